#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/LedgerPlace.h"
#include "plan/Plan.h"
#include "plan/ReportKind.h"

#include <QDate>
#include <QList>

namespace waymark::edit {

/// The texts of a report that people write, in the order in which they are offered.
[[nodiscard]] const std::vector<const Field *> &reportTextFields();

/// Writes one of them for a scope (null is the whole plan) and a month. The record comes to be with its first words and
/// goes with its last. Invalid without a month or for a field of something else; NotFound where the scope is gone.
[[nodiscard]] Result<ChangeSet> setReportText(
    const Plan &plan, const Id &scope, Month month, const Field &field, const QString &text);

/// A file that goes out, as the plan keeps it already.
struct FileToIssue
{
    QString name;
    QString digest;
};

/// Everything that is put down when a report goes out.
struct ReportToIssue
{
    ReportKind kind = ReportKind::Highlight;
    QString kindId; ///< how the kind is called in the ledger
    Id scope; ///< null is the whole plan
    Month from;
    Month to;
    QString version;
    QString author;
    QStringList leftOut; ///< ids of parts
    QDate on;
    LedgerPlace place; ///< where the ledger stood
    QString digest; ///< of what the report says
    QList<FileToIssue> files;
};

/// A mark in the ledger, the report and its files, as one thing to undo. Invalid where there is no file, no version or
/// no period; NotFound where the scope is gone; Refused where that version of the kind went out already.
[[nodiscard]] Result<ChangeSet> issueReport(const Plan &plan, const ReportToIssue &report, IdSource &ids);

} // namespace waymark::edit
