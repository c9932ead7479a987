#include "views/kpis/KpiView.h"

#include "analysis/ChartData.h"
#include "analysis/KpiContext.h"
#include "document/PlanDocument.h"
#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"
#include "edit/TreeEdits.h"
#include "support/form/FormLabel.h"
#include "support/StatusChip.h"
#include "support/table/CellTable.h"
#include "support/table/RefusalLabel.h"
#include "views/kpis/ChartWall.h"
#include "views/kpis/KpiChartPart.h"
#include "views/kpis/KpiDetails.h"
#include "views/kpis/ReadingsPanel.h"
#include "views/kpis/ScoreCardDelegate.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

int column(ScoreColumn column)
{
    return static_cast<int>(column);
}

QString firstWords(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.size() > 60 ? line.left(58).trimmed() + u"…"_s : line;
}

} // namespace

KpiView::KpiView(PlanDocument &document, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_theme(theme)
    , m_model(document, clock)
{
    m_outcomes = new QMenu(this);
    m_outcomes->setAccessibleName(tr("Outcome of the new KPI"));
    connect(m_outcomes, &QMenu::aboutToShow, this, &KpiView::fillAddMenu);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeScoreCard());
    splitter->addWidget(makeKpiPart(clock));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(makeEmptyPart());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);

    setFocusProxy(m_table); // the keyboard comes to the score card first
    connect(&document, &PlanDocument::changed, this, &KpiView::follow);
    setTheme(theme);
    follow();
}

QWidget *KpiView::makeScoreCard()
{
    auto *part = new QWidget(this);
    m_delegate = new ScoreCardDelegate(m_theme, this);
    m_table = new CellTable(ScoreRefusalRole, part);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(false);
    m_table->setAccessibleName(tr("Score card"));
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    setColumnWidths();
    connect(m_table, &CellTable::cursorMoved, this, &KpiView::choose);
    connect(m_table, &CellTable::emptied, this, &KpiView::empty);
    connect(m_table, &CellTable::givenUp, this, [this](const QModelIndex &index) { m_model.refuse(index, {}, {}); });
    connect(m_delegate, &CellDelegate::typed, this, &KpiView::type);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &KpiView::showReason);

    m_summary = new FormLabel(FormLabel::Tone::Quiet, m_theme, part);
    m_remove = new QPushButton(tr("&Remove KPI"), part);
    connect(m_remove, &QPushButton::clicked, this, &KpiView::removeChosen);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    auto *wall = new QPushButton(tr("All c&harts"), part);
    connect(wall, &QPushButton::clicked, this, &KpiView::showWall);
    head->addWidget(wall);
    head->addWidget(makeAddButton(part));
    head->addWidget(m_remove);
    m_reason = new FormLabel(FormLabel::Tone::Warning, m_theme, part);
    m_reason->say({});
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    return part;
}

QPushButton *KpiView::makeAddButton(QWidget *parent)
{
    auto *button = new QPushButton(tr("&Add KPI"), parent);
    button->setMenu(m_outcomes);
    return button;
}

void KpiView::setColumnWidths()
{
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 22; };
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(32);
    m_table->setColumnWidth(column(ScoreColumn::Code), width(u"10.10a"_s));
    m_table->setColumnWidth(column(ScoreColumn::Direction), width(tr("Better")));
    m_table->setColumnWidth(column(ScoreColumn::Baseline), width(tr("Baseline")));
    for (const ScoreColumn target : {ScoreColumn::Target3, ScoreColumn::Target6, ScoreColumn::Target12})
        m_table->setColumnWidth(column(target), width(tr("12 months")));
    m_table->setColumnWidth(column(ScoreColumn::Latest), width(tr("41.5% (112 of 270),")));
    m_table->setColumnWidth(column(ScoreColumn::Gap), width(tr("12.5 points")));
    int widest = 0;
    for (int status = 0; status <= static_cast<int>(analysis::KpiStatus::Met); ++status)
        widest = std::max(widest, width(analysis::kpiStatusWords(static_cast<analysis::KpiStatus>(status))));
    m_table->setColumnWidth(column(ScoreColumn::Status), widest + statusChipSide(fontMetrics()));
    m_table->setColumnWidth(column(ScoreColumn::Trend), width(tr("Last 12 months")));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 12);
    for (int section = 0; section < scoreColumnCount; ++section)
        m_widths.append(m_table->columnWidth(section));
    m_table->viewport()->installEventFilter(this);
}

void KpiView::hideWhatHasNoRoom()
{
    // The wording keeps its room; what other columns say too gives way first, and what is left can be scrolled.
    const int leastText = fontMetrics().height() * 12;
    const int room = m_table->viewport()->width();
    int others = 0;
    for (int section = 0; section < scoreColumnCount; ++section)
        others += section == column(ScoreColumn::Text) ? 0 : m_widths.value(section);
    for (const ScoreColumn spare :
        {ScoreColumn::Trend, ScoreColumn::Direction, ScoreColumn::Gap, ScoreColumn::Baseline, ScoreColumn::Target3}) {
        const bool isHidden = others + leastText > room;
        m_table->setColumnHidden(column(spare), isHidden);
        others -= isHidden ? m_widths.value(column(spare)) : 0;
    }
    m_table->setColumnWidth(column(ScoreColumn::Text), std::max(leastText, room - others));
}

bool KpiView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        hideWhatHasNoRoom();
    return QWidget::eventFilter(watched, event);
}

QWidget *KpiView::makeKpiPart(const Clock &clock)
{
    auto *part = new QWidget(this);
    m_sentence = new FormLabel(FormLabel::Tone::Heading, m_theme, part);
    m_wording = new FormLabel(FormLabel::Tone::Quiet, m_theme, part);
    m_context = new FormLabel(FormLabel::Tone::Body, m_theme, part);
    m_details = new KpiDetails(m_document, m_theme, part);
    m_chart = new KpiChartPart(m_theme, part);
    m_chart->setFolder(QFileInfo(m_document.path()).absolutePath());
    m_readings = new ReadingsPanel(m_document, clock, m_theme, part);
    connect(m_details, &KpiDetails::failed, this, &KpiView::failed);
    connect(m_details, &KpiDetails::refused, this, [this](const QString &reason) { showRefusal(*m_reason, reason); });
    connect(m_readings, &ReadingsPanel::failed, this, &KpiView::failed);
    connect(m_chart, &KpiChartPart::failed, this, &KpiView::failed);
    connect(m_chart, &KpiChartPart::announced, this, &KpiView::announced);

    auto *splitter = new QSplitter(Qt::Horizontal, part);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_readings);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_wording);
    layout->addWidget(m_context);
    layout->addWidget(m_details);
    layout->addWidget(splitter, 1);
    return part;
}

QWidget *KpiView::makeEmptyPart()
{
    auto *part = new QWidget(this);
    m_emptyWords = new FormLabel(FormLabel::Tone::Body, m_theme, part,
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
    m_wall = new ChartWall(m_document, m_clock, m_theme, part);
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
    m_table->setFocus();
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

void KpiView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_readings->setTheme(theme);
    m_chart->setTheme(theme);
    m_details->setTheme(theme);
    for (FormLabel *label : {m_reason, m_summary, m_sentence, m_wording, m_context, m_emptyWords})
        label->setTheme(theme);
    m_table->viewport()->update();
    if (m_wall)
        m_wall->setTheme(theme);
}

void KpiView::showKpi(const Id &kpi)
{
    const int row = m_model.rowOf(kpi);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, column(ScoreColumn::Text)));
}

void KpiView::choose(const QModelIndex &index)
{
    const Id chosen = m_model.idAt(index.row());
    showReason();
    if (chosen == m_kpi || chosen.isNull())
        return;
    m_kpi = chosen;
    m_details->setKpi(m_kpi);
    m_readings->setKpi(m_kpi);
    showChosen();
    Q_EMIT kpiChosen(m_kpi);
}

void KpiView::follow()
{
    const bool isWall = m_wall && m_pages->currentWidget() == m_wall->parentWidget();
    if (!isWall || m_model.rowCount() == 0)
        m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowOf(m_kpi) < 0) {
        m_kpi = {};
        if (m_model.rowCount() == 0) {
            m_details->setKpi({});
            m_readings->setKpi({});
            Q_EMIT kpiChosen(m_kpi);
            return;
        }
    }
    if (m_kpi.isNull())
        showKpi(m_model.idAt(std::clamp(m_table->currentIndex().row(), 0, m_model.rowCount() - 1)));
    else if (m_model.idAt(m_table->currentIndex().row()) != m_kpi)
        showKpi(m_kpi); // a reset took the cursor away
    showChosen();
}

void KpiView::showChosen()
{
    int behind = 0;
    int met = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        behind += m_model.positionAt(row).status == analysis::KpiStatus::Behind ? 1 : 0;
        met += m_model.positionAt(row).status == analysis::KpiStatus::Met ? 1 : 0;
    }
    const QString count = m_model.rowCount() == 1 ? tr("1 KPI") : tr("%1 KPIs").arg(m_model.rowCount());
    m_summary->setText(tr("%1 · %2 behind · %3 met").arg(count).arg(behind).arg(met));
    const Kpi *kpi = m_document.plan().get<Kpi>(m_kpi);
    m_remove->setEnabled(kpi);
    if (!kpi)
        return;
    const analysis::ChartData chart = analysis::chartData(m_document.plan(), *kpi, m_clock.today());
    m_sentence->setText(chart.title);
    m_wording->setText(u"%1  %2"_s.arg(kpi->code, kpi->text));
    const QStringList context = analysis::kpiContext(m_document.plan(), *kpi, m_clock.today());
    m_context->say(context.join(u' '));
    m_chart->setChart(chart, context);
}

void KpiView::showReason()
{
    const QModelIndex current = m_table->currentIndex();
    showRefusal(*m_reason, current.isValid() ? current.data(ScoreRefusalRole).toString() : QString());
}

void KpiView::type(const QModelIndex &index, const QString &text)
{
    const Plan &plan = m_document.plan();
    const Id kpi = m_model.idAt(index.row());
    const auto typedIn = static_cast<ScoreColumn>(index.column());
    const QPersistentModelIndex cell = index;
    m_model.refuse(index, {}, {});
    const auto done =
        m_document.submit(typedIn == ScoreColumn::Text ? edit::setFieldText(plan, fieldOf<&Kpi::text>(), kpi, text)
                : typedIn == ScoreColumn::Baseline     ? edit::setBaseline(plan, kpi, text)
                                                       : edit::setTarget(plan, kpi, monthsOfColumn(typedIn), text));
    if (done)
        return;
    if (cell.isValid())
        m_model.refuse(cell, text, done.error().sentence);
    if (done.error().code != ErrorCode::Invalid && done.error().code != ErrorCode::Refused)
        Q_EMIT failed(done.error());
}

void KpiView::empty(const QModelIndex &index)
{
    m_model.refuse(index, {}, {});
    // A KPI without words is no mistake one makes with a key: those are typed over, not emptied.
    if (static_cast<ScoreColumn>(index.column()) != ScoreColumn::Text && !index.data(Qt::EditRole).toString().isEmpty())
        type(index, {});
}

void KpiView::add(const Id &outcome)
{
    RandomIds ids;
    const Result<ChangeSet> set = edit::addKpi(m_document.plan(), outcome, {}, ids);
    const auto done = m_document.submit(set);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    showKpi(m_model.idAt(m_model.rowCount() - 1));
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void KpiView::removeChosen()
{
    const auto done = m_document.submit(edit::remove(m_document.plan(), {RecordKind::Kpi, m_kpi}));
    if (!done)
        Q_EMIT failed(done.error());
    m_table->setFocus();
}

} // namespace waymark
