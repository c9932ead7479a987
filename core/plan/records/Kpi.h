#pragma once

#include "plan/records/Record.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark {

/// What the number counts.
enum class Unit { NotGiven, Percent, Count, Days, Weeks, Score };
/// Which way is better.
enum class Polarity { NotGiven, Higher, Lower, Range };
/// Whether the number is the level itself or the size of a reduction from the baseline.
enum class KpiForm { NotGiven, Level, Reduction };
/// How often a reading is expected.
enum class Frequency { NotGiven, Monthly, Quarterly, Termly, Yearly, AcademicYear, Rolling12, Snapshot };
/// How the way from one target to the next is meant.
enum class KpiPath { NotGiven, Steps, Line };

/// A line of the score card. Its reference is the outcome's, so several may share one; the code tells them apart for
/// good.
struct Kpi : Record
{
    static constexpr RecordKind kind = RecordKind::Kpi;
    QString rank;
    QString code; ///< "1.1a": reference and letter in the order of the score card, stable once given
    QString ref; ///< as written
    Id outcome; ///< the outcome with that reference, where there is one
    QString text;
    Unit unit = Unit::NotGiven;
    Polarity polarity = Polarity::NotGiven;
    KpiForm form = KpiForm::NotGiven;
    Frequency frequency = Frequency::NotGiven;
    std::optional<double> baseline; ///< in the unit of the KPI; percent are 0 to 100
    std::optional<double> baselineLow;
    std::optional<double> baselineHigh;
    QString baselineSource; ///< as written: "593 (6% of EHCP's in 2022)"
    QDate baselineOn;
    std::optional<double> tolerance; ///< how far behind still is amber, in the unit of the KPI
    QString note;
    KpiPath path = KpiPath::NotGiven; ///< not given: steps
    QDate startsOn; ///< from when its targets count; not valid: from the plan's start
};

} // namespace waymark
