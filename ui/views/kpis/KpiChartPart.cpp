#include "views/kpis/KpiChartPart.h"

#include "analysis/charts/ChartWords.h"
#include "charts/ChartMarks.h"
#include "charts/TrajectoryChart.h"
#include "support/FlowLayout.h"
#include "support/form/FormLabel.h"
#include "support/Prompts.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

KpiChartPart::KpiChartPart(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chart(new TrajectoryChart(ChartColours::of(context.themes.now()), this))
    , m_table(new QTableWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_marks(new ChartMarks(context.themes, this))
    , m_chosen(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_facts(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_notes(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_rung(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
{
    context.themes.follow(this, [this](const Theme &theme) { m_chart->setColours(ChartColours::of(theme)); });
    makeTable();
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScrolledPart(), 1);
    layout->addWidget(m_chosen); // what one walks along must be read wherever one has scrolled
    connect(m_chart, &TrajectoryChart::chosenChanged, this, &KpiChartPart::showChosen);
    showAsTable(false);
}

QScrollArea *KpiChartPart::makeScrolledPart()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its parts take the keyboard
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int line = fontMetrics().height();
    area->setMinimumSize(line * 18 + area->verticalScrollBar()->sizeHint().width(), line * 8);
    auto *content = new QWidget(area);
    auto *tools = new FlowLayout;
    makePeriods(*tools);
    makeWaysOut(*tools);
    tools->addWidget(m_marks); // beside them where there is room
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_pages, 1);
    for (FormLabel *words : {m_notes, m_facts, m_rung})
        layout->addWidget(words);
    area->setWidget(content);
    return area;
}

void KpiChartPart::makeTable()
{
    m_table->setAccessibleName(tr("Data of the chart"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void KpiChartPart::makePeriods(FlowLayout &row)
{
    for (const int months : TrajectoryChart::periods()) {
        auto *button = new QPushButton(months == 0 ? tr("All months") : tr("%1 months").arg(months), this);
        button->setCheckable(true);
        button->setAutoExclusive(false);
        connect(button, &QPushButton::clicked, this, [this, months] { m_chart->setMonths(months); });
        row.addWidget(button);
        m_periods.append({months, button});
    }
    const auto mark = [this] {
        for (const auto &[months, button] : m_periods)
            button->setChecked(months == m_chart->months());
    };
    connect(m_chart, &TrajectoryChart::monthsChanged, this, [this, mark](int months) {
        mark();
        m_context.notices.announce(
            months == 0 ? tr("The chart shows all months") : tr("The chart shows %1 months").arg(months));
    });
    for (const auto &[months, button] : m_periods)
        connect(button, &QPushButton::clicked, this, mark); // one that is pressed again stays pressed
    mark();
}

void KpiChartPart::makeWaysOut(FlowLayout &row)
{
    m_asTable = new QPushButton(tr("Show as tab&le"), this);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, this, &KpiChartPart::showAsTable);
    auto *copyButton = new QPushButton(tr("Cop&y chart"), this);
    connect(copyButton, &QPushButton::clicked, this, &KpiChartPart::copy);
    auto *saveButton = new QPushButton(tr("&Save chart as…"), this);
    connect(saveButton, &QPushButton::clicked, this, &KpiChartPart::save);
    for (QPushButton *button : {m_asTable, copyButton, saveButton})
        row.addWidget(button);
}

void KpiChartPart::setChart(const ChartData &chart, const QStringList &context)
{
    m_meaning = context;
    m_chart->setData(chart);
    m_marks->setChart(chart);
    m_facts->setText(levelSentences(chart).join(u"\n"_s));
    m_facts->setVisible(m_asTable->isChecked() && !m_facts->text().isEmpty());
    m_notes->say(noteSentences(chart).join(u"\n"_s));
    m_rung->setText(chart.rungWords);
    for (const auto &[months, button] : m_periods)
        button->setVisible(months == 0 || (!chart.isEmpty() && chart.first.monthsTo(chart.last) >= months));
    fillTable();
}

void KpiChartPart::fillTable()
{
    const ChartData &chart = m_chart->data();
    m_table->setColumnCount(static_cast<int>(chart.columns.size()));
    m_table->setHorizontalHeaderLabels(chart.columns);
    m_table->setRowCount(static_cast<int>(chart.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ChartRow &words = chart.rows.at(row);
        int column = 0;
        for (const QString &cell : {words.period, words.reading, words.due, words.remark})
            m_table->setItem(row, column++, new QTableWidgetItem(cell));
    }
    m_table->resizeRowsToContents();
}

void KpiChartPart::showAsTable(bool isTable)
{
    m_pages->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_chart);
    for (const auto &[months, button] : m_periods)
        button->setEnabled(!isTable);
    m_chosen->setVisible(!isTable);
    m_facts->setVisible(isTable && !m_facts->text().isEmpty());
}

void KpiChartPart::showChosen()
{
    const QString words = m_chart->chosenWords();
    m_chosen->setText(!words.isEmpty() ? words
            : m_chart->data().isEmpty()
            ? QString()
            : tr("Left and Right walk from reading to reading; plus and minus show fewer or more months."));
    // What a pointer brushes is not worth an announcement.
    if (!words.isEmpty() && m_chart->hasFocus())
        m_context.notices.announce(words);
}

ChartPicture KpiChartPart::picture() const
{
    ChartPicture picture;
    picture.data = m_chart->shown();
    picture.context = m_meaning;
    picture.font = font();
    picture.width = fontMetrics().height() * 52;
    return picture;
}

void KpiChartPart::save()
{
    const QString path = m_context.prompts.askPathToWrite(
        this, tr("Save the chart"), QDir(m_folder).filePath(chartFileName(m_chart->data().code)), chartForms());
    if (path.isEmpty())
        return;
    if (const Result<void> saved = saveChart(picture(), path); !saved)
        m_context.notices.fail(saved.error());
    else
        m_context.notices.announce(tr("Chart saved as %1").arg(QFileInfo(path).fileName()));
}

void KpiChartPart::copy()
{
    QGuiApplication::clipboard()->setMimeData(chartForClipboard(picture()).release());
    m_context.notices.announce(tr("Chart and table copied"));
}

} // namespace waymark
