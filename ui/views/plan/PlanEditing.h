#pragma once

#include "base/Result.h"
#include "models/ActionCells.h"
#include "plan/Month.h"
#include "plan/Place.h"
#include "settings/DraftStore.h"

#include <functional>

namespace waymark {

class PlanDocument;

/// What a person does in the plan view, as edits of the document. Each is one change set, however many rows it touches.
/// "Nothing to do" is no error.
class PlanEditing
{
public:
    /// Both must outlive it.
    PlanEditing(PlanDocument &document, IdSource &ids)
        : m_document(document)
        , m_ids(ids)
    {
    }

    /// The month that statuses are given for.
    void setRound(Month month) { m_round = month; }

    /// What was typed into a cell. A due date that was moved before is corrected where it was moved; else the original
    /// is.
    [[nodiscard]] Result<void> setCell(const query::Place &place, ActionColumn column, const QString &typed);
    /// The same as a set that is not submitted yet.
    [[nodiscard]] Result<ChangeSet> setFor(
        const query::Place &place, ActionColumn column, const QString &typed, const Author &by) const;
    /// Where what is being typed into a cell is kept.
    [[nodiscard]] DraftPlace draftOf(const query::Place &place, ActionColumn column) const;
    [[nodiscard]] Result<void> setStatus(const QList<Id> &actions, Status status);
    /// Nothing has changed since last time.
    [[nodiscard]] Result<void> setUnchanged(const QList<Id> &actions);
    /// A new record of the same kind right below; returns its place.
    [[nodiscard]] Result<query::Place> addBelow(const query::Place &place);
    /// At the end of a parent's; a priority where the kind is Plan.
    [[nodiscard]] Result<query::Place> addInto(const query::Place &parent);
    [[nodiscard]] Result<void> move(const query::Place &place, int step);
    [[nodiscard]] Result<void> moveTo(const query::Place &place, const Id &parent);

private:
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] Result<void> submit(Result<ChangeSet> set);
    [[nodiscard]] Result<ChangeSet> dueSet(const Id &action, const QString &typed) const;
    [[nodiscard]] Result<ChangeSet> statusSet(const Id &action, const QString &typed, const Author &by) const;

    PlanDocument &m_document;
    IdSource &m_ids;
    Month m_round;
};

} // namespace waymark
