#include "views/kpis/ReadingForm.h"

#include "analysis/readings/ShareQuestion.h"
#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "edit/readings/ReadingDetails.h"
#include "models/EarlierReadings.h"
#include "plan/ChangeBuilder.h"
#include "support/form/FieldBox.h"
#include "support/form/FormLabel.h"
#include "support/form/NoteLine.h"
#include "support/form/QuietButton.h"
#include "support/table/RefusalLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

ReadingForm::ReadingForm(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_title(new FormLabel(FormLabel::Tone::Heading, context.themes, this))
    , m_back(new QuietButton(tr("All readings"), context.themes, this))
    , m_question(new NoteLine(context.themes, this))
    , m_answer(m_question->addButton(tr("Make it so"), {}, [this] { answer(); }))
    , m_restating(new FormLabel(
          FormLabel::Tone::Quiet, context.themes, this, tr("Restating keeps the old value in the history.")))
    , m_refused(new FormLabel(FormLabel::Tone::Warning, context.themes, this))
    , m_earlier(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
{
    const auto today = [this] { return m_context.clock.today(); };
    m_value = addBox(tr("Reading"), [this, today](const QString &text) {
        return edit::setReadingValue(m_document.plan(), m_kpi, m_period, text, today());
    });
    m_share = addBox(tr("n, such as 12/29"), [this, today](const QString &text) {
        return edit::setReadingShare(m_document.plan(), m_kpi, m_period, text, today());
    });
    m_share->setSpokenName(tr("n, how many of how many"));
    m_source = addBox(tr("Source"), [this](const QString &text) {
        return edit::setReadingWords(m_document.plan(), m_kpi, m_period, fieldOf<&Reading::source>(), text);
    });
    m_note = addBox(tr("Comment"), [this](const QString &text) {
        return edit::setReadingWords(m_document.plan(), m_kpi, m_period, fieldOf<&Reading::note>(), text);
    });
    addMark(tr("Pro&visional"), tr("May still change"), fieldOf<&Reading::provisional>());
    addMark(tr("Pro&jected"), tr("Not measured yet but expected"), fieldOf<&Reading::projected>());
    addMark(tr("&Not available"), tr("Asked for, and not to be had"), fieldOf<&Reading::notAvailable>());
    addMark(tr("&Restated"), tr("Published again with another value"), fieldOf<&Reading::restated>());
    addMark(tr("Counted &differently from here"),
        tr("From this reading on the figures cannot be compared with earlier ones"), fieldOf<&Reading::seriesBreak>());
    layOut();
    connect(m_back, &QPushButton::clicked, this, &ReadingForm::left);
    connect(&context.document, &PlanDocument::changed, this, [this] { fill(false); });
}

FieldBox *ReadingForm::addBox(const QString &caption, const Making &make)
{
    auto *box = new FieldBox(FieldBox::Lines::One, caption, m_context, this);
    box->setSaving([this, make](const QString &text) {
        const auto done = m_document.submit(make(text));
        return done ? Result<void>() : Result<void>(fail(done.error()));
    });
    return box;
}

QCheckBox *ReadingForm::addMark(const QString &words, const QString &tip, const Field &field)
{
    auto *box = new QCheckBox(words, this);
    box->setToolTip(tip);
    connect(box, &QCheckBox::clicked, this, [this, &field](bool isOn) { mark(field, isOn); });
    m_marks.append({&field, box});
    return box;
}

void ReadingForm::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_value, 0, 0, Qt::AlignTop);
    grid->addWidget(m_share, 0, 1, Qt::AlignTop);
    for (int index = 0; index < m_marks.size(); ++index)
        grid->addWidget(m_marks.at(index).box, 1 + index / 2, index % 2);
    grid->addWidget(m_source, 4, 0, Qt::AlignTop);
    grid->addWidget(m_note, 4, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->addLayout(head);
    lines->addWidget(m_question);
    lines->addLayout(grid);
    lines->addWidget(m_refused);
    lines->addWidget(m_restating);
    lines->addWidget(m_earlier);
    lines->addStretch();
    QWidget *before = m_back;
    QList<QWidget *> order{m_answer, m_value, m_share};
    for (const Mark &mark : std::as_const(m_marks))
        order.append(mark.box);
    for (QWidget *widget : order + QList<QWidget *>{m_source, m_note}) {
        setTabOrder(before, widget);
        before = widget;
    }
}

void ReadingForm::showReading(const Id &kpi, Month period)
{
    if (kpi != m_kpi || period != m_period) {
        for (FieldBox *box : {m_value, m_share, m_source, m_note})
            box->save();
        m_kpi = kpi;
        m_period = period;
        fill(true);
    }
    showEarlier();
}

void ReadingForm::takeFocus()
{
    m_value->setFocus();
}

void ReadingForm::fill(bool isOther)
{
    const Plan &plan = m_document.plan();
    const Kpi *kpi = plan.get<Kpi>(m_kpi);
    const Reading *reading = plan.get<Reading>(keyedId(RecordKind::Reading, m_kpi, m_period.text()));
    setEnabled(kpi && m_period.isValid());
    m_title->setText(kpi ? u"%1, %2"_s.arg(kpi->code, m_period.words()) : QString());
    const auto put = [isOther](FieldBox *box, const QString &text) {
        if (isOther)
            box->show(text);
        else
            box->follow(text);
    };
    put(m_value, reading ? edit::valueText(*reading) : QString());
    put(m_share, reading ? edit::shareText(*reading) : QString());
    put(m_source, reading ? reading->source : QString());
    put(m_note, reading ? reading->note : QString());
    for (const Mark &mark : std::as_const(m_marks)) {
        mark.box->setEnabled(reading || mark.field == &fieldOf<&Reading::notAvailable>());
        mark.box->setChecked(reading && mark.field->get(*reading).as<bool>());
    }
    const auto question =
        kpi && reading ? analysis::shareQuestion(plan, *kpi, *reading) : std::optional<analysis::ShareQuestion>();
    m_question->say(question ? question->sentence : QString());
    if (question)
        m_answer->setText(tr("Make it %1").arg(analysis::preciseShare(question->meant)));
    if (isOther)
        m_refused->say({});
    if (isVisible())
        showEarlier();
}

void ReadingForm::showEarlier()
{
    const Kpi *kpi = m_document.plan().get<Kpi>(m_kpi);
    const Id id = keyedId(RecordKind::Reading, m_kpi, m_period.text());
    const Result<QList<ChangeSet>> history = m_document.historyOf({id});
    if (!kpi || !history) {
        m_earlier->say({});
        return;
    }
    QStringList lines;
    for (const EarlierReading &earlier : earlierReadings(*history, id, kpi->unit)) {
        const QString day = QLocale().toString(earlier.until.toLocalTime().date(), u"d MMMM yyyy"_s);
        lines.append(earlier.by.isEmpty() ? tr("%1 until %2").arg(earlier.words, day)
                                          : tr("%1 until %2 (%3)").arg(earlier.words, day, earlier.by));
    }
    m_earlier->say(lines.isEmpty() ? QString() : tr("Before: %1").arg(lines.join(u"; "_s)));
}

void ReadingForm::mark(const Field &field, bool isOn)
{
    submit(edit::setReadingMark(m_document.plan(), m_kpi, m_period, field, isOn, m_context.clock.today()));
}

void ReadingForm::answer()
{
    const Plan &plan = m_document.plan();
    const Kpi *kpi = plan.get<Kpi>(m_kpi);
    const Reading *reading = plan.get<Reading>(keyedId(RecordKind::Reading, m_kpi, m_period.text()));
    const auto question =
        kpi && reading ? analysis::shareQuestion(plan, *kpi, *reading) : std::optional<analysis::ShareQuestion>();
    if (!question)
        return;
    edit::ReadingInput input = edit::inputOf(*reading);
    input.value = question->meant;
    submit(edit::setReading(plan, m_kpi, m_period, input, m_context.clock.today()));
    m_value->setFocus();
}

void ReadingForm::submit(const Result<ChangeSet> &set)
{
    m_refused->say({});
    const auto done = m_document.submit(set);
    if (done)
        return;
    fill(false); // the box shows what the plan says
    if (isAboutWhatWasTyped(done.error()))
        showRefusal(*m_refused, done.error().sentence);
    else
        m_context.notices.fail(done.error());
}

void ReadingForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace waymark
