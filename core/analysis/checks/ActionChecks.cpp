#include "analysis/checks/ActionChecks.h"

#include "analysis/checks/Check.h"
#include "analysis/Deadlines.h"
#include "analysis/rounds/Rounds.h"
#include "analysis/TellingWords.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Assessment.h"
#include "plan/records/Evidence.h"
#include "plan/Status.h"
#include "plan/StatusName.h"

namespace waymark::analysis::checks {

using namespace Qt::StringLiterals;

namespace {

/// The assessments that say how an action stands now: the latest status, words given since without one, and what was
/// declared unchanged with it. Newest first.
QList<const Assessment *> standingAssessments(const Plan &plan, const Id &action)
{
    QList<const Assessment *> standing;
    const QList<const Assessment *> all = plan.all<Assessment>(action);
    bool isStatusFound = false;
    for (auto at = all.crbegin(); at != all.crend(); ++at) {
        const Assessment &assessment = **at;
        if (isStatusFound && assessment.status == Status::NotAssessed)
            continue;
        standing.append(&assessment);
        isStatusFound = isStatusFound || assessment.status != Status::NotAssessed;
        if (isStatusFound && !assessment.unchanged)
            break;
    }
    return standing;
}

/// One action, its status and its words.
class ActionCheck
{
public:
    ActionCheck(const Plan &plan, const Action &action, QDate today)
        : m_plan(plan)
        , m_action(action)
        , m_today(today)
        , m_status(query::statusOf(plan, action.id))
        , m_standing(standingAssessments(plan, action.id))
        , m_reference(query::referenceOf(plan, RecordKind::Action, action.id))
    {
    }

    [[nodiscard]] QList<PlanIssue> take(Month round)
    {
        switch (m_status) {
        case Status::OnTarget:
            checkGreen();
            break;
        case Status::AtRisk:
            checkWords();
            break;
        case Status::Missed:
            checkNewDate();
            checkWords();
            break;
        case Status::SignedOff:
            checkSignOff();
            break;
        default:
            break;
        }
        const int times = query::timesMoved(m_plan, m_action);
        if (times >= movedOften) {
            add(CheckRule::DeadlineMovedThreeTimes,
                Check::tr("The deadline of %1 was moved %2 times.").arg(m_reference, QString::number(times)));
        }
        if (isWaiting(m_plan, m_action.id, round))
            add(CheckRule::NotAssessed, Check::tr("%1 is not assessed for %2.").arg(m_reference, round.words()));
        return m_found;
    }

private:
    void checkGreen()
    {
        if (isOverdue(m_plan, m_action, m_today)) {
            add(CheckRule::GreenPastDeadline,
                Check::tr("%1 is “%2”, but its deadline %3 has passed.")
                    .arg(m_reference, statusWord(), query::dueNow(m_plan, m_action).words()));
        }
        for (const Assessment *assessment : m_standing) {
            const QString word = wordOfDelay(assessment->said);
            if (word.isEmpty())
                continue;
            add(CheckRule::GreenButDelayed,
                Check::tr("%1 is “%2”, but what happened says “%3”.").arg(m_reference, statusWord(), word));
            break;
        }
    }

    void checkNewDate()
    {
        const Due due = query::dueNow(m_plan, m_action);
        const QDate last = due.lastDay(m_plan.calendar());
        // Once it was given another deadline, that lies ahead as it should.
        if (query::timesMoved(m_plan, m_action) == 0 && last.isValid() && last >= m_today)
            add(CheckRule::RedBeforeDeadline,
                Check::tr("%1 is “%2”, but its deadline %3 has not passed yet.")
                    .arg(m_reference, statusWord(), due.words()));
        QString sentence;
        if (query::timesMoved(m_plan, m_action) == 0)
            sentence = Check::tr("%1 is “%2” and has no new deadline.").arg(m_reference, statusWord());
        else if (!last.isValid())
            sentence = Check::tr("%1 is “%2”, and its new deadline “%3” is no date.")
                           .arg(m_reference, statusWord(), due.words());
        else if (last < m_today)
            sentence = Check::tr("%1 is “%2”, and its new deadline %3 has passed as well.")
                           .arg(m_reference, statusWord(), due.words());
        if (!sentence.isEmpty())
            add(CheckRule::RedWithoutNewDate, sentence);
    }

    void checkWords()
    {
        for (const Assessment *assessment : m_standing) {
            if (!assessment->said.trimmed().isEmpty() || !assessment->next.trimmed().isEmpty())
                return;
        }
        add(CheckRule::NothingBeingDone,
            Check::tr("%1 is “%2”, but nothing says what is being done.").arg(m_reference, statusWord()));
    }

    void checkSignOff()
    {
        bool hasName = false;
        bool hasDay = false;
        for (const Assessment *assessment : m_standing) {
            hasName = hasName || !assessment->signedOffBy.trimmed().isEmpty();
            hasDay = hasDay || assessment->signedOffOn.isValid();
        }
        if (!hasName && !hasDay)
            add(CheckRule::SignedOffByNobody,
                Check::tr("%1 is signed off, but not by whom and when.").arg(m_reference));
        else if (!hasName)
            add(CheckRule::SignedOffByNobody, Check::tr("%1 is signed off, but not by whom.").arg(m_reference));
        else if (!hasDay)
            add(CheckRule::SignedOffByNobody, Check::tr("%1 is signed off, but not when.").arg(m_reference));
        if (m_plan.children(RecordKind::Evidence, m_action.id).isEmpty())
            add(CheckRule::SignedOffWithoutEvidence,
                Check::tr("%1 is signed off, but no evidence stands beside it.").arg(m_reference));
    }

    [[nodiscard]] QString statusWord() const { return query::statusName(m_plan, m_status).word; }

    void add(CheckRule rule, const QString &sentence)
    {
        m_found.append({rule, {RecordKind::Action, m_action.id}, sentence});
    }

    const Plan &m_plan;
    const Action &m_action;
    QDate m_today;
    Status m_status;
    QList<const Assessment *> m_standing;
    QString m_reference;
    QList<PlanIssue> m_found;
};

} // namespace

QList<PlanIssue> checkAction(const Plan &plan, const Action &action, QDate today, Month round)
{
    return ActionCheck(plan, action, today).take(round);
}

} // namespace waymark::analysis::checks
