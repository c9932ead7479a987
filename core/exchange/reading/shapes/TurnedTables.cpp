#include "exchange/reading/shapes/TurnedTables.h"

#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/Captions.h"

#include <QSet>

#include <algorithm>

namespace waymark {

namespace {

constexpr int sureCaption = 6;
constexpr qsizetype longestTurnedLabel = 60;

std::optional<Role> labelledRole(const QString &text)
{
    if (text.isEmpty() || text.size() > longestTurnedLabel)
        return std::nullopt;
    const RoleScores scores = rolesOfCaption(text);
    std::optional<Role> best;
    int score = sureCaption - 1;
    for (auto role = scores.cbegin(); role != scores.cend(); ++role) {
        if (role.value() > score || (role.value() == score && best && role.key() < *best)) {
            best = role.key();
            score = role.value();
        }
    }
    return best;
}

struct Labels
{
    int filled = 0;
    int known = 0;
    int whole = 0; ///< … that are captions through and through, and no statuses
    QSet<Role> roles;
};

Labels labelsIn(const Table &table, qsizetype first, int column)
{
    Labels labels;
    for (qsizetype index = first; index < table.rows.size(); ++index) {
        const QString text = table.rows.at(index).at(column).ownText();
        if (text.isEmpty())
            continue;
        ++labels.filled;
        if (const std::optional<Role> role = labelledRole(text)) {
            ++labels.known;
            labels.whole += isWholeCaption(text) && !isStatusWord(text) ? 1 : 0;
            if (*role != Role::Other)
                labels.roles.insert(*role);
        }
    }
    return labels;
}

/// The first row is no heading: beside its label stand values.
bool headsColumns(const TableRow &row)
{
    int others = 0;
    int known = 0;
    for (int column = 1; column < row.cells.size(); ++column) {
        const QString text = row.at(column).ownText();
        others += text.isEmpty() ? 0 : 1;
        known += !text.isEmpty() && text.size() < longestTurnedLabel && isWholeCaption(text) ? 1 : 0;
    }
    return known > 1 || (known == 1 && others < 3);
}

bool isTurned(const Table &table, qsizetype first)
{
    constexpr int fewestWide = 3;
    if (table.width < fewestWide || first >= table.rows.size() || headsColumns(table.rows.at(first)))
        return false;
    const Labels labels = labelsIn(table, first, 0);
    const bool isAbout = labels.roles.contains(Role::Text) || labels.roles.contains(Role::Outcome)
        || labels.roles.contains(Role::Kpi) || labels.roles.contains(Role::Reference)
        || labels.roles.contains(Role::Risk);
    const bool isSomebodys =
        labels.roles.contains(Role::Due) && (labels.roles.contains(Role::Leads) || labels.roles.contains(Role::Status));
    const bool isEnough = labels.roles.size() > 2 && labels.known * 10 >= labels.filled * 6;
    if (!(isAbout || isSomebodys) || !isEnough || labels.filled * 10 < (table.rows.size() - first) * 7)
        return false;
    for (int column = 1; column < table.width; ++column) {
        const Labels others = labelsIn(table, first, column);
        if (others.known * 3 > others.filled && (others.roles.size() > 1 || others.whole > 1))
            return false; // labels beside labels: cards
    }
    return true;
}

/// What stands in a row of a record that a cell over several records covers.
TableCell reaching(const TableRow &row, int column)
{
    const TableCell cell = row.at(column);
    if (!cell.beside)
        return cell;
    int from = column;
    while (from > 0 && row.at(from).beside)
        --from;
    const TableCell whole = row.at(from);
    return from == 0 ? TableCell() : TableCell{nullptr, whole.own ? whole.own : whole.above, false};
}

std::optional<Table> turnedTable(const Table &table, qsizetype &titles)
{
    titles = 0;
    while (titles < table.rows.size() && (table.rows.at(titles).sole() >= 0 || table.rows.at(titles).isBlank()))
        ++titles;
    if (!isTurned(table, titles))
        return std::nullopt;
    Table turned = table.slice(titles, titles);
    turned.width = int(table.rows.size() - titles);
    for (int column = 0; column < table.width; ++column) {
        TableRow record{table.rows.at(titles).number, false, {}};
        for (qsizetype index = titles; index < table.rows.size(); ++index)
            record.cells.append(reaching(table.rows.at(index), column));
        const bool isEmpty = std::all_of(
            record.cells.cbegin(), record.cells.cend(), [](const TableCell &cell) { return cell.isEmpty(); });
        if (column == 0 || !isEmpty)
            turned.rows.append(record);
    }
    return turned;
}

} // namespace

std::optional<Region> turnedRegion(const Table &table)
{
    qsizetype titles = 0;
    const std::optional<Table> turned = turnedTable(table, titles);
    if (!turned)
        return std::nullopt;
    QList<QStringList> captions;
    for (const TableCell &label : turned->rows.first().cells)
        captions.append({label.ownText().simplified()});
    Region region{*turned, titles, 1, columnsOf(*turned, 1, captions)};
    for (qsizetype title = titles; title > 0; --title)
        region.table.rows.prepend(table.rows.at(title - 1));
    return region.columns.kind == Columns::Kind::Unknown ? std::nullopt : std::optional(region);
}

} // namespace waymark
