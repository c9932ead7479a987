#include "views/deadlines/DeadlinesTable.h"

#include "models/DeadlinesModel.h"
#include "support/table/CopiedTable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace waymark {

DeadlinesTable::DeadlinesTable(QWidget *parent)
    : CellTable(DeadlineRefusalRole, parent, {static_cast<int>(DeadlineColumn::Status)})
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    copiesItself(*this);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void DeadlinesTable::choose(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DeadlinesTable::sortByCursor()
{
    const QHeaderView &heads = *horizontalHeader();
    const int column = currentIndex().column();
    const bool isAgain = heads.sortIndicatorSection() == column && heads.sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollTo(currentIndex());
}

void DeadlinesTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyPressed();
    else if (isEnter && currentIndex().isValid())
        Q_EMIT openPressed();
    else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_O)
        sortByCursor();
    else
        CellTable::keyPressEvent(event);
}

void DeadlinesTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT openPressed();
    else
        CellTable::mouseDoubleClickEvent(event);
}

void DeadlinesTable::focusInEvent(QFocusEvent *event)
{
    // A screen reader is silent in a table without a current cell.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        choose(model()->index(0, 0));
    CellTable::focusInEvent(event);
}

} // namespace waymark
