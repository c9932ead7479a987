#include "pages/ReportSheet.h"

#include "pages/ReportDrawing.h"
#include "pages/ReportFigures.h"
#include "pages/ReportKeyLayout.h"
#include "pages/ReportStyle.h"
#include "pages/ReportTableLayout.h"

namespace waymark {

using namespace report_style;

ReportSheet::ReportSheet(const ReportData &data, ReportFlow &flow)
    : m_data(data)
    , m_flow(flow)
    , m_size(tableSize(flow.numbers.density))
{
}

void ReportSheet::draw()
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    for (qsizetype index = 0; index < blocks.size() && !m_flow.canvas.isStopped();) {
        const ReportBlock &block = blocks.at(index);
        if (ReportFigures::isStart(block)) {
            index = ReportFigures(m_data, m_flow).draw(index);
            continue;
        }
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            m_flow.ensure(reportHeadingHeight(m_flow, *heading, m_flow.width()) + 4 * m_size);
            drawReportHeading(m_flow, *heading, m_flow.left(), m_flow.width());
        } else if (const auto *standing = std::get_if<ReportStanding>(&block)) {
            drawReportStanding(m_flow, *standing, m_size + 2.5);
        } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            drawParagraph(*paragraph);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            drawTable(*table);
        }
        ++index;
    }
}

void ReportSheet::drawParagraph(const ReportParagraph &paragraph)
{
    ReportCellLayout text(m_flow.fonts, {{}, {paragraph.line}}, m_size, m_flow.width());
    drawOverPages(m_flow, text, m_flow.section, m_flow.left());
}

void ReportSheet::drawTable(const ReportTable &table)
{
    if (table.kind == ReportTable::Kind::Key) {
        ReportKeyLayout(m_flow.fonts, table, m_size, m_flow.width()).draw(m_flow, m_flow.left());
        return;
    }
    ReportTableLayout(m_flow.fonts, table, m_flow.width(), m_flow.numbers.density).draw(m_flow, m_flow.left());
    m_flow.y += 2;
}

} // namespace waymark
