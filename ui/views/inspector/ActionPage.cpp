#include "views/inspector/ActionPage.h"

#include "analysis/Deadlines.h"
#include "plan/FieldCatalogue.h"
#include "plan/records/Outcome.h"
#include "support/form/Section.h"
#include "views/inspector/AccountableChoice.h"
#include "views/inspector/Belongings.h"
#include "views/inspector/HistoryList.h"
#include "views/inspector/StatusStrip.h"

#include <QFrame>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

ActionPage::ActionPage(const ViewContext &context, QWidget *parent)
    : InspectorPage(parent)
    , m_document(context.document)
    , m_clock(context.clock)
    , m_reference(new FormLabel(FormLabel::Tone::Title, context.themes, this))
    , m_above(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_fields(new RecordFields(context, this))
    , m_text(m_fields->add(fieldOf<&Action::text>(), FieldBox::Lines::Several, tr("Text")))
    , m_due(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_moves(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_leads(m_fields->addLeads(tr("Leads")))
    , m_accountable(new AccountableChoice(context, this))
    , m_line(new QFrame(this))
    , m_rag(new RagEditor(context, this))
    , m_stripCaption(new FormLabel(FormLabel::Tone::Quiet, context.themes, this, tr("The last 12 months")))
    , m_strip(new StatusStrip(context.themes, this))
    , m_details(new Section(tr("Details"), context.themes, this))
    , m_belongings(new Belongings(context, this))
    , m_history(new Section(tr("History"), context.themes, this))
    , m_historyList(new HistoryList(context, m_history))
{
    arrange();
    addDetails();
    connectParts();
    m_history->setContent(m_historyList);
    m_history->setOpen(true);
    context.themes.follow(this, [this](const Theme &theme) {
        QPalette line = m_line->palette();
        line.setColor(QPalette::WindowText, theme.line);
        m_line->setPalette(line);
    });
}

void ActionPage::arrange()
{
    m_text->setCalm();
    m_text->setPlaceholder(tr("What is to be done"));
    m_line->setFrameShape(QFrame::HLine);
    m_line->setFrameShadow(QFrame::Plain);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(0);
    head->addWidget(m_above);
    head->addWidget(m_reference);

    auto *due = new QVBoxLayout;
    due->setSpacing(4);
    due->addWidget(m_due);
    due->addWidget(m_moves);

    auto *leads = new QVBoxLayout;
    leads->setSpacing(4);
    leads->addWidget(m_leads);
    leads->addWidget(m_accountable);

    auto *strip = new QVBoxLayout;
    strip->setSpacing(8);
    strip->addWidget(m_stripCaption);
    strip->addWidget(m_strip);

    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(8, 4, 8, 0);
    rest->setSpacing(16);
    rest->addLayout(due);
    rest->addLayout(leads);
    rest->addWidget(m_line);
    rest->addWidget(m_rag);
    rest->addLayout(strip);
    rest->addWidget(m_belongings);
    rest->addWidget(m_details);
    rest->addWidget(m_history);

    // The edge of the text's field stands outside the words, so that these are in line with everything else.
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 16, 8, 24);
    lines->setSpacing(4);
    lines->addLayout(head);
    lines->addWidget(m_text);
    lines->addLayout(rest);
    lines->addStretch();
}

void ActionPage::addDetails()
{
    auto *content = new QWidget(m_details);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(12);
    lines->addWidget(m_fields->add(fieldOf<&Action::ref>(), FieldBox::Lines::One, tr("Reference")));
    lines->addWidget(m_fields->add(fieldOf<&Action::due>(), FieldBox::Lines::One, tr("Original deadline")));
    lines->addWidget(m_fields->add(fieldOf<&Action::note>(), FieldBox::Lines::Several, tr("Notes")));
    m_details->setContent(content);
}

void ActionPage::connectParts()
{
    connect(m_fields, &RecordFields::accepted, this, &InspectorPage::accepted);
    connect(m_rag, &RagEditor::accepted, this, &InspectorPage::accepted);
    connect(m_history, &Section::toggled, m_historyList, &HistoryList::setAwake);
}

void ActionPage::showRecord(const query::Place &place, Month round, const DraftStore *drafts)
{
    m_place = place;
    m_round = round;
    fillHead();
    m_fields->show(place, drafts);
    m_accountable->show(place.id);
    m_rag->show(place.id, round, drafts);
    m_strip->setAction(m_document.plan(), place.id, round);
    m_belongings->showOf(place, drafts);
    m_historyList->setPlace(place);
}

void ActionPage::follow()
{
    fillHead();
    m_fields->follow();
    m_belongings->follow();
    m_accountable->follow();
    m_rag->follow();
    m_strip->setAction(m_document.plan(), m_place.id, m_round);
}

void ActionPage::fillHead()
{
    const Plan &plan = m_document.plan();
    const Action &action = *plan.get<Action>(m_place.id);
    m_reference->setText(action.ref.isEmpty() ? tr("Action without a reference") : action.ref);
    const Outcome *outcome = plan.get<Outcome>(action.outcome);
    m_above->say(outcome ? u"%1 %2"_s.arg(outcome->ref, outcome->text.section(u'\n', 0, 0)).trimmed() : QString());

    const analysis::DeadlineStory story = analysis::deadlineStory(plan, action, m_clock.today(), m_round);
    m_due->setText(analysis::deadlineWords(story));
    QStringList moves;
    for (const analysis::DeadlineMove &move : story.moves)
        moves.append(u"• "_s + analysis::moveWords(move));
    m_moves->say(moves.join(u'\n'));
}

bool ActionPage::save()
{
    bool isSaved = m_fields->save();
    isSaved = m_belongings->save() && isSaved;
    return m_rag->save() && isSaved;
}

} // namespace waymark
