#pragma once

#include "base/Result.h"
#include "issue/ReportFiles.h"
#include "pdf/PdfAttachment.h"

#include <optional>

namespace waymark {

/// The forms a report can be written in, by the endings of their names: PDF, Word, HTML, its lists as sheets for Excel,
/// its actions as CSV.
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

/// What issueReport() needs to make the files that go out. `endings` are some of reportEndings(). Errors of making
/// them: those of planToAttach() and reportFile().
[[nodiscard]] ReportFiles reportFiles(const QStringList &endings);

} // namespace waymark
