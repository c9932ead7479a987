#pragma once

#include "document/merging/ForeignPlan.h"
#include "merge/MergeOutcome.h"
#include "store/Redaction.h"

#include <vector>

namespace waymark {

/// All that a rehearsal stands on, and what its merge is written of.
struct MergeMaterial
{
    LedgerPlace place; ///< where the plan's ledger stood
    QList<MergeFile> files; ///< as they were named
    Plan plan; ///< the plan, without what is to be redacted
    CopyHistory history;
    std::vector<ForeignPlan> foreign; ///< those that bring something
    QList<int> fileOf; ///< of each of those: its place among the files
    QList<Wording> redacted; ///< in any of the files, and to be taken out here
    QList<LedgerEntry> carried; ///< foreign entries that do not lie here, in the order in which they came to be there
    QSet<Id> learned; ///< what the files know and this copy does not
    MergeDraft draft;

    [[nodiscard]] MergeSides sides() const;
};

/// Looks through the files. Errors only where the plan itself cannot be read: what is wrong with a file is said of it.
[[nodiscard]] Result<std::shared_ptr<const MergeMaterial>> gatherMaterial(
    PlanStore &store, const Plan &plan, const LedgerPlace &place, const QStringList &paths);

/// What a merge writes: the entries that it carries and its own, the last.
struct MergeEntries
{
    ChangeSet set;
    QList<LedgerEntry> entries;
    MergeOutcome outcome;

    /// Whether anything is written or learned.
    [[nodiscard]] bool isAnything(const MergeMaterial &material) const;
};
/// `set` is signed already; its name and changes are filled in.
[[nodiscard]] MergeEntries mergeEntries(
    const MergeMaterial &material, const Proposal &decided, Undecided undecided, ChangeSet set);

/// Stale, in a sentence, where the plan has moved on since the material was gathered.
[[nodiscard]] Result<void> checkSamePlace(const MergeMaterial &material, const LedgerPlace &head);
/// Takes wordings out of a plan where they stand; gives what brings them back.
QList<Change> takeOut(Plan &plan, const QList<Wording> &wordings);
/// Takes out of the store what was redacted in one of the copies; the caller holds the transaction.
[[nodiscard]] Result<void> redactAsInFiles(PlanStore &store, const MergeMaterial &material);
/// Keeps the files that what is taken names.
[[nodiscard]] Result<void> keepNamedFiles(PlanStore &store, const MergeMaterial &material, const ChangeSet &set);

/// Clears the traces of what was redacted, in the file and in the backups of this machine; what cannot be cleared is
/// said in the log and tried again on the next opening.
void clearAfterMerge(PlanStore &store, const Id &plan, const QString &backupFolder, const MergeMaterial &material);

/// The entry of an undo or redo of a merge: its fields stand on what they stood on before, or as the merge wrote them;
/// those that were written in between, on this entry.
[[nodiscard]] Result<LedgerEntry> revertingEntry(PlanStore &store, const ChangeSet &set);

} // namespace waymark
