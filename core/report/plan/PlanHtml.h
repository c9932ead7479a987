#pragma once

#include "report/ReportOutline.h"

#include <QByteArray>

namespace waymark {

/// A plan's outline as one HTML file, UTF-8, in the looks of a report: no scripts, nothing from outside, everything
/// escaped, header cells with scope. Holds headings, paragraphs, the list of parts and tables, which is all that
/// planOutline() makes; a block of another kind is left out.
[[nodiscard]] QByteArray planHtml(const ReportOutline &outline);

} // namespace waymark
