#include "views/kpis/ReadingGridTable.h"

#include "models/ReadingGridModel.h"
#include "support/table/CopiedTable.h"

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

void ReadingGridTable::fillMenu(QMenu &menu)
{
    menu.addAction(
        tr("&About this reading…"), QKeySequence(Qt::SHIFT | Qt::Key_F2), this, &ReadingGridTable::detailsAsked);
    menu.addSeparator();
    CellTable::fillMenu(menu);
}

} // namespace waymark
