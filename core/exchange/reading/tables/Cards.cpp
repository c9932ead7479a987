#include "exchange/reading/tables/Cards.h"

#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int sureLabel = 6; ///< score of a caption from which on a label is one

int labelScore(const QString &caption)
{
    const RoleScores scores = rolesOfCaption(caption);
    int best = 0;
    for (auto role = scores.cbegin(); role != scores.cend(); ++role)
        best = std::max(best, role.value());
    return best;
}

Role bestRole(const QString &caption)
{
    const RoleScores scores = rolesOfCaption(caption);
    Role best = Role::Other;
    int score = 0;
    for (auto role = scores.cbegin(); role != scores.cend(); ++role) {
        if (role.value() > score || (role.value() == score && role.key() < best)) {
            best = role.key();
            score = role.value();
        }
    }
    return best;
}

struct Pair
{
    TableCell label;
    TableCell value;
};

/// The labels of a row with their values: one pair, or several beside one another.
QList<Pair> pairsOf(const TableRow &row)
{
    QList<TableCell> cells;
    for (const TableCell &cell : row.cells) {
        if (cell.own)
            cells.append(cell);
    }
    QList<Pair> pairs;
    for (qsizetype at = 0; at + 1 < cells.size(); at += 2)
        pairs.append({cells.at(at), cells.at(at + 1)});
    return pairs;
}

bool isLabel(const QString &text)
{
    return !text.isEmpty() && text.size() < 60 && labelScore(text) >= sureLabel;
}

} // namespace

std::optional<Table> turnedCards(const Table &table, int fewest, QList<const Cell *> &labels)
{
    int known = 0;
    int filled = 0;
    QSet<Role> roles;
    for (const TableRow &row : table.rows) {
        if (row.isBlank())
            continue;
        const QList<Pair> pairs = pairsOf(row);
        if (pairs.isEmpty() || pairs.size() > 3 || row.filled() > pairs.size() * 2)
            return std::nullopt;
        for (const Pair &pair : pairs) {
            ++filled;
            if (!isLabel(pair.label.ownText())
                || (pairs.size() > 1 && isLabel(pair.value.ownText()) && pair.value.ownText().size() < 20))
                continue;
            ++known;
            roles.insert(bestRole(pair.label.ownText()));
        }
    }
    const bool saysAction = roles.contains(Role::Due) || roles.contains(Role::Leads) || roles.contains(Role::Status);
    if (known < fewest || known * 10 < filled * 6 || roles.size() < fewest || !saysAction)
        return std::nullopt;

    Table turned{table.name, {}, 0, table.sheet};
    TableRow heading{table.rows.first().number, false, {}};
    QList<TableRow> cards{TableRow{table.rows.first().number, false, {}}};
    QHash<QString, int> columns;
    for (const TableRow &row : table.rows) {
        for (const Pair &pair : pairsOf(row)) {
            const QString name = foldedCaption(pair.label.ownText());
            const int again = columns.value(name, -1);
            labels.append(pair.label.own);
            if (again >= 0 && (cards.last().at(again).own || again == 0))
                cards.append(TableRow{row.number, false, {}}); // a label that comes again begins the next card
            if (again < 0) {
                columns.insert(name, int(heading.cells.size()));
                heading.cells.append(pair.label);
            }
            const int column = columns.value(name);
            if (cards.last().cells.size() <= column)
                cards.last().cells.resize(column + 1);
            cards.last().cells[column] = pair.value;
        }
    }
    turned.width = int(heading.cells.size());
    turned.rows = QList<TableRow>{heading} + cards;
    for (TableRow &row : turned.rows)
        row.cells.resize(turned.width);
    return turned;
}

std::optional<ProseTable> proseCard(const QList<SourceDocument::Block> &blocks, qsizetype &at)
{
    struct Line
    {
        QString label;
        QString value;
        QList<const Paragraph *> sources;
    };
    QList<Line> lines;
    qsizetype next = at;
    for (; next < blocks.size(); ++next) {
        const auto *paragraph = std::get_if<Paragraph>(&blocks.at(next));
        if (!paragraph)
            break;
        QString text = paragraph->text;
        if (text.startsWith(u"- "))
            text.remove(0, 2);
        const qsizetype colon = text.indexOf(u':');
        const QString label = colon > 0 && colon < 50 ? text.first(colon).trimmed() : QString();
        const bool isKnown = isWholeCaption(label) && labelScore(label) >= sureLabel;
        if (isKnown)
            lines.append({label, text.sliced(colon + 1).trimmed(), {paragraph}});
        else if (!lines.isEmpty() && paragraph->text.startsWith(u"- ")) {
            lines.last().value += (lines.last().value.isEmpty() ? u""_s : u"\n"_s) + paragraph->text;
            lines.last().sources.append(paragraph);
        } else
            break;
    }
    QSet<Role> roles;
    for (const Line &line : std::as_const(lines))
        roles.insert(bestRole(line.label));
    const bool saysAction = roles.contains(Role::Due) || roles.contains(Role::Leads);
    if (lines.size() < 2 || roles.size() < 2 || !saysAction)
        return std::nullopt;
    ProseTable made;
    made.grid.name = u"text"_s;
    for (const Line &line : std::as_const(lines))
        made.grid.rows.append(GridRow{{Cell{line.label}, Cell{line.value}}, int(made.grid.rows.size()) + 1});
    for (qsizetype row = 0; row < lines.size(); ++row) {
        for (const Cell &cell : std::as_const(made.grid).rows.at(row).cells) {
            for (const Paragraph *source : lines.at(row).sources)
                made.sources.insert(&cell, source);
        }
    }
    at = next;
    return made;
}

} // namespace waymark
