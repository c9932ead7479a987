#pragma once

#include "merge/MergeRule.h"

namespace waymark {

/// A record that one side removed while another side edited it, or something that belongs to it, without either having
/// seen the other: never settled by itself, whatever the rule says of the single fields.
struct ContestedRemoval
{
    query::Place root; ///< the topmost of what was removed
    qsizetype removing = 0;
    qsizetype editing = 0;
    QList<query::Place> members; ///< what lives under the root on the editing side, the root first
    Signature removed; ///< who removed it
    Signature edited; ///< the latest edit that the removing side had not seen
};

/// The record and everything that lives under it, itself first. The record need not live.
[[nodiscard]] QList<query::Place> familyOf(const Plan &plan, const query::Place &root);

[[nodiscard]] QList<ContestedRemoval> contestedRemovals(const MergeSides &sides, const QList<MergeDecision> &decisions);

} // namespace waymark
