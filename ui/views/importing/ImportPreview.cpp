#include "views/importing/ImportPreview.h"

#include "plan/Due.h"
#include "support/form/FieldBox.h"
#include "support/StatusChip.h"
#include "views/importing/ReadingNotesModel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRowHeight = 28; ///< logical pixels
constexpr int offeredMonths = 60; ///< back from this month: plans run for some years

std::map<Status, int> statusesOf(const PlanDraft &draft)
{
    std::map<Status, int> counts;
    for (const DraftPriority &priority : draft.priorities) {
        for (const DraftOutcome &outcome : priority.outcomes) {
            for (const DraftAction &action : outcome.actions)
                ++counts[action.status];
        }
    }
    return counts;
}

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

/// The colour and definition that the document's own key gives a meaning, else the usual ones.
QString keyWords(const PlanDraft &draft, Status status)
{
    if (status == Status::NotAssessed)
        return ImportPreview::tr("Nothing is said of them");
    if (status == Status::Unreadable)
        return ImportPreview::tr("Kept as they are written");
    const StatusWords &usual = defaultStatusWords(status);
    for (const DraftMeaning &meaning : draft.meanings) {
        if (meaning.status == status && !meaning.definition.isEmpty())
            return meaning.colour.isEmpty() ? meaning.definition : u"%1: %2"_s.arg(meaning.colour, meaning.definition);
    }
    return u"%1: %2"_s.arg(QCoreApplication::translate("Status", usual.colourName),
        QCoreApplication::translate("Status", usual.definition));
}

QString counted(qsizetype count, const QString &one, const QString &several)
{
    return count == 1 ? u"1 "_s + one : QLocale().toString(count) + u' ' + several;
}

} // namespace

ImportPreview::ImportPreview(const PlanDraft &draft, const WindowContext &context, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_context(context)
{
    setWindowTitle(tr("New plan from a document"));
    setPalette(paletteOf(context.themes.now()));
    // Everything but the buttons scrolls, for small screens and large type.
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(24, 24, 24, 16);
    lines->setSpacing(24);
    lines->addWidget(makeFound());
    if (draft.assessedCount() > 0)
        lines->addWidget(makeStatuses());
    lines->addWidget(makeQuestions());
    lines->addWidget(makeNotes(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeButtons());
    m_title->setFocus();
    resize(720, 720);
}

QWidget *ImportPreview::makeFound()
{
    auto *found = new QWidget(this);
    auto *lines = new QVBoxLayout(found);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(new FormLabel(FormLabel::Tone::Title, m_context.themes, found, m_draft.source));
    const QStringList counts{counted(m_draft.priorities.size(), tr("priority"), tr("priorities")),
        counted(m_draft.outcomeCount(), tr("outcome"), tr("outcomes")),
        counted(m_draft.actionCount(), tr("action"), tr("actions"))};
    lines->addWidget(new FormLabel(FormLabel::Tone::Body, m_context.themes, found,
        tr("%1 and %2 were found.").arg(counts.join(u", "_s), counted(m_draft.kpis.size(), tr("KPI"), tr("KPIs")))));
    return found;
}

/// A colour means different things in different partnerships, so each is shown with what it was taken for.
QWidget *ImportPreview::makeStatuses()
{
    auto *statuses = new QWidget(this);
    auto *grid = new QGridLayout(statuses);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new FormLabel(FormLabel::Tone::Heading, m_context.themes, statuses, tr("Statuses")), 0, 0, 1, 3);
    if (m_draft.hasColours) {
        grid->addWidget(new FormLabel(FormLabel::Tone::Warning, m_context.themes, statuses,
                            tr("Some statuses were read from the colour of a cell alone. Partnerships use the colours "
                               "differently: see whether these are yours.")),
            1, 0, 1, 3);
    }
    int row = 2;
    for (const auto &[status, count] : statusesOf(m_draft)) {
        const QString word = QCoreApplication::translate("Status", defaultStatusWords(status).word);
        auto *label = new StatusLabel(m_context.themes, statuses);
        label->setStatus(status, word, tr("%1: %2").arg(word, counted(count, tr("action"), tr("actions"))));
        auto *number = new FormLabel(FormLabel::Tone::Body, m_context.themes, statuses, QString::number(count));
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setMinimumSize(number->sizeHint().width(), label->sizeHint().height());
        auto *meaning = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, statuses, keyWords(m_draft, status));
        meaning->setContentsMargins(0, 4, 0, 4);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(number, row, 1, Qt::AlignTop);
        grid->addWidget(meaning, row, 2, Qt::AlignTop);
        ++row;
    }
    return statuses;
}

QWidget *ImportPreview::makeQuestions()
{
    auto *questions = new QWidget(this);
    auto *lines = new QGridLayout(questions);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(16);
    lines->setVerticalSpacing(12);
    m_title = new FieldBox(FieldBox::Lines::One, tr("Title of the plan"), m_context, questions);
    m_title->show(m_draft.title);
    m_title->setPlaceholder(m_draft.source);
    lines->addWidget(m_title, 0, 0, 1, 2);

    m_start = new FieldBox(FieldBox::Lines::One, tr("The plan starts"), m_context, questions);
    m_start->setPlaceholder(tr("1 September 2025, or Sep 2025"));
    connect(m_start, &FieldBox::typed, this, &ImportPreview::readStart);
    readStart({});
    lines->addWidget(m_start, 1, 0, Qt::AlignTop);

    auto *months = new QVBoxLayout;
    months->setSpacing(4);
    auto *caption =
        new FormLabel(FormLabel::Tone::Quiet, m_context.themes, questions, tr("Statuses and comments are those of"));
    m_month = new QComboBox(questions);
    const Month now = Month::of(m_context.clock.today());
    for (int back = 0; back < offeredMonths; ++back)
        m_month->addItem(now.plus(-back).words(), now.plus(-back).text());
    m_month->setAccessibleName(caption->text());
    m_month->setMinimumHeight(32);
    caption->setBuddy(m_month);
    const bool isAsked = hasAssessments(m_draft);
    m_month->setEnabled(isAsked);
    months->addWidget(caption);
    months->addWidget(m_month);
    auto *hint = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, questions,
        isAsked ? tr("The month they are written into.") : tr("The document holds none."));
    months->addWidget(hint);
    lines->addLayout(months, 1, 1, Qt::AlignTop);
    lines->setColumnStretch(0, 1);
    lines->setColumnStretch(1, 1);
    return questions;
}

QWidget *ImportPreview::makeNotes()
{
    auto *notes = new QWidget(this);
    auto *lines = new QVBoxLayout(notes);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(new FormLabel(FormLabel::Tone::Heading, m_context.themes, notes, tr("What could not be read")));
    const qsizetype count = m_draft.notes.size();
    const QString sentence = count == 0 && m_draft.balance.kept == 0 ? tr("Everything was read for what it is.")
        : count == 1 ? tr("One place could not be read for what it should be. Its words are kept.")
                     : tr("%1 places could not be read for what they should be. Their words are kept.").arg(count);
    lines->addWidget(new FormLabel(FormLabel::Tone::Quiet, m_context.themes, notes,
        tr("%1 cells: %2 in the plan, %3 headings, %4 kept as text.")
            .arg(m_draft.balance.all)
            .arg(m_draft.balance.inPlan)
            .arg(m_draft.balance.headings)
            .arg(m_draft.balance.kept)));
    lines->addWidget(new FormLabel(FormLabel::Tone::Body, m_context.themes, notes, sentence));
    if (count > 0)
        lines->addWidget(makeTable(), 1);
    else
        lines->addStretch();
    return notes;
}

QWidget *ImportPreview::makeTable()
{
    auto *table = new QTableView(this);
    table->setModel(new ReadingNotesModel(m_draft.notes, table));
    table->setAccessibleName(tr("What could not be read"));
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setMinimumHeight(previewRowHeight * (2 + int(qMin(m_draft.notes.size(), qsizetype(5)))));
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(previewRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumHeight(previewRowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setCurrentIndex(table->model()->index(0, 0));
    return table;
}

QWidget *ImportPreview::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(24, 12, 24, 16);
    QPushButton *create = buttons->addButton(tr("Create plan…"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setMinimumSize(button->fontMetrics().horizontalAdvance(button->text()) + 32, 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportPreview::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportPreview::reject);
    return buttons;
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
    return {m_title->text().simplified(), start(), Month::fromText(m_month->currentData().toString())};
}

} // namespace waymark
