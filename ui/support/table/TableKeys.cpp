#include "support/table/TableKeys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace waymark {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
}

/// Writes a letter, a digit or a sign. A space is none: it chooses.
bool writes(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers other = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !other && !event.text().isEmpty() && event.text().front().isPrint() && event.key() != Qt::Key_Space;
}

bool isHidden(const QAbstractItemView &view, int column)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isColumnHidden(column);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && tree->isColumnHidden(column);
}

} // namespace

TableKeys::TableKeys(QAbstractItemView &view, IsStatus isStatus)
    : QObject(&view)
    , m_view(view)
    , m_isStatus(std::move(isStatus))
{
    view.installEventFilter(this);
    connect(&view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // With Shift or Ctrl rows are being chosen.
        if (this->isStatus(index) && takesSomething(index) && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            m_view.edit(index);
    });
}

bool TableKeys::isStatus(const QModelIndex &index) const
{
    return m_isStatus && index.isValid() && m_isStatus(index);
}

bool TableKeys::takesSomething(const QModelIndex &index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable) && !isHidden(m_view, index.column());
}

bool TableKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress && m_view.currentIndex().isValid())
        return press(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

bool TableKeys::press(const QKeyEvent &event)
{
    const QModelIndex current = m_view.currentIndex();
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (isTab && !(event.modifiers() & Qt::ControlModifier))
        return goOn(current, event.key() == Qt::Key_Tab ? EditThen::NextCell : EditThen::PreviousCell);
    if (pressControlled(event) || (isStatus(current) && pressStatus(event)))
        return true;
    if (isPlain(event) && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)) {
        if (const QModelIndexList entries = chosenEntries(); !entries.isEmpty())
            Q_EMIT cleared(entries);
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isPlain(event) && isEnter && takesSomething(current)) {
        m_view.edit(current);
        return true;
    }
    // Qt would look for a row that begins with it.
    return writes(event) && !takesSomething(current);
}

bool TableKeys::pressControlled(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste))
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
    else if (event.matches(QKeySequence::Cut))
        Q_EMIT cutAsked();
    else if (event.modifiers() != Qt::ControlModifier)
        return false;
    else if (event.key() == Qt::Key_Delete)
        Q_EMIT removalAsked();
    else if (event.key() == Qt::Key_D)
        fillDown();
    else
        return false;
    return true;
}

bool TableKeys::pressStatus(const QKeyEvent &event)
{
    if (!isPlain(event))
        return false;
    const QModelIndex current = m_view.currentIndex();
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_6)
        Q_EMIT statusPressed(chosenStatuses[static_cast<size_t>(event.key() - Qt::Key_1)]);
    else if (event.key() == Qt::Key_0)
        Q_EMIT unchangedPressed();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        goOn(current, EditThen::NextRow);
    else if (event.key() == Qt::Key_Space && takesSomething(current))
        m_view.edit(current);
    else
        return false;
    return true;
}

QModelIndexList TableKeys::chosenCells() const
{
    const QModelIndex current = m_view.currentIndex();
    const QItemSelectionModel *chosen = m_view.selectionModel();
    // With Ctrl held the cursor goes elsewhere without choosing anything: then it is what is meant.
    if (!current.isValid() || !chosen->isSelected(current))
        return current.isValid() ? QModelIndexList{current} : QModelIndexList();
    QModelIndexList cells;
    if (m_view.selectionBehavior() == QAbstractItemView::SelectRows) {
        for (const QModelIndex &row : chosen->selectedRows())
            cells.append(row.siblingAtColumn(current.column()));
    } else {
        for (const QModelIndex &cell : chosen->selectedIndexes()) {
            if (!isHidden(m_view, cell.column()))
                cells.append(cell);
        }
    }
    // In a tree an index knows its place only among its siblings.
    const auto topOf = [this](const QModelIndex &index) {
        return qobject_cast<QTreeView *>(&m_view) ? m_view.visualRect(index).top() : index.row();
    };
    std::sort(cells.begin(), cells.end(), [&](const QModelIndex &one, const QModelIndex &other) {
        return std::pair(topOf(one), one.column()) < std::pair(topOf(other), other.column());
    });
    return cells;
}

QModelIndexList TableKeys::chosenEntries() const
{
    QModelIndexList entries;
    for (const QModelIndex &cell : chosenCells()) {
        if (takesSomething(cell))
            entries.append(cell);
    }
    return entries;
}

/// Of several rows the topmost gives its value; one alone takes that of the row above.
void TableKeys::fillDown()
{
    QModelIndexList entries = chosenEntries();
    if (entries.isEmpty())
        return;
    const bool isOneRow = std::all_of(entries.cbegin(), entries.cend(), [&entries](const QModelIndex &entry) {
        return entry.row() == entries.first().row() && entry.parent() == entries.first().parent();
    });
    if (isOneRow) {
        QModelIndex above = rowBeside(entries.first(), -1);
        while (above.isValid() && !takesSomething(above))
            above = rowBeside(above, -1);
        if (above.isValid())
            Q_EMIT filledDown(above, {entries.first()});
        return;
    }
    while (!entries.isEmpty()) { // column by column
        const int column = entries.first().column();
        const auto isHere = [column](const QModelIndex &entry) { return entry.column() == column; };
        QModelIndexList below;
        std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(below), isHere);
        entries.erase(std::remove_if(entries.begin(), entries.end(), isHere), entries.end());
        const QModelIndex from = below.takeFirst();
        if (!below.isEmpty())
            Q_EMIT filledDown(from, below);
    }
}

QModelIndex TableKeys::rowBeside(const QModelIndex &index, int step) const
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&m_view))
        return step > 0 ? tree->indexBelow(index) : tree->indexAbove(index);
    return index.sibling(index.row() + step, index.column());
}

/// Forwards or backwards, over the ends of rows.
QModelIndex TableKeys::entryBeside(const QModelIndex &from, int step) const
{
    QModelIndex row = from;
    int column = from.column() + step;
    const int columns = from.model()->columnCount(from.parent());
    while (row.isValid()) {
        for (; column >= 0 && column < columns; column += step) {
            if (const QModelIndex cell = row.siblingAtColumn(column); takesSomething(cell))
                return cell;
        }
        row = rowBeside(row, step);
        column = step > 0 ? 0 : columns - 1;
    }
    return {};
}

/// From a row without rows of its own to the next of that kind: headings are passed over.
QModelIndex TableKeys::entryBelow(const QModelIndex &from) const
{
    const bool isLeaf = !from.model()->hasChildren(from.siblingAtColumn(0));
    const bool takes = takesSomething(from);
    QModelIndex below = rowBeside(from, 1);
    while (below.isValid()
        && ((takes && !takesSomething(below)) || (isLeaf && below.model()->hasChildren(below.siblingAtColumn(0)))))
        below = rowBeside(below, 1);
    return below;
}

bool TableKeys::goOn(const QModelIndex &from, EditThen then)
{
    if (!from.isValid() || then == EditThen::Stay)
        return false;
    const QModelIndex to =
        then == EditThen::NextRow ? entryBelow(from) : entryBeside(from, then == EditThen::NextCell ? 1 : -1);
    if (!to.isValid())
        return false;
    // As the whole selection, whatever keys are still held down: a key must never reach a row that somebody has left.
    const bool isByRows = m_view.selectionBehavior() == QAbstractItemView::SelectRows;
    m_view.selectionModel()->setCurrentIndex(to,
        isByRows ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                 : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect));
    m_view.scrollTo(to);
    return true;
}

} // namespace waymark
