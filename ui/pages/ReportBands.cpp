#include "pages/ReportBands.h"

#include "pages/ReportStyle.h"

#include <numeric>

namespace waymark {

using namespace report_style;

namespace {

constexpr qreal leastGap = 6.5; ///< between bands
constexpr qreal mostGap = 17;
constexpr qreal besidePanel = 20;
constexpr qreal air = 2; ///< lest a page that is full to a hair is too full

} // namespace

ReportBands::ReportBands(const ReportData &data, ReportFlow &flow)
    : m_data(data)
    , m_flow(flow)
{
}

bool ReportBands::isStart(const ReportBlock &block)
{
    return std::holds_alternative<ReportBand>(block);
}

QList<ReportBands::Band> ReportBands::bandsOfPage(qsizetype &from) const
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    QList<Band> bands;
    while (from < blocks.size()) {
        const auto *band = std::get_if<ReportBand>(&blocks.at(from));
        if (!band || (band->isPageStart && !bands.isEmpty()))
            break;
        Band panels;
        qsizetype index = from + 1;
        for (const int share : band->shares) {
            Panel panel{index, index + 1, share};
            while (panel.to < blocks.size() && !std::holds_alternative<ReportHeading>(blocks.at(panel.to))
                && !std::holds_alternative<ReportBand>(blocks.at(panel.to)))
                ++panel.to;
            index = panel.to;
            panels.append(panel);
        }
        from = index;
        bands.append(panels);
    }
    return bands;
}

ReportBands::Row ReportBands::rowOf(const Band &band, ReportDensity density) const
{
    const int shares =
        std::accumulate(band.cbegin(), band.cend(), 0, [](int sum, const Panel &panel) { return sum + panel.share; });
    const qreal width = m_flow.width() - besidePanel * double(band.size() - 1);
    Row row;
    qreal left = m_flow.left();
    for (const Panel &panel : band) {
        const qreal own = width * panel.share / shares;
        row.panels.push_back(std::make_unique<ReportPanelLayout>(m_data, m_flow, panel.from, panel.to, own, density));
        row.lefts.append(left);
        row.height = qMax(row.height, row.panels.back()->height());
        left += own + besidePanel;
    }
    return row;
}

std::vector<ReportBands::Row> ReportBands::rowsOf(const QList<Band> &bands)
{
    std::vector<Row> rows;
    for (const ReportDensity density : {ReportDensity::Board, ReportDensity::CloseBoard, ReportDensity::Compact}) {
        rows.clear();
        qreal height = leastGap * double(bands.size() - 1);
        for (const Band &band : bands) {
            rows.push_back(rowOf(band, density));
            height += rows.back().height;
        }
        if (height <= m_flow.pageHeight() - air)
            break;
    }
    return rows;
}

qsizetype ReportBands::draw()
{
    qsizetype from = 0;
    while (
        from < m_flow.outline.blocks.size() && isStart(m_flow.outline.blocks.at(from)) && !m_flow.canvas.isStopped()) {
        if (!m_flow.isAtTop())
            m_flow.newPage();
        std::vector<Row> rows = rowsOf(bandsOfPage(from));
        const qreal used = std::accumulate(
            rows.cbegin(), rows.cend(), 0.0, [](qreal sum, const Row &row) { return sum + row.height; });
        const qreal gap =
            qBound(leastGap, (m_flow.pageHeight() - used - air) / qMax<qreal>(1, double(rows.size()) - 1), mostGap);
        for (std::size_t index = 0; index < rows.size(); ++index) {
            if (index > 0) {
                paintRule(m_flow.canvas, m_flow.left(), m_flow.left() + m_flow.width(), m_flow.y + gap / 2);
                m_flow.y += gap;
            }
            drawRow(rows[index]);
        }
    }
    return from;
}

void ReportBands::drawRow(Row &row)
{
    if (row.panels.size() == 1) {
        row.panels.front()->draw(m_flow, row.lefts.first());
        return;
    }
    m_flow.ensure(row.height);
    const qreal top = m_flow.y;
    for (std::size_t index = 0; index < row.panels.size(); ++index) {
        m_flow.y = top;
        row.panels[index]->draw(m_flow, row.lefts.at(qsizetype(index)));
    }
    m_flow.y = top + row.height;
}

} // namespace waymark
