#include "views/importing/ImportPreview.h"

#include "plan/Due.h"
#include "support/form/FieldBox.h"
#include "views/importing/DraftPane.h"
#include "views/importing/MonthBox.h"
#include "views/importing/SourcePane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

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
    : DocumentPreview(documents, {}, context, parent)
{
    setWindowTitle(tr("New plan from a document"));
    acceptButton().setText(tr("Create plan…"));
    auto *plan = new DraftPane(openReading(), context, this);
    constexpr int half = 50;
    layOut(nullptr, makeFields(context), plan, half);
    connect(&source(), &SourcePane::recordChosen, plan, &DraftPane::showRecord);
    connect(plan, &DraftPane::recordChosen, &source(), &SourcePane::showRecord);
    connect(&openReading(), &OpenReading::readAnew, this, &ImportPreview::showFound);
    showFound();
    giveFocus(m_title);
}

QWidget *ImportPreview::makeFields(const WindowContext &context)
{
    auto *fields = new QWidget(this);
    auto *line = new QHBoxLayout(fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_title = new FieldBox(FieldBox::Lines::One, tr("Title of the plan"), context, fields);
    m_title->show(draft().title);
    m_title->setPlaceholder(draft().source);
    line->addWidget(m_title, 3, Qt::AlignTop);
    m_start = new FieldBox(FieldBox::Lines::One, tr("The plan starts"), context, fields);
    m_start->setPlaceholder(tr("1 September 2025, or Sep 2025"));
    connect(m_start, &FieldBox::typed, this, &ImportPreview::readStart);
    readStart({});
    line->addWidget(m_start, 2, Qt::AlignTop);
    line->addWidget(&months(), 2, Qt::AlignTop);
    return fields;
}

void ImportPreview::showFound()
{
    const QStringList counts{counted(draft().priorities.size(), tr("priority"), tr("priorities")),
        counted(draft().outcomeCount(), tr("outcome"), tr("outcomes")),
        counted(draft().actionCount(), tr("action"), tr("actions"))};
    const bool isNothing = reading().problem.has_value();
    tell(isNothing ? tr("Nothing was understood yet. The line above each table says what it was taken for: say there "
                        "what it is, or what a column of it holds.")
                   : tr("%1 and %2 were found.")
                         .arg(counts.join(u", "_s), counted(draft().kpis.size(), tr("KPI"), tr("KPIs"))),
        isNothing);
    months().months()->setEnabled(hasAssessments(draft()));
    acceptButton().setEnabled(!isNothing);
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
    return {m_title->text().simplified(), start(), months().month(), mapping()};
}

} // namespace waymark
