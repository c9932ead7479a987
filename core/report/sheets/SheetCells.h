#pragma once

#include "plan/Due.h"
#include "plan/Month.h"
#include "plan/records/Kpi.h"
#include "report/data/ReportStatus.h"
#include "report/sheets/WorkbookSheet.h"

namespace waymark::sheet_cells {

// What a report says, as cells. The text of each is what stands in a file that knows no formats: 2026-03-31, 12, 41.5%.

/// Bullets begin with "- ", however they were typed.
[[nodiscard]] QString plainLines(const QString &text);
[[nodiscard]] SheetCell words(const QString &text, SheetTone tone = SheetTone::Plain);
[[nodiscard]] SheetCell count(int number, SheetTone tone = SheetTone::Plain);
/// Whole percent, 0 to 100.
[[nodiscard]] SheetCell percent(int number);
/// The word in its fill.
[[nodiscard]] SheetCell status(const ReportStatus &status);
/// Empty where there is none.
[[nodiscard]] SheetCell day(QDate day);
/// Its first day, shown as the month; empty where there is none.
[[nodiscard]] SheetCell month(Month month);

/// The last day on which it is in time, of a month shown as the month, where that is to be known without a plan; and
/// beside it the words of what is no day and no month ("Q4 2025–26", "Dependent on funding").
[[nodiscard]] SheetCell due(const Due &due);
[[nodiscard]] SheetCell dueWords(const Due &due);

/// What stands behind a number without being part of it.
enum class SheetMark { None, Provisional, Projected };

/// How many decimals show the number as it is said: none of "41", one of "41.5".
[[nodiscard]] int decimalsOf(double number, Unit unit);
/// In the unit of its KPI, rounded as it is said; of percent, 0 to 100.
[[nodiscard]] SheetCell number(double number, Unit unit, int decimals, SheetMark mark = SheetMark::None);
/// The same of one that is given in words ("50%", "12 weeks"); none where they say anything else.
[[nodiscard]] std::optional<double> numberSaid(const QString &words, Unit unit);
/// "%", "days"; empty where a number is only that.
[[nodiscard]] QString unitWords(Unit unit);

} // namespace waymark::sheet_cells
