#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "document/PlanDocument.h"
#include "report/data/ReportData.h"
#include "report/data/ReportRequest.h"

namespace waymark {

/// The report of an open plan, as a draft: "since the last report" is what its ledger holds after the mark of the last
/// report of that kind and scope that went out. Errors: those of buildReport() and of reading the ledger.
[[nodiscard]] Result<ReportData> draftReport(
    const PlanDocument &document, const ReportRequest &request, const Clock &clock);

/// A report that went out, made again from its mark and its request: what the plan was then, and what had changed since
/// the report before it. Its digest is reckoned anew, so that it equals the one that was put down unless something
/// differs. NotFound where the report or its mark is not in this copy.
[[nodiscard]] Result<ReportData> rebuiltReport(const PlanDocument &document, const Id &issued);

/// The report as it will go out now, with the ledger's place and its digest.
[[nodiscard]] Result<ReportData> reportToIssue(
    const PlanDocument &document, const ReportRequest &request, const Clock &clock);

} // namespace waymark
