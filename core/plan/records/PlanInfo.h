#pragma once

#include "plan/records/Record.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark {

/// How a heading's status follows from the actions under it.
enum class RollUpRule { NotGiven, WorstOf, Share };

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
    RollUpRule rollUpRule = RollUpRule::NotGiven; ///< not given: the worst of its parts
    std::optional<int> rollUpShare; ///< by share: from how many percent of missed actions on a heading counts as missed
    std::optional<int> trendRun; ///< how many readings in a row rising or falling make a signal: 6 or 7; not given: 7
    QString mapping; ///< how the documents it came from are read: ReadingMapping as JSON
    QString continues; ///< the id of the plan this one goes on from, as text
};

} // namespace waymark
