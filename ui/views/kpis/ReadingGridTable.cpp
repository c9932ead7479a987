#include "views/kpis/ReadingGridTable.h"

#include "models/ReadingGridModel.h"
#include "support/table/CopiedTable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace waymark {

ReadingGridTable::ReadingGridTable(QWidget *parent)
    : CellTable(GridRefusalRole, parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    copiesItself(*this);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    // Code and words of the KPI stay in place while the months scroll.
    verticalHeader()->show();
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsClickable(false);
}

QModelIndexList ReadingGridTable::chosenCells() const
{
    const QModelIndex current = currentIndex();
    // With Ctrl held the cursor goes elsewhere without choosing anything: then it is what is meant.
    if (!current.isValid() || !selectionModel()->isSelected(current))
        return current.isValid() ? QModelIndexList{current} : QModelIndexList();
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    return cells;
}

void ReadingGridTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState || !currentIndex().isValid()) {
        CellTable::keyPressEvent(event);
        return;
    }
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyPressed();
    else if (isShifted && event->key() == Qt::Key_F2)
        Q_EMIT detailsAsked();
    else if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removePressed();
    else
        CellTable::keyPressEvent(event);
}

void ReadingGridTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (const QModelIndex under = indexAt(event->pos());
        under.isValid() && event->reason() == QContextMenuEvent::Mouse && !selectionModel()->isSelected(under))
        setCurrentIndex(under);
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(
        tr("&About this reading…"), QKeySequence(Qt::SHIFT | Qt::Key_F2), this, &ReadingGridTable::detailsAsked);
    menu.addSeparator();
    menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &ReadingGridTable::copyPressed);
    menu.addAction(
        tr("&Paste"), QKeySequence::Paste, this, [this] { Q_EMIT pasted(QGuiApplication::clipboard()->text()); });
    menu.addAction(tr("&Remove"), QKeySequence::Delete, this, &ReadingGridTable::removePressed);
    const QPoint below = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : below);
}

void ReadingGridTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isStep = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    if (!isStep) {
        CellTable::closeEditor(editor, hint);
        return;
    }
    const QPersistentModelIndex edited = currentIndex();
    CellTable::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (!edited.isValid() || !edited.data(GridRefusalRole).toString().isEmpty())
        return;
    const int step = hint == QAbstractItemDelegate::EditNextItem ? 1 : -1;
    if (const QModelIndex beside = edited.sibling(edited.row(), edited.column() + step); beside.isValid())
        setCurrentIndex(beside);
}

} // namespace waymark
