#pragma once

#include "plan/records/Record.h"

#include <QString>

#include <optional>

namespace waymark {

/// Where a KPI should stand so many months after the plan's start. KPI and offset are the key.
struct Target : Record
{
    static constexpr RecordKind kind = RecordKind::Target;
    Id kpi;
    std::optional<int> months;
    std::optional<double> value; ///< in the unit of the KPI
    QString source; ///< as written: "15%"
    std::optional<double> hopeful; ///< where it would stand if all goes well
    std::optional<double> cautious; ///< the least that would still do
};

} // namespace waymark
