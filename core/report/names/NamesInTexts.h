#pragma once

#include "plan/PlanQueries.h"
#include "report/ReportRequest.h"

#include <QList>
#include <QString>

namespace waymark {

/// A person's name in words that people wrote.
struct NameInText
{
    query::Place place; ///< the entry whose words they are; the plan or a delivery group for those of a report
    QString name; ///< as the register has it
    QString caption; ///< of the field: "What happened"
    QString about; ///< "1.1.2", "1.1.2, March 2026"
};

/// Where a report of that scope and period would say the name of a person of the plan in words of people: titles and
/// texts, what was said and planned, reasons, accounts, quotations, the report's own texts, KPIs and what stands on
/// their charts. Each name once for each text, in the plan's order, the report's own texts first. Costs what stands
/// under the scope.
[[nodiscard]] QList<NameInText> namesInTexts(const Plan &plan, const ReportRequest &request);

} // namespace waymark
