#include "exchange/reading/shapes/TypedRows.h"

#include <algorithm>
#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;
using Kind = Columns::Kind;

namespace {

std::optional<Kind> kindNamed(const QString &text)
{
    static const QHash<QString, Kind> kinds{{u"risk"_s, Kind::Risks}, {u"r"_s, Kind::Risks}, {u"threat"_s, Kind::Risks},
        {u"opportunity"_s, Kind::Risks}, {u"action"_s, Kind::Actions}, {u"a"_s, Kind::Actions},
        {u"task"_s, Kind::Actions}, {u"milestone"_s, Kind::Actions}, {u"deliverable"_s, Kind::Actions},
        {u"next step"_s, Kind::Actions}, {u"decision"_s, Kind::Decisions}, {u"issue"_s, Kind::Unknown},
        {u"i"_s, Kind::Unknown}, {u"assumption"_s, Kind::Unknown}, {u"dependency"_s, Kind::Unknown},
        {u"dependencie"_s, Kind::Unknown}, {u"lesson"_s, Kind::Unknown}, {u"lesson learned"_s, Kind::Unknown},
        {u"change"_s, Kind::Unknown}, {u"change request"_s, Kind::Unknown}, {u"constraint"_s, Kind::Unknown},
        {u"information"_s, Kind::Unknown}, {u"note"_s, Kind::Unknown}};
    const auto found = kinds.constFind(foldedCaption(text));
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// The column that says of each row what it is; -1 where there is none.
int typeColumn(const Region &region)
{
    for (int column = 0; column < region.table.width; ++column) {
        QSet<int> kinds;
        bool isAll = true;
        bool isLetters = true;
        for (qsizetype index = region.firstRow(); isAll && index < region.table.rows.size(); ++index) {
            const TableRow &row = region.table.rows.at(index);
            const QString text = row.at(column).text().simplified();
            if (text.isEmpty() || row.sole() >= 0) {
                isAll = row.filled() < 3;
                continue;
            }
            const std::optional<Kind> kind = kindNamed(text);
            isAll = kind.has_value() || isHeadingAgain(row, region);
            isLetters = isLetters && text.size() == 1;
            if (kind)
                kinds.insert(int(*kind));
        }
        const bool isKnown = kinds.contains(int(Kind::Actions)) || kinds.contains(int(Kind::Risks))
            || kinds.contains(int(Kind::Decisions));
        const QString caption = foldedCaption(region.columns.captions.value(column));
        const bool isNamed = caption.contains(u"type"_s) || caption.contains(u"category"_s)
            || caption.contains(u"raid"_s) || caption.contains(u"kind"_s) || caption.contains(u"class"_s);
        if (isAll && isKnown && kinds.size() > 1 && (!isLetters || isNamed))
            return column;
    }
    return -1;
}

Role mainRole(Kind kind)
{
    return kind == Kind::Risks ? Role::Risk : kind == Kind::Decisions ? Role::Decision : Role::Text;
}

/// What the columns hold where all rows are of one kind.
Columns columnsFor(const Region &part, const Region &whole, Kind kind, int type)
{
    QList<QStringList> captions;
    for (const QString &caption : whole.columns.captions)
        captions.append({caption});
    Columns columns = columnsOf(part.table, part.firstRow(), captions);
    columns.roles[type] = Role::Other;
    columns.targets.clear();
    columns.actuals.clear();
    const Role main = mainRole(kind);
    if (!columns.has(main)) {
        const QList<Role> usual{Role::Text, Role::Risk, Role::Decision, Role::Outcome, Role::Meaning, Role::Said};
        const auto known = std::find_if(usual.cbegin(), usual.cend(), [&](Role role) { return columns.has(role); });
        if (known != usual.cend())
            columns.roles[columns.find(*known)] = main;
    }
    if (kind == Kind::Risks && !columns.has(Role::Mitigation)) {
        for (const Role role : {Role::Next, Role::Said}) {
            if (columns.has(role) && !columns.has(Role::Mitigation))
                columns.roles[columns.find(role)] = Role::Mitigation;
        }
    }
    columns.kind = columns.has(main) ? kind : Kind::Unknown;
    return columns;
}

} // namespace

QList<Region> byType(const Region &region)
{
    const int type = region.headerRows > 0 ? typeColumn(region) : -1;
    if (type < 0)
        return {region};
    QList<Kind> order;
    QHash<int, QList<TableRow>> rows;
    QList<TableRow> open; ///< rows without a type go with the one below
    for (const TableRow &row : region.table.rows.mid(region.firstRow())) {
        open.append(row);
        const std::optional<Kind> kind = kindNamed(row.at(type).text());
        if (!kind || row.sole() >= 0)
            continue;
        if (!order.contains(*kind))
            order.append(*kind);
        rows[int(*kind)] += open;
        open.clear();
    }
    rows[int(order.last())] += open;
    QList<Region> parts;
    for (const Kind kind : std::as_const(order)) {
        const qsizetype titles = parts.isEmpty() ? region.titleRows : 0; // what stands above is read once
        Region part{region.table.slice(region.titleRows - titles, region.firstRow()), titles, region.headerRows, {}};
        part.table.rows += rows.value(int(kind));
        part.columns = columnsFor(part, region, kind, type);
        parts.append(part);
    }
    return parts;
}

} // namespace waymark
