#pragma once

#include "Fixed.h"
#include "merge/MergeOutcome.h"
#include "RandomEdits.h"

#include <QStringList>

namespace waymark::test {

/// Copies of one plan without files, for thousands of histories: what each says, what that stands on, and what can be
/// taken back in it. Merging is the program's own; files, redactions and the ledger are TestMergeModel's business.
class BareCopies
{
public:
    /// One plan of two priorities, each of a group, with two outcomes and three actions; so many copies of it, some of
    /// them sections, each with a clock of its own.
    BareCopies(int count, Dice &dice);

    [[nodiscard]] qsizetype count() const { return m_copies.size(); }
    [[nodiscard]] const Plan &plan(qsizetype copy) const { return m_copies.at(copy).plan; }

    /// Something that a person does to a tree; in a section mostly to its own part.
    void edit(qsizetype copy, Dice &dice);
    /// The latest edit or merge of that copy, if there is one.
    void undo(qsizetype copy);
    void redo(qsizetype copy);
    /// Brings others in. All that is asked is answered by dice, except where something is to be left open. Whether it
    /// decided, took or learned anything.
    bool merge(qsizetype into, const QList<qsizetype> &from, Dice &dice, Undecided undecided);

    /// What is wrong, each in a sentence: rules broken, a merge that asks again what was decided, values that nobody
    /// typed, edits that a copy does not know, copies that differ.
    [[nodiscard]] QStringList problems() const { return m_problems; }
    void lookAtEnd();

private:
    /// What a field stood on before and after a merge.
    struct Standing
    {
        QList<Id> before;
        QList<Id> after;
    };
    struct Done
    {
        bool isMerge = false;
        QList<Change> changes;
        QHash<FieldPlace, Standing> fields; ///< of a merge
        QSet<Id> learned;
    };
    struct Copy
    {
        Plan plan;
        CopyHistory history;
        QHash<Id, int> merges; ///< how many merges that are in force brought each set; 1 for its own
        PlanScope scope;
        QDateTime clock;
        QList<Done> done;
        QList<Done> undone;
    };

    [[nodiscard]] MergeSides sides(qsizetype into, const QList<qsizetype> &from) const;
    [[nodiscard]] Result<ChangeSet> someEdit(const Copy &copy, Dice &dice);
    void write(Copy &copy, const QList<Change> &changes);
    static void learn(Copy &copy, const QSet<Id> &sets, int more);
    void take(Copy &copy, const MergeOutcome &outcome, QSet<Id> learned);
    void revert(Copy &copy, QList<Done> &from, QList<Done> &to, bool isUndo);

    CountingIds m_ids;
    QList<Copy> m_copies;
    QHash<FieldPlace, QList<Value>> m_typed;
    QHash<FieldPlace, QSet<Id>> m_wrote; ///< in any copy
    QSet<Id> m_edits;
    QStringList m_problems;
};

} // namespace waymark::test
