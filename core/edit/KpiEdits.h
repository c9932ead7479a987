#pragma once

#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Kpi.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace waymark::edit {

/// What was measured. Everything that belongs to a value is written with it, so that no old range clings to a new
/// value.
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

/// Reads what a person types into a reading's cell: "12.5", "41%", "76-100%", "12/96" (a share, kept with its n), "n/a"
/// for not available; a trailing "p" means provisional, "proj" projected; a range may carry the mark of a footnote,
/// "*Varies 76%-100%". Invalid in one sentence where it is none of these, where a denominator is zero or smaller than
/// its numerator, a range runs backwards, or a number can be two ("12,500", where the unit is not a count).
[[nodiscard]] Result<ReadingInput> readingFromText(const QString &text, Unit unit);

/// What a reading says, to be written again in another way.
[[nodiscard]] ReadingInput inputOf(const Reading &reading);

/// Writes one reading; the period's month is the last of the period. Refused for periods that checkPeriod() refuses,
/// those to come only where today is given.
[[nodiscard]] Result<ChangeSet> setReading(
    const Plan &plan, const Id &kpi, Month period, const ReadingInput &input, QDate today = {});
[[nodiscard]] Result<ChangeSet> removeReading(const Plan &plan, const Id &kpi, Month period);

/// The other way: what readingFromText() reads as this reading, for an editor to begin with. Empty where there is no
/// value.
[[nodiscard]] QString readingText(const Reading &reading, Unit unit);

/// The target so many months after the plan's start, as a person types it: "50%", "28 weeks", "1050". Blank removes
/// it. Invalid where there is no number in it, more than one, or one that can be two ("1,050", but of a count).
/// `course` is the field of Target that is meant: the expected value, or the hopeful or cautious one.
[[nodiscard]] Result<ChangeSet> setTarget(
    const Plan &plan, const Id &kpi, int months, const QString &text, const Field &course = fieldOf<&Target::value>());
/// The baseline in a person's words, kept as typed: "41% (16.2% to 66%)" is 41 with its range, "593 (6% of plans)" is 6
/// where the unit is %. Words without a number stay words; blank is none. Invalid where a number in it that is taken
/// can be two.
[[nodiscard]] Result<ChangeSet> setBaseline(const Plan &plan, const Id &kpi, const QString &text);

/// A new KPI for an outcome (or for none), with the next free code of that reference.
[[nodiscard]] Result<ChangeSet> addKpi(const Plan &plan, const Id &outcome, const QString &text, IdSource &ids);

/// The codes of KPIs that are free: "1.1b" where 1.1a is taken, in the order of the score card; removed ones keep
/// theirs.
class KpiCodes
{
public:
    explicit KpiCodes(const Plan &plan);
    /// Taken from then on.
    [[nodiscard]] QString next(const QString &reference);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next;
};

} // namespace waymark::edit
