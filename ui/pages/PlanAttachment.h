#pragma once

#include "base/Result.h"
#include "pdf/PdfAttachment.h"
#include "report/data/ReportRequest.h"

#include <optional>

namespace waymark {

class PlanDocument;

/// Whether a report of this kind may have the plan inside: a public one never, for the plan names people. Refused then.
[[nodiscard]] Result<void> checkMayHoldPlan(ReportKind kind);

/// The whole open plan with its history, to go inside a PDF; nothing where the request does not ask for it, or no PDF
/// is among the forms (some of reportEndings()). Whoever has the PDF can take it out, open it and merge it back.
/// Without the files of earlier reports: see store/CopyToSend.h. Errors: Refused as checkMayHoldPlan(), and those of
/// PlanDocument::copyToSend().
[[nodiscard]] Result<std::optional<PdfAttachment>> planToAttach(
    const PlanDocument &document, const ReportRequest &request, const QStringList &endings);

} // namespace waymark
