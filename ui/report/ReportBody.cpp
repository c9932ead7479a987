#include "report/ReportBody.h"

#include "charts/ChartLayout.h"
#include "charts/ChartPicture.h"
#include "report/ReportStyle.h"

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

constexpr qreal textSize = 10;
constexpr qreal afterParagraph = 6;
constexpr QSizeF chartSize(430, 170); // two stand on a landscape page with their headings; higher where words need it
constexpr int chartText = 8;
constexpr qreal besideChart = 18;

qreal airAbove(int level)
{
    constexpr qreal air[] = {0, 18, 14, 12};
    return air[qBound(1, level, 4) - 1];
}

qreal airBelow(int level)
{
    return level <= 2 ? 6 : 4;
}

/// Long running lines are hard to read; tables may be wider than text.
qreal textWidth(const ReportFlow &flow)
{
    return qMin<qreal>(flow.width(), 560);
}

} // namespace

qreal reportHeadingHeight(const ReportFlow &flow, const ReportHeading &heading, qreal width)
{
    const PdfText text(flow.fonts, heading.text, headingStyle(heading.level), width);
    return (flow.isAtTop() ? 0 : airAbove(heading.level)) + text.height() + airBelow(heading.level);
}

void drawReportHeading(ReportFlow &flow, const ReportHeading &heading, qreal x, qreal width)
{
    if (!flow.isAtTop())
        flow.y += airAbove(heading.level);
    PdfStructure &structure = flow.canvas.structure();
    if (heading.level <= 2)
        flow.section = structure.add(structure.root(), PdfRole::Sect);
    const PdfNode node = structure.addHeading(flow.section, heading.level, heading.text);
    structure.setKey(node, heading.key);
    PdfText text(flow.fonts, heading.text, headingStyle(heading.level), width);
    text.drawAll(flow.canvas, node, QPointF(x, flow.y));
    flow.y += text.height() + airBelow(heading.level);
}

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
        const auto *heading = std::get_if<ReportHeading>(&next);
        if (heading && heading->level == 2 && m_flow.room() < m_flow.pageHeight() / 3)
            m_flow.newPage();
        if (!std::holds_alternative<ReportTable>(next))
            m_flow.ensure(qMin(needed(index), m_flow.pageHeight()));
        if (heading)
            drawReportHeading(m_flow, *heading, m_flow.left(), m_flow.width());
        else if (const auto *paragraph = std::get_if<ReportParagraph>(&next))
            drawParagraph(*paragraph);
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
    return index > 0 && std::holds_alternative<ReportTable>(block(index))
        && std::holds_alternative<ReportFigure>(block(index - 1));
}

ReportTableLayout &ReportBody::table(qsizetype index)
{
    std::unique_ptr<ReportTableLayout> &known = m_tables[std::size_t(index)];
    if (!known) {
        const bool isBeside = isBesideFigure(index);
        const qreal width = isBeside ? m_flow.width() - chartSize.width() - besideChart : m_flow.width();
        known = std::make_unique<ReportTableLayout>(m_flow.fonts, std::get<ReportTable>(block(index)), width,
            isBeside ? ReportTableLayout::Density::Compact : ReportTableLayout::Density::Usual);
    }
    return *known;
}

qreal ReportBody::needed(qsizetype index)
{
    if (index >= m_flow.outline.blocks.size())
        return 0;
    const ReportBlock &next = block(index);
    if (const auto *heading = std::get_if<ReportHeading>(&next))
        return reportHeadingHeight(m_flow, *heading, m_flow.width()) + needed(index + 1);
    if (std::holds_alternative<ReportTable>(next))
        return table(index).startHeight();
    if (std::holds_alternative<ReportFigure>(next))
        return qMax(chartHeight(std::get<ReportFigure>(next)), table(index + 1).height());
    // A line or two of text stay with the table they introduce.
    const bool isBeforeTable =
        index + 1 < m_flow.outline.blocks.size() && !std::holds_alternative<ReportHeading>(block(index + 1));
    const auto *paragraph = std::get_if<ReportParagraph>(&next);
    const qreal twoLines = textSize * 1.36 * 2;
    const qreal lines = paragraph
        ? qMin(twoLines, ReportCellLayout(m_flow.fonts, {{}, {paragraph->line}}, textSize, textWidth(m_flow)).height())
        : twoLines;
    return lines + afterParagraph + (isBeforeTable ? needed(index + 1) : 0);
}

void ReportBody::drawParagraph(const ReportParagraph &paragraph)
{
    ReportCellLayout text(m_flow.fonts, {{}, {paragraph.line}}, textSize, textWidth(m_flow));
    while (!text.isDrawn()) {
        m_flow.y +=
            text.draw(m_flow.canvas, m_flow.fonts, m_flow.section, QPointF(m_flow.left(), m_flow.y), m_flow.room());
        if (!text.isDrawn())
            m_flow.newPage();
    }
    m_flow.y += afterParagraph;
}

void ReportBody::drawStanding(const ReportStanding &standing)
{
    constexpr qreal chip = 13;
    paintChip(m_flow.canvas, m_flow.fonts, QRectF(m_flow.left(), m_flow.y + 0.5, chip, chip), standing.status.status);
    QVector<PdfRun> runs = statusRuns(standing.status);
    runs.append(PdfRun{u": "_s + standing.reason});
    PdfText text(m_flow.fonts, runs, textStyle(ReportTone::Plain, textSize), textWidth(m_flow));
    text.drawAll(m_flow.canvas, m_flow.canvas.structure().add(m_flow.section, PdfRole::P),
        QPointF(m_flow.left() + chip + 5, m_flow.y));
    m_flow.y += text.height() + afterParagraph;
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
    const QSizeF size(chartSize.width(), chartHeight(figure));
    paintFigure(figure, QRectF(QPointF(m_flow.left(), top), size));
    m_flow.y = top;
    table(index + 1).draw(m_flow, m_flow.left() + chartSize.width() + besideChart);
    m_tables[std::size_t(index + 1)].reset();
    if (m_flow.canvas.pageCount() == page)
        m_flow.y = qMax(m_flow.y, top + size.height());
    m_flow.y += 6;
}

qreal ReportBody::chartHeight(const ReportFigure &figure)
{
    const QFontMetricsF metrics(m_flow.fonts.figureFont(chartText), m_flow.canvas.painter().device());
    const analysis::ChartData &chart = m_data.kpis.at(figure.kpi).chart;
    const qreal room = metrics.height() * 4; // on paper nobody can look closer
    return qMax<qreal>(chartSize.height(), leastChartHeight(chart, chartSize.width(), metrics) + room);
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
