#include "views/month/RoundTable.h"

#include "models/RoundModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace waymark {

RoundTable::RoundTable(QWidget *parent)
    : CellTable(RoundRefusalRole, parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setWordWrap(true);
}

QList<int> RoundTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    return rows;
}

bool RoundTable::pressForRows(const QKeyEvent &event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    if (!isPlain || (currentIndex().flags() & Qt::ItemIsEditable))
        return false;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_6) {
        Q_EMIT statusPressed(chosenStatuses[size_t(event.key() - Qt::Key_1)]);
        return true;
    }
    if (event.key() == Qt::Key_0) {
        Q_EMIT unchangedPressed();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (below.isValid())
            setCurrentIndex(below);
        return true;
    }
    return false;
}

void RoundTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
        return;
    }
    if (state() != EditingState && currentIndex().isValid() && pressForRows(*event))
        return;
    CellTable::keyPressEvent(event);
}

} // namespace waymark
