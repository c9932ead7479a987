#include "views/importing/ImportPreview.h"

#include "plan/Due.h"
#include "support/form/FieldBox.h"
#include "views/importing/DraftPane.h"
#include "views/importing/MonthBox.h"
#include "views/importing/PreviewSize.h"
#include "views/importing/QuestionPanel.h"
#include "views/importing/SourcePane.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool hasAssessments(const PlanDraft &draft)
{
    for (const DraftPriority &priority : draft.priorities) {
        for (const DraftOutcome &outcome : priority.outcomes) {
            for (const DraftAction &action : outcome.actions) {
                const bool hasWords = !action.said.isEmpty() || !action.next.isEmpty() || !action.newDue.isNone();
                if (action.status != Status::NotAssessed || hasWords)
                    return true;
            }
        }
    }
    return false;
}

QString counted(qsizetype count, const QString &one, const QString &several)
{
    return count == 1 ? u"1 "_s + one : QLocale().toString(count) + u' ' + several;
}

} // namespace

ImportPreview::ImportPreview(const QList<SourceDocument> &documents, const WindowContext &context, QWidget *parent)
    : QDialog(parent)
    , m_open(documents, {})
    , m_context(context)
{
    setWindowTitle(tr("New plan from a document"));
    setPalette(paletteOf(context.themes.now()));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(12);
    lines->addWidget(new FormLabel(FormLabel::Tone::Title, context.themes, this, draft().source));
    m_found = new FormLabel(FormLabel::Tone::Body, context.themes, this);
    lines->addWidget(m_found);
    lines->addWidget(makeFields());
    m_questions = new QuestionPanel(m_open, context, this);
    lines->addWidget(m_questions);
    m_panes = makePanes();
    lines->addWidget(m_panes, 1);
    lines->addWidget(makeFoot());
    connect(&m_open, &OpenReading::readAnew, this, &ImportPreview::tell);
    tell();
    (m_questions->isOpen() ? static_cast<QWidget *>(m_questions) : m_title)->setFocus();
    fitPreview(*this);
}

ImportPreview::~ImportPreview()
{
    // They look at the reading to their end, and a dialog's children outlive its members.
    delete m_panes;
    delete m_questions;
}

QWidget *ImportPreview::makeFields()
{
    auto *fields = new QWidget(this);
    auto *line = new QHBoxLayout(fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_title = new FieldBox(FieldBox::Lines::One, tr("Title of the plan"), m_context, fields);
    m_title->show(draft().title);
    m_title->setPlaceholder(draft().source);
    line->addWidget(m_title, 3, Qt::AlignTop);
    m_start = new FieldBox(FieldBox::Lines::One, tr("The plan starts"), m_context, fields);
    m_start->setPlaceholder(tr("1 September 2025, or Sep 2025"));
    connect(m_start, &FieldBox::typed, this, &ImportPreview::readStart);
    readStart({});
    line->addWidget(m_start, 2, Qt::AlignTop);
    line->addWidget(makeMonth(), 2, Qt::AlignTop);
    return fields;
}

QWidget *ImportPreview::makeMonth()
{
    auto *box = new MonthBox(tr("Statuses and comments are those of"), m_context, this);
    m_month = box->months();
    return box;
}

QWidget *ImportPreview::makePanes()
{
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(4);
    auto *source = new SourcePane(m_open, m_context, panes);
    auto *draft = new DraftPane(m_open, m_context, panes);
    panes->setSizes({previewSize.width() / 2, previewSize.width() / 2});
    connect(source, &SourcePane::recordChosen, draft, &DraftPane::showRecord);
    connect(draft, &DraftPane::recordChosen, source, &SourcePane::showRecord);
    return panes;
}

QWidget *ImportPreview::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_balance = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, foot);
    line->addWidget(m_balance, 1);
    auto *buttons = new QDialogButtonBox(foot);
    m_create = buttons->addButton(tr("Create plan…"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setMinimumSize(button->fontMetrics().horizontalAdvance(button->text()) + 32, 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportPreview::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportPreview::reject);
    line->addWidget(buttons);
    return foot;
}

void ImportPreview::tell()
{
    const PlanReading &reading = m_open.reading();
    const PlanDraft &found = reading.draft;
    const QStringList counts{counted(found.priorities.size(), tr("priority"), tr("priorities")),
        counted(found.outcomeCount(), tr("outcome"), tr("outcomes")),
        counted(found.actionCount(), tr("action"), tr("actions"))};
    m_found->setTone(reading.problem ? FormLabel::Tone::Warning : FormLabel::Tone::Body);
    m_found->setText(reading.problem
            ? tr("Nothing was understood yet. Say above a table what its columns hold: choose the line “%1” above it.")
                  .arg(tr("Kept as text"))
            : tr("%1 and %2 were found.").arg(counts.join(u", "_s), counted(found.kpis.size(), tr("KPI"), tr("KPIs"))));
    m_balance->setText(tr("%1 cells: %2 in the plan, %3 headings, %4 kept as text.")
                           .arg(found.balance.all)
                           .arg(found.balance.inPlan)
                           .arg(found.balance.headings)
                           .arg(found.balance.kept));
    m_month->setEnabled(hasAssessments(found));
    m_create->setEnabled(!reading.problem);
}

QDate ImportPreview::start() const
{
    const Due due = Due::read(m_start->text());
    if (due.kind() == Due::Kind::Month)
        return Month::of(due.lastDay({})).firstDay();
    return due.kind() == Due::Kind::Day ? due.lastDay({}) : QDate();
}

void ImportPreview::readStart(const QString &text)
{
    if (text.trimmed().isEmpty())
        m_start->setHint(tr("The KPI targets count from here. It can be set later."));
    else
        m_start->setHint(
            start().isValid() ? QLocale().toString(start(), u"d MMMM yyyy"_s) : tr("not a day or a month"));
}

void ImportPreview::accept()
{
    if (!m_start->text().trimmed().isEmpty() && !start().isValid()) {
        m_start->refuse(tr("“%1” is not a day or a month. Correct it, or leave it open and set it later.")
                            .arg(m_start->text().simplified()));
        m_start->setFocus();
        return;
    }
    QDialog::accept();
}

ImportChoices ImportPreview::choices() const
{
    return {
        m_title->text().simplified(), start(), Month::fromText(m_month->currentData().toString()), m_open.mapping()};
}

} // namespace waymark
