#pragma once

#include "issue/ReportFiles.h"
#include "issue/ReportSource.h"

#include <functional>

namespace waymark {

/// Is asked once the files of a report are made, in the order of their endings, whether it may go out.
using FilesMade = std::function<Result<void>(const QList<QByteArray> &files)>;

/// A report goes out: its files are made, kept in the plan as they are, and put down with version, day, digest and the
/// mark in the ledger up to which it tells, as one thing to undo. Where the request attaches the plan, it goes inside
/// the PDF as it is before this report is put down in it. Gives the id of the issued report. Errors: those of making
/// the files, Cancelled where `progress` said stop among them; Refused where one would be too large to keep; Invalid or
/// Refused as edit::issueReport(); those of the plan's file, and whatever `made` gives back, which is handed the files
/// before anything is kept. In all of them nothing went out.
[[nodiscard]] Result<Id> issueReport(PlanDocument &document, const ReportRequest &request, const ReportFiles &files,
    IdSource &ids, const Clock &clock, const ReportProgress &progress = {}, const FilesMade &made = {});

/// What differs between an issued report and what its mark gives today: a sentence for each file that is no longer as
/// it went out, one for all that this copy of the plan does not hold, and one where the report rebuilt says something
/// else. Empty where all is as it was.
[[nodiscard]] Result<QStringList> whatDiffers(const PlanDocument &document, const Id &issued);

} // namespace waymark
