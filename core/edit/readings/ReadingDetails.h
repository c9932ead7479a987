#pragma once

#include "edit/KpiEdits.h"

namespace waymark::edit {

/// One thing about a reading at a time, where setReading() writes all that was measured: the rest stays as it is.

/// The value or range that a person typed, as readingFromText() reads it; blank removes the reading. Its marks stay,
/// and so does its n where that still says the same.
[[nodiscard]] Result<ChangeSet> setReadingValue(
    const Plan &plan, const Id &kpi, Month period, const QString &text, QDate today);
/// How many of how many, "12/29"; blank takes it away. A percentage that followed from the n before follows from this
/// one; any other value stays.
[[nodiscard]] Result<ChangeSet> setReadingShare(
    const Plan &plan, const Id &kpi, Month period, const QString &text, QDate today);
/// One of the flags of Reading. Not available takes the value away, and needs none; the others need a reading.
[[nodiscard]] Result<ChangeSet> setReadingMark(
    const Plan &plan, const Id &kpi, Month period, const Field &field, bool isOn, QDate today);
/// Note or source, with or without a value.
[[nodiscard]] Result<ChangeSet> setReadingWords(
    const Plan &plan, const Id &kpi, Month period, const Field &field, const QString &text);

/// "41.4" or "76-100", and "12/29": what the first two begin with.
[[nodiscard]] QString valueText(const Reading &reading);
[[nodiscard]] QString shareText(const Reading &reading);

} // namespace waymark::edit
