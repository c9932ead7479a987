#pragma once

#include "merge/MergeRule.h"
#include "plan/proposal/Proposal.h"

namespace waymark {

/// How a field is to stand after a merge.
struct FieldOutcome
{
    Change change; ///< from what stands here; both may be equal
    /// What it stands on then, sorted; none: on the decision, which the merge is; the null id: on nothing.
    QList<Id> writers;
};

/// What lies behind a proposed change.
struct DraftedChange
{
    QList<FieldOutcome> taken; ///< if it is taken; if not, all of these fields stay by decision
    QSet<Id> sets; ///< what is not learned if it is left open, so that it is asked again
};

/// What a merge would do, before anything is decided: what a person is shown, and what each change comes to.
struct MergeDraft
{
    Proposal proposal; ///< items by file (SourcePlace::document, from 0), priority and record
    QList<QList<DraftedChange>> changes; ///< as the proposal's items and their changes lie
    QList<FieldOutcome> silent; ///< whatever is decided: nothing that can be seen, only what it stands on
};

} // namespace waymark
