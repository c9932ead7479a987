#include "analysis/Ladder.h"

#include "analysis/RunChart.h"

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

Rung rungFor(const Runs &runs, int readings)
{
    int ranges = 0;
    for (const QList<double> &run : runs)
        ranges += std::max(0, static_cast<int>(run.size()) - 1);
    if (readings == 0)
        return Rung::None;
    if (readings < readingsForLine)
        return Rung::Table;
    if (readings < readingsForRunChart)
        return Rung::Line;
    return readings < readingsForXmr || ranges < rangesForXmr ? Rung::Run : Rung::Xmr;
}

Variation variationOf(const Ladder &ladder, Polarity direction)
{
    bool isUp = false;
    bool isDown = false;
    for (const LadderSignal &signal : ladder.signalled) {
        isUp = isUp || (signal.period == ladder.to && signal.direction == SignalDirection::Up);
        isDown = isDown || (signal.period == ladder.to && signal.direction == SignalDirection::Down);
    }
    if (!isUp && !isDown)
        return Variation::CommonCause;
    if (direction != Polarity::Higher && direction != Polarity::Lower)
        return Variation::SpecialCause;
    // Where two rules disagree, a doubt is worth a look and a joy is not.
    const bool isWorse = direction == Polarity::Higher ? isDown : isUp;
    return isWorse ? Variation::Concern : Variation::Improvement;
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

void readXmr(Ladder &ladder, const Runs &runs, const QList<SeriesPoint> &points, const Plan &plan, const Kpi &kpi)
{
    const XmrLimits limits = xmrLimits(runs);
    ladder.centre = limits.mean;
    ladder.upper = limits.upper;
    ladder.lower = limits.lower;
    for (const XmrSignal &signal : xmrSignals(runs, limits))
        ladder.signalled.append({points[signal.index].period, ruleOf(signal.rule), directionOf(signal.isUp)});
    const Polarity direction = analysis::directionOf(plan, kpi);
    ladder.variation = variationOf(ladder, direction);
    if (const QList<TargetStep> targets = trajectory(plan, kpi); !targets.isEmpty())
        ladder.assurance = assuranceOf(limits.lower, limits.upper, targets.last().value, direction);
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
    ladder.rung = rungFor(runs, ladder.readings);
    if (!points.isEmpty()) {
        ladder.from = points.first().period;
        ladder.to = points.last().period;
    }
    if (ladder.rung == Rung::Run)
        readRunChart(ladder, runs, points);
    if (ladder.rung == Rung::Xmr)
        readXmr(ladder, runs, points, plan, kpi);
    ladder.why = rungWords(ladder) + (ladder.rung == Rung::Run ? runChartWords(ladder) : QString())
        + variationWords(ladder.variation) + assuranceWords(ladder.assurance) + startWords(ladder, series.start);
    return ladder;
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
