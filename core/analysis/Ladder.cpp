#include "analysis/Ladder.h"

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

/// The points of a series from one recalculation to the next, as runs; `reckoned` are those that give the limits.
struct LevelStretch
{
    Runs read;
    Runs reckoned;
    QList<SeriesPoint> points;
    Id decision; ///< the Recalculation it begins with
};

int countOf(const Runs &runs)
{
    int count = 0;
    for (const QList<double> &run : runs)
        count += static_cast<int>(run.size());
    return count;
}

/// Recalculations that lie within the series and leave enough readings on both sides of them.
QList<LevelStretch> levelStretches(const ReadingSeries &series, const QList<const Recalculation *> &recalculations)
{
    QList<LevelStretch> stretches(1);
    qsizetype next = 0;
    const Recalculation *current = nullptr;
    for (const QList<SeriesPoint> &run : series.runs) {
        stretches.last().read.append(QList<double>());
        stretches.last().reckoned.append(QList<double>());
        for (const SeriesPoint &point : run) {
            while (next < recalculations.size() && recalculations.at(next)->period <= point.period) {
                current = recalculations.at(next++);
                if (!stretches.last().points.isEmpty())
                    stretches.append(LevelStretch{{QList<double>()}, {QList<double>()}, {}, {}});
                stretches.last().decision = current->id;
            }
            LevelStretch &last = stretches.last();
            last.read.last().append(point.value);
            if (!current || !current->until.isValid() || point.period <= current->until)
                last.reckoned.last().append(point.value);
            last.points.append(point);
        }
    }
    return stretches;
}

/// Too few readings carry no limits: such a stretch is read against those of the one before it, or, at the beginning,
/// reckoned together with the one after.
void joinShortStretches(QList<LevelStretch> &stretches)
{
    for (qsizetype at = stretches.size() - 1; at > 0; --at) {
        const bool isShort = countOf(stretches.at(at).reckoned) < readingsForXmr;
        const bool isShortBefore = at == 1 && countOf(stretches.first().reckoned) < readingsForXmr;
        if (!isShort && !isShortBefore)
            continue;
        LevelStretch &before = stretches[at - 1];
        before.read += stretches.at(at).read;
        before.points += stretches.at(at).points;
        if (isShortBefore) {
            before.reckoned = isShort ? before.read : stretches.at(at).reckoned;
            before.decision = isShort ? Id() : stretches.at(at).decision;
        }
        stretches.removeAt(at);
    }
}

void readXmr(Ladder &ladder, const ReadingSeries &series, const Plan &plan, const Kpi &kpi)
{
    QList<LevelStretch> stretches = levelStretches(series, plan.all<Recalculation>(kpi.id));
    joinShortStretches(stretches);
    if (stretches.size() == 1 && countOf(stretches.first().reckoned) < readingsForXmr)
        stretches.first() = {stretches.first().read, stretches.first().read, stretches.first().points, {}};
    for (const LevelStretch &stretch : std::as_const(stretches)) {
        const XmrLimits limits = xmrLimits(stretch.reckoned);
        ladder.centre = limits.mean;
        ladder.upper = limits.upper;
        ladder.lower = limits.lower;
        ladder.stretches.append({stretch.points.first().period, stretch.points.last().period, limits.mean, limits.upper,
            limits.lower, stretch.decision});
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

QString variationWords(Variation variation)
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

QString assuranceWords(Assurance assurance)
{
    switch (assurance) {
    case Assurance::NotKnown:
        break;
    case Assurance::Pass:
        return LadderWords::tr(" As things are, the last target will be met consistently.");
    case Assurance::Fail:
        return LadderWords::tr(" As things are, the last target will not be met.");
    case Assurance::HitOrMiss:
        return LadderWords::tr(" As things are, the last target will be met in some periods and missed in others.");
    }
    return {};
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
    ladder.why = rungWords(ladder) + (ladder.rung == Rung::Run ? runChartWords(ladder) : QString())
        + variationWords(ladder.variation) + assuranceWords(ladder.assurance)
        + (ladder.rung == Rung::Xmr ? recalculationWords(ladder, plan, kpi) : QString())
        + startWords(ladder, series.start);
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
