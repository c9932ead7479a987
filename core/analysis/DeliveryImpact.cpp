#include "analysis/DeliveryImpact.h"

#include "analysis/KpiPosition.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Kpi.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

namespace {

struct ImpactWords
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryImpact)
};

QList<Id> outcomesUnder(const Plan &plan, const query::Place &heading)
{
    if (heading.kind == RecordKind::Outcome)
        return {heading.id};
    if (heading.kind == RecordKind::Priority)
        return plan.children(RecordKind::Outcome, heading.id);
    QList<Id> all;
    for (const Id &priority : plan.children(RecordKind::Priority))
        all += plan.children(RecordKind::Outcome, priority);
    return all;
}

void countKpi(DeliveryImpact &counted, CourseCaveats &caveats, const KpiPosition &position, QDate heldOn)
{
    caveats.add(position, heldOn);
    ++counted.kpis;
    const bool isOn = position.isOnCourse();
    counted.readable += isOn || position.status == KpiStatus::Behind ? 1 : 0;
    counted.onTrajectory += isOn ? 1 : 0;
}

bool isMost(int part, int whole)
{
    return part * 4 >= whole * 3;
}

bool isHalfAtMost(int part, int whole)
{
    return part * 2 <= whole;
}

QString kpisWords(const DeliveryImpact &counted)
{
    return counted.onTrajectory == 1
        ? ImpactWords::tr("1 of %1 KPIs is on its trajectory").arg(counted.kpis)
        : ImpactWords::tr("%1 of %2 KPIs are on their trajectory").arg(counted.onTrajectory).arg(counted.kpis);
}

/// What is missing from the comparison belongs to it.
QString unreadWords(const DeliveryImpact &counted)
{
    const int unread = counted.kpis - counted.readable;
    return unread == 0 ? QString()
        : unread == 1  ? ImpactWords::tr(" 1 cannot be read against a target yet.")
                       : ImpactWords::tr(" %1 cannot be read against a target yet.").arg(unread);
}

QString actionsWords(const DeliveryImpact &counted)
{
    return counted.finished == 1
        ? ImpactWords::tr("1 of %1 actions is finished").arg(counted.actions)
        : ImpactWords::tr("%1 of %2 actions are finished").arg(counted.finished).arg(counted.actions);
}

void word(DeliveryImpact &counted)
{
    if (counted.actions == 0 || counted.kpis == 0)
        return;
    if (counted.readable == 0) {
        counted.words = ImpactWords::tr("%1; none of the %2 KPIs can be held against a target yet.")
                            .arg(actionsWords(counted))
                            .arg(counted.kpis);
        return;
    }
    // A few KPIs do not speak for all.
    const bool isTelling = counted.readable * 2 >= counted.kpis;
    const bool isDeliveryAhead =
        isTelling && isMost(counted.finished, counted.actions) && isHalfAtMost(counted.onTrajectory, counted.readable);
    const bool isImpactAhead =
        isTelling && isHalfAtMost(counted.finished, counted.actions) && isMost(counted.onTrajectory, counted.readable);
    counted.isParted = isDeliveryAhead || isImpactAhead;
    counted.words = isDeliveryAhead
        ? ImpactWords::tr("%1, but %2: delivery runs ahead of impact.").arg(actionsWords(counted), kpisWords(counted))
        : isImpactAhead
        ? ImpactWords::tr("%1, while %2: impact runs ahead of delivery.").arg(actionsWords(counted), kpisWords(counted))
        : ImpactWords::tr("%1, and %2.").arg(actionsWords(counted), kpisWords(counted));
    counted.words += unreadWords(counted);
}

} // namespace

DeliveryImpact deliveryImpact(const Plan &plan, const query::Place &heading, QDate today, Month upTo)
{
    DeliveryImpact counted;
    const QList<Id> outcomes = outcomesUnder(plan, heading);
    for (const Id &outcome : outcomes) {
        for (const Id &action : plan.children(RecordKind::Action, outcome)) {
            ++counted.actions;
            counted.finished += isFinished(query::statusOf(plan, action, upTo)) ? 1 : 0;
        }
    }
    const QDate heldOn = yardstickDay(today, upTo, {});
    CourseCaveats caveats;
    for (const Kpi *kpi : plan.all<Kpi>()) {
        if (outcomes.contains(kpi->outcome))
            countKpi(counted, caveats, kpiPosition(plan, *kpi, today, upTo), heldOn);
    }
    word(counted);
    if (const QString caution = caveats.words(heldOn); !counted.words.isEmpty() && !caution.isEmpty())
        counted.words += u' ' + caution;
    return counted;
}

} // namespace waymark::analysis
