#include "report/making/MadeBelongings.h"

#include "analysis/DeliveryImpact.h"
#include "analysis/TellingWords.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Decision.h"
#include "plan/records/Evidence.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Quotation.h"
#include "plan/records/Risk.h"
#include "report/data/ReportWords.h"

#include <algorithm>
#include <functional>

namespace waymark::report_parts {

namespace {

/// Every priority, outcome and action of the report, with what it is called.
void eachOwner(const Scope &scope, const std::function<void(const Id &, const QString &)> &use)
{
    for (const Priority *priority : scope.priorities) {
        use(priority->id, ReportWords::tr("Priority %1").arg(priority->number));
        for (const Outcome *outcome : scope.plan.all<Outcome>(priority->id)) {
            use(outcome->id, query::referenceOf(scope.plan, RecordKind::Outcome, outcome->id));
            for (const Id &action : scope.plan.children(RecordKind::Action, outcome->id))
                use(action, query::referenceOf(scope.plan, RecordKind::Action, action));
        }
    }
}

bool isInPeriod(const Scope &scope, QDate day)
{
    return day >= scope.from.firstDay() && day <= scope.to.lastDay();
}

/// A question to a body within what was said of an action is an ask that nobody wrote down as one.
void addAsksInWords(const Scope &scope, const Id &owner, const QString &about, ReportData &data)
{
    if (!scope.plan.get<Action>(owner))
        return;
    const bool isRecorded = !scope.plan.children(RecordKind::Decision, owner).isEmpty();
    const Status status = query::statusOf(scope.plan, owner, scope.to);
    if (status == Status::AwaitingSignOff)
        data.awaitingSignOff.append(about);
    const Assessment *latest = query::latestAssessment(scope.plan, owner, scope.to);
    if (isRecorded || !latest || status == Status::SignedOff)
        return;
    for (const QString &ask : analysis::asksIn(latest->said + u'\n' + latest->next))
        data.asksInWords.append({about, ask, {}, {}, {}, {}, false});
}

/// 0 where it was not rated.
int scoreOf(const ReportRisk &risk)
{
    return risk.likelihood.value_or(0) * risk.impact.value_or(0);
}

} // namespace

void addBelongings(const Scope &scope, ReportData &data)
{
    eachOwner(scope, [&](const Id &owner, const QString &about) {
        for (const Risk *risk : scope.plan.all<Risk>(owner)) {
            if (!risk->closed)
                data.risks.append({about, risk->text, risk->likelihood, risk->impact, risk->mitigation, risk->riskOwner,
                    risk->trend});
        }
        for (const Decision *decision : scope.plan.all<Decision>(owner)) {
            const bool isAnswered = decision->answeredOn.isValid() || !decision->answer.isEmpty();
            if (!isAnswered || isInPeriod(scope, decision->answeredOn))
                data.asks.append({about, decision->text, decision->to, decision->by, decision->answer,
                    decision->answeredOn, !isAnswered && decision->by.isValid() && decision->by < scope.asOf});
        }
        addAsksInWords(scope, owner, about, data);
        for (const Evidence *proof : scope.plan.all<Evidence>(owner))
            data.evidence.append(
                {about, proof->title, proof->evidenceKind, proof->date, proof->shows, proof->link, proof->digest});
        for (const Quotation *said : scope.plan.all<Quotation>(owner)) {
            if (!said->words.isEmpty() && (!said->date.isValid() || isInPeriod(scope, said->date)))
                data.voices.append({about, said->voice, said->date, said->words});
        }
    });
    std::stable_sort(data.risks.begin(), data.risks.end(),
        [](const ReportRisk &one, const ReportRisk &other) { return scoreOf(one) > scoreOf(other); });
    if (const Id heading = scope.heading(); !heading.isNull()) {
        const RecordKind kind = scope.chosen.isWholePlan() ? RecordKind::Plan : RecordKind::Priority;
        data.impact = analysis::deliveryImpact(scope.plan, {kind, heading}, scope.asOf, scope.to).words;
    }
}

} // namespace waymark::report_parts
