#include "views/inspector/HeadingPage.h"

#include "analysis/DeliveryImpact.h"
#include "plan/FieldCatalogue.h"
#include "plan/Place.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "support/form/Section.h"
#include "views/inspector/AccountSection.h"
#include "views/inspector/Belongings.h"
#include "views/inspector/HistoryList.h"
#include "views/inspector/RollUpDecision.h"
#include "views/inspector/StatusCountsList.h"

#include <QFrame>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

HeadingPage::HeadingPage(const ViewContext &context, QWidget *parent)
    : InspectorPage(parent)
    , m_document(context.document)
    , m_clock(context.clock)
    , m_above(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_reference(new FormLabel(FormLabel::Tone::Title, context.themes, this))
    , m_fields(new RecordFields(context, this))
    , m_title(m_fields->add(fieldOf<&Priority::title>(), FieldBox::Lines::One, tr("Title")))
    , m_text(m_fields->add(fieldOf<&Outcome::text>(), FieldBox::Lines::Several, tr("Text")))
    , m_group(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_leads(m_fields->addLeads(tr("Leads")))
    , m_line(new QFrame(this))
    , m_standing(new QWidget(this))
    , m_decision(new RollUpDecision(context, m_standing))
    , m_counts(new StatusCountsList(context.themes, m_standing))
    , m_impact(new FormLabel(FormLabel::Tone::Body, context.themes, m_standing))
    , m_account(new AccountSection(context, this))
    , m_belongings(new Belongings(context, this))
    , m_history(new Section(tr("History"), context.themes, this))
    , m_historyList(new HistoryList(context, m_history))
{
    arrange();
    connectParts();
    m_history->setContent(m_historyList);
    m_history->setOpen(true);
    context.themes.follow(this, [this](const Theme &theme) {
        QPalette line = m_line->palette();
        line.setColor(QPalette::WindowText, theme.line);
        m_line->setPalette(line);
    });
}

void HeadingPage::arrange()
{
    m_line->setFrameShape(QFrame::HLine);
    m_line->setFrameShadow(QFrame::Plain);
    auto *standing = new QVBoxLayout(m_standing);
    standing->setContentsMargins(0, 0, 0, 8);
    standing->setSpacing(8);
    standing->addWidget(m_decision);
    standing->addWidget(m_counts);
    standing->addWidget(m_impact);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(0);
    head->addWidget(m_above);
    head->addWidget(m_reference);

    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(8, 4, 8, 0);
    rest->setSpacing(16);
    for (QWidget *part : QList<QWidget *>{m_group, m_leads, m_line, m_standing, m_account, m_belongings, m_history})
        rest->addWidget(part);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 16, 8, 24);
    lines->setSpacing(4);
    lines->addLayout(head);
    for (FieldBox *words : {m_title, m_text}) {
        words->setCalm();
        lines->addWidget(words);
    }
    lines->addLayout(rest);
    lines->addStretch();
}

void HeadingPage::connectParts()
{
    connect(m_fields, &RecordFields::accepted, this, &InspectorPage::accepted);
    connect(m_account, &AccountSection::accepted, this, &InspectorPage::accepted);
    connect(m_history, &Section::toggled, m_historyList, &HistoryList::setAwake);
}

void HeadingPage::showRecord(const query::Place &place, Month round, const DraftStore *drafts)
{
    m_place = place;
    m_round = round;
    m_title->setVisible(place.kind == RecordKind::Priority);
    m_text->setVisible(place.kind == RecordKind::Outcome);
    m_leads->setVisible(place.kind == RecordKind::Outcome);
    m_fields->show(place, drafts);
    fill();
    m_decision->show(place, round, counts(), drafts);
    m_account->showOf(place, round, drafts);
    m_belongings->showOf(place, drafts);
    m_historyList->setPlace(place);
}

void HeadingPage::follow()
{
    m_fields->follow();
    m_account->follow();
    m_belongings->follow();
    m_decision->follow(counts());
    fill();
}

analysis::StatusCounts HeadingPage::counts() const
{
    const Plan &plan = m_document.plan();
    const QList<const Action *> actions = m_place.kind == RecordKind::Priority
        ? query::actionsOfPriority(plan, m_place.id)
        : plan.all<Action>(m_place.id);
    return analysis::countStatuses(plan, actions, m_clock.today(), m_round);
}

void HeadingPage::fill()
{
    const Plan &plan = m_document.plan();
    const Priority *priority = query::priorityOf(plan, m_place.kind, m_place.id);
    const bool isPriority = m_place.kind == RecordKind::Priority;
    const QString reference = query::referenceOf(plan, m_place.kind, m_place.id);
    m_reference->setText(isPriority ? tr("Priority %1").arg(reference) : reference);
    m_above->say(isPriority || !priority ? QString() : u"%1 %2"_s.arg(priority->number, priority->title));
    const QString lead = isPriority && priority ? query::groupLead(plan, *priority) : QString();
    m_group->say(lead.isEmpty() ? QString() : tr("Led by %1").arg(lead));
    m_counts->setCounts(plan, counts());
    m_impact->say(analysis::deliveryImpact(plan, m_place, m_clock.today(), m_round).words);
}

bool HeadingPage::save()
{
    const bool isSaved = m_fields->save();
    const bool isDecided = m_decision->save();
    const bool isTold = m_account->save();
    return m_belongings->save() && isTold && isDecided && isSaved;
}

} // namespace waymark
