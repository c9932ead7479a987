#include "analysis/StatusSuggestion.h"

#include "analysis/TellingWords.h"
#include "plan/DueCalendar.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Assessment.h"

#include <QCoreApplication>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct Suggestion
{
    Q_DECLARE_TR_FUNCTIONS(StatusSuggestion)
};

} // namespace

StatusSuggestion suggestStatus(const Plan &plan, const Action &action, Month month, QDate today)
{
    const Assessment *now = query::assessment(plan, action.id, month);
    const Status before = query::statusOf(plan, action.id, month.plus(-1));
    const QString said = now ? now->said : QString();
    const QDate asOf = std::min(month.lastDay(), today);
    const QDate due = query::dueNow(plan, action, month).lastDay(plan.calendar());
    if (now && !now->signedOffBy.isEmpty() && now->signedOffOn.isValid())
        return {Status::SignedOff, Suggestion::tr("%1 signed it off.").arg(now->signedOffBy)};
    if (before == Status::SignedOff)
        return {Status::SignedOff, Suggestion::tr("It was signed off before.")};
    if (saysFinished(said) || before == Status::AwaitingSignOff) {
        return {Status::AwaitingSignOff,
            saysFinished(said) ? Suggestion::tr("What happened says that it is finished; nobody has signed it off.")
                               : Suggestion::tr("It was finished last time; nobody has signed it off.")};
    }
    if (due.isValid() && due < asOf)
        return {Status::Missed, Suggestion::tr("Its deadline, %1, has passed.").arg(longDay(due))};
    if (!wordOfDelay(said).isEmpty())
        return {Status::AtRisk, Suggestion::tr("What happened speaks of delay.")};
    const bool isBegun = before != Status::NotAssessed && before != Status::NotStarted && before != Status::Unreadable;
    if (due.isValid() && due <= asOf.addMonths(1) && !isBegun && said.isEmpty()) {
        return {
            Status::AtRisk, Suggestion::tr("It is due by %1, and nothing is said to have begun.").arg(longDay(due))};
    }
    if (before == Status::AtRisk || before == Status::Missed)
        return {before, Suggestion::tr("It was so last time, and nothing speaks of a change.")};
    if (isBegun || !said.isEmpty())
        return {Status::OnTarget, Suggestion::tr("Nothing speaks against its deadline.")};
    return before == Status::NotStarted
        ? StatusSuggestion{Status::NotStarted, Suggestion::tr("Nothing is said to have begun.")}
        : StatusSuggestion();
}

} // namespace waymark::analysis
