#pragma once

#include "plan/Plan.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"

#include <QString>

#include <optional>

namespace waymark::analysis {

/// A percentage that looks as if it had been written as a share of one: 0.45 where 45% was meant.
struct ShareQuestion
{
    double meant = 0; ///< in percent
    double beside = 0; ///< what it stands beside, in percent
    QString sentence; ///< "0.45% in March 2026 beside 41%: was 45% meant?"
};

/// Asked of a reading between 0 and 1 of a percentage whose baseline, targets and other readings are all above 2, where
/// a hundred times as much would be nearer to one of them. One that follows from its n is what it is. A question only:
/// nothing is ever changed by itself.
[[nodiscard]] std::optional<ShareQuestion> shareQuestion(const Plan &plan, const Kpi &kpi, const Reading &reading);

/// "0.45%": a percentage as precisely as it was typed, for where rounding would hide what is asked.
[[nodiscard]] QString preciseShare(double percent);

} // namespace waymark::analysis
