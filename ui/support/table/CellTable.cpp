#include "support/table/CellTable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace waymark {

CellTable::CellTable(int refusalRole, QWidget *parent)
    : QTableView(parent)
    , m_refusalRole(refusalRole)
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
    const QModelIndex current = currentIndex();
    const bool canType = current.isValid() && current.flags().testFlag(Qt::ItemIsEditable);
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (canType && isPlain && state() != EditingState) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            edit(current);
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            Q_EMIT emptied(current);
            return;
        }
    }
    // Something may have been refused where nothing is typed: a paste, a key.
    if (event->key() == Qt::Key_Escape && isPlain && state() != EditingState && isRefused(current)) {
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

void CellTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cursorMoved(current);
}

void CellTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex edited = currentIndex();
    QTableView::closeEditor(
        editor, hint == QAbstractItemDelegate::SubmitModelCache ? QAbstractItemDelegate::NoHint : hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache || !edited.isValid())
        return;
    if (isRefused(edited))
        setCurrentIndex(edited);
    else if (const QModelIndex below = edited.sibling(edited.row() + 1, edited.column()); below.isValid())
        setCurrentIndex(below);
}

} // namespace waymark
