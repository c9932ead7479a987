#pragma once

#include "plan/LedgerPlace.h"
#include "plan/Plan.h"
#include "plan/queries/PlanScope.h"
#include "plan/records/IssuedFile.h"
#include "plan/records/IssuedReport.h"
#include "plan/records/ReportText.h"

#include <optional>

namespace waymark::query {

/// Every report that went out of this plan, the newest first.
[[nodiscard]] QList<const IssuedReport *> issuedReports(const Plan &plan);
/// Where the ledger stood when a report went out, in the copy that it went out from; nothing where its mark is gone.
[[nodiscard]] std::optional<LedgerPlace> placeOf(const Plan &plan, const IssuedReport &report);
/// The newest report of a kind about a scope; null where there was none.
[[nodiscard]] const IssuedReport *lastIssued(const Plan &plan, ReportKind kind, const PlanScope &scope);
/// "1", then "2": the number after that of the last report of the kind about the scope.
[[nodiscard]] QString nextVersion(const Plan &plan, ReportKind kind, const PlanScope &scope);

/// What a report is about, in the midst of a sentence: "whole plan", "priority 3", the name of a delivery group.
[[nodiscard]] QString scopeName(const Plan &plan, const PlanScope &scope);

/// What people wrote for the reports about a scope and a month; null where they wrote nothing.
[[nodiscard]] const ReportText *reportText(const Plan &plan, const PlanScope &scope, Month month);
/// The newest such words of an earlier month; null where there are none.
[[nodiscard]] const ReportText *earlierReportText(const Plan &plan, const PlanScope &scope, Month month);

} // namespace waymark::query
