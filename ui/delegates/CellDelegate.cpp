#include "delegates/CellDelegate.h"

#include "support/StatusChip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace waymark {

CellDelegate::CellDelegate(const ThemeSource &themes, int refusalRole, const QList<int> &longColumns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
    , m_refusalRole(refusalRole)
    , m_longColumns(longColumns)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Room between a number at the right of one cell and a word at the left of the next.
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(5, 0, -5, 0);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyledItemDelegate::paint(painter, inner, index);
    if (index.data(m_refusalRole).toString().isEmpty())
        return;
    painter->save();
    painter->setPen(QPen(m_themes.now().warningLine, 2));
    painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("!"));
    painter->restore();
}

void CellDelegate::paintStatusCell(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, Status status, bool isQuiet) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setFont(option.font);
    paintStatus(painter, option.rect.adjusted(6, 2, -6, -2), status, index.data().toString(), m_themes.now(),
        isChosen      ? m_themes.now().selectionText
            : isQuiet ? m_themes.now().mutedText
                      : m_themes.now().text);
    painter.restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    QWidget *editor = nullptr;
    if (m_longColumns.contains(index.column())) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        editor = text;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(name);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text);
        lines->moveCursor(QTextCursor::End);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *lines = qobject_cast<QPlainTextEdit *>(editor);
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QString text = lines ? lines->toPlainText() : line ? line->text() : QString();
    if (text != index.data(Qt::EditRole).toString())
        Q_EMIT typed(index, text);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        place.setHeight(std::max(place.height(), option.fontMetrics.height() * 5));
        const QWidget *around = editor->parentWidget();
        place.moveBottom(std::min(place.bottom(), around->height() - 1));
        place.moveTop(std::max(place.top(), 0));
    }
    editor->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *lines = qobject_cast<QPlainTextEdit *>(object);
    if (lines && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT commitData(lines);
            Q_EMIT closeEditor(lines, SubmitModelCache);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace waymark
