#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/queries/PlanScope.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"
#include "report/data/HiddenPiece.h"

#include <QList>

namespace waymark {

struct PublicPlan
{
    Plan plan;
    QList<HiddenPiece> hidden; ///< people in the plan's order, then readings in that of the score card
};

/// Whether a reading was counted from fewer than five, so that a public report does not give it.
[[nodiscard]] bool isOfFew(const Kpi &kpi, const Reading &reading);

/// A copy of the plan that may go out to families. It differs in two things:
///
/// - In every field that holds names (leads, owners of risks, who closed, decided, corrected, signed off or is asked)
///   the role of a person stands in place of the name, see PersonNames. Who wrote or closed something and is neither in
///   the register nor a post of this plan becomes "a named lead". Where a group has a post, its person is not named.
/// - A reading that was counted from fewer than five (its numerator or denominator, or the value itself where the unit
///   is a count) is not available: value, range, counts and source are gone, and its note says why. Baselines and
///   targets stay.
///
/// What it does not do: texts that people write are never altered, see reportQuestions() for the names and small
/// numbers in them; and a number that could be reckoned from others that are shown (a total and all but one of its
/// parts, a share close to a hundred) is not found.
///
/// `hidden` lists what stands under the scope, and of readings those up to the month (any where it is not valid). The
/// copy as a whole is the same for every scope.
[[nodiscard]] PublicPlan publicPlan(const Plan &plan, const PlanScope &scope = {}, Month upTo = {});

} // namespace waymark
