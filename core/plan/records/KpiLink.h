#pragma once

#include "plan/records/Record.h"

#include <QString>

namespace waymark {

/// That an action is there to move a KPI. The two are the key.
struct KpiLink : Record
{
    static constexpr RecordKind kind = RecordKind::KpiLink;
    Id owner; ///< an Action
    Id kpi;
    QString effect; ///< what is expected of it
};

} // namespace waymark
