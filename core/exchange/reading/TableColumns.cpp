#include "exchange/reading/TableColumns.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &caption, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(caption)
        .hasMatch();
}

Column columnFor(const QString &caption)
{
    if (matches(caption, "\\b(revised|new|current|amended)\\b.*\\b(date|due|deadline)\\b"))
        return Column::NewDue;
    if (matches(caption, "\\b(due|deadline|timescale|by when|target date|completion date)\\b"))
        return Column::Due;
    if (matches(caption, "\\b(lead|leads|owner|responsible|by whom|who)\\b"))
        return Column::Leads;
    if (matches(caption, "^(b?rag|rag.*|status|colour)$"))
        return Column::Status;
    if (matches(caption, "^\\d+\\s*months?$") || matches(caption, "\\btarget\\b.*\\d+\\s*months?"))
        return Column::Target;
    if (matches(caption, "\\bbaseline\\b"))
        return Column::Baseline;
    if (matches(caption, "\\b(reference|ref|no\\.?|number)\\b|^#$"))
        return Column::Reference;
    if (matches(caption, "\\b(next steps?|planned|what next)\\b"))
        return Column::Next;
    if (matches(caption, "\\b(progress|update|comments?|commentary|what happened)\\b"))
        return Column::Said;
    if (matches(caption, "\\b(action|actions|outcome|outcomes|kpi|measure|indicator|description|what)\\b"))
        return Column::Text;
    return Column::Other;
}

TableColumns columnsOf(const GridRow &row, qsizetype index)
{
    TableColumns found;
    found.headerRow = index;
    qsizetype width = 0;
    for (const Cell &cell : row.cells)
        width += cell.columns;
    for (const Cell &cell : cellsByColumn(row, width)) {
        const QString caption = cell.text.simplified();
        const int at = int(found.columns.size());
        Column column = columnFor(caption);
        // One column of each kind, but for targets: "KPI Reference" before "KPI" is the reference, a second text is
        // other.
        if (column != Column::Target && column != Column::Other && found.find(column) >= 0)
            column = Column::Other;
        if (column == Column::Target)
            found.targetMonths.insert(at, QRegularExpression(u"\\d+"_s).match(caption).captured().toInt());
        found.columns.append(column);
        found.captions.append(caption);
    }
    return found;
}

/// Whether what stands below the header in a column are references, as far as anything does.
bool holdsReferences(const Grid &grid, qsizetype header, int column)
{
    static const QRegularExpression reference(
        u"^\\d+(\\s*\\.\\s*\\d+)*[a-z]?[.)]?(\\s|$)"_s, QRegularExpression::CaseInsensitiveOption);
    qsizetype filled = 0;
    qsizetype references = 0;
    for (qsizetype index = header + 1; index < grid.rows.size(); ++index) {
        const QString text = cellsByColumn(grid.rows.at(index), column + 1).at(column).text.simplified();
        filled += text.isEmpty() ? 0 : 1;
        references += reference.match(text).hasMatch() ? 1 : 0;
    }
    return references * 2 >= filled;
}

TableColumns::Kind kindOf(const TableColumns &found)
{
    const bool hasText = found.find(Column::Text) >= 0;
    if (hasText && (found.find(Column::Baseline) >= 0 || !found.targetMonths.isEmpty()))
        return TableColumns::Kind::Kpis;
    if (hasText
        && (found.find(Column::Due) >= 0 || (found.find(Column::Leads) >= 0 && found.find(Column::Status) >= 0)))
        return TableColumns::Kind::Actions;
    if (found.columns.size() == 2 && found.columns.first() == Column::Status)
        return TableColumns::Kind::StatusKey;
    return TableColumns::Kind::Unknown;
}

} // namespace

TableColumns readColumns(const Grid &grid)
{
    constexpr qsizetype farthestHeader = 8; // titles and notes may stand above it in a spreadsheet
    for (qsizetype index = 0; index < std::min(grid.rows.size(), farthestHeader); ++index) {
        TableColumns found = columnsOf(grid.rows.at(index), index);
        found.kind = kindOf(found);
        if (found.kind == TableColumns::Kind::Unknown)
            continue;
        // The reference's column often has no caption at all: then it is the one before the text.
        const int text = found.find(Column::Text);
        if (found.kind == TableColumns::Kind::Actions && found.find(Column::Reference) < 0 && text > 0
            && found.columns.at(text - 1) == Column::Other && holdsReferences(grid, index, text - 1))
            found.columns[text - 1] = Column::Reference;
        return found;
    }
    return {};
}

QList<Cell> cellsByColumn(const GridRow &row, qsizetype count)
{
    QList<Cell> cells;
    for (const Cell &cell : row.cells) {
        cells.append(cell);
        for (int more = 1; more < cell.columns; ++more)
            cells.append(Cell());
    }
    while (cells.size() < count)
        cells.append(Cell());
    return cells;
}

} // namespace waymark
