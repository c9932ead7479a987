#pragma once

#include "plan/Month.h"
#include "plan/records/Record.h"

#include <QString>

#include <optional>

namespace waymark {

/// What was measured for a KPI in one period, named by its last month. KPI and period are the key.
struct Reading : Record
{
    static constexpr RecordKind kind = RecordKind::Reading;
    Id kpi;
    Month period;
    std::optional<double> value; ///< in the unit of the KPI
    std::optional<double> low; ///< a range, "76–100%"
    std::optional<double> high;
    std::optional<double> numerator;
    std::optional<double> denominator;
    bool provisional = false;
    bool projected = false;
    bool notAvailable = false; ///< asked for and not to be had; not the same as not yet entered
    bool seriesBreak = false; ///< counted differently from here on
    bool restated = false; ///< published again with another value; the one before stands in the history
    QString source;
    QString note;
};

} // namespace waymark
