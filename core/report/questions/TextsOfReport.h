#pragma once

#include "plan/Place.h"
#include "plan/Plan.h"
#include "report/data/ReportRequest.h"

#include <QList>
#include <QString>

namespace waymark {

/// Words of people that a report says.
struct TextOfReport
{
    query::Place place; ///< the entry whose words they are; the plan or a delivery group for those of a report
    QString text;
    QString caption; ///< of the field: "What happened"
    QString about; ///< "1.1.2", "1.1.2, March 2026"
};

/// All words of people in a report of that scope and period: titles and texts, what was said and planned, reasons,
/// accounts, quotations, the report's own texts, KPIs and what stands on their charts, what statuses and abbreviations
/// mean. In the plan's order, the report's own texts first. Costs what stands under the scope.
[[nodiscard]] QList<TextOfReport> textsOfReport(const Plan &plan, const ReportRequest &request);

} // namespace waymark
