#include "report/sheets/ActionSheets.h"

#include "plan/DueCalendar.h"
#include "report/data/ReportWords.h"
#include "report/sheets/SheetCells.h"
#include "report/sheets/SheetList.h"

namespace waymark {

using namespace Qt::StringLiterals;
namespace cells = sheet_cells;

namespace {

struct ActionRow
{
    const ReportAction &action;
    QString outcome;
    QString why; ///< it is among the exceptions
    bool isManyMonths = false; ///< the period has several, so that words need theirs
};

/// A column of a list of actions.
struct ActionFact
{
    SheetColumn column;
    SheetCell (*cell)(const ActionRow &);
};

SheetCell monthsLateCell(const analysis::Lateness &late)
{
    return late.isPast ? cells::count(late.months) : SheetCell();
}

/// The words of the period; where it has none the last ones before, whose month stands beside them.
SheetCell saidCell(const ActionRow &row)
{
    QStringList lines;
    for (const ReportUpdate &update : row.action.updates) {
        if (!update.said.trimmed().isEmpty())
            lines.append(
                row.isManyMonths ? ReportWords::tr("%1: %2").arg(update.month.words(), update.said) : update.said);
        if (update.correctedOn.isValid())
            lines.append(ReportWords::tr("%1 corrected on %2 by %3")
                             .arg(update.month.words(), longDay(update.correctedOn), update.correctedBy));
    }
    return cells::words(lines.isEmpty() ? row.action.lastSaid : lines.join(u'\n'));
}

/// The newest words on what comes next.
SheetCell nextStepCell(const ActionRow &row)
{
    for (auto update = row.action.updates.crbegin(); update != row.action.updates.crend(); ++update) {
        if (update->next.trimmed().isEmpty())
            continue;
        return cells::words(update->isNextPast
                ? ReportWords::tr("Was to come next, and its day is past: %1").arg(update->next)
                : update->next);
    }
    return {};
}

SheetCell updateCell(const ActionRow &row)
{
    if (row.action.noUpdate)
        return cells::words(ReportWords::tr("none received"));
    return cells::words(row.action.isUnasked ? ReportWords::tr("not asked for") : QString());
}

QList<ActionFact> whatItIs(bool hasPriority)
{
    QList<ActionFact> facts{
        {{ReportWords::tr("Ref"), 12}, [](const ActionRow &row) { return cells::words(row.action.ref); }},
        {{ReportWords::tr("Action"), 36}, [](const ActionRow &row) { return cells::words(row.action.text); }},
        {{ReportWords::tr("Outcome"), 28, true}, [](const ActionRow &row) { return cells::words(row.outcome); }},
        {{ReportWords::tr("Lead"), 18},
            [](const ActionRow &row) { return cells::words(row.action.leads.join(u'\n')); }},
    };
    if (hasPriority)
        facts.insert(2, {{ReportWords::tr("Priority"), 18}, [](const ActionRow &row) {
                             return cells::words(row.action.priority);
                         }});
    return facts;
}

QList<ActionFact> whenItIsDue()
{
    return {
        {{ReportWords::tr("First date")}, [](const ActionRow &row) { return cells::due(row.action.due); }},
        {{ReportWords::tr("First date in words"), 14, true},
            [](const ActionRow &row) { return cells::dueWords(row.action.due); }},
        {{ReportWords::tr("Date now")}, [](const ActionRow &row) { return cells::due(row.action.dueNow); }},
        {{ReportWords::tr("Date now in words"), 14, true},
            [](const ActionRow &row) { return cells::dueWords(row.action.dueNow); }},
    };
}

ActionFact howItStands()
{
    return {{ReportWords::tr("Status"), 16}, [](const ActionRow &row) { return cells::status(row.action.status); }};
}

QList<ActionFact> howLateItIs()
{
    return {
        {{ReportWords::tr("Months late")}, [](const ActionRow &row) { return monthsLateCell(row.action.late); }},
        {{ReportWords::tr("Months past first date")},
            [](const ActionRow &row) { return monthsLateCell(row.action.lateAtFirst); }},
        {{ReportWords::tr("Times moved")}, [](const ActionRow &row) { return cells::count(row.action.timesMoved); }},
    };
}

QList<ActionFact> whatIsSaid()
{
    return {
        {{ReportWords::tr("Why moved"), 24, true},
            [](const ActionRow &row) { return cells::words(row.action.moveReason); }},
        {{ReportWords::tr("Update"), 10, true}, &updateCell},
        {{ReportWords::tr("Said"), 40}, &saidCell},
        {{ReportWords::tr("Said in"), 12, true},
            [](const ActionRow &row) { return cells::month(row.action.lastSaidIn); }},
        {{ReportWords::tr("Next"), 26, true}, &nextStepCell},
    };
}

/// A list of actions in the making.
class ActionList
{
public:
    ActionList(const QString &name, const QList<ActionFact> &facts)
        : m_facts(facts)
        , m_list(name, columnsOf(facts))
    {
    }

    void add(const ActionRow &row)
    {
        QList<SheetCell> made;
        for (const ActionFact &fact : m_facts)
            made.append(fact.cell(row));
        m_list.add(made);
    }

    [[nodiscard]] WorkbookSheet take() { return m_list.take(); }
    [[nodiscard]] WorkbookSheet takeWhole() { return m_list.takeWhole(); }

private:
    static QList<SheetColumn> columnsOf(const QList<ActionFact> &facts)
    {
        QList<SheetColumn> columns;
        for (const ActionFact &fact : facts)
            columns.append(fact.column);
        return columns;
    }

    QList<ActionFact> m_facts;
    SheetList m_list;
};

bool hasManyMonths(const ReportData &data)
{
    return data.identity.from != data.identity.to;
}

/// What stands in every row needs no column to look at, only one to join tables by.
bool hasManyPriorities(const ReportData &data)
{
    return data.priorities.size() > 1;
}

ActionList listOfActions(const ReportData &data, bool hasPriority)
{
    ActionList list(ReportWords::tr("Actions"),
        whatItIs(hasPriority) << whenItIsDue() << howItStands() << howLateItIs() << whatIsSaid());
    for (const ReportPriority &priority : data.priorities) {
        for (const ReportOutcome &outcome : priority.outcomes) {
            const QString named = u"%1 %2"_s.arg(outcome.ref, outcome.text.section(u'\n', 0, 0)).trimmed();
            for (const ReportAction &action : outcome.actions)
                list.add({action, named, {}, hasManyMonths(data)});
        }
    }
    return list;
}

} // namespace

WorkbookSheet actionSheet(const ReportData &data)
{
    return listOfActions(data, hasManyPriorities(data)).take();
}

WorkbookSheet actionTable(const ReportData &data)
{
    return listOfActions(data, true).takeWhole();
}

WorkbookSheet exceptionSheet(const ReportData &data)
{
    const ActionFact why{
        {ReportWords::tr("Why it is here"), 20}, [](const ActionRow &row) { return cells::words(row.why); }};
    QList<ActionFact> facts = whatItIs(hasManyPriorities(data));
    facts.insert(1, howItStands());
    facts.insert(2, why);
    ActionList list(ReportWords::tr("Exceptions"), facts << howLateItIs() << whenItIsDue() << whatIsSaid());
    const auto addAll = [&](const QList<ReportAction> &actions, const QString &reason) {
        for (const ReportAction &action : actions)
            list.add({action, {}, reason, hasManyMonths(data)});
    };
    addAll(data.exceptions, ReportWords::tr("missed or at risk"));
    addAll(data.lateOthers, ReportWords::tr("past its deadline"));
    addAll(data.delayedOthers, ReportWords::tr("said to be delayed"));
    return list.take();
}

WorkbookSheet milestoneSheet(const ReportData &data)
{
    const ActionFact slip{{ReportWords::tr("Months slipped")},
        [](const ActionRow &row) { return row.action.slip ? cells::count(row.action.monthsSlipped) : SheetCell(); }};
    QList<ActionFact> facts = whatItIs(hasManyPriorities(data))
        << whenItIsDue() << slip << howItStands() << howLateItIs();
    ActionList list(ReportWords::tr("Milestones"), facts);
    for (const ReportAction *action : data.actions()) {
        if (action->isMilestone)
            list.add({*action, {}, {}, false});
    }
    return list.take();
}

} // namespace waymark
