#include "analysis/KpiPosition.h"

#include "analysis/KpiWords.h"
#include "analysis/readings/ReadingDue.h"
#include "plan/DueCalendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct PositionWords
{
    Q_DECLARE_TR_FUNCTIONS(KpiPosition)
};

/// Positive: better than the level; 0 for the same.
double betterBy(double value, double level, Polarity direction)
{
    if (isSameNumber(value, level))
        return 0;
    if (direction == Polarity::Range)
        return -std::abs(value - level);
    return direction == Polarity::Lower ? level - value : value - level;
}

bool reaches(const Kpi &kpi, double value, double level, Polarity direction)
{
    const double gap = betterBy(value, level, direction);
    // Of a range the tolerance is the range itself.
    const double allowed = direction == Polarity::Range ? kpi.tolerance.value_or(0) : 0;
    return gap >= -allowed || isSameNumber(-gap, allowed);
}

/// "9 points", "1 point", "3.7": people hear "3 days behind" as lateness, so only percentages name their unit.
QString distanceWords(double distance, Unit unit)
{
    const QString number = numberWords(std::abs(distance), unit);
    if (unit != Unit::Percent)
        return number;
    return number == u"1" ? PositionWords::tr("1 point") : PositionWords::tr("%1 points").arg(number);
}

/// The distance as it can be checked by subtracting the two numbers that are shown.
double shownDistance(const KpiPosition &position, Unit unit)
{
    return std::abs(roundedAsSaid(*position.value, unit) - roundedAsSaid(*position.expected, unit));
}

QString gapWords(const KpiPosition &position, Unit unit, Polarity direction)
{
    if (!position.gap)
        return u"–"_s;
    if (*position.gap == 0)
        return PositionWords::tr("level");
    const double distance = shownDistance(position, unit);
    const bool isTiny = roundedAsSaid(distance, unit) == 0;
    if (direction == Polarity::Range || direction == Polarity::NotGiven)
        return isTiny ? PositionWords::tr("just off") : PositionWords::tr("%1 away").arg(distanceWords(distance, unit));
    if (*position.gap > 0)
        return isTiny ? PositionWords::tr("just ahead")
                      : PositionWords::tr("%1 ahead").arg(distanceWords(distance, unit));
    return isTiny ? PositionWords::tr("just behind")
                  : PositionWords::tr("%1 behind").arg(distanceWords(distance, unit));
}

QString againstWords(const KpiPosition &position, Polarity direction, const QString &what)
{
    if (*position.gap == 0)
        return PositionWords::tr("level with %1").arg(what);
    if (direction == Polarity::Range || direction == Polarity::NotGiven)
        return PositionWords::tr("%1 from %2").arg(position.gapWords, what);
    return *position.gap > 0 ? PositionWords::tr("%1 of %2").arg(position.gapWords, what)
                             : PositionWords::tr("%1 %2").arg(position.gapWords, what);
}

QString dueWords(const TargetStep &step)
{
    return PositionWords::tr("the %1 due by %2").arg(step.words, longDay(step.due));
}

QString monthsWords(int months)
{
    return months == 1 ? PositionWords::tr("1 month") : PositionWords::tr("%1 months").arg(months);
}

QString undatedWords(const QList<TargetStep> &steps)
{
    QStringList parts;
    for (const TargetStep &step : steps)
        parts.append(PositionWords::tr("%1 after %2").arg(step.words, monthsWords(step.months)));
    return parts.join(u", ");
}

/// "41% (12 of 29) in March 2026", "12% reduction in March 2026".
QString whatWasMeasured(const Kpi &kpi, const KpiPosition &position)
{
    QString reading = position.reading;
    if (kpi.form == KpiForm::Reduction && kpi.unit == Unit::Percent && *position.value >= 0)
        reading = PositionWords::tr("%1 reduction").arg(reading);
    else if (kpi.form == KpiForm::Reduction && kpi.unit == Unit::Percent)
        reading = PositionWords::tr("%1 reduction, that is a rise,").arg(reading);
    const QString words = PositionWords::tr("%1 in %2").arg(reading, position.period.words());
    QStringList notes;
    if (position.isProvisional)
        notes.append(PositionWords::tr("provisional"));
    if (position.isOld())
        notes.append(PositionWords::tr("no figure for %1").arg(position.missing.words()));
    return notes.isEmpty() ? words : u"%1 (%2)"_s.arg(words, notes.join(u"; "));
}

QString sentenceWithout(const QList<TargetStep> &steps, const KpiPosition &position)
{
    if (steps.isEmpty())
        return PositionWords::tr("No readings and no targets yet");
    if (!steps.first().due.isValid())
        return PositionWords::tr("No readings yet; targets: %1, which get dates once the plan has a start")
            .arg(undatedWords(steps));
    if (position.next)
        return PositionWords::tr("No readings yet; %1 is due by %2")
            .arg(position.next->words, longDay(position.next->due));
    return PositionWords::tr("No readings yet; %1 was due by %2").arg(steps.last().words, longDay(steps.last().due));
}

QString sentenceFor(const Kpi &kpi, const KpiPosition &position, const QList<TargetStep> &steps, Polarity direction)
{
    if (!position.value)
        return sentenceWithout(steps, position);
    const QString measured = whatWasMeasured(kpi, position);
    if (steps.isEmpty())
        return PositionWords::tr("%1; there is no target").arg(measured);
    const TargetStep &last = steps.last();
    if (!last.due.isValid()) {
        return position.status == KpiStatus::Met
            ? PositionWords::tr("%1, which meets the last target of %2").arg(measured, last.words)
            : PositionWords::tr("%1; targets: %2, which get dates once the plan has a start")
                  .arg(measured, undatedWords(steps));
    }
    if (position.status == KpiStatus::Met && position.expectedBy != last.due)
        return PositionWords::tr("%1, which already meets the %2 due by %3")
            .arg(measured, last.words, longDay(last.due));
    if (position.expectedBy.isValid())
        return PositionWords::tr("%1, %2").arg(
            measured, againstWords(position, direction, dueWords(*dueOn(steps, position.expectedBy))));
    if (position.isOnTheWay) {
        const TargetStep &towards = *position.towards;
        const QString way = PositionWords::tr("the %1 on the way to %2 by %3")
                                .arg(valueWords(*position.expected, kpi.unit), towards.words, longDay(towards.due));
        return PositionWords::tr("%1, %2").arg(measured, againstWords(position, direction, way));
    }
    const QString ahead = PositionWords::tr("%1 is due by %2").arg(position.next->words, longDay(position.next->due));
    if (!position.expected)
        return PositionWords::tr("%1; there is no baseline to compare with, and %2").arg(measured, ahead);
    const QString start = kpi.form == KpiForm::Reduction
        ? PositionWords::tr("no reduction at all")
        : PositionWords::tr("the baseline of %1").arg(valueWords(*position.expected, kpi.unit));
    return PositionWords::tr("%1, %2; %3").arg(measured, againstWords(position, direction, start), ahead);
}

KpiStatus statusFor(const Kpi &kpi, const KpiPosition &position, const QList<TargetStep> &steps, Polarity direction)
{
    if (!position.value)
        return KpiStatus::NoReadings;
    if (steps.isEmpty())
        return KpiStatus::NoTargets;
    if (direction == Polarity::NotGiven)
        return KpiStatus::NoDirection;
    const bool isUpToNow = !position.expected || reaches(kpi, *position.value, *position.expected, direction);
    if (isUpToNow && reaches(kpi, *position.value, steps.last().value, direction))
        return KpiStatus::Met;
    if (!steps.last().due.isValid())
        return KpiStatus::NoStart;
    if (!position.expected)
        return KpiStatus::NoBaseline;
    return isUpToNow ? KpiStatus::OnTrajectory : KpiStatus::Behind;
}

} // namespace

const Reading *latestReading(const Plan &plan, const Kpi &kpi, Month upTo)
{
    const Reading *latest = nullptr;
    for (const Reading *reading : plan.all<Reading>(kpi.id)) {
        const bool counts =
            !reading->projected && (!upTo.isValid() || reading->period <= upTo) && numberOf(*reading, kpi.unit);
        if (counts && (!latest || latest->period < reading->period))
            latest = reading;
    }
    return latest;
}

QString kpiStatusWords(KpiStatus status)
{
    switch (status) {
    case KpiStatus::NoReadings:
        return PositionWords::tr("No readings yet");
    case KpiStatus::NoTargets:
        return PositionWords::tr("No targets");
    case KpiStatus::NoStart:
        return PositionWords::tr("No start date");
    case KpiStatus::NoBaseline:
        return PositionWords::tr("No baseline");
    case KpiStatus::NoDirection:
        return PositionWords::tr("Direction unclear");
    case KpiStatus::Behind:
        return PositionWords::tr("Behind");
    case KpiStatus::OnTrajectory:
        return PositionWords::tr("On trajectory");
    case KpiStatus::Met:
        return PositionWords::tr("Met");
    }
    return {};
}

KpiPosition kpiPosition(const Plan &plan, const Kpi &kpi, QDate today, Month upTo)
{
    KpiPosition position;
    const QList<TargetStep> steps = trajectory(plan, kpi);
    const Polarity direction = directionOf(plan, kpi);
    QDate day = yardstickDay(today, upTo, {});
    if (const Reading *latest = latestReading(plan, kpi, upTo)) {
        position.period = latest->period;
        position.value = numberOf(*latest, kpi.unit);
        position.reading = readingWords(*latest, kpi.unit);
        position.isProvisional = latest->provisional;
        day = yardstickDay(today, upTo, latest->period);
        position.missing = missingSince(plan, kpi, latest->period, day);
    }
    for (const TargetStep &step : steps) {
        if (step.due.isValid() && step.due > day && !position.next)
            position.next = step;
    }
    if (const std::optional<DueValue> due = dueValue(plan, kpi, day)) {
        position.expected = due->value;
        position.expectedBy = due->by;
        position.isOnTheWay = due->isOnTheWay;
        position.towards = due->towards;
    }
    if (position.value && position.expected)
        position.gap = betterBy(*position.value, *position.expected, direction);
    position.isShortOfNext =
        position.value && position.next && !reaches(kpi, *position.value, position.next->value, direction);
    position.status = statusFor(kpi, position, steps, direction);
    position.isWithinTolerance = position.status == KpiStatus::Behind && kpi.tolerance
        && (-*position.gap < *kpi.tolerance || isSameNumber(-*position.gap, *kpi.tolerance));
    position.gapWords = gapWords(position, kpi.unit, direction);
    position.sentence = sentenceFor(kpi, position, steps, direction);
    return position;
}

void CourseCaveats::add(const KpiPosition &position, QDate heldOn)
{
    if (!position.isOnCourse())
        return;
    old += position.isOld() ? 1 : 0;
    shortSoon += position.isShortOfNext && position.next->due <= heldOn.addMonths(1) ? 1 : 0;
}

QString CourseCaveats::words(QDate heldOn) const
{
    QStringList sentences;
    if (old > 0)
        sentences.append(old == 1 ? PositionWords::tr("1 of them has no recent figure.")
                                  : PositionWords::tr("%1 of them have no recent figure.").arg(old));
    const QString soon = longDay(heldOn.addMonths(1));
    if (shortSoon > 0)
        sentences.append(shortSoon == 1 ? PositionWords::tr("1 of them is short of a target due by %1.").arg(soon)
                                        : PositionWords::tr("%1 of them are short of targets due by %2.")
                                              .arg(QString::number(shortSoon), soon));
    return sentences.join(u' ');
}

} // namespace waymark::analysis
