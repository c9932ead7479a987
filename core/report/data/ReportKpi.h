#pragma once

#include "analysis/ChartData.h"
#include "plan/Month.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark {

struct ReportTarget
{
    int months = 0; ///< after the plan's start
    QDate by; ///< not valid where the plan has no start
    QString value; ///< "50%"
};

/// A line of the score card as of the end of the period.
struct ReportKpi
{
    QString code;
    QString text;
    Id priorityId; ///< null where it serves none
    QString priority; ///< "3 Plans that are timely"; empty where it serves none
    QString baseline; ///< as written; may be empty
    QList<ReportTarget> targets;
    analysis::KpiPosition position;
    QString before; ///< the last reading before the period, "56.7%"; empty where there is none, or none since
    Month beforeIn;
    QString value; ///< the one in the period in the same words, "64%"; empty as before is
    int turn = 0; ///< of a reading in the period against that one: 1 better, -1 worse, 0 level or nobody says which
    QStringList context; ///< sentences beside the one of its position, see analysis::kpiContext()
    analysis::ChartData chart; ///< readings up to the end of the period

    /// Something was measured, so that there is a table to read.
    [[nodiscard]] bool isMeasured() const { return !chart.runs.isEmpty(); }
    /// Enough was for the ladder to say more than a table: nothing is drawn below that.
    [[nodiscard]] bool hasChart() const { return isMeasured() && chart.isJoined(); }
};

/// How the score card stands. The four add up to the total.
struct ReportKpiCounts
{
    int total = 0;
    int atTarget = 0; ///< no worse than what is due by now
    int behind = 0; ///< short of it
    int noReading = 0;
    int notComparable = 0; ///< measured, but there is nothing to hold it against
    QDate heldOn; ///< the targets are those in force on this day
    analysis::CourseCaveats caveats; ///< of those at target
};

} // namespace waymark
