#pragma once

#include "plan/Month.h"
#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// That people decided to reckon a chart's centre and limits afresh from a period on, and why. KPI and period are the
/// key; the first one of a KPI may only bound its baseline period.
struct Recalculation : Record
{
    static constexpr RecordKind kind = RecordKind::Recalculation;
    Id owner; ///< a Kpi
    Month period; ///< the first one that counts
    Month until; ///< the last one that counts; not valid: all up to the next recalculation
    QString reason;
    QString by;
};

} // namespace waymark
