#include "views/inspector/RagEditor.h"

#include "edit/FieldEdits.h"
#include "plan/FieldCatalogue.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "settings/Settings.h"
#include "support/form/ScrollIntoView.h"
#include "views/inspector/StatusChoice.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString meaningsText = u"inspector/meanings"_s;
const QString readOnce = u"read"_s;

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString();
}

} // namespace

RagEditor::RagEditor(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_target(context.document)
    , m_headline(new FormLabel(FormLabel::Tone::Heading, context.themes, this))
    , m_standing(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_choice(new StatusChoice(context.themes, this))
    , m_meanings(new QuietButton({}, context.themes, this))
    , m_correct(new QuietButton(tr("Correct…"), context.themes, this))
    , m_move(new QuietButton(tr("Move the deadline…"), context.themes, this))
    , m_deadline(new DeadlineEditor(context, m_target, this))
    , m_signature(new QWidget(this))
    , m_signedBy(new FieldBox(FieldBox::Lines::One, tr("Signed off by"), context, m_signature))
    , m_signedOn(new FieldBox(FieldBox::Lines::One, tr("Signed off on"), context, m_signature))
    , m_said(new FieldBox(FieldBox::Lines::Several, tr("What happened"), context, this))
    , m_next(new FieldBox(FieldBox::Lines::Several, tr("What next"), context, this))
    , m_refused(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
{
    arrange();
    connectFields();
}

void RagEditor::arrange()
{
    auto *signature = new QVBoxLayout(m_signature);
    signature->setContentsMargins(0, 0, 0, 0);
    signature->setSpacing(12);
    signature->addWidget(m_signedBy);
    signature->addWidget(m_signedOn);

    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_headline);
    head->addWidget(m_standing);
    head->addWidget(m_correct, 0, Qt::AlignLeft);

    auto *status = new QVBoxLayout;
    status->setSpacing(4);
    status->addWidget(m_choice);
    status->addWidget(m_meanings, 0, Qt::AlignLeft);
    status->addWidget(m_refused);
    status->addWidget(m_move);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(16);
    lines->addLayout(head);
    lines->addLayout(status);
    lines->addWidget(m_deadline);
    lines->addWidget(m_signature);
    lines->addWidget(m_said);
    lines->addWidget(m_next);
    m_said->setLeastLines(3);
    m_next->setLeastLines(2);
    m_refused->hide();
}

void RagEditor::connectFields()
{
    connect(m_choice, &StatusChoice::chosen, this, &RagEditor::choose);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        m_target.correctOn(m_context.clock.today());
        followStatus(m_target.now());
        focusStatus();
    });
    connect(m_move, &QPushButton::clicked, this, &RagEditor::moveDeadline);
    connect(m_meanings, &QPushButton::clicked, this, [this] {
        fold(!m_isFolded);
        m_context.settings.setText(meaningsText, m_isFolded ? readOnce : QString());
    });
    m_signedBy->setSaving([this](const QString &text) {
        return saveText(fieldOf<&Assessment::signedOffBy>(), &edit::AssessmentInput::signedOffBy, text);
    });
    m_signedOn->setSaving([this](const QString &text) { return saveSignedOn(text); });
    m_said->setSaving([this](const QString &text) {
        return saveText(fieldOf<&Assessment::said>(), &edit::AssessmentInput::said, text);
    });
    m_next->setSaving([this](const QString &text) {
        return saveText(fieldOf<&Assessment::next>(), &edit::AssessmentInput::next, text);
    });
    for (FieldBox *field : {m_signedBy, m_signedOn, m_said, m_next}) {
        connect(field, &FieldBox::accepted, this, &RagEditor::accepted);
    }
}

void RagEditor::show(const Id &action, Month month, const DraftStore *drafts)
{
    m_target.set(action, month);
    m_isDeadlineWanted = false;
    m_headline->setText(tr("Round: %1").arg(month.words()));
    m_choice->setAccessibleName(tr("Status for %1").arg(month.words()));
    m_choice->setWords(m_target.plan());
    fold(m_context.settings.text(meaningsText) == readOnce);
    m_refused->say({});
    const Assessment now = m_target.now();
    m_deadline->show(drafts);
    m_signedBy->show(now.signedOffBy);
    m_signedOn->show(dayText(now.signedOffOn));
    m_said->show(now.said, drafts, m_target.draftOf(fieldOf<&Assessment::said>()));
    m_next->show(now.next, drafts, m_target.draftOf(fieldOf<&Assessment::next>()));
    m_said->setSpokenName(tr("What happened, %1").arg(month.words()));
    m_next->setSpokenName(tr("What next, %1").arg(month.words()));
    offerLastTime();
    followStatus(now);
}

void RagEditor::follow()
{
    const Assessment now = m_target.now();
    m_choice->setWords(m_target.plan());
    const bool isGiven = now.status != m_status;
    m_deadline->follow();
    m_signedBy->follow(now.signedOffBy);
    m_signedOn->follow(dayText(now.signedOffOn));
    m_said->follow(now.said);
    m_next->follow(now.next);
    offerLastTime();
    followStatus(now);
    if (isGiven)
        bringWhatIsAsked(now.status);
}

/// Whoever has chosen one knows what they mean; the choices stay as they are until the next action is shown.
void RagEditor::bringWhatIsAsked(Status status)
{
    m_context.settings.setText(meaningsText, readOnce);
    QWidget *asked = status == Status::Missed ? static_cast<QWidget *>(m_deadline)
        : status == Status::SignedOff         ? m_signature
                                              : nullptr;
    if (asked)
        QTimer::singleShot(0, asked, [asked] { scrollIntoView(asked, asked->rect()); }); // when it has its place
}

void RagEditor::fold(bool isFolded)
{
    m_isFolded = isFolded;
    m_choice->setFolded(isFolded);
    m_meanings->setText(isFolded ? tr("What these mean") : tr("Hide what these mean"));
}

void RagEditor::followStatus(const Assessment &now)
{
    m_status = now.status;
    m_choice->setStatus(now.status);
    m_standing->say(standing(now));
    const bool hasDeadline =
        now.status == Status::Missed || !now.newDue.isNone() || m_deadline->isDirty() || m_isDeadlineWanted;
    m_deadline->setVisible(hasDeadline);
    m_move->setVisible(!isFinished(now.status) && !hasDeadline);
    m_signature->setVisible(now.status == Status::SignedOff);
    const bool canWrite = m_target.canWrite();
    m_correct->setVisible(!canWrite);
    for (QWidget *part : std::initializer_list<QWidget *>{m_choice, m_move, m_deadline, m_signature, m_said, m_next})
        part->setEnabled(canWrite);
}

QString RagEditor::standing(const Assessment &now) const
{
    if (const Round *closed = m_target.closing()) {
        const QString closing = tr("Closed by %1 on %2.").arg(closed->closedBy, dayText(closed->closedOn));
        if (!now.correctedOn.isValid())
            return closing;
        const QString day = dayText(now.correctedOn);
        return now.correctedBy.isEmpty() ? tr("%1 Corrected on %2.").arg(closing, day)
                                         : tr("%1 Corrected by %2 on %3.").arg(closing, now.correctedBy, day);
    }
    if (now.status == Status::Unreadable) {
        return tr("The document says “%1”, which could not be read as a status. Choose what it means.")
            .arg(now.statusText.simplified());
    }
    if (now.status != Status::NotAssessed)
        return now.by.isEmpty() ? QString() : tr("Assessed by %1").arg(now.by);
    const Assessment *last = query::latestAssessment(m_target.plan(), m_target.action(), m_target.month().plus(-1));
    if (!last || last->status == Status::NotAssessed)
        return tr("Not assessed yet.");
    return tr("Not assessed yet. In %1: %2.")
        .arg(last->month.words(), query::statusName(m_target.plan(), last->status).word.toLower());
}

void RagEditor::offerLastTime()
{
    const auto offer = [this](FieldBox *field, QString Assessment::*text) {
        const Assessment *last =
            field->isDirty() || !(m_target.now().*text).isEmpty() ? nullptr : m_target.earlier(text);
        if (last)
            field->offer(tr("Last time, %1:").arg(last->month.words()), last->*text);
        else
            field->offer({}, {});
    };
    offer(m_said, &Assessment::said);
    offer(m_next, &Assessment::next);
}

void RagEditor::choose(Status status)
{
    const Result<void> written = m_target.writeStatus(status, m_context.clock.today());
    m_refused->say(written ? QString() : written.error().sentence);
    if (!written) {
        followStatus(m_target.now());
        m_context.notices.fail(written.error());
    }
}

void RagEditor::moveDeadline()
{
    m_isDeadlineWanted = true;
    followStatus(m_target.now());
    m_deadline->focusDeadline();
}

Result<void> RagEditor::saveText(
    const Field &field, std::optional<QString> edit::AssessmentInput::*member, const QString &text)
{
    const Result<Value> value = edit::valueFromText(field, text);
    if (!value)
        return fail(value.error());
    edit::AssessmentInput input;
    input.*member = value->as<QString>();
    return m_target.write(input);
}

Result<void> RagEditor::saveSignedOn(const QString &text)
{
    const Result<Value> value = edit::valueFromText(fieldOf<&Assessment::signedOffOn>(), text);
    if (!value)
        return fail(value.error());
    edit::AssessmentInput input;
    input.signedOffOn = value->as<QDate>();
    return m_target.write(input);
}

bool RagEditor::save()
{
    bool isSaved = m_deadline->save();
    for (FieldBox *field : {m_signedBy, m_signedOn, m_said, m_next})
        isSaved = field->save() && isSaved;
    return isSaved;
}

void RagEditor::focusStatus()
{
    m_choice->setFocus();
}

} // namespace waymark
