#pragma once

#include "pages/ReportStyle.h"

#include <QHash>

namespace waymark {

/// What only a first pass over the pages can tell: how many there are, on which one each part starts, and how close a
/// report that is to be one page must be set.
struct ReportPageNumbers
{
    int total = 0; ///< 0 in the first pass
    ReportDensity density = ReportDensity::Usual;
    bool isLarge = false; ///< A3 in place of A4
    QHash<QString, int> pageOf; ///< by the key of the heading; from 1
};

/// The place on the pages that is written next. Starts pages with their furniture (all of it artifacts) and hands out
/// room from top to bottom; whoever draws moves `y` on.
class ReportFlow
{
public:
    ReportFlow(
        PdfCanvas &canvas, const PdfFonts &fonts, const ReportOutline &outline, const ReportPageNumbers &numbers);

    void newPage();
    /// A new page unless so much is left. More than a page holds is never asked for in vain: it starts at the top of
    /// one.
    void ensure(qreal height);

    [[nodiscard]] qreal left() const { return m_area.left(); }
    [[nodiscard]] qreal width() const { return m_area.width(); }
    [[nodiscard]] qreal room() const { return m_area.bottom() - y; }
    [[nodiscard]] qreal pageHeight() const { return m_area.height(); }
    [[nodiscard]] bool isAtTop() const { return y <= m_area.top() + 0.5; }

    PdfCanvas &canvas;
    const PdfFonts &fonts;
    const ReportOutline &outline;
    const ReportPageNumbers &numbers;
    qreal y = 0;
    PdfNode section; ///< where the next block belongs

private:
    void paintFurniture();

    QRectF m_area;
};

} // namespace waymark
