// What a person does to the plan in the plan view.
#include "views/plan/PlanView.h"

#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "views/plan/FilterBar.h"
#include "views/plan/MoveDialog.h"
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

void PlanView::moveUp()
{
    report(m_editing.move(m_tree->currentPlace(), -1));
}

void PlanView::moveDown()
{
    report(m_editing.move(m_tree->currentPlace(), 1));
}

void PlanView::moveTo()
{
    const query::Place place = m_tree->currentPlace();
    if (place.kind != RecordKind::Action && place.kind != RecordKind::Outcome)
        return;
    const Id from = m_document.plan().value(*kindInfo(place.kind).parent, place.id).as<Id>();
    MoveDialog dialog(m_document.plan(), place.kind, from, this);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().isNull())
        return;
    report(m_editing.moveTo(place, dialog.chosen()));
    m_tree->goTo(place.id);
}

void PlanView::removeChosen()
{
    const QList<query::Place> places = m_tree->chosenPlaces();
    const Result<void> done = m_editing.remove(places);
    report(done);
    if (done && !places.isEmpty())
        m_context.notices.announce(tr("Deleted. Undo brings it back."));
}

void PlanView::giveStatus(Status status)
{
    QList<Id> actions;
    for (const query::Place &place : m_tree->chosenPlaces()) {
        if (place.kind == RecordKind::Action)
            actions.append(place.id);
    }
    const QString word = query::statusName(m_document.plan(), status).word;
    const QString reference =
        actions.size() == 1 ? query::referenceOf(m_document.plan(), RecordKind::Action, actions.first()) : QString();
    const Result<void> done = m_editing.setStatus(actions, status);
    report(done);
    if (done && !actions.isEmpty())
        m_context.notices.announce(actions.size() == 1 ? tr("%1: %2").arg(reference, word)
                                                       : tr("%1 actions: %2").arg(actions.size()).arg(word));
}

} // namespace waymark
