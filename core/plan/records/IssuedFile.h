#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// A file of an issued report, kept in the plan as it went out.
struct IssuedFile : Record
{
    static constexpr RecordKind kind = RecordKind::IssuedFile;
    Id owner; ///< an IssuedReport
    QString name; ///< "highlight-report-2026-03-v1.pdf"
    QString digest; ///< SHA-256 in hexadecimal, the name under which the plan keeps it
};

} // namespace waymark
