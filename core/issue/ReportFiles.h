#pragma once

#include "base/Result.h"
#include "issue/ReportProgress.h"
#include "report/data/ReportData.h"
#include "report/data/ReportRequest.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace waymark {

class PlanDocument;

/// The files that a report goes out as. Core knows neither pages nor painters: reportFiles() of ui makes them.
struct ReportFiles
{
    QStringList endings; ///< of their names, in their order
    /// What is in them, in the same order, with the plan inside the PDF where the request attaches it. Errors: those of
    /// the writers; Cancelled where `progress` said stop.
    std::function<Result<QList<QByteArray>>(const PlanDocument &document, const ReportRequest &request,
        const ReportData &data, const ReportProgress &progress)>
        make;
};

} // namespace waymark
