#include "views/inspector/AccountableChoice.h"

#include "document/PlanDocument.h"
#include "edit/PeopleEdits.h"
#include "plan/records/Action.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace waymark {

AccountableChoice::AccountableChoice(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_caption(new FormLabel(FormLabel::Tone::Quiet, context.themes, this, tr("Accountable")))
    , m_people(new QComboBox(this))
{
    m_people->setAccessibleName(tr("Which of the leads is accountable"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_caption);
    row->addWidget(m_people, 1);
    connect(m_people, &QComboBox::activated, this, &AccountableChoice::choose);
}

void AccountableChoice::show(const Id &action)
{
    m_action = action;
    follow();
}

void AccountableChoice::follow()
{
    const Plan &plan = m_document.plan();
    const QList<const LeadLink *> links = plan.all<LeadLink>(m_action);
    m_people->clear();
    int accountable = -1;
    for (const LeadLink *link : links) {
        if (link->accountable)
            accountable = m_people->count();
        m_people->addItem(plan.get<Person>(link->person)->name, link->person.text());
    }
    m_people->setPlaceholderText(tr("not said"));
    m_people->setCurrentIndex(accountable);
    setVisible(links.size() > 1);
}

void AccountableChoice::choose()
{
    const Id person = Id::fromText(m_people->currentData().toString());
    const auto done = m_document.submit(edit::setAccountable(m_document.plan(), RecordKind::Action, m_action, person));
    if (!done) {
        follow();
        m_context.notices.fail(done.error());
    }
}

} // namespace waymark
