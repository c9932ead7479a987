#include "delegates/ValueDelegate.h"

#include "delegates/LineCell.h"

#include <QPainter>
#include <QTextLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 6;
constexpr int leastHeight = 28;

/// Lines of a list begin with a point, as on paper.
QString withPoints(const QString &text)
{
    QString shown = text.startsWith("- "_L1) ? u"• "_s + text.mid(2) : text;
    return shown.replace("\n- "_L1, u"\n• "_s);
}

} // namespace

ValueDelegate::ValueDelegate(const ThemeSource &themes, Commit commit, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
    , m_commit(std::move(commit))
{
}

int ValueDelegate::rowHeight(const QFontMetrics &metrics, int lines)
{
    return qMax(leastHeight, lines * metrics.lineSpacing() + 2 * topMargin);
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    if (isChosen)
        painter->fillRect(option.rect, m_themes.now().selection);
    painter->setClipRect(option.rect);
    const bool isElsewhere = m_paintedElsewhere && m_paintedElsewhere(index);
    if (!isElsewhere)
        paintInto(*painter, option.rect, index, isChosen ? m_themes.now().selectionText : m_themes.now().text);
    if (!isElsewhere && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_themes.now().focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ValueDelegate::paintInto(
    QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &colour) const
{
    const QFont before = painter.font();
    if (const QVariant font = index.data(Qt::FontRole); font.isValid())
        painter.setFont(font.value<QFont>().resolve(before));
    paintValue(painter, cell.adjusted(sideMargin, topMargin, -sideMargin, -topMargin), index, colour);
    painter.setFont(before);
}

void ValueDelegate::paintValue(
    QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const
{
    // A short value stands on one line; what is longer says so with an ellipsis.
    const QString words = index.data(Qt::DisplayRole).toString();
    painter.setPen(colour);
    painter.drawText(QRect(rect.x(), rect.y(), rect.width(), painter.fontMetrics().lineSpacing()),
        Qt::AlignLeading | Qt::TextSingleLine, painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

void ValueDelegate::paintLines(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    // No more than could fit is laid out: a text may have pages.
    const qsizetype most = qsizetype(m_lines) * (rect.width() / qMax(1, metrics.averageCharWidth() / 2) + 1);
    QString shown = withPoints(text.left(most));
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, painter.font());
    QTextOption wrapping(Qt::AlignLeading);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(painter.layoutDirection());
    layout.setTextOption(wrapping);
    layout.beginLayout();
    int top = rect.top();
    for (int number = 0; number < m_lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isCut = number + 1 == m_lines
            && (line.textStart() + line.textLength() < shown.size() || shown.size() < text.size());
        QString words = shown.mid(line.textStart(), isCut ? -1 : line.textLength());
        if (isCut) {
            // What comes on a later line is not for this one; the ellipsis says that there is more.
            const qsizetype end = words.indexOf(QChar::LineSeparator);
            words = end >= 0 ? words.left(end) + u'…' : words;
            words = metrics.elidedText(words, Qt::ElideRight, rect.width());
        }
        words.remove(QChar::LineSeparator);
        painter.drawText(
            QRect(rect.left(), top, rect.width(), metrics.lineSpacing()), Qt::AlignLeading | Qt::TextSingleLine, words);
        top += metrics.lineSpacing();
    }
    layout.endLayout();
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, rowHeight(option.fontMetrics, m_lines)};
}

CellEditor *ValueDelegate::makeEditor(QWidget *parent, const QModelIndex &) const
{
    return new LineCell(m_themes, parent);
}

QWidget *ValueDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellEditor *editor = makeEditor(parent, index);
    editor->setFont(option.font);
    editor->setValueName(m_valueName);
    auto *self = const_cast<ValueDelegate *>(this); // creating editors is const in Qt, closing them is not
    const QPersistentModelIndex place(index);
    connect(editor, &CellEditor::accepted, self,
        [self, editor, place](EditThen then) { self->accept(*editor, place, then); });
    connect(editor, &CellEditor::cancelled, self, [self, editor] {
        editor->dropDraft();
        self->close(*editor);
    });
    if (m_drafts.store)
        editor->keepDraft(m_drafts, m_drafts.placeOf(index));
    return editor;
}

void ValueDelegate::accept(CellEditor &editor, const QPersistentModelIndex &index, EditThen then)
{
    const bool isNew = index.isValid() && editor.text() != index.data(Qt::EditRole).toString();
    if (isNew) {
        const Result<void> taken = m_commit(index, editor.text());
        if (!taken) {
            editor.refuse(taken.error());
            editor.setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    editor.dropDraft();
    close(editor);
    if (then != EditThen::Stay && index.isValid())
        Q_EMIT wentOn(index, then);
}

void ValueDelegate::close(CellEditor &editor)
{
    // As it goes it loses the keyboard, which must not count as accepting once more.
    disconnect(&editor, nullptr, this, nullptr);
    Q_EMIT closeEditor(&editor, NoHint);
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<CellEditor *>(editor)->begin(index.data(Qt::EditRole).toString());
}

void ValueDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
    // Written by accept(), which can be refused; Qt's way cannot.
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    static_cast<CellEditor *>(editor)->placeOver(option.rect);
}

bool ValueDelegate::eventFilter(QObject *, QEvent *)
{
    return false; // the editors know their keys, and when they are left
}

} // namespace waymark
