#pragma once

#include "plan/Place.h"
#include "plan/Plan.h"

#include <QDate>

namespace waymark::analysis {

/// What was delivered beside what it did: finished actions and KPIs on their trajectory are two things, and a heading
/// that shows only the first may mislead.
struct DeliveryImpact
{
    int actions = 0;
    int finished = 0; ///< signed off or awaiting it
    int kpis = 0; ///< those of the outcome, or of the priority's outcomes
    int readable = 0; ///< of them, with a reading that can be held against a target
    int onTrajectory = 0; ///< of the readable ones

    /// Empty where there is nothing on one of the two sides. "12 of 15 actions are finished, but 1 of 4 KPIs is on its
    /// trajectory: delivery runs ahead of impact." They part company where at least three quarters of the one are
    /// reached and no more than half of the other; KPIs that cannot be read are named and not counted, and where those
    /// are more than half, nothing is said to run ahead.
    QString words;
    bool isParted = false;
};

/// Of a priority, an outcome, or the whole plan (its id). Statuses and readings up to a month; the latest where it is
/// not valid.
[[nodiscard]] DeliveryImpact deliveryImpact(
    const Plan &plan, const query::Place &heading, QDate today, Month upTo = {});

} // namespace waymark::analysis
