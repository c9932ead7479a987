#pragma once

#include "pages/ReportCellLayout.h"

namespace waymark {

/// The meanings of the statuses beside each other, each under its word.
class ReportKeyLayout
{
public:
    ReportKeyLayout(const PdfFonts &fonts, const ReportTable &key, qreal size, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    /// With its left edge at x; moves the flow's y behind it. One below the other, over as many pages as it takes,
    /// where no page is as high.
    void draw(ReportFlow &flow, qreal x);

private:
    void drawLong(ReportFlow &flow, PdfNode body, qreal x);

    std::vector<std::pair<ReportCellLayout, ReportCellLayout>> m_columns;
    qreal m_columnWidth;
    qreal m_size;
    qreal m_height = 0;
};

} // namespace waymark
