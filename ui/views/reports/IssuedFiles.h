#pragma once

#include "base/Result.h"
#include "document/PlanDocument.h"

namespace waymark {

/// Writes the files of a report that went out to a folder, as they went, and gives their names. Refused where another
/// file has one of the names: nothing is written over. NotFound where the report is gone, Damaged where the plan no
/// longer holds a file as it went out.
[[nodiscard]] Result<QStringList> writeIssuedFiles(
    const PlanDocument &document, const Id &issued, const QString &folder);

} // namespace waymark
