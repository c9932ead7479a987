#pragma once

#include "plan/ChangeSet.h"
#include "plan/Plan.h"

#include <QSet>

#include <array>

namespace waymark {

/// What a tree of actions has to do about what a set touched.
struct ActionTreeToDo
{
    std::array<QSet<Id>, recordKindCount> places; ///< came, went or moved, by kind
    QSet<Id> values; ///< say something else now
    QSet<Id> decided; ///< headings whose own status was decided, or no longer is
    bool headings = false; ///< the rule by which they all stand
    bool regrouped = false; ///< what belongs to which delivery group may be otherwise
    bool everything = false; ///< words or calendar of the whole plan
    bool tooMuch = false;

    /// Asked after the plan has changed.
    [[nodiscard]] static ActionTreeToDo after(const Plan &plan, const ChangeSet &set);
    /// The living ones among the places, siblings in the plan's order: each then finds the one before it in its place
    /// already.
    [[nodiscard]] QList<Id> inPlanOrder(const Plan &plan, RecordKind kind) const;
};

} // namespace waymark
