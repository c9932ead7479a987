#include "views/deadlines/DeadlinesTable.h"

#include "support/table/CopiedTable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace waymark {

DeadlinesTable::DeadlinesTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    copiesItself(*this);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void DeadlinesTable::choose(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> DeadlinesTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    return rows;
}

bool DeadlinesTable::pressPlain(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_6) {
        Q_EMIT statusPressed(chosenStatuses[size_t(key - Qt::Key_1)]);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT openPressed();
        return true;
    }
    if (key == Qt::Key_S) {
        const QHeaderView &heads = *horizontalHeader();
        const int column = currentIndex().column();
        const bool isAgain = heads.sortIndicatorSection() == column && heads.sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
        scrollTo(currentIndex());
        return true;
    }
    return false;
}

void DeadlinesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyPressed();
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && currentIndex().isValid() && pressPlain(event->key()))
        return;
    QTableView::keyPressEvent(event);
}

void DeadlinesTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT openPressed();
    else
        QTableView::mouseDoubleClickEvent(event);
}

void DeadlinesTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // A screen reader is silent in a table without a current cell.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        choose(model()->index(0, 0));
}

} // namespace waymark
