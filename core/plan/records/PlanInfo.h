#pragma once

#include "plan/records/Record.h"

#include <QDate>
#include <QString>

namespace waymark {

/// The plan itself: exactly one is alive, and its id is the plan's.
struct PlanInfo : Record
{
    static constexpr RecordKind kind = RecordKind::Plan;
    QString title;
    QString partnership;
    QDate start; ///< the day from which "3 months" and the KPI targets count
    QDate autumnEnds; ///< last day of each school term; the year is not looked at, empty means England's usual day
    QDate springEnds;
    QDate summerEnds;
};

} // namespace waymark
