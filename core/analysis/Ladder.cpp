#include "analysis/Ladder.h"

#include "analysis/readings/LevelStretches.h"
#include "analysis/RunChart.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/Recalculation.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct LadderWords
{
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

SignalRule ruleOf(XmrRule rule)
{
    switch (rule) {
    case XmrRule::BeyondLimit:
        return SignalRule::BeyondLimit;
    case XmrRule::Shift:
        return SignalRule::Shift;
    case XmrRule::Trend:
        return SignalRule::Trend;
    case XmrRule::TwoOfThree:
        break;
    }
    return SignalRule::TwoOfThree;
}

SignalDirection directionOf(bool isUp)
{
    return isUp ? SignalDirection::Up : SignalDirection::Down;
}

Rung rungFor(const Runs &runs, int readings, Frequency frequency)
{
    int ranges = 0;
    for (const QList<double> &run : runs)
        ranges += std::max(0, static_cast<int>(run.size()) - 1);
    if (readings == 0)
        return Rung::None;
    if (readings < readingsForLine)
        return Rung::Table;
    // Neighbours of a rolling year share eleven months, so that nothing can be read out of their distance.
    if (readings < readingsForRunChart || frequency == Frequency::Rolling12)
        return Rung::Line;
    return readings < readingsForXmr || ranges < rangesForXmr ? Rung::Run : Rung::Xmr;
}

void readRunChart(Ladder &ladder, const Runs &runs, const QList<SeriesPoint> &points)
{
    const RunChart chart = runChart(runs);
    ladder.centre = chart.median;
    for (const qsizetype index : chart.inLongRuns) {
        const bool isUp = points[index].value > chart.median;
        ladder.signalled.append({points[index].period, SignalRule::LongRun, directionOf(isUp)});
    }
    if (chart.hasFewCrossings())
        ladder.signalled.append({ladder.to, SignalRule::FewCrossings, SignalDirection::None});
}

int trendLengthOf(const Plan &plan)
{
    return plan.info().trendRun == 6 ? 6 : usualTrendLength;
}

void readXmr(Ladder &ladder, const ReadingSeries &series, const Plan &plan, const Kpi &kpi)
{
    const QList<LevelStretch> stretches = levelStretches(series, plan.all<Recalculation>(kpi.id), readingsForXmr);
    for (const LevelStretch &stretch : stretches) {
        const XmrLimits limits = xmrLimits(stretch.reckoned);
        ladder.centre = limits.mean;
        ladder.upper = limits.upper;
        ladder.lower = limits.lower;
        ladder.stretches.append({stretch.points.first().period, stretch.points.last().period, stretch.reckonedFrom,
            stretch.reckonedTo, limits.mean, limits.upper, limits.lower, stretch.decision});
        for (const XmrSignal &signal : xmrSignals(stretch.read, limits, trendLengthOf(plan)))
            ladder.signalled.append(
                {stretch.points[signal.index].period, ruleOf(signal.rule), directionOf(signal.isUp)});
    }
    const Polarity direction = analysis::directionOf(plan, kpi);
    ladder.variation = variationAt(ladder, ladder.to, direction);
    if (const QList<TargetStep> targets = trajectory(plan, kpi); !targets.isEmpty())
        ladder.assurance = assuranceOf(*ladder.lower, *ladder.upper, targets.last().value, direction);
}

/// What people decided about the limits, and whether it can hold yet.
QString recalculationWords(const Ladder &ladder, const Plan &plan, const Kpi &kpi)
{
    QString words;
    for (const Recalculation *decided : plan.all<Recalculation>(kpi.id)) {
        if (decided->period < ladder.from || decided->period > ladder.to)
            continue;
        const bool holds = std::any_of(ladder.stretches.begin(), ladder.stretches.end(),
            [decided](const LadderStretch &stretch) { return stretch.recalculation == decided->id; });
        const QString why = decided->reason.simplified();
        if (holds)
            words += decided->until.isValid() ? LadderWords::tr(" Mean and limits are reckoned from %1 to %2 (%3).")
                                                    .arg(decided->period.words(), decided->until.words(), why)
                                              : LadderWords::tr(" Mean and limits are reckoned afresh from %1 on (%2).")
                                                    .arg(decided->period.words(), why);
        else
            words +=
                LadderWords::tr(" Mean and limits will be reckoned from %1 on (%2) once there are %3 readings for it.")
                    .arg(decided->period.words(), why)
                    .arg(readingsForXmr);
    }
    return words;
}

QString lastReadingWords(Variation variation)
{
    switch (variation) {
    case Variation::NotKnown:
        break;
    case Variation::CommonCause:
        return LadderWords::tr(" The last reading shows common-cause variation: no sign of change.");
    case Variation::Improvement:
        return LadderWords::tr(" The last reading shows special-cause variation: improvement.");
    case Variation::Concern:
        return LadderWords::tr(" The last reading shows special-cause variation: concern.");
    case Variation::SpecialCause:
        return LadderWords::tr(" The last reading shows special-cause variation.");
    }
    return {};
}

/// Never against what is seen beside it: where the latest reading is on the other side of the target, that is said too.
QString lastTargetWords(Assurance assurance, double latest, const TargetStep &last, Polarity direction)
{
    const bool isReached = isSameNumber(latest, last.value) || (latest > last.value) == (direction == Polarity::Higher);
    switch (assurance) {
    case Assurance::NotKnown:
        break;
    case Assurance::Pass:
        return isReached ? LadderWords::tr(" On this pattern the last target, %1, is met consistently.").arg(last.words)
                         : LadderWords::tr(" The latest reading is short of the last target, %1, though the process "
                                           "limits lie on its good side.")
                               .arg(last.words);
    case Assurance::Fail:
        return isReached
            ? LadderWords::tr(" The latest reading reaches the last target, %1, though the process limits of all these "
                              "readings lie short of it.")
                  .arg(last.words)
            : LadderWords::tr(" On this pattern the last target, %1, is out of reach unless something changes.")
                  .arg(last.words);
    case Assurance::HitOrMiss:
        return LadderWords::tr(" On this pattern the last target, %1, is met in some periods and missed in others.")
            .arg(last.words);
    }
    return {};
}

/// After a long shift mean and limits are of two processes. To reckon them afresh is offered, never done.
QString offerWords(const Ladder &ladder, const QList<SeriesPoint> &points)
{
    constexpr int longShift = 8;
    int length = 0;
    Month since;
    for (auto point = points.crbegin(); point != points.crend(); ++point, ++length) {
        const double above = point->value - *ladder.centre;
        if (above == 0 || (above > 0) != (points.last().value > *ladder.centre)
            || point->period < ladder.stretches.last().from)
            break;
        since = point->period;
    }
    return length < longShift
        ? QString()
        : LadderWords::tr(" The last %1 readings, since %2, lie on one side of the mean: mean and "
                          "limits could be reckoned afresh from there on.")
              .arg(length)
              .arg(since.words());
}

QString xmrWords(const Ladder &ladder, const QList<SeriesPoint> &points, const Plan &plan, const Kpi &kpi)
{
    const QList<TargetStep> targets = trajectory(plan, kpi);
    const QString assured = targets.isEmpty()
        ? QString()
        : lastTargetWords(ladder.assurance, points.last().value, targets.last(), analysis::directionOf(plan, kpi));
    return assured + offerWords(ladder, points) + recalculationWords(ladder, plan, kpi);
}

QString startWords(const Ladder &ladder, ReadingSeries::Start start)
{
    switch (start) {
    case ReadingSeries::Start::First:
        break;
    case ReadingSeries::Start::SeriesBreak:
        return LadderWords::tr(" Readings before %1 were counted differently and are not part of this.")
            .arg(ladder.from.words());
    case ReadingSeries::Start::OtherPeriods:
        return LadderWords::tr(" Readings before %1 are of other periods and are not part of this.")
            .arg(ladder.from.words());
    }
    return {};
}

QString runChartWords(const Ladder &ladder)
{
    const auto has = [&ladder](SignalRule rule) {
        return std::any_of(ladder.signalled.begin(), ladder.signalled.end(),
            [rule](const LadderSignal &signal) { return signal.rule == rule; });
    };
    if (has(SignalRule::LongRun))
        return LadderWords::tr(" An unusually long run on one side of the median is a sign of change.");
    if (has(SignalRule::FewCrossings))
        return LadderWords::tr(" The median is crossed unusually seldom, a sign of change.");
    return LadderWords::tr(" There is no sign of change.");
}

QString rungWords(const Ladder &ladder)
{
    const QString readings =
        ladder.readings == 1 ? LadderWords::tr("1 reading") : LadderWords::tr("%1 readings").arg(ladder.readings);
    switch (ladder.rung) {
    case Rung::None:
        return LadderWords::tr("There are no readings to show yet.");
    case Rung::Table:
        return LadderWords::tr("%1: a table; a line needs %2.").arg(readings).arg(readingsForLine);
    case Rung::Line:
        if (ladder.readings >= readingsForRunChart)
            return LadderWords::tr("%1 of rolling years: a line; they share months, so nothing more can be read from "
                                   "them.")
                .arg(readings);
        return LadderWords::tr("%1: a line; a run chart with its median needs %2.")
            .arg(readings)
            .arg(readingsForRunChart);
    case Rung::Run:
        if (ladder.readings >= readingsForXmr)
            return LadderWords::tr("%1: a run chart with its median; there are too many gaps for limits.")
                .arg(readings);
        return LadderWords::tr("%1: a run chart with its median; an XmR chart with limits needs %2.")
            .arg(readings)
            .arg(readingsForXmr);
    case Rung::Xmr:
        return LadderWords::tr("%1: an XmR chart, rule set MDC 2024.").arg(readings);
    }
    return {};
}

QString ladderSentences(const Ladder &ladder, const ReadingSeries &series, const Plan &plan, const Kpi &kpi)
{
    const QList<SeriesPoint> points = series.points();
    QString words = rungWords(ladder);
    if (ladder.rung == Rung::Run)
        words += runChartWords(ladder);
    words += lastReadingWords(ladder.variation);
    if (ladder.rung == Rung::Xmr)
        words += xmrWords(ladder, points, plan, kpi);
    return words + startWords(ladder, series.start);
}

} // namespace

Ladder ladderOf(const Plan &plan, const Kpi &kpi, Month upTo)
{
    const ReadingSeries series = latestSeries(plan, kpi, upTo);
    const QList<SeriesPoint> points = series.points();
    const Runs runs = series.values();
    Ladder ladder;
    ladder.readings = static_cast<int>(points.size());
    ladder.rung = rungFor(runs, ladder.readings, kpi.frequency);
    if (!points.isEmpty()) {
        ladder.from = points.first().period;
        ladder.to = points.last().period;
    }
    if (ladder.rung == Rung::Run)
        readRunChart(ladder, runs, points);
    if (ladder.rung == Rung::Xmr)
        readXmr(ladder, series, plan, kpi);
    ladder.why = ladderSentences(ladder, series, plan, kpi);
    return ladder;
}

Variation variationAt(const Ladder &ladder, Month period, Polarity direction)
{
    bool isUp = false;
    bool isDown = false;
    for (const LadderSignal &signal : ladder.signalled) {
        isUp = isUp || (signal.period == period && signal.direction == SignalDirection::Up);
        isDown = isDown || (signal.period == period && signal.direction == SignalDirection::Down);
    }
    if (!isUp && !isDown)
        return Variation::CommonCause;
    if (direction != Polarity::Higher && direction != Polarity::Lower)
        return Variation::SpecialCause;
    // Where two rules disagree, a doubt is worth a look and a joy is not.
    const bool isWorse = direction == Polarity::Higher ? isDown : isUp;
    return isWorse ? Variation::Concern : Variation::Improvement;
}

QString ruleSetWords(const Plan &plan, Rung rung)
{
    if (rung == Rung::Run)
        return LadderWords::tr("Run chart, Anhøj rules");
    if (rung != Rung::Xmr)
        return {};
    return trendLengthOf(plan) == usualTrendLength
        ? LadderWords::tr("XmR chart, rule set MDC 2024")
        : LadderWords::tr("XmR chart, rule set MDC 2024 with %1 readings for a trend").arg(trendLengthOf(plan));
}

QString rungText(Rung rung)
{
    static const QStringList texts{u"none"_s, u"table"_s, u"line"_s, u"run"_s, u"xmr"_s};
    return texts.value(static_cast<int>(rung));
}

QString signalRuleText(SignalRule rule)
{
    static const QStringList texts{
        u"beyond limit"_s, u"shift"_s, u"trend"_s, u"two of three"_s, u"long run"_s, u"few crossings"_s};
    return texts.value(static_cast<int>(rule));
}

QString signalDirectionText(SignalDirection direction)
{
    static const QStringList texts{QString(), u"up"_s, u"down"_s};
    return texts.value(static_cast<int>(direction));
}

QString variationText(Variation variation)
{
    static const QStringList texts{QString(), u"common cause"_s, u"improvement"_s, u"concern"_s, u"special cause"_s};
    return texts.value(static_cast<int>(variation));
}

QString assuranceText(Assurance assurance)
{
    static const QStringList texts{QString(), u"pass"_s, u"fail"_s, u"hit or miss"_s};
    return texts.value(static_cast<int>(assurance));
}

} // namespace waymark::analysis
