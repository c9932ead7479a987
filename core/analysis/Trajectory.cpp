#include "analysis/Trajectory.h"

#include "analysis/KpiWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::analysis {

namespace {

struct TrajectoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Trajectory)
};

/// What the KPI started from, on the day from which its targets count.
std::optional<double> startValue(const Kpi &kpi)
{
    return kpi.form == KpiForm::Reduction ? std::optional(0.0) : baselineOf(kpi);
}

/// The share of the way from one day to another that is behind us.
double between(QDate from, QDate to, QDate day, double fromValue, double toValue)
{
    const auto whole = static_cast<double>(from.daysTo(to));
    return whole <= 0 ? toValue : fromValue + (toValue - fromValue) * static_cast<double>(from.daysTo(day)) / whole;
}

} // namespace

bool isSameNumber(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max({1.0, std::abs(one), std::abs(other)});
}

QString courseWords(Course course)
{
    return course == Course::Hopeful ? TrajectoryWords::tr("hopeful")
        : course == Course::Cautious ? TrajectoryWords::tr("cautious")
                                     : TrajectoryWords::tr("expected");
}

QDate targetsStart(const Plan &plan, const Kpi &kpi)
{
    return kpi.startsOn.isValid() ? kpi.startsOn : plan.info().start;
}

QList<TargetStep> trajectory(const Plan &plan, const Kpi &kpi, Course course)
{
    QList<TargetStep> steps;
    const QDate start = targetsStart(plan, kpi);
    for (const Target *target : plan.all<Target>(kpi.id)) {
        const std::optional<double> &value = course == Course::Hopeful ? target->hopeful
            : course == Course::Cautious                               ? target->cautious
                                                                       : target->value;
        if (!target->months || !value)
            continue;
        const QDate due = start.isValid() ? start.addMonths(*target->months) : QDate();
        steps.append({target->id, *target->months, *value, due, valueWords(*value, kpi.unit)});
    }
    std::stable_sort(steps.begin(), steps.end(),
        [](const TargetStep &one, const TargetStep &other) { return one.months < other.months; });
    return steps;
}

Polarity directionOf(const Plan &plan, const Kpi &kpi)
{
    if (kpi.form == KpiForm::Reduction)
        return Polarity::Higher;
    if (kpi.polarity != Polarity::NotGiven)
        return kpi.polarity;
    QList<double> levels;
    for (const TargetStep &step : trajectory(plan, kpi))
        levels.append(step.value);
    if (const std::optional<double> baseline = baselineOf(kpi); baseline && levels.size() == 1)
        levels.prepend(*baseline);
    if (levels.size() < 2 || isSameNumber(levels.first(), levels.last()))
        return Polarity::NotGiven;
    if (std::is_sorted(levels.cbegin(), levels.cend()))
        return Polarity::Higher;
    return std::is_sorted(levels.crbegin(), levels.crend()) ? Polarity::Lower : Polarity::NotGiven;
}

std::optional<TargetStep> dueOn(const QList<TargetStep> &steps, QDate day)
{
    std::optional<TargetStep> due;
    for (const TargetStep &step : steps) {
        if (step.due.isValid() && step.due <= day)
            due = step;
    }
    return due;
}

std::optional<DueValue> dueValue(const Plan &plan, const Kpi &kpi, QDate day, Course course)
{
    const QList<TargetStep> steps = trajectory(plan, kpi, course);
    if (steps.isEmpty() || !steps.first().due.isValid())
        return {};
    if (kpi.path == KpiPath::Line)
        day = middleOf(Month::of(day));
    const auto next =
        std::find_if(steps.cbegin(), steps.cend(), [day](const TargetStep &step) { return step.due > day; });
    const std::optional<TargetStep> last = dueOn(steps, day);
    if (kpi.path != KpiPath::Line || next == steps.cend()) {
        if (last)
            return DueValue{last->value, last->due};
        const std::optional<double> start = startValue(kpi);
        return start ? std::optional(DueValue{*start, {}}) : std::nullopt;
    }
    const QDate from = last ? last->due : targetsStart(plan, kpi);
    const std::optional<double> fromValue = last ? std::optional(last->value) : startValue(kpi);
    if (!fromValue)
        return {};
    if (day <= from)
        return DueValue{*fromValue, last ? last->due : QDate()};
    return DueValue{between(from, next->due, day, *fromValue, next->value), {}, true, *next};
}

QDate middleOf(Month month)
{
    return month.firstDay().addDays(14);
}

QString dueInMonth(const Plan &plan, const Kpi &kpi, Month month)
{
    if (kpi.path == KpiPath::Line) {
        const std::optional<DueValue> due = dueValue(plan, kpi, month.lastDay());
        return due ? valueWords(due->value, kpi.unit) : QString();
    }
    const std::optional<TargetStep> due = dueOn(trajectory(plan, kpi), month.lastDay());
    return due ? due->words : QString();
}

QDate yardstickDay(QDate today, Month upTo, Month reading)
{
    const QDate day = upTo.isValid() ? std::min(today, upTo.lastDay()) : today;
    return reading.isValid() ? std::max(day, reading.lastDay()) : day;
}

} // namespace waymark::analysis
