#include "analysis/StatusSuggestion.h"

#include "plan/DueCalendar.h"
#include "plan/PlanQueries.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct Suggestion
{
    Q_DECLARE_TR_FUNCTIONS(StatusSuggestion)
};

/// A word out of a list that no "not", "nearly" or "to be" stands before.
bool says(const QString &text, const QRegularExpression &words)
{
    static const QRegularExpression denied(
        u"\\b(not|no|never|nearly|almost|partly|partially|yet|be|until|when|once|half)(\\s+(yet|be|been|fully|being))*\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator found = words.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (!denied.match(text.left(match.capturedStart())).hasMatch())
            return true;
    }
    return false;
}

} // namespace

bool saysFinished(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(complete|completed|finished|done|delivered|achieved|in place|signed off)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return says(text, words);
}

bool saysDelayed(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(delay|delays|delayed|slipped|slippage|late|later than|behind|postponed|on hold|paused|stalled|overdue|"
        "missed)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return says(text, words);
}

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
    if (saysDelayed(said))
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
