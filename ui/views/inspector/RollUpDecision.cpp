#include "views/inspector/RollUpDecision.h"

#include "desk/TypedError.h"
#include "edit/RollUpEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/FieldCatalogue.h"
#include "plan/StatusName.h"
#include "support/StatusChip.h"
#include "support/text/SpokenStatus.h"
#include "views/inspector/StatusChoice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const QString &reason)
{
    return reason.isEmpty() ? QString() : reason.at(0).toUpper() + reason.mid(1) + u'.';
}

} // namespace

RollUpDecision::RollUpDecision(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_headline(new FormLabel(FormLabel::Tone::Heading, context.themes, this))
    , m_status(new StatusLabel(context.themes, this))
    , m_reason(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_buttons(new QWidget(this))
    , m_open(new QuietButton(tr("Decide otherwise…"), context.themes, m_buttons))
    , m_withdraw(new QuietButton(tr("Withdraw"), context.themes, m_buttons))
    , m_editor(new QWidget(this))
    , m_holds(new FormLabel(FormLabel::Tone::Quiet, context.themes, m_editor))
    , m_choice(new StatusChoice(context.themes, m_editor))
    , m_why(new FieldBox(FieldBox::Lines::Several, tr("Reason"), context, m_editor))
    , m_decide(new QPushButton(tr("Decide"), m_editor))
    , m_cancel(new QuietButton(tr("Cancel"), context.themes, m_editor))
{
    arrange();
    connectParts();
}

void RollUpDecision::arrange()
{
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();

    auto *ends = new QHBoxLayout;
    ends->setSpacing(8);
    ends->addWidget(m_decide);
    ends->addWidget(m_cancel);
    ends->addStretch();
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 8);
    editor->setSpacing(8);
    editor->addWidget(m_holds);
    editor->addWidget(m_choice);
    editor->addWidget(m_why);
    editor->addLayout(ends);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_headline, m_status, m_reason, m_buttons, m_editor})
        lines->addWidget(part);
    m_why->setLeastLines(2);
    m_withdraw->setAccessibleName(tr("Withdraw the decided status"));
    m_cancel->setAccessibleName(tr("Leave the status as it is"));
}

void RollUpDecision::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &RollUpDecision::open);
    connect(m_withdraw, &QPushButton::clicked, this, &RollUpDecision::withdraw);
    connect(m_choice, &StatusChoice::chosen, this, &RollUpDecision::choose);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (decide())
            m_open->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        close();
        m_open->setFocus();
    });
}

const RollUpOverride *RollUpDecision::decision() const
{
    return analysis::decisionOf(m_document.plan(), m_heading.id, m_month);
}

void RollUpDecision::show(
    const query::Place &heading, Month month, const analysis::StatusCounts &counts, const DraftStore *drafts)
{
    m_heading = heading;
    m_month = month;
    const DraftPlace place{m_document.plan().id(), keyedId(RecordKind::RollUpOverride, heading.id, month.text()),
        QString::fromLatin1(fieldOf<&RollUpOverride::reason>().column)};
    const RollUpOverride *there = decision();
    m_chosen = there ? there->status : Status::NotAssessed;
    m_why->show(there ? there->reason : QString(), drafts, place);
    m_why->setSpokenName(tr("Reason for the decided status, %1").arg(month.words()));
    m_headline->setText(tr("How this stands in %1").arg(month.words()));
    m_holds->setText(tr("Holds for %1 only. What the actions add up to stays beside it.").arg(month.words()));
    // Words that were left here are offered again, so they have to be in sight.
    m_isOpen = drafts && drafts->find(place);
    follow(counts);
}

void RollUpDecision::follow(const analysis::StatusCounts &counts)
{
    const Plan &plan = m_document.plan();
    const analysis::RollUp standing = analysis::headingStatus(plan, m_heading.id, counts, m_month);
    m_status->setStatus(
        standing.status, query::statusName(plan, standing.status).word, spokenStatus(plan, standing.status));
    m_status->setDecided(standing.isDecided);
    m_reason->setText(sentence(standing.reason));
    const RollUpOverride *there = decision();
    m_why->follow(there ? there->reason : QString());
    if (!m_isOpen)
        m_chosen = there ? there->status : Status::NotAssessed;
    m_choice->setWords(plan);
    m_choice->setStatus(m_chosen);
    followButtons();
}

void RollUpDecision::followButtons()
{
    const bool isDecided = decision() != nullptr;
    m_open->setText(isDecided ? tr("Change…") : tr("Decide otherwise…"));
    m_open->setAccessibleName(isDecided ? tr("Change the decided status") : QString());
    m_withdraw->setVisible(isDecided);
    m_buttons->setVisible(!m_isOpen);
    m_editor->setVisible(m_isOpen);
}

void RollUpDecision::open()
{
    m_isOpen = true;
    followButtons();
    m_choice->setFocus();
}

void RollUpDecision::close()
{
    m_isOpen = false;
    m_why->takeBack();
    const RollUpOverride *there = decision();
    m_chosen = there ? there->status : Status::NotAssessed;
    m_choice->setStatus(m_chosen);
    followButtons();
}

void RollUpDecision::choose(Status status)
{
    m_chosen = status;
    m_choice->setStatus(status);
}

bool RollUpDecision::decide()
{
    const auto done = m_document.submit([&](const Author &by) {
        return edit::decideStatus(m_document.plan(), m_heading, m_month, {m_chosen, m_why->text(), by.name});
    });
    if (done) {
        m_why->markSaved();
        close();
        return true;
    }
    m_why->refuse(done.error().sentence);
    if (!isAboutWhatWasTyped(done.error()))
        m_context.notices.fail(done.error());
    return false;
}

void RollUpDecision::withdraw()
{
    const auto done = m_document.submit(edit::withdrawDecision(m_document.plan(), m_heading, m_month));
    if (!done)
        m_context.notices.fail(done.error());
    m_open->setFocus();
}

bool RollUpDecision::save()
{
    const RollUpOverride *there = decision();
    const bool isChosenAnew = there && m_chosen != there->status;
    return !m_isOpen || (!m_why->isDirty() && !isChosenAnew) || decide();
}

} // namespace waymark
