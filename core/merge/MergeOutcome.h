#pragma once

#include "merge/MergeDraft.h"

#include <functional>

namespace waymark {

/// What becomes of a question that nobody has answered.
enum class Undecided {
    AsPreselected, ///< the later word stands
    LeftOpen, ///< nothing is written, and it is asked again when the file is merged again
};

/// The ids of all sets in the files that ever wrote a field, those too that something else was written over since, or
/// that were decided against.
using EverWriters = std::function<QSet<Id>(const FieldPlace &)>;

/// What a merge comes to, once all is decided.
struct MergeOutcome
{
    /// All that is written, in order, with what it stands on. Where a key of a living record is spelt otherwise, the
    /// record goes and comes back; any other field stands here once.
    QList<FieldOutcome> fields;
    QSet<Id> unlearned; ///< foreign sets that are only carried, so that what they say is asked again
    QList<query::Place> broughtBack; ///< removed on a side, and yet needed by what stands
    int open = 0; ///< how many questions are left
};

/// Carries out what was decided: `decided` is the draft's proposal after somebody took and left what they wanted. Every
/// decision is a write, to leave a value as it is too, except where something is left open: nothing that ever wrote it
/// is learned then, or the copy would seem to have seen it and gone beyond. Afterwards nothing that lives belongs or
/// points to what does not: what is needed is brought back; what belongs to a removal that was decided goes with it, or
/// back to where another side has it.
[[nodiscard]] MergeOutcome outcomeOf(const MergeSides &sides, const MergeDraft &draft, const Proposal &decided,
    Undecided undecided, const EverWriters &everWriters);

} // namespace waymark
