// What a person does in the register.
#include "views/people/PeopleView.h"

#include "document/PlanDocument.h"
#include "edit/FieldEdits.h"
#include "edit/HandOverEdits.h"
#include "edit/PeopleEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Person.h"
#include "support/table/CellCommit.h"
#include "support/table/CellTable.h"
#include "views/people/GiveActionsDialog.h"

namespace waymark {

Result<ChangeSet> PeopleView::setFor(const QModelIndex &index, const QString &text) const
{
    const auto column = static_cast<PeopleColumn>(index.column());
    if (column == PeopleColumn::Name) {
        return fail(ErrorCode::Refused,
            tr("A name is typed over, so that nobody is without one. Nothing was changed; Ctrl+Delete removes somebody "
               "from the register."));
    }
    return edit::setFieldText(m_document.plan(), *fieldOfColumn(column), m_model.idAt(index.row()), text);
}

void PeopleView::type(const QModelIndex &index, const QString &text)
{
    if (static_cast<PeopleColumn>(index.column()) == PeopleColumn::Name)
        rename(index, text);
    else
        commitCell(m_model, index, text, m_context.notices, [&] { return m_document.submit(setFor(index, text)); });
}

void PeopleView::rename(const QModelIndex &index, const QString &text)
{
    const Id person = m_model.idAt(index.row());
    Result<edit::Added> renamed = edit::renamePerson(m_document.plan(), person, text, m_context.ids);
    if (!commitCell(m_model, index, text, m_context.notices, [&renamed] { return renamed; }))
        return;
    // The new entry is another row, and the editor of the old one must be gone before that goes. The cursor stays with
    // the person.
    QMetaObject::invokeMethod(
        this,
        [this, set = renamed->set, person = renamed->id] {
            const auto done = m_document.submit(set);
            if (done)
                showPerson(person);
            else
                m_context.notices.fail(done.error());
        },
        Qt::QueuedConnection);
}

void PeopleView::merge(const Id &keep, const Id &other)
{
    const auto done = m_document.submit(edit::mergePeople(m_document.plan(), keep, {other}));
    if (!done) {
        m_context.notices.fail(done.error());
        return;
    }
    showPerson(keep);
    m_table->setFocus();
    m_context.notices.announce(m_document.undoWords());
}

void PeopleView::add()
{
    QString name = tr("New person");
    for (int number = 2; query::personNamed(m_document.plan(), name); ++number)
        name = tr("New person %1").arg(number);
    const Result<edit::Added> added = edit::addPerson(m_document.plan(), name, m_context.ids);
    const auto done = m_document.submit(added ? Result<ChangeSet>(added->set) : fail(added.error()));
    if (!done) {
        m_context.notices.fail(done.error());
        return;
    }
    m_table->setFocus();
    m_table->setCurrentIndex(m_model.index(m_model.rowOf(added->id), static_cast<int>(PeopleColumn::Name)));
    m_table->edit(m_table->currentIndex());
}

void PeopleView::askToGive()
{
    GiveActionsDialog dialog(m_document.plan(), m_person, m_context.clock.today(), m_context.themes, this);
    if (dialog.exec() == QDialog::Accepted)
        giveActions(dialog.person(), dialog.day());
}

void PeopleView::giveActions(const Id &to, QDate since)
{
    const Plan &plan = m_document.plan();
    // What is agreed for a day to come is written down, and asked for when the day is there.
    const auto done = m_document.submit(since > m_context.clock.today() ? edit::agreeHandOver(plan, m_person, to, since)
                                                                        : edit::giveActions(plan, m_person, to, since));
    if (done)
        m_context.notices.announce(m_document.undoWords());
    else
        m_context.notices.fail(done.error());
    m_table->setFocus();
}

void PeopleView::settleHandOver(const Id &handOver)
{
    const HandOver *agreed = m_document.plan().get<HandOver>(handOver);
    if (!agreed)
        return;
    showPerson(agreed->owner);
    giveActions(agreed->to, m_context.clock.today());
}

void PeopleView::withdrawHandOver(const Id &handOver)
{
    const auto done = m_document.submit(edit::withdrawHandOver(m_document.plan(), handOver));
    if (!done)
        m_context.notices.fail(done.error());
    m_table->setFocus();
}

void PeopleView::showActions()
{
    if (const Person *person = m_document.plan().get<Person>(m_person))
        Q_EMIT actionsAsked(person->name);
}

void PeopleView::removeChosen()
{
    const auto done = m_document.submit(edit::removePerson(m_document.plan(), m_person));
    if (done)
        m_context.notices.announce(tr("1 person removed. Undo brings them back."));
    else
        m_context.notices.fail(done.error());
    m_table->setFocus();
}

} // namespace waymark
