#pragma once

#include "analysis/KpiPosition.h"
#include "analysis/readings/ReadingDue.h"

#include <functional>

namespace waymark {

/// The columns of the score card, in their order. Targets are those after 3, 6 and 12 months.
enum class ScoreColumn {
    Code,
    Text,
    Direction,
    Baseline,
    Target3,
    Target6,
    Target12,
    Latest,
    Gap,
    Status,
    Trend,
    Next
};
inline constexpr int scoreColumnCount = 12;

/// Months after the plan's start that a target column is for; 0 for other columns.
[[nodiscard]] int monthsOfColumn(ScoreColumn column);

/// Which KPIs are shown, by where they stand.
enum class ScoreChoice { All, Behind, OnTrajectory, Met, NotKnown, Overdue };
inline constexpr int scoreChoiceCount = 6;

/// How a person wants to see the score card.
struct ScoreArrangement
{
    Id owner; ///< of rounds, see query::roundOwners(): only their KPIs; null: all
    QString words; ///< in code or text
    ScoreChoice choice = ScoreChoice::All;
    std::optional<ScoreColumn> column; ///< by which it is sorted; none: the plan's order
    Qt::SortOrder order = Qt::AscendingOrder;
    bool isGrouped = false; ///< under the outcomes

    bool operator==(const ScoreArrangement &) const = default;
};

/// One line: a KPI, or where that is null the heading of an outcome (null for those without one).
struct ScoreRow
{
    Id kpi;
    Id outcome;

    bool operator==(const ScoreRow &) const = default;
};

/// Where a KPI stands and what is due of it; asked for only where the arrangement needs it.
struct ScoreFacts
{
    std::function<const analysis::KpiPosition &(const Id &)> position;
    std::function<analysis::ReadingDue(const Kpi &)> due;
};

[[nodiscard]] bool isChosen(ScoreChoice choice, const analysis::KpiPosition &position, const analysis::ReadingDue &due);

/// The lines in order. What a column cannot say of a KPI stands last, whichever way it is sorted; what is alike stands
/// in the plan's order. Groups keep the plan's order and are sorted within.
[[nodiscard]] QList<ScoreRow> arrangedRows(
    const Plan &plan, const ScoreArrangement &arrangement, const ScoreFacts &facts);

} // namespace waymark
