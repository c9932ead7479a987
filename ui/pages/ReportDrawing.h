#pragma once

#include "pages/ReportCellLayout.h"

namespace waymark {

// What all parts of the pages draw alike.

/// All that is left of a text, from where the flow stands on, over as many pages as it takes. Words that fit a page,
/// for which the caller made room, stay on this one.
void drawOverPages(ReportFlow &flow, PdfText &text, PdfNode node, qreal x);
void drawOverPages(ReportFlow &flow, ReportCellLayout &words, PdfNode node, qreal x);

/// The heading with the air above it; a level 2 begins a section of its own, with a bookmark.
void drawReportHeading(ReportFlow &flow, const ReportHeading &heading, qreal x, qreal width);
[[nodiscard]] qreal reportHeadingHeight(const ReportFlow &flow, const ReportHeading &heading, qreal width);

} // namespace waymark
