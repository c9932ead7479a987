#include "views/kpis/ReadingGridTable.h"

#include "models/ReadingGridModel.h"
#include "support/table/CopiedTable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

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

void ReadingGridTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyPressed();
    else if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F2)
        Q_EMIT detailsAsked();
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
    menu.addAction(tr("&Paste"), QKeySequence::Paste, this,
        [this] { Q_EMIT keys().pasted(QGuiApplication::clipboard()->text()); });
    menu.addAction(
        tr("&Remove"), QKeySequence::Delete, this, [this] { Q_EMIT keys().cleared(keys().chosenEntries()); });
    const QPoint below = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : below);
}

} // namespace waymark
