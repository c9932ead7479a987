#pragma once

#include "pages/ReportFlow.h"
#include "pages/ReportTableLayout.h"

#include <vector>

namespace waymark {

/// The pages behind the overview: walks the outline's blocks from one on and keeps headings with what they head.
class ReportBody
{
public:
    ReportBody(const ReportData &data, ReportFlow &flow);

    void draw(qsizetype from);

private:
    [[nodiscard]] const ReportBlock &block(qsizetype index) const { return m_flow.outline.blocks.at(index); }
    /// Null where there is none.
    [[nodiscard]] const ReportHeading *headingAt(qsizetype index) const;
    /// How much of the page a block and what it must stay with need.
    [[nodiscard]] qreal needed(qsizetype index);
    /// As high as the chart's words need.
    [[nodiscard]] QSizeF chartSizeOf(const ReportFigure &figure);
    [[nodiscard]] ReportTableLayout &table(qsizetype index);
    [[nodiscard]] bool isBesideFigure(qsizetype index) const;

    /// What stands between the heading of a chart and its picture: set closer, so that two charts share a page.
    [[nodiscard]] bool isBeforeFigure(qsizetype index) const;
    [[nodiscard]] ReportCellLayout text(qsizetype index) const;
    [[nodiscard]] qreal below(qsizetype paragraph) const;

    void drawParagraph(qsizetype index);
    void drawStanding(const ReportStanding &standing);
    void drawTable(qsizetype index);
    void drawFigure(qsizetype index);
    void paintFigure(const ReportFigure &figure, const QRectF &box);

    const ReportData &m_data;
    ReportFlow &m_flow;
    std::vector<std::unique_ptr<ReportTableLayout>> m_tables; ///< by block; laid out when first asked for
};

} // namespace waymark
