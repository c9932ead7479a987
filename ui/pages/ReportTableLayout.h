#pragma once

#include "pages/ReportCellLayout.h"

namespace waymark {

/// A table of records over as many pages as it takes: one table to a reader, its header row painted again as an
/// artifact on each further page. A row is kept together where a page can hold it.
class ReportTableLayout
{
public:
    ReportTableLayout(
        const PdfFonts &fonts, const ReportTable &table, qreal width, ReportDensity density = ReportDensity::Usual);

    [[nodiscard]] qreal height() const;
    /// What a heading above it wants to stay with: the header with the first two rows, or the whole of a short table.
    [[nodiscard]] qreal startHeight() const;
    /// Draws it with its left edge at x and moves the flow's y behind it.
    void draw(ReportFlow &flow, qreal x);

private:
    struct Row
    {
        std::vector<ReportCellLayout> cells;
        qreal height = 0;
    };

    [[nodiscard]] qreal headHeight() const { return m_headHeight + 2 * m_padding; }
    [[nodiscard]] bool isBeforeLoneRow(std::size_t index, qreal room) const;
    void drawHead(ReportFlow &flow, qreal x, PdfNode table);
    void drawRow(ReportFlow &flow, qreal x, PdfNode body, Row &row);
    [[nodiscard]] QVector<PdfNode> cellNodes(PdfStructure &structure, PdfNode body) const;

    QVector<qreal> m_lefts;
    QVector<qreal> m_widths;
    qreal m_width;
    qreal m_unbroken; ///< a table as high as this stands on one page
    qreal m_padding;
    std::vector<std::unique_ptr<PdfText>> m_heads;
    qreal m_headHeight = 0;
    std::vector<Row> m_rows;
};

} // namespace waymark
