#pragma once

#include "plan/ChangeSet.h"
#include "plan/proposal/SourcePlace.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace waymark {

/// What something from outside, a document for one, would make of a living plan: shown before anything is written, and
/// taken or left change by change. Nothing in it removes a record.

/// Where plan and source differ: which of the two has moved since they last agreed.
enum class Ground {
    Source, ///< the source says something new; taken unless somebody says no
    Plan, ///< the plan was edited since, and the source says what it said then: the plan stands unless somebody says so
    Both, ///< both say something new, or nobody knows who was first: a person decides
    Unreadable, ///< the source says something that nobody can read where the plan has a good value: the plan stands
    Closed, ///< the month it belongs to is closed: not to be taken at all
    Apart, ///< of a merge: both wrote something, and neither had seen the other's: a person decides
    Removal, ///< of a merge: removed on one side and edited on the other: a person decides
    Outside, ///< of a merge: outside of what the copy was handed out for; left unless somebody says so
};

/// Changes that stand or fall together: a field with what is decided with it, the leads, or a whole new record.
struct ProposedChange
{
    QList<Change> changes;
    Ground ground = Ground::Source;
    bool isAccepted = true;
    SourcePlace place; ///< the cell, where it is known; else the row
    QHash<const Field *, Value>
        earlier; ///< what stood before a value that is the first of its month: the month before's
    bool isDecided = false; ///< somebody said that it is taken, or left
    Signature here = {}; ///< of a merge: who wrote what stands here
    Signature there = {}; ///< and who wrote what stands there

    /// The one that the whole is called by: the first that is more than existence and place.
    [[nodiscard]] const Change &main() const;
    /// Only a person knows. Of a merge, the later word is taken where nobody says otherwise.
    [[nodiscard]] bool isQuestion() const
    {
        return ground == Ground::Both || ground == Ground::Closed || ground == Ground::Apart
            || ground == Ground::Removal;
    }
    /// A person has to decide, and has not yet.
    [[nodiscard]] bool isWaiting() const { return isQuestion() && !isDecided; }
};

/// One answer to which record is meant.
struct ProposedChoice
{
    Id record; ///< a living one, or the item's own id: a new one
    QList<ProposedChange> changes;
};

/// One record of the source or of the plan.
struct ProposedItem
{
    enum class State {
        New, ///< in the source only; the first of the changes makes it, the others need that
        Changed,
        Same, ///< says what the plan says; where the plan stands against the source, the changes hold what it says
        Unclear, ///< could be several: the changes are those of the choice
        Missing, ///< in the plan only: said, never removed
        Removed, ///< in the source, and no longer in the plan: somebody removed it, or its parent; like New, not
                 ///< accepted
    };

    State state = State::Same;
    RecordKind kind = RecordKind::Action;
    Id record; ///< of a new or unclear one the id that it has if it is new
    QString name; ///< what the plan calls it, else the source: its reference or code, else its first words
    SourcePlace place; ///< of a merge: the file
    QList<ProposedChange> changes;
    QList<ProposedChoice> choices;
    int chosen = -1; ///< place in the choices; -1: nobody has said

    /// What would be done about it as it stands: those of the choice, where there are any.
    [[nodiscard]] const QList<ProposedChange> &open() const;
    [[nodiscard]] bool isWaiting() const;
    /// The first of the changes makes the record.
    [[nodiscard]] bool makesRecord() const { return state == State::New || state == State::Removed; }
};

struct Proposal
{
    QList<ProposedItem> items; ///< in the order of the source, what is missing there last

    [[nodiscard]] qsizetype count(ProposedItem::State state) const;
    /// Something is unclear or undecided.
    [[nodiscard]] bool isWaiting() const;
};

/// Takes or leaves one change of an item. What it needs (a new action its new outcome) is taken with it; what needs it
/// is left with it, and so are other words for the same field, where several copies have one each. A closed one cannot
/// be taken.
void setAccepted(Proposal &proposal, qsizetype item, qsizetype change, bool isAccepted);
/// Says which record an unclear item is; -1 takes the answer back. A living record is only one item's: it is taken from
/// another that had it.
void choose(Proposal &proposal, qsizetype item, int choice);

/// The records of unclear items that nobody has answered.
[[nodiscard]] QSet<Id> unansweredRecords(const Proposal &proposal);
/// It belongs to one of those, and cannot be taken before it is known which record that is.
[[nodiscard]] bool needsAnswer(const ProposedChange &change, const QSet<Id> &unanswered);

/// Everything that is accepted, as one set, for the plan that the proposal was made for: if that has moved on
/// underneath, the set is stale. What needs something that is not taken is left out.
[[nodiscard]] ChangeSet acceptedChanges(const Proposal &proposal, const ActionName &name, SetKind kind);

} // namespace waymark
