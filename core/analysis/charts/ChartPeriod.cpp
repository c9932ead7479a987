#include "analysis/charts/ChartPeriod.h"

#include <algorithm>

namespace waymark::analysis {

namespace {

/// Where the way from one day to another stands on a day between them.
double valueOn(const ChartStep &step, QDate day)
{
    const auto length = static_cast<double>(step.from.daysTo(step.to));
    return length <= 0 ? step.value
                       : step.value + (step.end() - step.value) * static_cast<double>(step.from.daysTo(day)) / length;
}

QList<ChartStep> cutSteps(const QList<ChartStep> &steps, QDate from, QDate to)
{
    QList<ChartStep> kept;
    for (const ChartStep &step : steps) {
        if (step.to <= from || step.from >= to)
            continue;
        ChartStep cut = step;
        cut.from = std::max(step.from, from);
        cut.to = std::min(step.to, to);
        cut.isCut = step.isCut || step.from < from;
        if (step.endValue) {
            cut.value = valueOn(step, cut.from);
            cut.endValue = valueOn(step, cut.to);
        }
        kept.append(cut);
    }
    return kept;
}

template <typename List, typename Has> void keepOnly(List &list, Has has)
{
    list.erase(std::remove_if(list.begin(), list.end(), [&has](const auto &one) { return !has(one); }), list.end());
}

} // namespace

ChartData cutToMonths(const ChartData &data, Month first, Month last)
{
    ChartData cut = data;
    first = std::max(first, data.first);
    last = std::min(last, data.last);
    if (data.isEmpty() || last < first)
        return cut;
    cut.first = first;
    cut.last = last;
    const QDate from = first.firstDay();
    const QDate to = last.lastDay().addDays(1);
    const auto isShown = [first, last](Month month) { return month >= first && month <= last; };
    const auto isReadingShown = [&isShown](const ChartReading &reading) { return isShown(reading.period); };
    for (QList<ChartReading> &run : cut.runs)
        keepOnly(run, isReadingShown);
    keepOnly(cut.runs, [](const QList<ChartReading> &run) { return !run.isEmpty(); });
    keepOnly(cut.projections, isReadingShown);
    keepOnly(cut.seriesBreaks, isShown);
    keepOnly(cut.missing, isShown);
    keepOnly(cut.notes, [from, to](const ChartNote &note) { return note.on >= from && note.on < to; });
    cut.steps = cutSteps(data.steps, from, to);
    for (ChartCourse &course : cut.courses)
        course.steps = cutSteps(course.steps, from, to);
    keepOnly(cut.levels, [first, last](const ChartLevel &level) { return level.to >= first && level.from <= last; });
    for (ChartLevel &level : cut.levels) {
        level.from = std::max(level.from, first);
        level.to = std::min(level.to, last);
    }
    return cut;
}

QList<ChartReading> readingsInOrder(const ChartData &data)
{
    QList<ChartReading> readings;
    for (const QList<ChartReading> &run : data.runs)
        readings += run;
    readings += data.projections;
    std::stable_sort(readings.begin(), readings.end(),
        [](const ChartReading &one, const ChartReading &other) { return one.period < other.period; });
    return readings;
}

ChartPeriod periodOf(const ChartData &data, int months, Month holding)
{
    if (data.isEmpty() || months <= 0 || data.first.monthsTo(data.last) < months)
        return {data.first, data.last};
    const QList<ChartReading> readings = readingsInOrder(data);
    Month last = readings.isEmpty() ? data.last : readings.last().period;
    if (holding.isValid() && holding.monthsTo(last) >= months)
        last = holding.plus(months - 1);
    // Never fewer months than asked for, though readings begin late.
    last = std::max(last, data.first.plus(months - 1));
    return {last.plus(1 - months), last};
}

} // namespace waymark::analysis
