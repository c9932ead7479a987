#include "exchange/reading/keys/KeyReading.h"

#include "exchange/reading/keys/KeyWords.h"
#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/Captions.h"
#include "exchange/reading/values/WrittenDue.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 14; ///< rows
constexpr qsizetype longestKeyName = 40;

struct KeyLine
{
    QString name;
    Colour colour = Colour::None;
    QString definition;
    QList<const Cell *> cells;
};

/// The colour that a name begins with or is: "Red", "RED (1)", "Amber rating".
Colour colourInName(const QString &name)
{
    static const QRegularExpression first(
        u"^[\\W]*(grey|gray|green|amber|yellow|orange|red|blue|purple|white)\\b(?!-)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = first.match(name);
    const Colour sign = colourFromWord(name.trimmed());
    return sign != Colour::None ? sign : match.hasMatch() ? colourFromWord(match.captured(1)) : Colour::None;
}

bool isName(const Cell &cell)
{
    const QString text = cell.text.simplified();
    if (text.isEmpty() || isSignAlone(text))
        return colourFromHex(colourOf(cell)) != Colour::None;
    return text.size() <= longestKeyName
        && (colourInName(text) != Colour::None
            || (statusFromText(text) != Status::NotAssessed && statusFromText(text) != Status::Unreadable));
}

QList<const Cell *> filledCells(const TableRow &row)
{
    QList<const Cell *> cells;
    for (const TableCell &cell : row.cells) {
        if (cell.own && !saysNothing(*cell.own))
            cells.append(cell.own);
    }
    return cells;
}

/// Of a legend in one row the names with their meanings; "Legend", "Status" and what else stands between them is left
/// out.
QList<const Cell *> pairedCells(const QList<const Cell *> &cells)
{
    constexpr qsizetype legend = 5;
    if (cells.size() < legend)
        return cells;
    QList<const Cell *> paired;
    for (qsizetype at = 0; at + 1 < cells.size(); ++at) {
        const bool isMeant = meaningOfWords(cells.at(at + 1)->text) != Status::NotAssessed;
        if (!isName(*cells.at(at)) || !isMeant
            || (!cells.at(at + 1)->text.isEmpty() && isSignAlone(cells.at(at + 1)->text)))
            continue;
        paired << cells.at(at) << cells.at(at + 1);
        ++at;
    }
    return paired.size() > 2 ? paired : cells;
}

/// A table says that it is a key ("RAG | Meaning"), or that it is none ("Action | Status").
enum class KeyHeading { None, Key, Scale, Other };

KeyHeading keyHeadingOf(const Table &table)
{
    for (const TableRow &row : table.rows) {
        const QList<const Cell *> cells = filledCells(row);
        if (cells.size() != 2)
            continue;
        const RoleScores first = rolesOfCaption(cells.first()->text);
        if (first.value(Role::Status) > 8 && rolesOfCaption(cells.last()->text).value(Role::Meaning) > 8)
            return KeyHeading::Key;
        static const QStringList scales{u"score"_s, u"grade"_s, u"letter"_s, u"symbol"_s, u"sign"_s, u"code"_s,
            u"number"_s, u"value"_s, u"level"_s, u"scale"_s, u"icon"_s, u"mark"_s};
        if (scales.contains(foldedCaption(cells.first()->text))
            && rolesOfCaption(cells.last()->text).value(Role::Meaning) > 8)
            return KeyHeading::Scale;
        if (isWholeCaption(cells.first()->text) && (first.value(Role::Text) > 7 || first.value(Role::Outcome) > 7))
            return KeyHeading::Other;
        break;
    }
    return KeyHeading::None;
}

/// What the rows of a table of two columns look like, taken for a key.
struct KeyRows
{
    QList<KeyLine> lines = {};
    QSet<int> meanings = {}; ///< of the definitions, each once
    int named = 0; ///< rows of colours and of statuses that everybody knows
    int own = 0; ///< rows of words that only a key could explain
    int strange = 0;
    bool isExplained = false; ///< a definition says more than a status does

    /// A heading, a title and a line that nobody understands may stand in it; a table that says it is a key may be
    /// short. One of words alone explains nearly as many meanings as it has rows.
    [[nodiscard]] bool isKey(KeyHeading heading) const
    {
        constexpr int fewestMeanings = 3;
        const bool isOfWords = meanings.size() >= fewestMeanings && meanings.size() + 1 >= lines.size()
            && (isExplained || heading == KeyHeading::Scale) && strange < fewestMeanings
            && heading != KeyHeading::Other;
        return !lines.isEmpty() && strange <= 3
            && (heading == KeyHeading::Key || (named > 1 && named >= strange + own) || isOfWords);
    }
};

/// "Red | Not yet started", a row each; cells in pairs in one row too.
std::optional<QList<KeyLine>> byRows(const Table &table)
{
    KeyRows rows;
    for (const TableRow &row : table.rows) {
        const QList<const Cell *> cells = pairedCells(filledCells(row));
        if (cells.isEmpty())
            continue;
        bool isRead = cells.size() % 2 == 0;
        bool isNamed = isRead;
        QList<KeyLine> found;
        for (qsizetype at = 0; isRead && at + 1 < cells.size(); at += 2) {
            const QString name = cells.at(at)->text.simplified();
            const QString definition = cells.at(at + 1)->text.simplified();
            const Status meaning = meaningOfWords(definition);
            isNamed = isNamed && isName(*cells.at(at));
            isRead = (isName(*cells.at(at)) || (meaning != Status::NotAssessed && mayBeOwnStatus(name)))
                && definition.size() > 1 && !isDateLike(definition);
            const Colour painted = colourFromHex(colourOf(*cells.at(at)));
            const Colour named = colourInName(name);
            found.append({isSignAlone(name) ? QString() : name, named != Colour::None ? named : painted, definition,
                {cells.at(at), cells.at(at + 1)}});
            if (isRead && meaning != Status::NotAssessed)
                rows.meanings.insert(int(meaning));
            rows.isExplained = rows.isExplained || (isRead && !isStatusWord(definition));
        }
        rows.named += isRead && isNamed ? 1 : 0;
        rows.own += isRead && !isNamed ? 1 : 0;
        rows.strange += isRead ? 0 : 1;
        if (isRead)
            rows.lines += found;
    }
    return rows.isKey(keyHeadingOf(table)) ? std::optional(rows.lines) : std::nullopt;
}

/// "B | G | A" in a row and what they mean in the row below.
std::optional<QList<KeyLine>> byColumns(const Table &table)
{
    for (qsizetype index = 0; index + 1 < table.rows.size(); ++index) {
        KeyRows rows;
        const TableRow &names = table.rows.at(index);
        const TableRow &below = table.rows.at(index + 1);
        for (int column = 0; column < table.width; ++column) {
            const Cell *name = names.at(column).own;
            const QString definition = below.at(column).ownText().simplified();
            const Status meaning = definition.isEmpty() ? Status::NotAssessed : meaningOfWords(definition);
            if (!name || meaning == Status::NotAssessed || !(isName(*name) || mayBeOwnStatus(name->text))) {
                rows.strange += definition.isEmpty() ? 0 : 1;
                continue;
            }
            const QString word = name->text.simplified();
            const Colour named = colourInName(word);
            rows.lines.append(
                {isSignAlone(word) ? QString() : word, named != Colour::None ? named : colourFromHex(colourOf(*name)),
                    definition, {name, below.at(column).own}});
            rows.meanings.insert(int(meaning));
            rows.isExplained = rows.isExplained || !isStatusWord(definition);
        }
        if (rows.strange == 0 && rows.isKey(KeyHeading::None))
            return rows.lines;
    }
    return std::nullopt;
}

/// Cells painted in different colours, each with its meaning in it.
std::optional<QList<KeyLine>> byPaint(const Table &table)
{
    QList<KeyLine> lines;
    QList<Colour> seen;
    int others = 0;
    for (const TableRow &row : table.rows) {
        for (const Cell *cell : filledCells(row)) {
            const QString text = cell->text.simplified();
            const Colour colour = colourFromHex(colourOf(*cell));
            const bool isMeaning = meaningOfWords(text) != Status::NotAssessed && text.size() < 200;
            if (colour == Colour::None || !isMeaning || seen.contains(colour)) {
                ++others;
                continue;
            }
            seen.append(colour);
            lines.append({{}, colour, text, {cell}});
        }
    }
    return lines.size() > 2 && others < 3 ? std::optional(lines) : std::nullopt;
}

bool hasPlanColumns(const Table &table)
{
    constexpr qsizetype mostWords = 4; // "On track to be done by the deadline" is a definition, and no caption
    return std::any_of(table.rows.cbegin(), table.rows.cend(), [](const TableRow &row) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(), [](const TableCell &cell) {
            if (cell.ownText().count(u' ') >= mostWords && !isWholeCaption(cell.ownText()))
                return false;
            const RoleScores scores = rolesOfCaption(cell.ownText());
            return scores.value(Role::Due) > 8 || scores.value(Role::Leads) > 8;
        });
    });
}

} // namespace

bool learnKey(const Table &table, StatusScheme &scheme, CellBalance &balance)
{
    if (table.rows.isEmpty() || table.rows.size() > longestKey || hasPlanColumns(table))
        return false;
    std::optional<QList<KeyLine>> lines = byRows(table);
    if (!lines)
        lines = byColumns(table);
    if (!lines)
        lines = byPaint(table);
    if (!lines)
        return false;
    int taught = 0;
    for (const KeyLine &line : std::as_const(*lines)) {
        if (!scheme.learn(line.name, line.colour, line.definition))
            continue;
        ++taught;
        for (const Cell *cell : line.cells)
            balance.claim(cell, CellBalance::Claim::Key);
    }
    if (taught == 0)
        return false;
    // "RAG | Meaning" above it.
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row.cells) {
            if (cell.own && (isWholeCaption(cell.ownText()) || foldedCaption(cell.ownText()).contains(u"key"_s)))
                balance.claim(cell.own, CellBalance::Claim::Caption);
        }
    }
    return true;
}

bool namesKey(const QString &text)
{
    static const QStringList words{u"key"_s, u"legend"_s, u"rag"_s, u"rag key"_s, u"rag rating"_s, u"rating"_s,
        u"brag"_s, u"key to rating"_s, u"key to the rating"_s, u"key to colour"_s, u"colour"_s, u"rag definition"_s,
        u"rag status"_s, u"brag rating"_s, u"definition"_s, u"what the colour mean"_s, u"what the sign mean"_s};
    return words.contains(foldedCaption(text));
}

void takeKeyLines(Table &table, StatusScheme &scheme, CellBalance &balance)
{
    const auto textOf = [](const TableRow &row) {
        const int sole = row.sole();
        return sole < 0 ? QString() : row.at(sole).ownText();
    };
    StatusScheme unused;
    int taught = 0;
    for (const TableRow &row : std::as_const(table.rows))
        taught += learnKey(textOf(row), unused);
    if (taught < 2)
        return;
    QList<TableRow> rest;
    for (const TableRow &row : std::as_const(table.rows)) {
        if (learnKey(textOf(row), scheme) == 0) {
            rest.append(row);
            continue;
        }
        balance.claim(row.at(row.sole()).own, CellClaim::Key);
        if (!rest.isEmpty() && namesKey(textOf(rest.last()))) {
            balance.claim(rest.last().at(rest.last().sole()).own, CellClaim::Furniture);
            rest.removeLast();
        }
    }
    table.rows = rest;
}

} // namespace waymark
