#include "report/making/MovedSince.h"

#include "analysis/Deadlines.h"
#include "analysis/RollUp.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/ReportText.h"
#include "plan/records/Risk.h"
#include "plan/Status.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace waymark::report_parts {

using namespace Qt::StringLiterals;

namespace {

/// The plan as it was before the sets.
Plan before(const Plan &plan, const QList<ChangeSet> &sets)
{
    Plan then = plan;
    for (auto set = sets.crbegin(); set != sets.crend(); ++set)
        then.apply(inverseOf(*set).changes);
    return then;
}

void addFirst(const ReportStatus &now, ReportSince &since)
{
    if (betterness(now.status) < 0)
        return;
    const auto same = std::find_if(since.firstAssessed.begin(), since.firstAssessed.end(),
        [&now](const auto &entry) { return entry.first.status == now.status; });
    if (same != since.firstAssessed.end())
        ++same->second;
    else
        since.firstAssessed.append({now, 1});
}

/// What is assessed for the first time, or not any more, is neither better nor worse, and nothing that was achieved.
void addTurn(const ReportTurn &turn, ReportSince &since)
{
    const int gain = betterness(turn.now.status) - betterness(turn.before.status);
    if (betterness(turn.before.status) < 0)
        addFirst(turn.now, since);
    else if (betterness(turn.now.status) < 0)
        return;
    else if (isFinished(turn.now.status) && !isFinished(turn.before.status))
        since.finished.append(turn);
    else if (gain < 0)
        since.slipped.append(turn);
    else if (gain > 0)
        since.better.append(turn);
}

class Comparison
{
public:
    Comparison(const Scope &scope, const Plan &then, Month month)
        : m_scope(scope)
        , m_then(then)
    {
        m_since.month = month;
    }

    ReportSince take() { return m_since; }

    void add(const Priority &priority, const Action &action)
    {
        const Plan &plan = m_scope.plan;
        const QString ref = query::referenceOf(plan, RecordKind::Action, action.id);
        addTurn({ref, action.text, priorityWords(priority),
                    shown(m_then, query::statusOf(m_then, action.id, m_since.month)),
                    shown(plan, query::statusOf(plan, action.id, m_scope.to))},
            m_since);
        const Action *former = m_then.get<Action>(action.id);
        const Due was = former ? query::dueNow(m_then, *former, m_since.month) : Due();
        const analysis::DeadlineStory story = analysis::deadlineStory(plan, action, m_scope.asOf, m_scope.to);
        if (former && story.now.value() != was.value())
            m_since.redated.append({ref, action.text, priorityWords(priority), was, story.now,
                story.moves.isEmpty() ? QString() : story.moves.last().reason});
    }

    void addRisks(const QString &about, const Id &owner)
    {
        for (const Risk *risk : m_scope.plan.all<Risk>(owner)) {
            if (!risk->closed && !m_then.get<Risk>(risk->id))
                m_since.newRisks.append({about, risk->text, risk->likelihood, risk->impact, risk->mitigation,
                    risk->riskOwner, risk->trend});
        }
    }

private:
    const Scope &m_scope;
    const Plan &m_then;
    ReportSince m_since;
};

/// Months before the first assessment say nothing.
void dropSilentMonths(ReportData &data)
{
    const auto isSilent = [](const ReportHistory &row) {
        return row.months.first().status.status == Status::NotAssessed;
    };
    while (data.historyMonths.size() > 1 && std::all_of(data.history.cbegin(), data.history.cend(), isSilent)) {
        data.historyMonths.removeFirst();
        for (ReportHistory &row : data.history)
            row.months.removeFirst();
    }
}

} // namespace

ReportSince movedSince(const Scope &scope, const QList<ChangeSet> &sets, const ReportRequest &request)
{
    const bool hasReport = request.lastReport.isValid();
    // Without an earlier report the plan itself is asked how it stood: risks have no day on which they came.
    const std::optional<Plan> replayed = hasReport ? std::optional(before(scope.plan, sets)) : std::nullopt;
    const Month month = hasReport && request.lastTo.isValid() ? request.lastTo : scope.from.plus(-1);
    Comparison comparison(scope, replayed ? *replayed : scope.plan, month);
    for (const Priority *priority : scope.priorities) {
        comparison.addRisks(QCoreApplication::translate("Report", "Priority %1").arg(priority->number), priority->id);
        for (const Outcome *outcome : scope.plan.all<Outcome>(priority->id)) {
            comparison.addRisks(query::referenceOf(scope.plan, RecordKind::Outcome, outcome->id), outcome->id);
            for (const Action *action : scope.plan.all<Action>(outcome->id)) {
                comparison.add(*priority, *action);
                comparison.addRisks(query::referenceOf(scope.plan, RecordKind::Action, action->id), action->id);
            }
        }
    }
    return comparison.take();
}

void addHistory(const Scope &scope, ReportData &data)
{
    constexpr int mostMonths = 6;
    for (int back = mostMonths - 1; back >= 0; --back)
        data.historyMonths.append(scope.to.plus(-back));
    const auto add = [&](const QString &name, const Id &heading, const QList<const Action *> &actions) {
        ReportHistory row{name, {}};
        for (const Month month : std::as_const(data.historyMonths)) {
            const analysis::StatusCounts counts =
                analysis::countStatuses(scope.plan, actions, month.lastDay().addDays(1), month);
            row.months.append({shown(scope.plan, analysis::headingStatus(scope.plan, heading, counts, month)),
                counts.count(Status::Missed), counts.count(Status::AtRisk), counts.finished(), counts.total});
        }
        data.history.append(row);
    };
    add(data.identity.scope, scope.heading(), scope.actions());
    for (const Priority *priority : scope.priorities) {
        if (scope.priorities.size() > 1)
            add(priorityWords(*priority), priority->id, query::actionsOfPriority(scope.plan, priority->id));
    }
    dropSilentMonths(data);
}

} // namespace waymark::report_parts
