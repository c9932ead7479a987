#pragma once

#include "merge/CopyHistory.h"
#include "plan/Place.h"
#include "plan/Plan.h"
#include "plan/queries/PlanScope.h"

namespace waymark {

/// One of the copies that are merged. The first side is always the plan that is merged into, "ours".
struct MergeSide
{
    const Plan *plan = nullptr;
    const CopyHistory *history = nullptr;
    PlanScope scope = {}; ///< what the copy was handed out for

    /// The sets that these fields of a record stand on.
    [[nodiscard]] QSet<Id> writersOf(const QList<const Field *> &fields, const Id &record) const;
};

using MergeSides = QList<MergeSide>;

/// What the rule says of fields that are decided together.
struct MergeDecision
{
    enum class Verdict {
        Same, ///< all sides say the same and stand on the same
        Keep, ///< ours is the newest word
        Take, ///< one or several others have seen ours, and say something else
        Unite, ///< ours and others came to the same apart
        Conflict, ///< several words, none of whose writers saw the others'
    };

    Verdict verdict = Verdict::Same;
    Id record;
    QList<const Field *> fields;
    /// The sides whose word no other has seen and gone beyond, those that say the same together; ours is in the first
    /// list where it stands.
    QList<QList<qsizetype>> standing;

    [[nodiscard]] query::Place place() const { return {fields.first()->kind, record}; }
    /// The first of those that say it.
    [[nodiscard]] qsizetype side(qsizetype word = 0) const { return standing.at(word).first(); }
};

/// The fields that the catalogue decides together with this one, in its order; itself alone where there are none.
[[nodiscard]] const QList<const Field *> &decidedTogether(const Field &field);

/// The rule, for any number of copies: a side whose writers another side knows has been seen there, and gives way to
/// it; what is left either says one thing or is a conflict. For two sides this is: all their writers known here: keep;
/// all ours known there: take; neither, and equal: unite; neither, and different: a conflict.
[[nodiscard]] MergeDecision decide(const MergeSides &sides, const QList<const Field *> &fields, const Id &record);
/// For all that another side ever wrote; what is the same everywhere is left out. In the order of kinds and ids.
[[nodiscard]] QList<MergeDecision> decisionsOf(const MergeSides &sides);

} // namespace waymark
