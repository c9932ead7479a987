#pragma once

#include "base/Id.h"
#include "plan/Place.h"

#include <QList>

namespace waymark {

class Plan;
struct Kpi;
struct Priority;

/// What of a plan is meant: the whole of it, a priority, or what a delivery group answers for. Kept as an id of one
/// plan, null for the whole; nothing else in the program reads what such an id means.
class PlanScope
{
public:
    /// The whole plan.
    PlanScope() = default;
    /// A Priority or a DeliveryGroup; null is the whole plan. Implicit: an id from a choice or the command line is one.
    PlanScope(const Id &id)
        : m_id(id)
    {
    }
    /// From the id of what bears records of a scope, see owner().
    [[nodiscard]] static PlanScope ofOwner(const Plan &plan, const Id &owner);

    [[nodiscard]] bool isWholePlan() const { return m_id.isNull(); }
    [[nodiscard]] const Id &id() const { return m_id; }

    /// Whether what is meant is still there.
    [[nodiscard]] bool isIn(const Plan &plan) const;
    /// The plan, the priority or the delivery group itself, to go to.
    [[nodiscard]] query::Place place(const Plan &plan) const;
    /// Of the records that belong to the scope as a whole, such as its reports: the plan's id, or its own.
    [[nodiscard]] Id owner(const Plan &plan) const;

    [[nodiscard]] bool holds(const Priority &priority) const;
    /// The whole plan holds those that serve no outcome too.
    [[nodiscard]] bool holds(const Plan &plan, const Kpi &kpi) const;
    /// Whether a record of any kind belongs to it, living or removed: by what it stands under. People, terms and other
    /// things of the whole plan belong to no part of it.
    [[nodiscard]] bool holds(const Plan &plan, const query::Place &record) const;
    /// In the plan's order.
    [[nodiscard]] QList<const Priority *> priorities(const Plan &plan) const;

    bool operator==(const PlanScope &) const = default;

private:
    Id m_id;
};

} // namespace waymark
