#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"
#include "report/ReportProgress.h"
#include "report/ReportRequest.h"

namespace waymark {

/// Writes the report of a plan to a file, whole or not at all: PDF, HTML or Word, or all of its tables for Excel or as
/// CSV, by the ending of its name (.pdf, .html, .docx, .xlsx, .csv). Needs a QGuiApplication; the offscreen platform is
/// enough. `since` holds the change sets since the last report. Errors: Usage for any other ending, those of
/// buildReport(), of the writer and of writeFileSafely(); Cancelled where `progress` said stop, and then an older file
/// of that name is as it was. What has no pages asks once, before it is written.
[[nodiscard]] Result<void> exportReport(const Plan &plan, const QList<ChangeSet> &since, const ReportRequest &request,
    const Clock &clock, const QString &path, const ReportProgress &progress = {});

/// "highlight-report-2026-03": a name to offer, without its ending.
[[nodiscard]] QString reportFileName(const ReportRequest &request);

} // namespace waymark
