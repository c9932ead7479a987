#pragma once

#include "report/data/ChartRenderer.h"
#include "report/data/ReportData.h"
#include "report/composing/ReportOutline.h"

#include <QByteArray>

namespace waymark {

/// The report as one HTML file, UTF-8: no scripts, nothing from outside, valid as XML too. Everything from the plan is
/// escaped; its words can never become markup. Made for WCAG 2.2 AA: language, one h1, landmarks, a skip link, header
/// cells with scope, no merged and no empty cells, both colour schemes, a print style.
[[nodiscard]] QByteArray htmlReport(const ReportData &data, const ChartRenderer &charts);
/// The same of any outline, such as a plan's. It has no charts to draw from, so that figures are left out.
[[nodiscard]] QByteArray htmlReport(const ReportOutline &outline);

} // namespace waymark
