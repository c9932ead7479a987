#include "exchange/reading/tables/Columns.h"

#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/ColumnFigures.h"
#include "exchange/reading/tables/SettledColumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr double strongText = 8; ///< a caption from which on a column is certainly what is to be done

struct Bid
{
    double score = 0;
    int column = 0;
    Role role = Role::Other;
};

/// What the cells below add to or take from what the caption says.
double evidence(Role role, const ColumnShape &shape)
{
    if (shape.filled == 0)
        return 0;
    const bool isMany = shape.filled > 2;
    switch (role) {
    case Role::Due:
    case Role::NewDue:
    case Role::Start:
    case Role::Closed:
    case Role::Date:
        return 6 * shape.dates - (shape.statuses > 0.6 ? 8 : 0) - (shape.percents > 0.6 ? 8 : 0)
            - (isMany && shape.dates == 0 && shape.words > 8 ? 6 : 0);
    case Role::Status:
        return 6 * shape.statuses - (shape.words > 6 ? 7 : 0) - (shape.dates > 0.5 ? 8 : 0)
            - (shape.statuses > 0       ? 0
                    : shape.words > 2.5 ? 6
                    : isMany            ? 3
                                        : 0)
            - (shape.percents > 0.6 ? 4 : 0);
    case Role::Reference:
        return 5 * shape.references + (shape.distinct > 0.9 ? 1 : 0) - (shape.words > 4 ? 9 : 0);
    case Role::Leads:
        return 3 * shape.names - (shape.dates > 0.5 ? 8 : 0) - (shape.words > 15 ? 6 : 0)
            - (shape.statuses > 0.6 ? 6 : 0);
    case Role::Text:
    case Role::SubText:
        return std::min(shape.words, 8.0) / 2 - (shape.dates > 0.5 ? 6 : 0) - (shape.statuses > 0.6 ? 5 : 0)
            - (shape.numbers + shape.references + shape.percents > 0.6 ? 6 : 0);
    case Role::Said:
    case Role::Next:
        return (shape.words > 4 ? 2 : 0) - (shape.statuses > 0.6 ? 7 : 0) - (shape.percents > 0.6 ? 7 : 0);
    case Role::Percent:
        return 6 * std::max(shape.percents, shape.numbers * 0.7) - (shape.percents + shape.numbers < 0.4 ? 8 : 0);
    case Role::Priority:
        return shape.importances > 0.7                                                            ? -12
            : shape.dates > 0.5 || shape.references > 0.6 || shape.numbers + shape.percents > 0.6 ? -9
                                                                                                  : 0;
    case Role::Importance:
        return 4 * shape.importances;
    case Role::Baseline:
    case Role::Target:
    case Role::Actual:
        return 3 * (shape.percents + shape.numbers) - (shape.dates > 0.6 ? 9 : 0) - (shape.statuses > 0.6 ? 5 : 0);
    case Role::Initials:
        return shape.words > 3 ? -8 : 0;
    case Role::Level:
        return shape.distinct > 0.6 || shape.words > 2 || shape.dates > 0.2 ? -12 : 0;
    default:
        return 0;
    }
}

/// "Parent": it may name another row by its reference alone.
bool pointsToRows(const QString &caption)
{
    const QString folded = foldedCaption(caption);
    return folded.startsWith(u"parent"_s) || folded.startsWith(u"epic"_s);
}

/// What a column is that has no caption, or none that says anything.
RoleScores guesses(const ColumnShape &shape, int column)
{
    RoleScores scores;
    if (shape.filled == 0)
        return scores;
    if (shape.references >= 0.5 && column < 2)
        scores.insert(Role::Reference, 4);
    constexpr int fewest = 6; // rows: the same few words again and again in front of them
    if (column == 0 && shape.filled >= fewest && shape.distinct <= 0.5 && shape.words > 1 && shape.words < 8
        && shape.dates == 0 && shape.statuses < 0.2 && shape.names < 0.7 && shape.importances < 0.3)
        scores.insert(Role::Priority, 3);
    if (shape.dates > 0.6)
        scores.insert(Role::Due, 2);
    if (shape.statuses > 0.6)
        scores.insert(Role::Status, 2);
    return scores;
}

/// `isNamed`: at least one column is known by its caption, not by what it holds alone.
Columns::Kind kindOf(const Columns &columns, double textScore, bool isNamed)
{
    using Kind = Columns::Kind;
    if (!isNamed && !(columns.has(Role::Due) && columns.has(Role::Status)))
        return Kind::Unknown;
    const auto has = [&](Role role) { return columns.has(role); };
    const bool isAction = textScore >= strongText && (has(Role::Due) || (has(Role::Leads) && has(Role::Status)));
    const auto columnsSaid = std::count_if(
        columns.captions.cbegin(), columns.captions.cend(), [](const QString &one) { return !one.isEmpty(); });
    if (has(Role::Change) && textScore < strongText)
        return Kind::Unknown; // a log of what was altered in the document
    if (has(Role::Initials) && !isAction && columnsSaid <= 4)
        return Kind::Initials;
    if (has(Role::Term) && has(Role::Meaning) && columnsSaid <= 3)
        return Kind::Glossary;
    const bool weighs = has(Role::Mitigation) || has(Role::Likelihood) || has(Role::Impact);
    if ((has(Role::Risk) && weighs && !isAction) || (has(Role::Likelihood) && has(Role::Impact)))
        return Kind::Risks;
    if (has(Role::Decision) && !isAction)
        return Kind::Decisions;
    const bool hasFigures = has(Role::Baseline) || !columns.targets.isEmpty() || !columns.actuals.isEmpty();
    const bool hasName = has(Role::Kpi) || has(Role::Text) || has(Role::Outcome);
    const bool isMeasured = has(Role::Baseline) || columns.targets.size() > 0 || (has(Role::Kpi) && hasFigures);
    if (hasName && isMeasured && !isAction)
        return Kind::Kpis;
    if (has(Role::Evidence) && !has(Role::Due) && textScore < strongText && (has(Role::Date) || columnsSaid <= 4))
        return Kind::Evidence;
    const bool says = has(Role::Due) || has(Role::Leads) || has(Role::Status) || has(Role::Said) || has(Role::Next)
        || has(Role::NewDue) || has(Role::Percent);
    if ((has(Role::Text) || has(Role::Outcome) || has(Role::Kpi)) && says)
        return Kind::Actions;
    return textScore >= strongText && columnsSaid > 1 ? Kind::Actions : Kind::Unknown;
}

/// How many there are of each status: figures, and nothing of a plan.
bool countsStatuses(const Columns &columns, const QList<ColumnShape> &shapes)
{
    constexpr int fewest = 3;
    int found = 0;
    for (int column = 0; column < columns.captions.size(); ++column)
        found += shapes.at(column).numbers > 0.8 && isStatusWord(columns.captions.at(column)) ? 1 : 0;
    return found >= fewest;
}

/// Roles for which a column that was left over speaks nearly as much as the one that got it.
QList<ColumnTie> tiesOf(const Columns &columns, const QList<ColumnShape> &shapes, const QList<Bid> &bids)
{
    constexpr double sure = 9;
    constexpr double near = 1.5;
    QList<ColumnTie> ties;
    for (const Role role : {Role::Text, Role::Due, Role::Leads, Role::Status}) {
        const int taken = columns.find(role);
        const auto own = std::find_if(
            bids.cbegin(), bids.cend(), [&](const Bid &bid) { return bid.role == role && bid.column == taken; });
        if (taken < 0 || own == bids.cend())
            continue;
        const bool isMonthly = periodIn(columns.captions.at(taken)).month.isValid(); // the latest counts
        for (const Bid &bid : bids) {
            const bool isNear = !isMonthly && bid.role == role && bid.score >= sure && own->score - bid.score < near;
            const bool isLeft = columns.roles.at(bid.column) == Role::Other && !columns.otherLeads.contains(bid.column)
                && !columns.earlierSaid.contains(bid.column) && !columns.marks.contains(bid.column)
                && bid.column != columns.firstNames;
            if (isNear && isLeft && shapes.at(bid.column).filled * 2 >= shapes.at(taken).filled) {
                ties.append({role, taken, bid.column});
                break;
            }
        }
    }
    return ties;
}

/// Its rows point to actions by their numbers and do not say them: "1.2 | moved to May".
bool refersOnly(const Columns &columns, const QList<ColumnShape> &shapes)
{
    const int text = columns.find(Role::Text);
    return text >= 0 && !columns.has(Role::Reference) && shapes.at(text).references > 0.9;
}

/// What a caption, of one row or several, says of its column; what the cells say where it says nothing.
RoleScores scoresOf(const QString &caption, const QStringList &words, const ColumnShape &shape, int column)
{
    RoleScores scores = rolesOfCaption(caption);
    const RoleScores own = words.size() > 1 ? rolesOfCaption(words.last()) : RoleScores();
    for (auto role = own.cbegin(); role != own.cend(); ++role)
        scores[role.key()] = std::max(scores.value(role.key()), role.value());
    if (const Period period = periodIn(caption); period.months > 0 || period.month.isValid()) {
        for (const Role role : {Role::Text, Role::SubText, Role::Outcome, Role::Kpi})
            scores.remove(role); // "Milestone 2 - Mar 24" holds a figure of that month
    }
    const bool isFigure = scores.contains(Role::Target) || scores.contains(Role::Baseline)
        || scores.contains(Role::Actual) || periodIn(caption).month.isValid();
    if (scores.isEmpty())
        scores = guesses(shape, column);
    else if (shape.references >= 0.5 && column < 2 && !scores.contains(Role::Text) && !isFigure
        && !scores.contains(Role::Likelihood) && !scores.contains(Role::Impact))
        scores.insert(Role::Reference, std::max(4, scores.value(Role::Reference)));
    else if (shape.statuses > 0.8 && scores.contains(Role::Said)) // "Current position": On track
        scores.insert(Role::Status, std::max(4, scores.value(Role::Status)));
    return scores;
}

} // namespace

Columns columnsOf(const Table &table, qsizetype firstRow, const QList<QStringList> &captions)
{
    Columns columns;
    QList<ColumnShape> shapes;
    QList<Bid> bids;
    for (int column = 0; column < table.width; ++column) {
        const ColumnShape shape = shapeOf(table, firstRow, column);
        shapes.append(shape);
        const QStringList words = captions.value(column);
        columns.captions.append(words.join(u' '));
        columns.roles.append(Role::Other);
        const RoleScores scores = scoresOf(columns.captions.last(), words, shape, column);
        // Of an account for each month the latest counts.
        const Month month = periodIn(columns.captions.last()).month;
        for (auto role = scores.cbegin(); role != scores.cend(); ++role) {
            const bool isMonthly = role.key() == Role::Status || role.key() == Role::Said || role.key() == Role::Next;
            const double later = isMonthly && month.isValid() ? Month(2000, 1).monthsTo(month) / 1000.0 : 0;
            const bool isPointing = role.key() == Role::Priority && pointsToRows(columns.captions.last());
            const double score = role.value() + (isPointing ? 0 : evidence(role.key(), shape)) + later;
            if (score > 0 && role.key() != Role::Other)
                bids.append({score, column, role.key()});
        }
    }
    // The first column wins a tie: "Action" before a second "Action".
    std::stable_sort(bids.begin(), bids.end(), [](const Bid &one, const Bid &other) {
        return one.score != other.score  ? one.score > other.score
            : one.column != other.column ? one.column < other.column
                                         : one.role < other.role;
    });
    double textScore = 0;
    bool isNamed = std::any_of(columns.captions.cbegin(), columns.captions.cend(),
        [](const QString &caption) { return periodIn(caption).months > 0; });
    for (const Bid &bid : std::as_const(bids)) {
        const bool isMany = bid.role == Role::Target || bid.role == Role::Actual;
        if (columns.roles.at(bid.column) != Role::Other || (columns.has(bid.role) && !isMany))
            continue;
        columns.roles[bid.column] = bid.role;
        isNamed = isNamed || rolesOfCaption(columns.captions.at(bid.column)).contains(bid.role);
        if (bid.role == Role::Text || bid.role == Role::SubText)
            textScore = std::max<double>(textScore,
                std::max(rolesOfCaption(columns.captions.at(bid.column)).value(Role::Text),
                    rolesOfCaption(columns.captions.at(bid.column)).value(Role::SubText)));
    }
    settleColumns(columns, shapes, captions);
    if (!countsStatuses(columns, shapes) && !refersOnly(columns, shapes))
        columns.kind = kindOf(columns, textScore, isNamed);
    columns.ties = tiesOf(columns, shapes, bids);
    return columns;
}

Columns withRoles(Columns columns, const QList<Role> &roles, Columns::Kind kind)
{
    columns.roles = roles;
    columns.targets.clear();
    columns.actuals.clear();
    columns.ties.clear();
    for (int column = 0; column < roles.size(); ++column) {
        const Period period = periodIn(columns.captions.value(column));
        if (roles.at(column) == Role::Target)
            columns.targets.insert(column, period);
        else if (roles.at(column) == Role::Actual)
            columns.actuals.insert(column, period);
    }
    const bool isText = columns.has(Role::Text);
    columns.kind =
        kind == Columns::Kind::Unknown ? kindOf(columns, isText ? strongText : 0, !columns.captions.isEmpty()) : kind;
    return columns;
}

} // namespace waymark
