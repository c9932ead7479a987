#include "views/kpis/ReadingGridDelegate.h"

#include "models/ReadingGridModel.h"

#include <QPainter>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 3;
constexpr int cornerSide = 8;
constexpr int ringSide = 7;

ReadingMarks marksAt(const QModelIndex &index)
{
    return ReadingMarks(index.data(GridMarksRole).toInt());
}

} // namespace

ReadingGridDelegate::ReadingGridDelegate(const ThemeSource &themes, QObject *parent)
    : CellDelegate(themes, GridRefusalRole, {}, parent)
{
}

void ReadingGridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->font.setItalic(marksAt(index).testFlag(ReadingMark::Projected));
}

void ReadingGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReadingMarks marks = marksAt(index);
    if (marks.testFlag(ReadingMark::NotAsked))
        painter->fillRect(option.rect, theme().alternateBase);
    CellDelegate::paint(painter, option, index);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = isChosen ? theme().selectionText : theme().text;
    const QRect cell = option.rect;
    painter->save();
    painter->setPen(theme().line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topRight(), cell.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    if (marks.testFlag(ReadingMark::SeriesBreak))
        painter->fillRect(QRect(cell.left(), cell.top(), barWidth, cell.height()), ink);
    if (marks.testFlag(ReadingMark::Comment)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(QPolygon({cell.topRight() + QPoint(1 - cornerSide, 0), cell.topRight() + QPoint(1, 0),
            cell.topRight() + QPoint(1, cornerSide)}));
    }
    const QRect left = cell.adjusted(barWidth + 5, 0, 0, 0);
    if (marks.testFlag(ReadingMark::Question)) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(isChosen ? ink : theme().warningText);
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, u"?"_s);
    } else if (marks.testFlag(ReadingMark::Projected)) {
        painter->setPen(QPen(ink, 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(left.left(), cell.center().y() - ringSide / 2.0, ringSide, ringSide));
    }
    painter->restore();
}

QWidget *ReadingGridDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    const QAbstractItemModel &model = *index.model();
    editor->setAccessibleName(
        tr("%1, %2").arg(model.headerData(index.row(), Qt::Vertical, Qt::AccessibleTextRole).toString(),
            model.headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString()));
    return editor;
}

} // namespace waymark
