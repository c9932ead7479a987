#include "delegates/CellDelegate.h"

#include "delegates/LineCell.h"
#include "delegates/TextCell.h"
#include "support/StatusChip.h"

#include <QApplication>
#include <QPainter>

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

CellEditor *CellDelegate::makeEditor(QWidget *parent, const QModelIndex &index) const
{
    if (m_longColumns.contains(index.column()))
        return new TextCell(m_themes, parent);
    return new LineCell(m_themes, parent);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    CellEditor *editor = makeEditor(parent, index);
    editor->setValueName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<CellDelegate *>(this); // creating editors is const in Qt, closing them is not
    const QPersistentModelIndex place(index);
    connect(editor, &CellEditor::accepted, self,
        [self, editor, place](EditThen then) { self->accept(*editor, place, then); });
    connect(editor, &CellEditor::cancelled, self, [self, editor] {
        disconnect(editor, nullptr, self, nullptr); // as it goes it loses the keyboard, which is no accepting
        editor->dropDraft();
        Q_EMIT self->closeEditor(editor, NoHint);
    });
    if (m_drafts.store)
        editor->keepDraft(m_drafts, m_drafts.placeOf(index));
    return editor;
}

/// The table walks on, see CellTable. What was refused stays in its cell, and is kept as long as it does.
void CellDelegate::accept(CellEditor &editor, const QPersistentModelIndex &index, EditThen then)
{
    disconnect(&editor, nullptr, this, nullptr);
    Q_EMIT commitData(&editor);
    if (!index.isValid() || index.data(m_refusalRole).toString().isEmpty())
        editor.dropDraft();
    Q_EMIT closeEditor(&editor,
        then == EditThen::NextRow            ? SubmitModelCache
            : then == EditThen::NextCell     ? EditNextItem
            : then == EditThen::PreviousCell ? EditPreviousItem
                                             : NoHint);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<CellEditor *>(editor)->begin(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString text = static_cast<CellEditor *>(editor)->text();
    if (text != index.data(Qt::EditRole).toString())
        Q_EMIT typed(index, text);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    static_cast<CellEditor *>(editor)->placeOver(option.rect);
}

bool CellDelegate::eventFilter(QObject *, QEvent *)
{
    return false; // the editors know their keys, and when they are left
}

} // namespace waymark
