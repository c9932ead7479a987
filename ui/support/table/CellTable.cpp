#include "support/table/CellTable.h"

#include "support/table/TableMenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace waymark {

CellTable::CellTable(int refusalRole, QWidget *parent, const QList<int> &statusColumns)
    : QTableView(parent)
    , m_refusalRole(refusalRole)
    , m_keys(*this, [statusColumns](const QModelIndex &index) { return statusColumns.contains(index.column()); })
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

bool CellTable::isRefused(const QModelIndex &index) const
{
    return index.isValid() && !index.data(m_refusalRole).toString().isEmpty();
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    // Something may have been refused where nothing is typed: a paste, a key.
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Escape && state() != EditingState && isRefused(current)) {
        Q_EMIT givenUp(current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void CellTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // A screen reader is silent in a table without a current cell.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void CellTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (const QModelIndex under = indexAt(event->pos());
        isByMouse && under.isValid() && !selectionModel()->isSelected(under))
        setCurrentIndex(under);
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    fillMenu(menu);
    const QPoint below = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(isByMouse ? event->globalPos() : below);
}

void CellTable::fillMenu(QMenu &menu)
{
    fillTableMenu(menu, *this, m_keys);
}

void CellTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cursorMoved(current);
}

QList<int> CellTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    return rows;
}

void CellTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex edited = currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (!edited.isValid() || hint == QAbstractItemDelegate::NoHint)
        return;
    if (isRefused(edited))
        setCurrentIndex(edited);
    else
        m_keys.goOn(edited,
            hint == QAbstractItemDelegate::SubmitModelCache   ? EditThen::NextRow
                : hint == QAbstractItemDelegate::EditNextItem ? EditThen::NextCell
                                                              : EditThen::PreviousCell);
}

} // namespace waymark
