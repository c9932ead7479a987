#include "exchange/reading/shapes/SideBySide.h"

#include "exchange/reading/keys/KeyReading.h"
#include "exchange/reading/tables/Captions.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthestCaptions = 30; ///< rows in which a heading may stand that parts the columns
constexpr int fewestBeside = 2;

/// What a table is about: without such a column it is only a part of one.
bool namesRecord(const QString &caption)
{
    const RoleScores scores = rolesOfCaption(caption);
    constexpr int sure = 7;
    return std::any_of(scores.keyBegin(), scores.keyEnd(), [&](Role role) {
        const bool isMain = role == Role::Text || role == Role::Kpi || role == Role::Risk || role == Role::Decision
            || role == Role::Evidence || role == Role::Term || role == Role::Initials;
        return isMain && scores.value(role) >= sure;
    });
}

/// "Month" before "Target" and "Actual": the title above says what is measured.
bool namesTime(const QString &folded)
{
    static const QStringList times{u"month"_s, u"quarter"_s, u"period"_s, u"term"_s, u"year"_s, u"date"_s};
    return times.contains(folded);
}

struct Caption
{
    int column = 0;
    QString folded;
    bool isRecord = false;
};

QList<Caption> wholeCaptionsOf(const TableRow &row)
{
    QList<Caption> captions;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString text = row.at(column).ownText().simplified();
        if (text.isEmpty())
            continue;
        if (!isWholeCaption(text))
            return {};
        captions.append(
            {column, foldedCaption(text), namesRecord(text) || (captions.isEmpty() && namesTime(foldedCaption(text)))});
    }
    return captions;
}

/// "No. | Task | Owner | No. | Task | Owner": where the captions begin again.
QList<int> whereCaptionsRepeat(const TableRow &row)
{
    const QList<Caption> captions = wholeCaptionsOf(row);
    for (qsizetype length = fewestBeside; length * 2 <= captions.size(); ++length) {
        bool isRepeated = captions.size() % length == 0;
        bool isAbout = false;
        for (qsizetype at = 0; at < captions.size() && isRepeated; ++at) {
            isRepeated = captions.at(at).folded == captions.at(at % length).folded;
            isAbout = isAbout || captions.at(at).isRecord;
        }
        QList<int> cuts;
        for (qsizetype at = length; isRepeated && isAbout && at < captions.size(); at += length)
            cuts.append(captions.at(at).column);
        if (!cuts.isEmpty())
            return cuts;
    }
    return {};
}

/// Cards beside one another: the column where the labels of the first stand again.
int whereLabelsRepeat(const Table &table)
{
    constexpr int fewestLabels = 3;
    constexpr qsizetype most = 60; ///< rows: enough to see what is a label
    QList<const TableRow *> rows;
    QStringList labels;
    for (qsizetype at = 0; at < std::min(most, table.rows.size()); ++at) {
        const TableRow &row = table.rows.at(at);
        const QString label = row.at(0).ownText();
        if (label.isEmpty() || !isWholeCaption(label) || isWholeCaption(row.at(1).ownText()))
            continue;
        rows.append(&row);
        labels.append(foldedCaption(label));
    }
    for (int column = 2; labels.size() >= fewestLabels && column + 1 < table.width; ++column) {
        int again = 0;
        for (qsizetype at = 0; at < rows.size(); ++at)
            again += foldedCaption(rows.at(at)->at(column).ownText()) == labels.at(at) ? 1 : 0;
        if (again >= fewestLabels && again * 5 >= labels.size() * 4)
            return column;
    }
    return -1;
}

bool isGap(const Table &table, int column)
{
    return std::all_of(table.rows.cbegin(), table.rows.cend(),
        [column](const TableRow &row) { return row.at(column).ownText().isEmpty() && !row.at(column).above; });
}

/// Captions on either side, each with one that says what the table is about.
bool headsBoth(const TableRow &row, int gap)
{
    int left = 0;
    int right = 0;
    bool isLeftAbout = false;
    bool isRightAbout = false;
    for (const Caption &caption : wholeCaptionsOf(row)) {
        const bool isRight = caption.column > gap;
        ++(isRight ? right : left);
        (isRight ? isRightAbout : isLeftAbout) |= caption.isRecord;
    }
    return left >= fewestBeside && right >= fewestBeside && isLeftAbout && isRightAbout;
}

/// The columns from `from` up to, but without, `to`, and the rows in which they say something.
Table columnsFrom(const Table &table, int from, int to)
{
    Table part = table.slice(0, 0);
    part.width = to - from;
    part.firstColumn = table.firstColumn + from;
    for (const TableRow &row : table.rows) {
        TableRow piece{row.number, row.hidden, row.cells.mid(from, to - from)};
        const bool isEmpty =
            std::all_of(piece.cells.cbegin(), piece.cells.cend(), [](const TableCell &cell) { return !cell.own; });
        const bool isLeft = piece.isBlank() && !row.isBlank();
        if (from == 0 ? !isLeft : !(isEmpty || piece.isBlank()))
            part.rows.append(piece);
    }
    return part;
}

bool isKey(const Table &table)
{
    StatusScheme unused;
    CellBalance nobody;
    return learnKey(table, unused, nobody);
}

QList<int> cutsOf(const Table &table)
{
    const qsizetype last = std::min(table.rows.size(), farthestCaptions);
    for (qsizetype index = 0; index < last; ++index) {
        if (const QList<int> cuts = whereCaptionsRepeat(table.rows.at(index)); !cuts.isEmpty())
            return cuts;
    }
    if (const int column = whereLabelsRepeat(table); column > 0)
        return {column};
    for (int column = 1; column + 1 < table.width; ++column) {
        if (!isGap(table, column))
            continue;
        const bool isHeaded = std::any_of(table.rows.cbegin(), table.rows.cbegin() + last,
            [column](const TableRow &row) { return headsBoth(row, column); });
        if (isHeaded || isKey(columnsFrom(table, column + 1, table.width)))
            return {column + 1};
    }
    return {};
}

} // namespace

QList<Table> sideBySide(const Table &table)
{
    QList<int> cuts = cutsOf(table);
    if (cuts.isEmpty())
        return {table};
    QList<Table> tables;
    int from = 0;
    cuts.append(table.width);
    for (const int to : std::as_const(cuts)) {
        Table part = columnsFrom(table, from, to);
        // What reaches over from the left is said there.
        for (TableRow &row : part.rows) {
            for (TableCell &cell : row.cells)
                cell.beside = cell.beside && &cell != &row.cells.first();
        }
        if (!part.rows.isEmpty())
            tables.append(part);
        from = to;
    }
    return tables;
}

} // namespace waymark
