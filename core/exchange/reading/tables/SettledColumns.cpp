#include "exchange/reading/tables/SettledColumns.h"

#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/ColumnFigures.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

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
    const Month month = periodIn(columns.captions.value(columns.find(Role::Said))).month;
    QMap<int, int> earlier; // by how many months
    for (int column = 0; month.isValid() && column < columns.roles.size(); ++column) {
        const Month own = periodIn(columns.captions.at(column)).month;
        if (columns.roles.at(column) == Role::Other && own.isValid() && own.monthsTo(month) > 0
            && rolesOfCaption(columns.captions.at(column)).contains(Role::Said))
            earlier.insert(own.monthsTo(month), column);
    }
    columns.earlierSaid = earlier.values();
    if (const int date = columns.find(Role::Date); date >= 0 && !columns.has(Role::Due) && columns.has(Role::Text)
        && !columns.has(Role::Evidence) && !columns.has(Role::Decision) && shapes.at(date).dates > 0.5)
        columns.roles[date] = Role::Due;
}

} // namespace

void settleColumns(Columns &columns, const QList<ColumnShape> &shapes, const QList<QStringList> &captions)
{
    settleFigures(columns, shapes);
    findMarks(columns, shapes, captions);
    settleText(columns, shapes);
    findOthers(columns, shapes);
    findFirstNames(columns);
    findGroups(columns, shapes);
}

} // namespace waymark
