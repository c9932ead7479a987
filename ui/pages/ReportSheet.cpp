#include "pages/ReportSheet.h"

#include "pages/ReportDrawing.h"
#include "pages/ReportFigures.h"
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
        drawKey(table);
        return;
    }
    ReportTableLayout(m_flow.fonts, table, m_flow.width(), m_flow.numbers.density).draw(m_flow, m_flow.left());
    m_flow.y += 2;
}

void ReportSheet::drawKey(const ReportTable &table)
{
    const qreal count = double(qMax<qsizetype>(1, table.rows.size()));
    const qreal width = (m_flow.width() - (count - 1) * gutter) / count;
    const qreal meaningSize = qMax(7.0, m_size - 1);
    std::vector<std::pair<ReportCellLayout, ReportCellLayout>> columns;
    qreal height = 0;
    for (const QList<ReportCell> &row : table.rows) {
        columns.emplace_back(ReportCellLayout(m_flow.fonts, row.first(), m_size, width),
            ReportCellLayout(m_flow.fonts, row.last(), meaningSize, width));
        height = qMax(height, columns.back().first.height() + columns.back().second.height());
    }
    if (height > m_flow.pageHeight()) {
        drawLongKey(table, meaningSize);
        return;
    }
    m_flow.ensure(height);
    PdfStructure &structure = m_flow.canvas.structure();
    const PdfNode body = structure.add(structure.add(m_flow.section, PdfRole::Table), PdfRole::TBody);
    qreal x = m_flow.left();
    for (auto &[status, meaning] : columns) {
        const PdfNode row = structure.add(body, PdfRole::TR);
        const qreal used = status.draw(
            m_flow.canvas, m_flow.fonts, structure.addHeaderCell(row, PdfScope::Row), QPointF(x, m_flow.y), height + 1);
        meaning.draw(
            m_flow.canvas, m_flow.fonts, structure.add(row, PdfRole::TD), QPointF(x, m_flow.y + used), height + 1);
        x += width + gutter;
    }
    m_flow.y += height;
}

/// One below the other, over as many pages as it takes.
void ReportSheet::drawLongKey(const ReportTable &table, qreal meaningSize)
{
    PdfStructure &structure = m_flow.canvas.structure();
    const PdfNode body = structure.add(structure.add(m_flow.section, PdfRole::Table), PdfRole::TBody);
    for (const QList<ReportCell> &cells : table.rows) {
        m_flow.ensure(6 * m_size);
        const PdfNode row = structure.add(body, PdfRole::TR);
        ReportCellLayout status(m_flow.fonts, cells.first(), m_size, m_flow.width());
        drawOverPages(m_flow, status, structure.addHeaderCell(row, PdfScope::Row), m_flow.left());
        ReportCellLayout meaning(m_flow.fonts, cells.last(), meaningSize, m_flow.width());
        drawOverPages(m_flow, meaning, structure.add(row, PdfRole::TD), m_flow.left());
    }
}

} // namespace waymark
