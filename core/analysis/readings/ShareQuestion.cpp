#include "analysis/readings/ShareQuestion.h"

#include "analysis/KpiWords.h"
#include "plan/records/Target.h"

#include <QCoreApplication>

#include <cmath>

namespace waymark::analysis {

namespace {

constexpr double leastBeside = 2; ///< percent; below that a fraction of one is nothing strange

struct ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(ShareWords)
};

bool isFraction(std::optional<double> value)
{
    return value && *value > 0 && *value < 1;
}

/// What a reading of the KPI could be held against, the nearest in time last.
QList<double> standards(const Plan &plan, const Kpi &kpi, const Reading &asked)
{
    QList<double> values;
    for (const Target *target : plan.all<Target>(kpi.id)) {
        if (target->value)
            values.append(*target->value);
    }
    if (const std::optional<double> baseline = baselineOf(kpi))
        values.append(*baseline);
    for (const Reading *reading : plan.all<Reading>(kpi.id)) {
        const std::optional<double> value = numberOf(*reading, kpi.unit);
        // Another one of the same kind is as doubtful.
        if (reading->id != asked.id && value && !(isFraction(value) && !reading->numerator))
            values.append(*value);
    }
    return values;
}

} // namespace

QString preciseShare(double percent)
{
    return QString::number(percent, 'g', 10) + u'%';
}

std::optional<ShareQuestion> shareQuestion(const Plan &plan, const Kpi &kpi, const Reading &reading)
{
    const bool isAsked =
        kpi.unit == Unit::Percent && isFraction(reading.value) && !reading.numerator && !reading.notAvailable;
    if (!isAsked)
        return {};
    const double meant = QString::number(*reading.value * 100, 'g', 12).toDouble(); // 0.57 is 57, not 56.99…
    std::optional<double> nearest;
    double distance = HUGE_VAL;
    for (const double value : standards(plan, kpi, reading)) {
        if (value <= leastBeside)
            return {};
        distance = std::min(distance, std::abs(value - *reading.value));
        if (!nearest || std::abs(value - meant) <= std::abs(*nearest - meant))
            nearest = value;
    }
    if (!nearest || std::abs(*nearest - meant) >= distance)
        return {};
    return ShareQuestion{meant, *nearest,
        ShareWords::tr("%1 in %2 beside %3: was %4 meant?")
            .arg(preciseShare(*reading.value), reading.period.words(), preciseShare(*nearest), preciseShare(meant))};
}

} // namespace waymark::analysis
