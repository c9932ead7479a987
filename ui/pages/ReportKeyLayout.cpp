#include "pages/ReportKeyLayout.h"

#include "pages/ReportDrawing.h"
#include "pages/ReportStyle.h"

namespace waymark {

using namespace report_style;

ReportKeyLayout::ReportKeyLayout(const PdfFonts &fonts, const ReportTable &key, qreal size, qreal width)
    : m_size(size)
{
    const double count = double(qMax<qsizetype>(1, key.rows.size()));
    m_columnWidth = (width - (count - 1) * gutter) / count;
    const qreal meaningSize = qMax(7.0, size - 1);
    for (const QList<ReportCell> &row : key.rows) {
        m_columns.emplace_back(ReportCellLayout(fonts, row.first(), size, m_columnWidth),
            ReportCellLayout(fonts, row.last(), meaningSize, m_columnWidth));
        m_height = qMax(m_height, m_columns.back().first.height() + m_columns.back().second.height());
    }
}

void ReportKeyLayout::draw(ReportFlow &flow, qreal x)
{
    PdfStructure &structure = flow.canvas.structure();
    const PdfNode body = structure.add(structure.add(flow.section, PdfRole::Table), PdfRole::TBody);
    if (m_height > flow.pageHeight()) {
        drawLong(flow, body, x);
        return;
    }
    flow.ensure(m_height);
    for (auto &[status, meaning] : m_columns) {
        const PdfNode row = structure.add(body, PdfRole::TR);
        const qreal used = status.draw(
            flow.canvas, flow.fonts, structure.addHeaderCell(row, PdfScope::Row), QPointF(x, flow.y), m_height + 1);
        meaning.draw(flow.canvas, flow.fonts, structure.add(row, PdfRole::TD), QPointF(x, flow.y + used), m_height + 1);
        x += m_columnWidth + gutter;
    }
    flow.y += m_height;
}

void ReportKeyLayout::drawLong(ReportFlow &flow, PdfNode body, qreal x)
{
    PdfStructure &structure = flow.canvas.structure();
    for (auto &[status, meaning] : m_columns) {
        flow.ensure(6 * m_size);
        const PdfNode row = structure.add(body, PdfRole::TR);
        drawOverPages(flow, status, structure.addHeaderCell(row, PdfScope::Row), x);
        drawOverPages(flow, meaning, structure.add(row, PdfRole::TD), x);
    }
}

} // namespace waymark
