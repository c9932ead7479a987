#pragma once

#include "plan/Month.h"

#include <QDate>
#include <QList>
#include <QString>

namespace waymark::analysis {

/// A level at which the value axis has a line and a number.
struct ValueTick
{
    double value = 0;
    QString words; ///< "50%", "1,240"

    bool operator==(const ValueTick &) const = default;
};

/// A month that the time axis names. Its tick stands at the first of the month, its readings in the middle of it.
struct MonthTick
{
    Month month;
    QString words; ///< "Mar 2026", or "Mar" where the year was said before

    bool operator==(const MonthTick &) const = default;
};

/// Equal, round levels (1, 2, 2.5 or 5 times a power of ten apart) that enclose low and high; four to seven of them.
/// Steps are no smaller than the given one, so that whole things are counted in whole numbers. low and high may be
/// equal or swapped.
[[nodiscard]] QList<double> niceLevels(double low, double high, double smallestStep = 0);

/// The months from first to last that can be named with at most so many labels: every one, else every 2nd, 3rd, 6th or
/// 12th or a multiple of that, counted from January, so that the same months are named on every chart. At least one;
/// the year is said in the first and in every January or where the year changes.
[[nodiscard]] QList<MonthTick> monthTicks(Month first, Month last, int atMost);

/// Where a day lies between the first of one month and the end of another, 0 to 1; days outside give less or more.
[[nodiscard]] double placeOf(QDate day, Month first, Month last);

} // namespace waymark::analysis
