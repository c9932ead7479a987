#pragma once

#include "plan/records/Record.h"

#include <QString>

#include <optional>

namespace waymark {

/// What the same measure is elsewhere: in England, in the region, in like areas.
struct Comparator : Record
{
    static constexpr RecordKind kind = RecordKind::Comparator;
    Id owner; ///< a Kpi
    QString rank;
    QString name; ///< "England"
    std::optional<double> value; ///< in the unit of the KPI
    QString year; ///< as written: "2022-23"
    QString source;
};

} // namespace waymark
