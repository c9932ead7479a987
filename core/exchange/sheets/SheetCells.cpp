#include "exchange/sheets/SheetCells.h"

#include "exchange/source/ReadLimits.h"

#include <algorithm>

namespace waymark {

namespace {

bool cellSpeaks(const Cell &cell)
{
    return !cell.text.isEmpty() || !cell.struck.isEmpty() || !cell.remark.isEmpty() || !cell.pictures.isEmpty();
}

/// White is what an unpainted sheet looks like.
bool isCellPainted(const Cell &cell)
{
    return (!cell.fill.isEmpty() && cell.fill != QLatin1StringView("#ffffff")) || !cell.mark.isEmpty();
}

bool isCellOfNote(const Cell &cell)
{
    return cellSpeaks(cell) || isCellPainted(cell) || cell.continued;
}

/// Gaps up to this are cells of their own, as people see them; wider ones are one cell, which costs nothing.
constexpr int widestGap = 64;

} // namespace

bool SheetCells::isFull() const
{
    return m_count > readLimits::cells;
}

SheetCells::Row &SheetCells::row(int number)
{
    if (m_rows.empty() || m_rows.back().number != number)
        m_rows.push_back({number, false, {}});
    return m_rows.back();
}

void SheetCells::add(const CellPlace &place, Cell cell)
{
    if (isFull())
        return;
    ++m_count;
    m_columns = std::max(m_columns, place.column + cell.columns);
    row(place.row).cells.push_back({place.column, std::move(cell)});
}

void SheetCells::hideRow(int number)
{
    row(number).hidden = true;
}

void SheetCells::settle()
{
    const auto above = [](const Row &one, const Row &other) { return one.number < other.number; };
    const auto before = [](const Placed &one, const Placed &other) { return one.column < other.column; };
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), above))
        std::stable_sort(m_rows.begin(), m_rows.end(), above);
    std::vector<Row> rows;
    rows.reserve(m_rows.size());
    for (Row &row : m_rows) {
        if (rows.empty() || rows.back().number != row.number) {
            rows.push_back(std::move(row));
            continue;
        }
        rows.back().hidden = rows.back().hidden || row.hidden;
        std::move(row.cells.begin(), row.cells.end(), std::back_inserter(rows.back().cells));
    }
    m_rows = std::move(rows);
    for (Row &row : m_rows) {
        if (!std::is_sorted(row.cells.begin(), row.cells.end(), before))
            std::stable_sort(row.cells.begin(), row.cells.end(), before);
        const auto same = [](const Placed &one, const Placed &other) { return one.column == other.column; };
        row.cells.erase(std::unique(row.cells.begin(), row.cells.end(), same), row.cells.end());
    }
}

SheetCells::Row *SheetCells::findRow(int number)
{
    const auto found = std::lower_bound(
        m_rows.begin(), m_rows.end(), number, [](const Row &row, int wanted) { return row.number < wanted; });
    return found != m_rows.end() && found->number == number ? &*found : nullptr;
}

Cell *SheetCells::find(const CellPlace &place)
{
    Row *const row = findRow(place.row);
    if (!row)
        return nullptr;
    const auto found = std::lower_bound(row->cells.begin(), row->cells.end(), place.column,
        [](const Placed &placed, int wanted) { return placed.column < wanted; });
    return found != row->cells.end() && found->column == place.column ? &found->cell : nullptr;
}

Cell *SheetCells::at(const CellPlace &place)
{
    if (Cell *const known = find(place))
        return known;
    if (isFull())
        return nullptr;
    ++m_count;
    m_columns = std::max(m_columns, place.column + 1);
    auto row = std::lower_bound(
        m_rows.begin(), m_rows.end(), place.row, [](const Row &one, int wanted) { return one.number < wanted; });
    if (row == m_rows.end() || row->number != place.row)
        row = m_rows.insert(row, {place.row, false, {}});
    const auto right = std::lower_bound(row->cells.begin(), row->cells.end(), place.column,
        [](const Placed &placed, int wanted) { return placed.column < wanted; });
    return &row->cells.insert(right, {place.column, Cell()})->cell;
}

QList<int> SheetCells::rowsIn(const CellRange &range) const
{
    QList<int> numbers;
    const auto first = std::lower_bound(
        m_rows.begin(), m_rows.end(), range.first.row, [](const Row &row, int wanted) { return row.number < wanted; });
    for (auto row = first; row != m_rows.end() && row->number <= range.last.row; ++row)
        numbers.append(row->number);
    return numbers;
}

void SheetCells::merge(const CellRange &range)
{
    if (range.first.column >= m_columns || !findRow(range.first.row))
        return;
    const int width = std::min({range.columns(), m_columns - range.first.column, readLimits::span});
    Cell *const top = at(range.first);
    if (!top)
        return;
    const QString fill = top->fill;
    for (const int number : rowsIn(range)) {
        m_count += 1 + width / 8; // ranges that lie on one another cost as much each time
        Cell *const cell = at({number, range.first.column});
        if (!cell)
            return;
        if (number != range.first.row) {
            *cell = Cell();
            cell->fill = fill;
            cell->continued = true;
        }
        cell->columns = width;
        std::vector<Placed> &cells = findRow(number)->cells;
        const auto isCovered = [&](const Placed &placed) {
            return placed.column > range.first.column && placed.column <= range.last.column;
        };
        cells.erase(std::remove_if(cells.begin(), cells.end(), isCovered), cells.end());
    }
}

void SheetCells::giveRow(PageBuilder &page, Row &row, bool keepsEmpty)
{
    page.beginRow(row.number + 1, row.hidden);
    int column = 0;
    for (Placed &placed : row.cells) {
        if ((!keepsEmpty && !isCellOfNote(placed.cell)) || placed.column < column)
            continue;
        const int gap = placed.column - column;
        Cell empty;
        for (int filled = 0; filled < gap; filled += empty.columns) {
            empty.columns = gap > widestGap ? std::min(gap - filled, readLimits::span) : 1;
            page.addCell(empty);
        }
        column = placed.column + placed.cell.columns;
        page.addCell(std::move(placed.cell));
    }
    page.endRow();
}

void SheetCells::give(PageBuilder &page, const Look &look)
{
    const bool isSheet = !look.name.isEmpty();
    if (isSheet)
        page.beginSheet(look.name, look.hidden, look.hiddenColumns);
    else
        page.beginTable();
    const auto speaks = [isSheet](const Row &row) {
        return !isSheet || std::any_of(row.cells.begin(), row.cells.end(), [](const Placed &placed) {
            return cellSpeaks(placed.cell);
        });
    };
    const auto end = std::find_if(m_rows.rbegin(), m_rows.rend(), speaks).base();
    for (auto row = m_rows.begin(); row != end && !page.isFull(); ++row) {
        giveRow(page, *row, !isSheet);
        row->cells = {}; // or all cells would be there twice for a moment
    }
    page.endTable();
    m_rows.clear();
}

} // namespace waymark
