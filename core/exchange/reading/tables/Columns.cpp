#include "exchange/reading/tables/Columns.h"

#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/ColumnFigures.h"

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
            - (isMany && shape.statuses == 0 ? 3 : 0) - (shape.percents > 0.6 ? 4 : 0);
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

/// What a column is that has no caption, or none that says anything.
RoleScores guesses(const ColumnShape &shape, int column)
{
    RoleScores scores;
    if (shape.filled == 0)
        return scores;
    if (shape.references >= 0.5 && column < 2)
        scores.insert(Role::Reference, 4);
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

/// Called so that it cannot be what is to be done: a second "Sponsor" beside "Owner".
bool saysOtherwise(const QString &caption)
{
    const RoleScores scores = rolesOfCaption(caption);
    constexpr int sure = 9;
    return std::any_of(scores.keyBegin(), scores.keyEnd(), [&](Role role) {
        const bool isValue = role == Role::Leads || role == Role::Due || role == Role::NewDue || role == Role::Start
            || role == Role::Closed || role == Role::Status || role == Role::Reference;
        return isValue && scores.value(role) >= sure;
    });
}

/// The column of longest words that nobody wants: what the table is about, whatever it is called.
int wordiest(const Columns &columns, const QList<ColumnShape> &shapes)
{
    int best = -1;
    for (int column = 0; column < columns.roles.size(); ++column) {
        const ColumnShape &shape = shapes.at(column);
        if (columns.roles.at(column) == Role::Other && shape.words > 1.4 && !saysOtherwise(columns.captions.at(column))
            && (best < 0 || shape.words > shapes.at(best).words + 2))
            best = column;
    }
    return best;
}

/// "Next steps", with who and when behind it in every row: nothing else can be what they do then.
bool nextIsText(const Columns &columns, const QList<ColumnShape> &shapes)
{
    const int next = columns.find(Role::Next);
    const int leads = columns.find(Role::Leads);
    const int due = columns.find(Role::Due);
    if (next < 0 || leads < next || due < next)
        return false;
    const auto filled = [&shapes](int column) { return column < 0 ? 0 : shapes.at(column).filled; };
    return filled(next) >= std::max(filled(leads), filled(due)) && filled(next) > filled(columns.find(Role::Outcome));
}

/// Which of several columns of text is the action, and which only groups actions.
void settleText(Columns &columns, const QList<ColumnShape> &shapes)
{
    const auto move = [&columns](Role from, Role to) {
        if (const int at = columns.find(from); at >= 0)
            columns.roles[at] = to;
    };
    if (columns.has(Role::SubText)) {
        if (columns.has(Role::Text) && !columns.has(Role::Outcome))
            move(Role::Text, Role::Outcome);
        else
            move(Role::Text, Role::Other);
        move(Role::SubText, Role::Text);
    }
    if (const int at = columns.find(Role::Text); at >= 0) {
        // "Title" beside "Description": the caption that says more, whatever the other's cells hold.
        const auto said = [&](int column) { return rolesOfCaption(columns.captions.at(column)).value(Role::Text); };
        for (int column = 0; column < columns.roles.size(); ++column) {
            if (columns.roles.at(column) == Role::Other && said(column) > said(at) && shapes.at(column).words > 1.2) {
                columns.roles[at] = Role::Other;
                columns.roles[column] = Role::Text;
                break;
            }
        }
        return;
    }
    const bool isAbout = columns.has(Role::Due) || columns.has(Role::Leads);
    if (nextIsText(columns, shapes))
        move(Role::Next, Role::Text);
    else if (columns.has(Role::Outcome))
        move(Role::Outcome, Role::Text);
    else if (const int at = isAbout ? wordiest(columns, shapes) : -1; at >= 0)
        columns.roles[at] = Role::Text;
}

/// Columns that are called after a status each, with marks in them.
void findMarks(Columns &columns, const QList<ColumnShape> &shapes, const QList<QStringList> &captions)
{
    QMap<int, QString> marks;
    for (int column = 0; column < captions.size(); ++column) {
        const QString own = captions.at(column).value(captions.at(column).size() - 1).simplified();
        if (isStatusWord(own) && (shapes.at(column).filled == 0 || shapes.at(column).marks > 0.9))
            marks.insert(column, own);
    }
    constexpr qsizetype fewest = 3;
    if (marks.size() < fewest)
        return;
    columns.marks = marks;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        columns.roles[mark.key()] = Role::Other;
}

/// "Owner first name" beside "Owner surname": the two are one name.
void findFirstNames(Columns &columns)
{
    const auto says = [&columns](int column, const QStringList &words) {
        const QString caption = u' ' + foldedCaption(columns.captions.value(column)) + u' ';
        return std::any_of(words.cbegin(), words.cend(),
            [&caption](const QString &word) { return caption.contains(u' ' + word + u' '); });
    };
    static const QStringList firsts{u"first name"_s, u"forename"_s, u"given name"_s};
    static const QStringList lasts{u"surname"_s, u"last name"_s, u"family name"_s};
    const int leads = columns.find(Role::Leads);
    for (const int beside : {leads - 1, leads + 1}) {
        if (leads < 0 || beside < 0 || beside >= columns.roles.size() || columns.roles.at(beside) != Role::Other)
            continue;
        if (says(leads, firsts) && says(beside, lasts))
            std::swap(columns.roles[leads], columns.roles[beside]);
        else if (!says(leads, lasts) || !says(beside, firsts))
            continue;
        columns.firstNames = columns.roles.at(beside) == Role::Leads ? leads : beside;
        return;
    }
}

/// Of two columns that hold groups the first holds the larger ones.
void findGroups(Columns &columns, const QList<ColumnShape> &shapes)
{
    constexpr int sureGroup = 5;
    const int outcome = columns.find(Role::Outcome);
    for (int column = 0; column < outcome && !columns.has(Role::Priority); ++column) {
        const bool isGroup = rolesOfCaption(columns.captions.at(column)).value(Role::Outcome) >= sureGroup;
        if (columns.roles.at(column) == Role::Other && isGroup && shapes.at(column).filled > 0)
            columns.roles[column] = Role::Priority;
    }
}

/// What one column of each role leaves over.
void findOthers(Columns &columns, const QList<ColumnShape> &shapes)
{
    constexpr int sureLead = 5;
    const int leads = columns.find(Role::Leads);
    for (int column = 0; leads >= 0 && column < columns.roles.size(); ++column) {
        const QString &caption = columns.captions.at(column);
        const bool isLead = rolesOfCaption(caption).value(Role::Leads) >= sureLead
            && foldedCaption(caption).split(u' ').last()
                == foldedCaption(columns.captions.at(leads)).split(u' ').last();
        if (columns.roles.at(column) == Role::Other && isLead && shapes.at(column).names > 0.5)
            columns.otherLeads.append(column);
    }
    if (const int date = columns.find(Role::Date); date >= 0 && !columns.has(Role::Due) && columns.has(Role::Text)
        && !columns.has(Role::Evidence) && !columns.has(Role::Decision) && shapes.at(date).dates > 0.5)
        columns.roles[date] = Role::Due;
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

/// What several columns say together, once each has its role.
void settleColumns(Columns &columns, const QList<ColumnShape> &shapes, const QList<QStringList> &captions)
{
    settleFigures(columns, shapes);
    findMarks(columns, shapes, captions);
    settleText(columns, shapes);
    findOthers(columns, shapes);
    findFirstNames(columns);
    findGroups(columns, shapes);
}

/// Its rows point to actions by their numbers and do not say them: "1.2 | moved to May".
bool refersOnly(const Columns &columns, const QList<ColumnShape> &shapes)
{
    const int text = columns.find(Role::Text);
    return text >= 0 && !columns.has(Role::Reference) && shapes.at(text).references > 0.9;
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
        RoleScores scores = rolesOfCaption(columns.captions.last());
        const RoleScores own = words.size() > 1 ? rolesOfCaption(words.last()) : RoleScores();
        for (auto role = own.cbegin(); role != own.cend(); ++role)
            scores[role.key()] = std::max(scores.value(role.key()), role.value());
        if (const Period period = periodIn(columns.captions.last()); period.months > 0 || period.month.isValid()) {
            for (const Role role : {Role::Text, Role::SubText, Role::Outcome, Role::Kpi})
                scores.remove(role); // "Milestone 2 - Mar 24" holds a figure of that month
        }
        const bool isFigure = scores.contains(Role::Target) || scores.contains(Role::Baseline)
            || scores.contains(Role::Actual) || periodIn(columns.captions.last()).month.isValid();
        if (scores.isEmpty())
            scores = guesses(shape, column);
        else if (shape.references >= 0.5 && column < 2 && !scores.contains(Role::Text) && !isFigure
            && !scores.contains(Role::Likelihood) && !scores.contains(Role::Impact))
            scores.insert(Role::Reference, std::max(4, scores.value(Role::Reference)));
        else if (shape.statuses > 0.8 && scores.contains(Role::Said)) // "Current position": On track
            scores.insert(Role::Status, std::max(4, scores.value(Role::Status)));
        // Of an account for each month the latest counts.
        const Month month = periodIn(columns.captions.last()).month;
        for (auto role = scores.cbegin(); role != scores.cend(); ++role) {
            const bool isMonthly = role.key() == Role::Status || role.key() == Role::Said || role.key() == Role::Next;
            const double later = isMonthly && month.isValid() ? Month(2000, 1).monthsTo(month) / 1000.0 : 0;
            const double score = role.value() + evidence(role.key(), shape) + later;
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
    return columns;
}

Columns withRoles(Columns columns, const QList<Role> &roles, Columns::Kind kind)
{
    columns.roles = roles;
    columns.targets.clear();
    columns.actuals.clear();
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
