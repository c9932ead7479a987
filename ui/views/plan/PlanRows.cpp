#include "views/plan/PlanRows.h"

#include "document/PlanDocument.h"
#include "support/table/RecordRemoval.h"
#include "views/plan/MoveDialog.h"
#include "views/plan/PlanEditing.h"
#include "views/plan/PlanTree.h"

namespace waymark {

PlanRows::PlanRows(const ViewContext &context, PlanEditing &editing, PlanTree &tree)
    : m_context(context)
    , m_editing(editing)
    , m_tree(tree)
{
}

void PlanRows::tell(const Result<void> &done) const
{
    if (!done)
        m_context.notices.fail(done.error());
}

void PlanRows::moveBy(int step)
{
    const query::Place place = m_tree.currentPlace();
    tell(m_editing.move(place, step));
    m_tree.goTo(place.id);
}

void PlanRows::moveTo(QWidget *window)
{
    const Plan &plan = m_context.document.plan();
    const query::Place place = m_tree.currentPlace();
    if (place.kind != RecordKind::Action && place.kind != RecordKind::Outcome)
        return;
    const Id from = plan.value(*kindInfo(place.kind).parent, place.id).as<Id>();
    MoveDialog dialog(plan, place.kind, from, window);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().isNull())
        return;
    tell(m_editing.moveTo(place, dialog.chosen()));
    m_tree.goTo(place.id);
}

void PlanRows::remove()
{
    removeRecords(m_context, m_tree.chosenPlaces());
}

} // namespace waymark
