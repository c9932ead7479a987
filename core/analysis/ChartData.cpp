#include "analysis/ChartData.h"

#include "analysis/KpiContext.h"
#include "analysis/KpiWords.h"
#include "analysis/readings/ReadingDue.h"
#include "plan/DueCalendar.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Annotation.h"
#include "plan/records/Assessment.h"
#include "plan/records/Comparator.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "plan/Status.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartData)
};

QList<const Reading *> readingsUpTo(const Plan &plan, const Kpi &kpi, Month upTo)
{
    QList<const Reading *> readings;
    for (const Reading *reading : plan.all<Reading>(kpi.id)) {
        if (!upTo.isValid() || reading->period <= upTo)
            readings.append(reading);
    }
    return readings;
}

ChartReading chartReading(const Reading &reading, const Kpi &kpi, double value)
{
    ChartReading point;
    point.period = reading.period;
    point.value = value;
    point.low = reading.low;
    point.high = reading.high;
    point.isProvisional = reading.provisional;
    point.isProjected = reading.projected;
    point.words = readingWords(reading, kpi.unit);
    return point;
}

void addReadings(
    ChartData &data, const QList<const Reading *> &readings, const Plan &plan, const Kpi &kpi, int monthsBetween)
{
    bool isBroken = true;
    for (const Reading *reading : readings) {
        if (reading->seriesBreak) {
            data.seriesBreaks.append(reading->period);
            isBroken = true;
        }
        const std::optional<double> value = numberOf(*reading, kpi.unit);
        if (!value) {
            isBroken = true;
            continue;
        }
        ChartReading point = chartReading(*reading, kpi, *value);
        point.due = dueInMonth(plan, kpi, point.period);
        if (point.isProjected) {
            data.projections.append(point);
            continue;
        }
        const bool isLate = !isBroken && data.runs.last().last().period.monthsTo(point.period) > monthsBetween;
        if (isBroken || isLate)
            data.runs.append(QList<ChartReading>());
        data.runs.last().append(point);
        isBroken = false;
    }
}

/// Periods that stand in no row, between two readings that are further apart than their rhythm allows.
void addMissing(
    ChartData &data, const QList<const Reading *> &readings, const Plan &plan, const Kpi &kpi, int monthsBetween)
{
    Month last;
    for (const Reading *reading : readings) {
        if (reading->projected)
            continue;
        if (last.isValid() && last.monthsTo(reading->period) > monthsBetween) {
            for (Month at = periodBeside(plan, kpi, last, 1); at < reading->period; at = periodBeside(plan, kpi, at, 1))
                data.missing.append(at);
        }
        last = reading->period;
    }
}

void addLadder(ChartData &data, const Ladder &ladder, const Kpi &kpi, Polarity direction)
{
    data.rung = ladder.rung;
    data.rungWords = ladder.why;
    const bool isShare = kpi.unit == Unit::Percent && kpi.form != KpiForm::Reduction;
    const auto add = [&](double value, ChartLevel::Kind kind, const LadderStretch &of) {
        data.levels.append({kind, of.from, of.to, isShare ? std::clamp(value, 0.0, 100.0) : value,
            valueWords(value, kpi.unit), of.reckonedFrom, of.reckonedTo});
    };
    if (ladder.rung == Rung::Run && ladder.centre)
        add(*ladder.centre, ChartLevel::Kind::Median, {ladder.from, ladder.to, ladder.from, ladder.to, 0, 0, 0, {}});
    for (const LadderStretch &stretch : ladder.stretches) {
        add(stretch.centre, ChartLevel::Kind::Mean, stretch);
        add(stretch.upper, ChartLevel::Kind::Limit, stretch);
        add(stretch.lower, ChartLevel::Kind::Limit, stretch);
    }
    if (ladder.rung < Rung::Run)
        return;
    for (QList<ChartReading> &run : data.runs) {
        for (ChartReading &point : run) {
            if (point.period >= ladder.from && point.period <= ladder.to)
                point.variation = variationAt(ladder, point.period, direction);
        }
    }
    data.variation = ladder.variation;
    data.assurance = ladder.assurance;
    // Better or worse, it is the way that is better or worse; where nobody says which, the way it went.
    data.isVariationUp = ladder.variation == Variation::Improvement ? direction == Polarity::Higher
        : ladder.variation == Variation::Concern
        ? direction == Polarity::Lower
        : std::any_of(ladder.signalled.begin(), ladder.signalled.end(), [&ladder](const LadderSignal &signal) {
              return signal.period == ladder.to && signal.direction == SignalDirection::Up;
          });
}

/// A small piece of level line after the last target, so that it is seen to hold.
constexpr int monthsAfterLastTarget = 1;

QList<ChartStep> stepsOf(const Plan &plan, const Kpi &kpi, Course course)
{
    QList<ChartStep> steps;
    const QList<TargetStep> targets = trajectory(plan, kpi, course);
    if (targets.isEmpty() || !targets.first().due.isValid())
        return steps;
    const QDate start = targetsStart(plan, kpi);
    // A line runs through the days themselves; a stair has a step a month, for a month's reading is drawn in its middle
    // and stands beside what is due on its last day.
    const auto drawnFrom = [&kpi](const TargetStep &target) {
        return kpi.path == KpiPath::Line ? target.due : target.month().firstDay();
    };
    if (const std::optional<double> from = kpi.form == KpiForm::Reduction ? std::optional(0.0) : baselineOf(kpi);
        from && drawnFrom(targets.first()) > start)
        steps.append({start, drawnFrom(targets.first()), *from, true, valueWords(*from, kpi.unit), {}, false});
    for (qsizetype index = 0; index < targets.size(); ++index) {
        const TargetStep &target = targets.at(index);
        const bool isLast = index + 1 == targets.size();
        const QDate until =
            isLast ? target.month().plus(monthsAfterLastTarget).lastDay() : drawnFrom(targets.at(index + 1));
        steps.append({drawnFrom(target), until, target.value, false, target.words, {}, false, target.due});
    }
    if (kpi.path == KpiPath::Line) {
        for (qsizetype index = 0; index + 1 < steps.size(); ++index)
            steps[index].endValue = steps.at(index + 1).value;
    }
    return steps;
}

void addTrajectories(ChartData &data, const Plan &plan, const Kpi &kpi)
{
    data.steps = stepsOf(plan, kpi, Course::Expected);
    data.isSloped = kpi.path == KpiPath::Line;
    const Polarity direction = directionOf(plan, kpi);
    if (kpi.tolerance && *kpi.tolerance > 0 && (direction == Polarity::Higher || direction == Polarity::Lower)) {
        data.tolerance = kpi.tolerance;
        data.isToleranceAbove = direction == Polarity::Lower;
    }
    for (const Course course : {Course::Hopeful, Course::Cautious}) {
        if (const QList<ChartStep> steps = stepsOf(plan, kpi, course); !steps.isEmpty())
            data.courses.append({course, steps});
    }
    for (const Comparator *comparator : plan.all<Comparator>(kpi.id)) {
        if (comparator->value)
            data.comparators.append({*comparator->value, comparatorWords(*comparator, kpi.unit)});
    }
}

/// What happened within the chart's months: written down for the KPI or the plan, and actions that serve it and were
/// signed off.
void addNotes(ChartData &data, const Plan &plan, const Kpi &kpi)
{
    const auto add = [&data](QDate on, const QString &words) {
        const bool isShown =
            on.isValid() && !data.isEmpty() && on >= data.first.firstDay() && on <= data.last.lastDay();
        if (isShown && !words.isEmpty())
            data.notes.append({on, words});
    };
    for (const Id &owner : {plan.id(), kpi.id}) {
        for (const Annotation *annotation : plan.all<Annotation>(owner))
            add(annotation->on, annotation->words.simplified());
    }
    for (const Id &id : plan.living(RecordKind::KpiLink)) {
        const KpiLink *link = plan.get<KpiLink>(id);
        const Assessment *latest = link->kpi == kpi.id ? query::latestAssessment(plan, link->owner) : nullptr;
        if (latest && latest->status == Status::SignedOff) {
            add(latest->signedOffOn.isValid() ? latest->signedOffOn : latest->month.lastDay(),
                ChartWords::tr("Action %1 signed off").arg(query::referenceOf(plan, RecordKind::Action, link->owner)));
        }
    }
    std::stable_sort(data.notes.begin(), data.notes.end(),
        [](const ChartNote &one, const ChartNote &other) { return one.on < other.on; });
}

void addBaseline(ChartData &data, const Kpi &kpi)
{
    data.baselineWords = baselineWords(kpi);
    if (kpi.form == KpiForm::Reduction)
        return;
    data.baseline = baselineOf(kpi);
    data.baselineLow = kpi.baselineLow;
    data.baselineHigh = kpi.baselineHigh;
}

void setMonths(ChartData &data)
{
    const auto include = [&data](Month month) {
        data.first = data.first.isValid() ? std::min(data.first, month) : month;
        data.last = data.last.isValid() ? std::max(data.last, month) : month;
    };
    for (const QList<ChartReading> &run : data.runs) {
        include(run.first().period);
        include(run.last().period);
    }
    for (const ChartReading &point : data.projections)
        include(point.period);
    if (!data.steps.isEmpty()) {
        include(Month::of(data.steps.first().from));
        include(Month::of(data.steps.last().to));
    }
    // One month alone would be a chart of no width.
    if (data.isEmpty())
        return;
    while (data.first.monthsTo(data.last) < 2)
        data.last = data.last.plus(1);
}

void setLevels(ChartData &data, const Kpi &kpi)
{
    QList<double> values;
    const auto addPoint = [&values](const ChartReading &point) {
        values << point.value << point.low.value_or(point.value) << point.high.value_or(point.value);
    };
    for (const QList<ChartReading> &run : data.runs)
        std::for_each(run.begin(), run.end(), addPoint);
    std::for_each(data.projections.begin(), data.projections.end(), addPoint);
    for (const ChartStep &step : data.steps)
        values << step.value;
    for (const ChartCourse &course : data.courses) {
        for (const ChartStep &step : course.steps)
            values << step.value;
    }
    for (const ChartComparator &comparator : data.comparators)
        values << comparator.value;
    for (const ChartLevel &level : data.levels)
        values << level.value;
    for (const std::optional<double> &value : {data.baseline, data.baselineLow, data.baselineHigh}) {
        if (value)
            values << *value;
    }
    if (values.isEmpty() || data.isEmpty())
        return;
    auto [low, high] = std::minmax_element(values.begin(), values.end());
    // From nought, unless that would squeeze what there is to see into the upper half.
    const double from = *low >= 0 && *low <= (*high) / 2 ? 0 : *low;
    const bool isWhole = kpi.unit == Unit::Count;
    for (const double level : niceLevels(from, *high, isWhole ? 1 : kpi.unit == Unit::Score ? 0.1 : 0.5))
        data.valueTicks.append({level, valueWords(level, kpi.unit)});
}

QString remarkFor(const Reading &reading)
{
    QStringList parts;
    if (reading.provisional)
        parts.append(ChartWords::tr("provisional"));
    if (reading.projected)
        parts.append(ChartWords::tr("projected"));
    if (reading.restated)
        parts.append(ChartWords::tr("restated"));
    if (reading.seriesBreak)
        parts.append(ChartWords::tr("counted differently from here on"));
    if (!reading.note.isEmpty())
        parts.append(reading.note);
    return parts.isEmpty() ? ChartWords::tr("–") : parts.join(u"; ");
}

void addRows(ChartData &data, const QList<const Reading *> &readings, const Plan &plan, const Kpi &kpi)
{
    data.columns = {
        ChartWords::tr("Period"), ChartWords::tr("Reading"), ChartWords::tr("Due by then"), ChartWords::tr("Note")};
    if (!data.baselineWords.isEmpty())
        data.rows.append(
            {ChartWords::tr("Baseline"), data.baselineWords, ChartWords::tr("nothing yet"), ChartWords::tr("–"), {}});
    Month last;
    for (const Reading *reading : readings) {
        last = reading->period;
        const QString due = dueInMonth(plan, kpi, last);
        data.rows.append({last.words(), readingWords(*reading, kpi.unit),
            due.isEmpty() ? ChartWords::tr("nothing yet") : due, remarkFor(*reading), last});
    }
    for (const TargetStep &target : trajectory(plan, kpi)) {
        if (!target.due.isValid()) {
            data.rows.append({target.months == 1 ? ChartWords::tr("After 1 month")
                                                 : ChartWords::tr("After %1 months").arg(target.months),
                ChartWords::tr("no date yet"), target.words, ChartWords::tr("the plan has no start"), {}});
        } else if (!last.isValid() || target.due > last.lastDay()) {
            data.rows.append({ChartWords::tr("By %1").arg(longDay(target.due)), ChartWords::tr("not recorded"),
                target.words, ChartWords::tr("–"), {}});
        }
    }
}

} // namespace

ChartData chartData(const Plan &plan, const Kpi &kpi, QDate today, Month upTo)
{
    ChartData data;
    data.kpi = kpi.id;
    data.code = kpi.code;
    data.subject = kpi.text;
    data.unit = kpi.unit;
    const KpiPosition position = kpiPosition(plan, kpi, today, upTo);
    data.title = position.sentence;
    data.status = position.status;
    const QList<const Reading *> readings = readingsUpTo(plan, kpi, upTo);
    const int monthsBetween = rhythmOf(plan, kpi, upTo).longest;
    addReadings(data, readings, plan, kpi, monthsBetween);
    addMissing(data, readings, plan, kpi, monthsBetween);
    addLadder(data, ladderOf(plan, kpi, upTo), kpi, directionOf(plan, kpi));
    data.ruleSet = ruleSetWords(plan, data.rung);
    addTrajectories(data, plan, kpi);
    addBaseline(data, kpi);
    setMonths(data);
    addNotes(data, plan, kpi);
    setLevels(data, kpi);
    addRows(data, readings, plan, kpi);
    return data;
}

} // namespace waymark::analysis
