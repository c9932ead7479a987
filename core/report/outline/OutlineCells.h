#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// "March 2026", "January 2026 to March 2026".
[[nodiscard]] QString periodWords(Month from, Month to);
/// "1 action", "12 actions": the number goes where `one` or `many` has a %1.
[[nodiscard]] QString counted(int count, const QString &one, const QString &many);
/// "31 Mar 2026", or that there is none.
[[nodiscard]] QString dueWords(const Due &due);

[[nodiscard]] ReportCell cell(const QString &text, ReportTone tone = ReportTone::Plain);
/// A cell that may hold a number or a day.
[[nodiscard]] ReportCell valueCell(const QString &text, ReportTone tone = ReportTone::Plain);
/// The text, or in quiet words that there is none.
[[nodiscard]] ReportCell cellOr(const QString &text, const QString &absent);
/// Behind a status, with the space before it: " (amber)", " (amber, decided)"; empty where there is nothing to say.
[[nodiscard]] QString statusRemark(const ReportStatus &status);
[[nodiscard]] ReportCell statusCell(const ReportStatus &status);
/// With how late it is, where it is.
[[nodiscard]] ReportCell statusWithLateness(const ReportAction &action);
/// "March 2026 corrected on 9 April 2026 by C. Deputy", of an update that was changed after its month was closed.
[[nodiscard]] QString correctedWords(const ReportUpdate &update);
[[nodiscard]] ReportCell refCell(const ReportAction &action);

} // namespace waymark::report_words
