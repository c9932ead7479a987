#include "pages/ReportBody.h"

#include "charts/ChartFitting.h"
#include "charts/ChartPicture.h"
#include "pages/ReportDrawing.h"
#include "pages/ReportFigures.h"
#include "pages/ReportStyle.h"

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

constexpr qreal textSize = 10;
constexpr qreal afterParagraph = 6;
constexpr qreal chartTextSize = 9;
constexpr qreal afterChartText = 2;
constexpr QSizeF chartSize(400, 150); // two stand on a landscape page with their headings; higher where words need it
constexpr qreal uprightChart = 170; // as wide as the page, above its table
constexpr int chartText = 8;
constexpr qreal besideChart = 18;
constexpr qreal afterChart = 6;

/// Long running lines are hard to read; tables may be wider than text.
qreal textWidth(const ReportFlow &flow, qreal size)
{
    return qMin<qreal>(flow.width(), 56 * size);
}

} // namespace

ReportBody::ReportBody(const ReportData &data, ReportFlow &flow)
    : m_data(data)
    , m_flow(flow)
    , m_tables(std::size_t(flow.outline.blocks.size()))
{
}

void ReportBody::draw(qsizetype from)
{
    for (qsizetype index = from; index < m_flow.outline.blocks.size() && !m_flow.canvas.isStopped(); ++index) {
        const ReportBlock &next = block(index);
        if (isBesideFigure(index))
            continue; // drawn with its chart
        if (ReportFigures::isStart(next)) {
            index = ReportFigures(m_data, m_flow).draw(index) - 1;
            continue;
        }
        const auto *heading = std::get_if<ReportHeading>(&next);
        if (heading && heading->level == 2 && m_flow.room() < m_flow.pageHeight() / 3)
            m_flow.newPage();
        if (!std::holds_alternative<ReportTable>(next))
            m_flow.ensure(qMin(needed(index), m_flow.pageHeight()));
        if (heading)
            drawReportHeading(m_flow, *heading, m_flow.left(), m_flow.width());
        else if (std::holds_alternative<ReportParagraph>(next))
            drawParagraph(index);
        else if (const auto *standing = std::get_if<ReportStanding>(&next))
            drawStanding(*standing);
        else if (std::holds_alternative<ReportTable>(next))
            drawTable(index);
        else if (std::holds_alternative<ReportFigure>(next))
            drawFigure(index);
    }
}

bool ReportBody::isBesideFigure(qsizetype index) const
{
    return !m_flow.outline.isPortrait && index > 0 && std::holds_alternative<ReportTable>(block(index))
        && std::holds_alternative<ReportFigure>(block(index - 1));
}

ReportTableLayout &ReportBody::table(qsizetype index)
{
    std::unique_ptr<ReportTableLayout> &known = m_tables[std::size_t(index)];
    if (!known) {
        const bool isBeside = isBesideFigure(index);
        const qreal width = isBeside ? m_flow.width() - chartSize.width() - besideChart : m_flow.width();
        known = std::make_unique<ReportTableLayout>(m_flow.fonts, std::get<ReportTable>(block(index)), width,
            isBeside ? ReportDensity::Compact : ReportDensity::Usual);
    }
    return *known;
}

const ReportHeading *ReportBody::headingAt(qsizetype index) const
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    return index >= 0 && index < blocks.size() ? std::get_if<ReportHeading>(&blocks.at(index)) : nullptr;
}

qreal ReportBody::needed(qsizetype index)
{
    if (index >= m_flow.outline.blocks.size())
        return 0;
    const ReportBlock &next = block(index);
    if (const ReportHeading *heading = headingAt(index))
        return reportHeadingHeight(m_flow, *heading, m_flow.width()) + needed(index + 1);
    if (std::holds_alternative<ReportTable>(next))
        return table(index).startHeight();
    if (const auto *figure = std::get_if<ReportFigure>(&next)) {
        const qreal height = chartSizeOf(*figure).height();
        if (!isBesideFigure(index + 1))
            return height + afterChart + needed(index + 1);
        return qMax(height, qMin(table(index + 1).height(), m_flow.pageHeight() / 2)); // a long one goes on overleaf
    }
    // A line or two of text stay with the table they introduce, and a heading is not left with them alone.
    const ReportHeading *after = headingAt(index + 1);
    const bool staysWithNext = !after || (after->level > 2 && headingAt(index - 1));
    const qreal twoLines = textSize * 1.36 * 2;
    const qreal lines = std::holds_alternative<ReportParagraph>(next) ? qMin(twoLines, text(index).height()) : twoLines;
    return lines + below(index) + (staysWithNext ? needed(index + 1) : 0);
}

bool ReportBody::isBeforeFigure(qsizetype index) const
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    while (index < blocks.size() && std::holds_alternative<ReportParagraph>(blocks.at(index)))
        ++index;
    return index < blocks.size() && std::holds_alternative<ReportFigure>(blocks.at(index));
}

ReportCellLayout ReportBody::text(qsizetype index) const
{
    const qreal size = isBeforeFigure(index) ? chartTextSize : textSize;
    return ReportCellLayout(
        m_flow.fonts, {{}, {std::get<ReportParagraph>(block(index)).line}}, size, textWidth(m_flow, size));
}

qreal ReportBody::below(qsizetype paragraph) const
{
    return isBeforeFigure(paragraph) ? afterChartText : afterParagraph;
}

void ReportBody::drawParagraph(qsizetype index)
{
    ReportCellLayout words = text(index);
    drawOverPages(m_flow, words, m_flow.section, m_flow.left());
    m_flow.y += below(index);
}

void ReportBody::drawStanding(const ReportStanding &standing)
{
    if (standing.isOverall) {
        drawReportStanding(m_flow, standing);
        return;
    }
    constexpr qreal chip = 13;
    paintChip(m_flow.canvas, m_flow.fonts, QRectF(m_flow.left(), m_flow.y + 0.5, chip, chip), standing.status.status);
    QVector<PdfRun> runs = statusRuns(standing.status);
    runs.append(PdfRun{u": "_s + standing.reason});
    PdfText text(m_flow.fonts, runs, textStyle(ReportTone::Plain, textSize), textWidth(m_flow, textSize));
    drawOverPages(m_flow, text, m_flow.canvas.structure().add(m_flow.section, PdfRole::P), m_flow.left() + chip + 5);
    m_flow.y += afterParagraph;
}

void ReportBody::drawTable(qsizetype index)
{
    table(index).draw(m_flow, m_flow.left());
    m_flow.y += 4;
    m_tables[std::size_t(index)].reset();
}

void ReportBody::drawFigure(qsizetype index)
{
    const qreal top = m_flow.y;
    const int page = m_flow.canvas.pageCount();
    const auto &figure = std::get<ReportFigure>(block(index));
    const QSizeF size = chartSizeOf(figure);
    paintFigure(figure, QRectF(QPointF(m_flow.left(), top), size));
    if (!isBesideFigure(index + 1)) {
        m_flow.y = top + size.height() + afterChart;
        return;
    }
    m_flow.y = top;
    table(index + 1).draw(m_flow, m_flow.left() + chartSize.width() + besideChart);
    m_tables[std::size_t(index + 1)].reset();
    if (m_flow.canvas.pageCount() == page)
        m_flow.y = qMax(m_flow.y, top + size.height());
    m_flow.y += afterChart;
}

QSizeF ReportBody::chartSizeOf(const ReportFigure &figure)
{
    const QSizeF usual = m_flow.outline.isPortrait ? QSizeF(m_flow.width(), uprightChart) : chartSize;
    const QFontMetricsF metrics(m_flow.fonts.figureFont(chartText), m_flow.canvas.painter().device());
    const analysis::ChartData &chart = m_data.kpis.at(figure.kpi).chart;
    const qreal room = metrics.height() * 4; // on paper nobody can look closer
    return {usual.width(), qMax<qreal>(usual.height(), leastChartHeight(chart, usual.width(), metrics) + room)};
}

void ReportBody::paintFigure(const ReportFigure &figure, const QRectF &box)
{
    const PdfNode node =
        m_flow.canvas.structure().addFigure(m_flow.section, u"%1. %2"_s.arg(figure.title, figure.description));
    const PdfContent content = m_flow.canvas.content(node, box);
    QPainter &painter = m_flow.canvas.painter();
    painter.save();
    painter.setFont(m_flow.fonts.figureFont(chartText));
    paintTrajectoryChart(painter, box, m_data.kpis.at(figure.kpi).chart, ChartColours::report());
    painter.restore();
}

} // namespace waymark
