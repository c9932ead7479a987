#pragma once

#include "plan/Plan.h"
#include "plan/records/Round.h"

#include <optional>

namespace waymark::analysis {

/// Why an action is looked at in a month.
enum class RoundReason {
    Rhythm, ///< the group's month for all of its actions
    Exception, ///< between a quarterly group's months: at risk, missed, or due in this month
    Given, ///< assessed although the rhythm did not ask for it
};

/// An action of a round. Finished and signed-off actions are in no later round.
struct RoundItem
{
    Id action;
    RoundReason reason = RoundReason::Rhythm;
    bool isAssessed = false; ///< a status was given for the month, or it was said that nothing changed
};

/// A delivery group's month: what is to be assessed, how far it is, and whether it is closed.
struct RoundState
{
    Id owner;
    Month month;
    QList<RoundItem> items; ///< in the plan's order
    int assessed = 0;
    const Round *closing = nullptr; ///< null while it is open; valid until the plan changes

    [[nodiscard]] int waiting() const { return int(items.size()) - assessed; }
    [[nodiscard]] bool isClosed() const { return closing != nullptr; }
};

/// Whether all actions of an owner are assessed in a month. Monthly groups and those that say nothing: always.
/// Quarterly ones: in the last month of a financial quarter (March, June, September, December).
[[nodiscard]] bool isRhythmMonth(const Plan &plan, const Id &owner, Month month);

/// Costs what the owner's actions and their assessments are.
[[nodiscard]] RoundState roundState(const Plan &plan, const Id &owner, Month month);
/// Of every owner in the plan.
[[nodiscard]] QList<RoundState> roundStates(const Plan &plan, Month month);

/// Whether an action is still to be assessed in a month whose round is open.
[[nodiscard]] bool isWaiting(const Plan &plan, const Id &action, Month month);

/// The month that people work on: the oldest that was begun and is neither closed nor wholly assessed; after that the
/// next one, but none that has not begun by `today`. In a plan without assessments it is last month. Whoever works for
/// certain owners only waits for nobody else: the months of those count.
[[nodiscard]] Month openRound(const Plan &plan, QDate today, const QList<Id> &owners = {});
/// The month after this one where it has begun and the owner's round of this one is closed: time to start it.
[[nodiscard]] std::optional<Month> roundToStart(const Plan &plan, const Id &owner, Month month, QDate today);

} // namespace waymark::analysis
