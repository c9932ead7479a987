#include "views/kpis/KpiView.h"

#include "analysis/ChartData.h"
#include "analysis/KpiContext.h"
#include "document/PlanDocument.h"
#include "edit/KpiEdits.h"
#include "edit/TreeEdits.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"
#include "support/form/FormLabel.h"
#include "support/table/RefusalLabel.h"
#include "views/kpis/ChartWall.h"
#include "views/kpis/KpiChartPart.h"
#include "views/kpis/KpiDetails.h"
#include "views/kpis/ReadingGridPanel.h"
#include "views/kpis/ReadingsPanel.h"
#include "views/kpis/ScoreCardPanel.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString pageName = u"kpis/page"_s;
const QString detailsName = u"kpis/details"_s;

QString firstWords(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.size() > 60 ? line.left(58).trimmed() + u"…"_s : line;
}

} // namespace

KpiView::KpiView(const ViewContext &context, QWidget *parent)
    : DeskPage(parent)
    , m_document(context.document)
    , m_context(context)
{
    m_outcomes = new QMenu(this);
    m_outcomes->setAccessibleName(tr("Outcome of the new KPI"));
    connect(m_outcomes, &QMenu::aboutToShow, this, &KpiView::fillAddMenu);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeUpperPart());
    m_kpiPart = makeKpiPart();
    splitter->addWidget(m_kpiPart);
    splitter->setStretchFactor(0, 0); // the chart takes what room there is
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1, 1000});

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(makeEmptyPart());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);

    setFocusProxy(m_tables); // the keyboard comes to the tables first
    showGrid(context.settings.text(pageName) == u"readings");
    connect(&context.document, &PlanDocument::changed, this, &KpiView::follow);
    connect(&context.group, &ShownGroup::changed, this, &KpiView::showSummary);
    follow();
}

QWidget *KpiView::makeUpperPart()
{
    auto *part = new QWidget(this);
    QWidget *head = makeHead(part); // before the tables, so that Tab reaches it first
    m_tables = new QStackedWidget(part);
    m_scoreCard = new ScoreCardPanel(m_context, m_tables);
    m_grid = new ReadingGridPanel(m_context, m_tables);
    m_tables->addWidget(m_scoreCard);
    m_tables->addWidget(m_grid);
    connect(m_scoreCard, &ScoreCardPanel::kpiChosen, this, &KpiView::choose);
    connect(m_grid, &ReadingGridPanel::kpiChosen, this, &KpiView::choose);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(head);
    layout->addWidget(m_tables, 1);
    return part;
}

QWidget *KpiView::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    const auto makeChoice = [head](const QString &words) {
        auto *choice = new QToolButton(head);
        choice->setText(words);
        choice->setCheckable(true);
        choice->setAutoExclusive(true);
        choice->setAutoRaise(true);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setMinimumHeight(28);
        return choice;
    };
    m_toScoreCard = makeChoice(tr("Score card"));
    m_toGrid = makeChoice(tr("Readings"));
    m_toGrid->setToolTip(tr("The readings of all KPIs, month by month, to type and to paste"));
    connect(m_toGrid, &QToolButton::toggled, this, &KpiView::showGrid);
    m_summary = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, head);
    m_remove = new QPushButton(tr("Remove &KPI"), head);
    connect(m_remove, &QPushButton::clicked, this, &KpiView::removeChosen);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_toScoreCard);
    row->addWidget(m_toGrid);
    row->addSpacing(8);
    row->addWidget(m_summary, 1);
    auto *wall = new QPushButton(tr("All &charts"), head);
    connect(wall, &QPushButton::clicked, this, &KpiView::showWall);
    row->addWidget(wall);
    auto *fromFile = new QPushButton(tr("Readin&gs from a file…"), head);
    connect(fromFile, &QPushButton::clicked, this, &KpiView::fileAsked);
    row->addWidget(fromFile);
    row->addWidget(makeAddButton(head));
    row->addWidget(m_remove);
    return head;
}

void KpiView::showGrid(bool isGrid)
{
    (isGrid ? m_toGrid : m_toScoreCard)->setChecked(true);
    QWidget *shown = isGrid ? static_cast<QWidget *>(m_grid) : m_scoreCard;
    m_tables->setCurrentWidget(shown);
    m_tables->setFocusProxy(shown);
    // Entering figures needs room for many rows, and no chart.
    m_kpiPart->setVisible(!isGrid);
    m_context.settings.setText(pageName, isGrid ? u"readings"_s : QString());
}

QPushButton *KpiView::makeAddButton(QWidget *parent)
{
    auto *button = new QPushButton(tr("&Add KPI"), parent);
    button->setMenu(m_outcomes);
    return button;
}

QWidget *KpiView::makeKpiPart()
{
    auto *part = new QWidget(this);
    m_sentence = new FormLabel(FormLabel::Tone::Heading, m_context.themes, part);
    m_wording = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, part);
    m_meaning = new FormLabel(FormLabel::Tone::Body, m_context.themes, part);
    m_details = new KpiDetails(m_context, part);
    m_reason = new FormLabel(FormLabel::Tone::Warning, m_context.themes, part);
    m_reason->say({});
    m_chart = new KpiChartPart(m_context, part);
    m_chart->setFolder(QFileInfo(m_document.path()).absolutePath());
    m_readings = new ReadingsPanel(m_context, part);
    connect(m_details, &KpiDetails::refused, this, [this](const QString &reason) { showRefusal(*m_reason, reason); });

    auto *splitter = new QSplitter(Qt::Horizontal, part);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_readings);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_sentence);
    auto *wording = new QHBoxLayout;
    wording->addWidget(m_wording, 1);
    wording->addWidget(makeDetailsButton(part), 0, Qt::AlignTop);
    layout->addLayout(wording);
    layout->addWidget(m_details);
    layout->addWidget(m_meaning);
    layout->addWidget(m_reason);
    layout->addWidget(splitter, 1);
    return part;
}

/// What is measured and how is said once; the chart needs its room every month.
QToolButton *KpiView::makeDetailsButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(tr("How it is measured"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto show = [this, button](bool isOpen) {
        m_details->setVisible(isOpen);
        button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_context.settings.setText(detailsName, isOpen ? u"open"_s : QString());
    };
    connect(button, &QToolButton::toggled, this, show);
    const bool isOpen = m_context.settings.text(detailsName) == u"open";
    button->setChecked(isOpen);
    show(isOpen);
    m_detailsButton = button;
    return button;
}

QWidget *KpiView::makeEmptyPart()
{
    auto *part = new QWidget(this);
    m_emptyWords = new FormLabel(FormLabel::Tone::Body, m_context.themes, part,
        tr("KPIs say whether the plan works: what is counted, where it started, and where it should stand after 3, 6 "
           "and 12 "
           "months.\nAdd the first one, then type its targets and readings."));
    m_emptyWords->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(part);
    layout->addStretch();
    layout->addWidget(m_emptyWords);
    layout->addWidget(makeAddButton(part), 0, Qt::AlignCenter);
    layout->addStretch();
    return part;
}

QWidget *KpiView::makeWallPart()
{
    auto *part = new QWidget(this);
    m_wall = new ChartWall(m_context, part);
    auto *back = new QPushButton(tr("&Score card"), part);
    connect(back, &QPushButton::clicked, this, [this] { leaveWall({}); });
    connect(m_wall, &ChartWall::chosen, this, &KpiView::leaveWall);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(back, 0, Qt::AlignRight);
    layout->addWidget(m_wall, 1);
    return part;
}

void KpiView::showWall()
{
    if (!m_wall)
        m_pages->addWidget(makeWallPart());
    m_wall->showKpi(m_kpi);
    m_pages->setCurrentWidget(m_wall->parentWidget());
    m_wall->setFocus();
}

void KpiView::leaveWall(const Id &kpi)
{
    m_pages->setCurrentIndex(0);
    showKpi(kpi);
    setFocus();
}

void KpiView::fillAddMenu()
{
    m_outcomes->clear();
    for (const Priority *priority : m_document.plan().all<Priority>()) {
        for (const Outcome *outcome : m_document.plan().all<Outcome>(priority->id)) {
            const QString words = u"%1  %2"_s.arg(outcome->ref, firstWords(outcome->text)).replace(u'&', u"&&"_s);
            m_outcomes->addAction(words, this, [this, id = outcome->id] { add(id); });
        }
    }
    m_outcomes->addAction(tr("Without an outcome"), this, [this] { add({}); });
}

void KpiView::showKpi(const Id &kpi)
{
    m_scoreCard->revealKpi(kpi);
    if (m_document.plan().get<Kpi>(kpi))
        choose(kpi);
}

void KpiView::choose(const Id &kpi)
{
    if (kpi == m_kpi)
        return;
    m_kpi = kpi;
    m_details->setKpi(m_kpi);
    m_readings->setKpi(m_kpi);
    m_scoreCard->showKpi(m_kpi);
    m_grid->showKpi(m_kpi);
    showChosen();
    Q_EMIT placeChosen({RecordKind::Kpi, m_kpi});
}

void KpiView::follow()
{
    const QList<Id> &kpis = m_document.plan().children(RecordKind::Kpi);
    const bool isWall = m_wall && m_pages->currentWidget() == m_wall->parentWidget();
    if (!isWall || kpis.isEmpty())
        m_pages->setCurrentIndex(kpis.isEmpty() ? 1 : 0);
    if (!kpis.contains(m_kpi)) {
        m_kpi = {};
        if (kpis.isEmpty()) {
            m_details->setKpi({});
            m_readings->setKpi({});
            Q_EMIT placeChosen({RecordKind::Kpi, m_kpi});
            return;
        }
    }
    if (m_kpi.isNull())
        showKpi(m_scoreCard->kpi().isNull() ? kpis.first() : m_scoreCard->kpi());
    m_scoreCard->showKpi(m_kpi); // a reset took the cursor away
    showSummary();
    showChosen();
}

void KpiView::showSummary()
{
    const ScoreCardModel &model = m_scoreCard->model();
    const int all = model.countOf(ScoreChoice::All);
    const int behind = model.countOf(ScoreChoice::Behind);
    const int met = model.countOf(ScoreChoice::Met);
    const QString count = all == 1 ? tr("1 KPI") : tr("%1 KPIs").arg(all);
    m_summary->setText(tr("%1 · %2 behind · %3 met").arg(count).arg(behind).arg(met));
}

void KpiView::showChosen()
{
    const Kpi *kpi = m_document.plan().get<Kpi>(m_kpi);
    m_remove->setEnabled(kpi);
    if (!kpi)
        return;
    const analysis::ChartData chart = analysis::chartData(m_document.plan(), *kpi, m_context.clock.today());
    m_sentence->setText(chart.title);
    m_wording->setText(u"%1  %2"_s.arg(kpi->code, kpi->text));
    const QStringList context = analysis::kpiContext(m_document.plan(), *kpi, m_context.clock.today());
    m_meaning->say(context.join(u' '));
    m_chart->setChart(chart, context);
}

void KpiView::add(const Id &outcome)
{
    const Result<ChangeSet> set = edit::addKpi(m_document.plan(), outcome, {}, m_context.ids);
    const auto done = m_document.submit(set);
    if (!done) {
        m_context.notices.fail(done.error());
        return;
    }
    showGrid(false);
    showKpi(m_document.plan().children(RecordKind::Kpi).last());
    m_detailsButton->setChecked(true); // nobody has said yet what it counts
    m_scoreCard->typeWords();
}

void KpiView::removeChosen()
{
    const auto done = m_document.submit(edit::remove(m_document.plan(), {RecordKind::Kpi, m_kpi}));
    if (!done)
        m_context.notices.fail(done.error());
    m_tables->setFocus();
}

} // namespace waymark
