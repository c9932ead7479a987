#pragma once

#include "plan/ChangeSet.h"
#include "plan/Plan.h"

namespace waymark::analysis {

/// A value as people read it in a history: the plan's own word for a status, a person's name or a reference in place of
/// an id, a due date in its shortest words, a day written out, long text on one line, in quotes and cut at a word.
/// Empty for an empty value.
[[nodiscard]] QString valueWords(const Plan &plan, const Field &field, const Value &value);

/// One net change in words. Before and after are short enough for a line of a list; where both are long texts, the cut
/// shows the place at which they part.
struct ChangeWords
{
    Change change;
    QString what; ///< "status", "lead", "added"
    QString before; ///< empty where there was nothing, "redacted" where it is not told any more
    QString after; ///< empty where there is nothing; "redacted" likewise
    QString about; ///< what tells the record from its siblings: "March 2026"; empty for a record that stands alone

    /// "status: at risk → missed (March 2026)"
    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] ChangeWords changeWords(const Plan &plan, const Change &change);

/// The changes that say something to people, in their order. What only holds records together (existence, keys, places)
/// is left out where another change of the same record tells more, and so is a change that ends as it began. What was
/// undone altogether has no name in the plan any more: names that are not there are looked for in these changes and in
/// `others`.
[[nodiscard]] QList<ChangeWords> tellingChanges(
    const Plan &plan, const QList<Change> &changes, const QList<Change> &others = {});

/// The ids to ask the ledger for when the history of a record is wanted: its own and those of everything that belongs
/// to it or once did, so that a lead who was taken off again still shows. Records whose adding was undone have
/// forgotten where they belonged; they are asked for too, as are people who have forgotten their names, and
/// familyOnly() leaves out what is of others.
[[nodiscard]] QList<Id> historicalIds(const Plan &plan, RecordKind kind, const Id &id);
/// The sets with only the changes to that record and its belongings; sets without any are left out.
[[nodiscard]] QList<ChangeSet> familyOnly(
    const Plan &plan, RecordKind kind, const Id &id, const QList<ChangeSet> &sets);

} // namespace waymark::analysis
