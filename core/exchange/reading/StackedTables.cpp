#include "exchange/reading/StackedTables.h"

#include "exchange/reading/GroupReading.h"
#include "exchange/reading/RowReading.h"
#include "exchange/reading/TableColumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

using TableKind = TableColumns::Kind;

/// Whether a row can be one of headings at all: most rows of a plan begin with a number, and asking is dear.
bool looksLikeHeadings(const GridRow &row)
{
    constexpr qsizetype longestHeading = 40;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const QString first = row.cells.isEmpty() ? QString() : row.cells.first().text;
    return !first.isEmpty() && std::none_of(first.cbegin(), first.cend(), isDigit) && soleText(row).isEmpty()
        && std::all_of(
            row.cells.cbegin(), row.cells.cend(), [](const Cell &cell) { return cell.text.size() <= longestHeading; });
}

/// What a row heads. More is asked of it than of the first headings of a table: an action may well speak of a baseline
/// and be due in "3 months".
TableKind headedKind(const GridRow &row)
{
    if (!looksLikeHeadings(row))
        return TableKind::Unknown;
    Grid alone;
    alone.rows.append(row);
    const TableColumns columns = readColumns(alone);
    const auto has = [&columns](Column column) { return columns.find(column) >= 0; };
    switch (columns.kind) {
    case TableKind::Actions:
        return has(Column::Reference) && has(Column::Due) && has(Column::Leads) ? TableKind::Actions
                                                                                : TableKind::Unknown;
    case TableKind::Kpis:
        return has(Column::Reference) && has(Column::Baseline) ? TableKind::Kpis : TableKind::Unknown;
    case TableKind::StatusKey:
        return has(Column::Text) ? TableKind::StatusKey : TableKind::Unknown;
    case TableKind::Unknown:
        break;
    }
    return TableKind::Unknown;
}

bool tellsOfGroups(const QList<GridRow> &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const GridRow &row) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(),
            [](const Cell &cell) { return readGroupCell(cell.text).has_value(); });
    });
}

/// Above the first headings stands a title, which is told of, or only what they head, which needs no telling.
bool isNameOfATable(const QString &text)
{
    static const QRegularExpression name(u"^(actions?|kpis?)$"_s, QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch();
}

} // namespace

QList<Grid> stackedTables(const Grid &grid)
{
    QList<Grid> tables;
    Grid next{grid.name, {}};
    TableKind kind = TableKind::Unknown;
    for (const GridRow &row : grid.rows) {
        const TableKind headed = headedKind(row);
        const bool isNew = headed != TableKind::Unknown && headed != kind;
        const bool isNamed = next.rows.size() == 1 && isNameOfATable(soleText(next.rows.first()));
        if (isNew && kind == TableKind::Unknown && isNamed) {
            next = {soleText(next.rows.first()), {}};
        } else if (isNew && (kind != TableKind::Unknown || tellsOfGroups(next.rows))) {
            QString name = next.rows.isEmpty() ? QString() : soleText(next.rows.last());
            if (priorityIn(name))
                name.clear();
            if (!name.isEmpty())
                next.rows.removeLast();
            tables.append(next);
            next = {name.isEmpty() ? grid.name : name, {}};
        }
        if (isNew)
            kind = headed;
        next.rows.append(row);
    }
    tables.append(next);
    return tables;
}

} // namespace waymark
