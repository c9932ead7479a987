// What a person does to the plan in the plan view.
#include "views/plan/PlanView.h"

#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "views/plan/FilterBar.h"
#include "views/plan/PlanTree.h"

namespace waymark {

void PlanView::report(const Result<void> &done)
{
    if (!done)
        m_context.notices.fail(done.error());
}

/// On to the new row, with the cursor in its text.
void PlanView::goToNew(const Result<query::Place> &made)
{
    if (!made) {
        m_context.notices.fail(made.error());
        return;
    }
    if (!m_tree->goTo(made->id))
        m_filter->clear(); // the filter knows nothing of it, but the person wants to write it
    m_tree->editCell(made->id, ActionColumn::Text);
}

void PlanView::addBelow()
{
    const query::Place place = m_tree->currentPlace();
    goToNew(place.kind == RecordKind::Plan ? m_editing.addInto(
                {m_model->priority().isNull() ? RecordKind::Plan : RecordKind::Priority, m_model->priority()})
                                           : m_editing.addBelow(place));
}

void PlanView::addInside()
{
    const query::Place place = m_tree->currentPlace();
    goToNew(place.kind == RecordKind::Action ? m_editing.addBelow(place) : m_editing.addInto(place));
}

void PlanView::takeFirstStep()
{
    if (m_model->filter().isActive())
        m_filter->clear();
    else
        goToNew(m_editing.addInto(
            {m_model->priority().isNull() ? RecordKind::Plan : RecordKind::Priority, m_model->priority()}));
}

Result<ChangeSet> PlanView::setFor(const QModelIndex &cell, const QString &text, const Author &by) const
{
    const auto column = static_cast<ActionColumn>(cell.column());
    if (column == ActionColumn::Text && text.trimmed().isEmpty()) {
        return fail(ErrorCode::Refused,
            tr("The words are what a row is. Nothing was changed; type over them, or remove the row with "
               "Ctrl+Delete."));
    }
    return m_editing.setFor(m_model->placeAt(cell), column, text, by);
}

QList<Id> PlanView::chosenActions() const
{
    QList<Id> actions;
    for (const query::Place &place : m_tree->chosenPlaces()) {
        if (place.kind == RecordKind::Action)
            actions.append(place.id);
    }
    return actions;
}

void PlanView::giveStatus(Status status)
{
    const QList<Id> actions = chosenActions();
    tellAssessed(m_editing.setStatus(actions, status), actions, query::statusName(m_document.plan(), status).word);
}

void PlanView::sayUnchanged()
{
    const QList<Id> actions = chosenActions();
    tellAssessed(m_editing.setUnchanged(actions), actions, tr("No change"));
}

void PlanView::tellAssessed(const Result<void> &done, const QList<Id> &actions, const QString &word)
{
    report(done);
    if (!done || actions.isEmpty())
        return;
    const QString reference = query::referenceOf(m_document.plan(), RecordKind::Action, actions.first());
    m_context.notices.announce(
        actions.size() == 1 ? tr("%1: %2").arg(reference, word) : tr("%1 actions: %2").arg(actions.size()).arg(word));
}

} // namespace waymark
