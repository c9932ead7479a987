#include "views/inspector/RedactionDialog.h"

#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "edit/FieldEdits.h"
#include "plan/queries/References.h"
#include "plan/records/IssuedReport.h"
#include "settings/DraftStore.h"
#include "support/form/FormLabel.h"
#include "support/PlainText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int redactionWidth = 520;
constexpr int wordingHeight = 96;
constexpr int replacementHeight = 56;

void addParagraph(QVBoxLayout &lines, const QString &words, QWidget *parent)
{
    QLabel *label = makePlainLabel(words, parent);
    label->setWordWrap(true);
    lines.addWidget(label);
}

/// Text boxes that Tab leaves, as everywhere.
QPlainTextEdit *makeTextBox(const QString &name, int height, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setAccessibleName(name);
    box->setTabChangesFocus(true);
    box->setFixedHeight(height);
    return box;
}

QString holdingWords(const Plan &plan, const ReportHolding &holding)
{
    const auto *report = plan.get<IssuedReport>(holding.report);
    const QString which = report ? RedactionDialog::tr("version %1 for %2, issued on %3")
                                       .arg(report->version, report->to.words(),
                                           QLocale().toString(report->issuedOn, QStringLiteral("d MMMM yyyy")))
                                 : QString();
    return holding.isCertain
        ? RedactionDialog::tr("A report that went out holds it: %1.").arg(which)
        : RedactionDialog::tr("A report that went out may hold it and cannot be searched: %1.").arg(which);
}

} // namespace

RedactionDialog::RedactionDialog(const ViewContext &context, const Change &change, QWidget *parent)
    : QDialog(parent)
    , m_document(context.document)
    , m_drafts(context.drafts)
    , m_change(change)
    , m_which(new QComboBox(this))
    , m_wording(makeTextBox(tr("The wording"), wordingHeight, this))
    , m_elsewhere(makePlainLabel({}, this))
    , m_replacement(makeTextBox(tr("What is to stand there instead"), replacementHeight, this))
    , m_reason(new QLineEdit(this))
    , m_problem(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
    , m_question(makeQuestion())
{
    setWindowTitle(tr("Remove this wording everywhere"));
    setMinimumWidth(redactionWidth);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(16, 16, 16, 16);
    lines->addWidget(m_question);
    fillWordings();
}

QWidget *RedactionDialog::makeQuestion()
{
    auto *question = new QWidget(this);
    auto *lines = new QVBoxLayout(question);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    addWording(*lines);
    addParagraph(*lines,
        tr("It goes for good from the plan, from every entry of its history in which it stands here, from the free "
           "room of the file and from drafts that were kept of this field. The history still says who wrote something "
           "here, and when."),
        question);
    addParagraph(*lines,
        tr("The backups of this plan that Waymark keeps on this machine lose it, too. Copies that others have, and "
           "reports that went out, keep it."),
        question);
    m_elsewhere->setWordWrap(true);
    lines->addWidget(m_elsewhere);
    addParagraph(*lines, tr("This cannot be undone."), question);
    addAnswers(*lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, question);
    QPushButton *remove = buttons->addButton(tr("&Remove it everywhere"), QDialogButtonBox::AcceptRole);
    remove->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // Return must not do what cannot be undone
    lines->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedactionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return question;
}

void RedactionDialog::addWording(QVBoxLayout &lines)
{
    m_which->setAccessibleName(tr("Which wording"));
    m_wording->setReadOnly(true);
    lines.addWidget(makePlainLabel(tr("This wording is to go:"), this));
    lines.addWidget(m_which);
    lines.addWidget(m_wording);
    connect(m_which, &QComboBox::currentIndexChanged, this, &RedactionDialog::showWording);
}

void RedactionDialog::addAnswers(QVBoxLayout &lines)
{
    QLabel *instead = makePlainLabel(tr("What is to stand there &instead (may stay empty)"), this);
    instead->setBuddy(m_replacement);
    lines.addWidget(instead);
    lines.addWidget(m_replacement);
    QLabel *why = makePlainLabel(tr("&Why it must go (this stays in the plan, so do not repeat the wording)"), this);
    why->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Why it must go"));
    lines.addWidget(why);
    lines.addWidget(m_reason);
    m_problem->say({});
    lines.addWidget(m_problem);
}

void RedactionDialog::fillWordings()
{
    const Value chosen = m_change.after.isEmpty() ? m_change.before : m_change.after;
    m_wordings = {chosen};
    const Result<QList<Value>> all = m_document.wordingsOf(*m_change.field, m_change.record);
    for (const Value &other : all ? *all : QList<Value>()) {
        if (other != chosen)
            m_wordings.append(other);
    }
    for (const Value &wording : std::as_const(m_wordings))
        m_which->addItem(query::firstWords(valueText(wording)));
    m_which->setVisible(m_wordings.size() > 1);
    showWording();
}

/// Only what stands there now can have something in its place.
void RedactionDialog::showWording()
{
    const Value wording = m_wordings.value(m_which->currentIndex());
    m_wording->setPlainText(valueText(wording));
    const bool isPresent = wording == m_document.plan().value(*m_change.field, m_change.record);
    m_replacement->setEnabled(isPresent);
    m_replacement->setPlaceholderText(isPresent ? QString() : tr("It no longer stands in the plan"));
    m_elsewhere->setText(elsewhereWords(wording).join(u'\n'));
}

/// A line for each place that has it.
QStringList RedactionDialog::elsewhereWords(const Value &wording) const
{
    const Result<WordingElsewhere> elsewhere = m_document.elsewhere(*m_change.field, m_change.record, wording);
    if (!elsewhere)
        return {elsewhere.error().sentence};
    QStringList lines;
    for (const ReportHolding &holding : elsewhere->reports)
        lines.append(holdingWords(m_document.plan(), holding));
    QStringList days;
    for (const QDate day : elsewhere->backups)
        days.append(QLocale().toString(day, QStringLiteral("d MMMM yyyy")));
    if (!days.isEmpty())
        lines.append(tr("Backups that hold it: %1.").arg(days.join(QStringLiteral(", "))));
    for (const QString &path : elsewhere->backupsUnreadable)
        lines.append(tr("A backup cannot be looked into: %1").arg(path));
    if (m_drafts.find({m_document.plan().id(), m_change.record, QString::fromLatin1(m_change.field->column)}))
        lines.append(tr("A draft of this field is kept on this machine."));
    if (lines.isEmpty())
        lines.append(tr("No report that went out, no backup and no draft on this machine holds it."));
    return lines;
}

void RedactionDialog::accept()
{
    const auto refused = [this](const Error &error) {
        m_problem->say(error.sentence);
        adjustSize(); // the sentence has no room in the window as it opened
        m_reason->setFocus();
    };
    const QString typed = m_replacement->isEnabled() ? m_replacement->toPlainText() : QString();
    const Result<Value> replacement = edit::valueFromText(*m_change.field, typed);
    if (!replacement)
        return refused(replacement.error());
    const Result<RedactionOutcome> outcome = m_document.redact({m_change.field, m_change.record,
        m_wordings.value(m_which->currentIndex()), *replacement, m_reason->text().trimmed()});
    if (!outcome)
        return refused(outcome.error());
    tell(*outcome);
}

void RedactionDialog::tell(const RedactionOutcome &outcome)
{
    m_question->hide();
    auto *told = new QWidget(this);
    auto *lines = new QVBoxLayout(told);
    lines->setContentsMargins(0, 0, 0, 0);
    addParagraph(*lines,
        outcome.places == 1
            ? tr("The wording is gone. It stood in 1 place of the plan and its history.")
            : tr("The wording is gone. It stood in %1 places of the plan and its history.").arg(outcome.places),
        told);
    if (!outcome.isCleared)
        addParagraph(*lines,
            tr("The file is in use elsewhere, so traces may be left in its free room; the next opening clears them."),
            told);
    if (outcome.backups > 0)
        addParagraph(
            *lines, tr("Backups on this machine that held it and no longer do: %1.").arg(outcome.backups), told);
    for (const QString &path : outcome.backupsRemoved)
        addParagraph(*lines, tr("A damaged backup was removed: %1").arg(path), told);
    for (const QString &path : outcome.backupsLeft)
        addParagraph(*lines, tr("A backup could not be changed; remove it by hand: %1").arg(path), told);
    for (const ReportHolding &holding : outcome.reports)
        addParagraph(*lines, holdingWords(m_document.plan(), holding), told);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, told);
    lines->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { done(Accepted); });
    layout()->addWidget(told);
    told->show();
    adjustSize();
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace waymark
