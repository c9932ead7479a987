#pragma once

#include "base/Result.h"
#include "report/pdf/PdfAttachment.h"
#include "report/ReportData.h"
#include "report/ReportProgress.h"
#include "report/ReportRequest.h"

#include <optional>

namespace waymark {

/// The forms a report can be written in, by the endings of their names: PDF, Word, HTML, all of its tables for Excel or
/// as CSV.
[[nodiscard]] QStringList reportEndings();

/// The report in one of these forms. Needs a QGuiApplication; the offscreen platform is enough. Cancelled where
/// `progress` said stop; what has no pages asks once, when it is made. `attached`
/// goes inside a PDF; no other form has a place for it.
[[nodiscard]] Result<QByteArray> reportFile(const ReportData &data, const QString &ending,
    const ReportProgress &progress = {}, const std::optional<PdfAttachment> &attached = {});

/// Usage where the ending of a file's name is none of them, Refused where it is that of a plan: its own or another.
[[nodiscard]] Result<void> checkReportName(const QString &path);
/// Writes the report to a file, whole or not at all, in the form its name asks for. Errors: those of checkReportName(),
/// reportFile() and writeFileSafely(); in each of them an older file of that name is as it was.
[[nodiscard]] Result<void> exportReport(const ReportData &data, const QString &path,
    const ReportProgress &progress = {}, const std::optional<PdfAttachment> &attached = {});

/// "highlight-report-priority-3-2026-03", with "-v2" behind it where it goes out: a name to offer, without its ending.
/// The whole plan is not named.
[[nodiscard]] QString reportFileName(const Plan &plan, const ReportRequest &request);

} // namespace waymark
