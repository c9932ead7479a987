#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Kpi.h"

#include <optional>

namespace waymark::edit {

/// What was measured. Everything that belongs to a value is written with it, so that no old range clings to a new value.
struct ReadingInput
{
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> numerator;
    std::optional<double> denominator;
    bool provisional = false;
    bool projected = false;
    bool notAvailable = false;
    std::optional<QString> note; ///< left as it is where not given
};

/// Reads what a person types into a reading's cell: "12.5", "41%", "76-100%", "12/96" (a share, kept with its n), "n/a" for not
/// available; a trailing "p" means provisional. Invalid in one sentence where it is none of these, where a denominator is zero
/// or smaller than its numerator, or a range runs backwards.
[[nodiscard]] Result<ReadingInput> readingFromText(const QString &text, Unit unit);

/// Writes one reading; the period's month is the last of the period.
[[nodiscard]] Result<ChangeSet> setReading(const Plan &plan, const Id &kpi, Month period, const ReadingInput &input);
[[nodiscard]] Result<ChangeSet> removeReading(const Plan &plan, const Id &kpi, Month period);

/// A new KPI for an outcome (or for none), with the next free code of that reference.
[[nodiscard]] Result<ChangeSet> addKpi(const Plan &plan, const Id &outcome, const QString &text, IdSource &ids);
/// "1.1b" where 1.1a is taken, in the order of the score card; removed ones keep theirs.
[[nodiscard]] QString nextKpiCode(const Plan &plan, const QString &reference);

} // namespace waymark::edit
