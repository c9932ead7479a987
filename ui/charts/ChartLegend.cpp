#include "charts/ChartLegend.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace analysis;

namespace {

struct LegendWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartLegend)
};

template <typename Has> bool anyReading(const ChartData &data, Has has)
{
    return std::any_of(data.runs.begin(), data.runs.end(), [&has](const QList<ChartReading> &run) {
        return std::any_of(run.begin(), run.end(), has);
    }) || std::any_of(data.projections.begin(), data.projections.end(), has);
}

bool hasVariation(const ChartData &data, Variation variation)
{
    return anyReading(data, [variation](const ChartReading &point) { return point.variation == variation; });
}

bool hasLevel(const ChartData &data, ChartLevel::Kind kind)
{
    return std::any_of(
        data.levels.begin(), data.levels.end(), [kind](const ChartLevel &level) { return level.kind == kind; });
}

bool hasCourse(const ChartData &data, Course which)
{
    return std::any_of(data.courses.begin(), data.courses.end(),
        [which](const ChartCourse &course) { return course.course == which && !course.steps.isEmpty(); });
}

bool hasTarget(const ChartData &data)
{
    return std::any_of(
        data.steps.begin(), data.steps.end(), [](const ChartStep &step) { return !step.isBaseline || step.endValue; });
}

} // namespace

QList<LegendEntry> legendOf(const ChartData &data, const QList<ChartComparator> &unnamed)
{
    using Kind = LegendEntry::Kind;
    QList<LegendEntry> entries;
    const auto add = [&entries](bool isThere, Kind kind, const QString &words) {
        if (isThere)
            entries.append({kind, words, {}, {}});
    };
    add(!data.runs.isEmpty(), Kind::Reading, LegendWords::tr("Reading"));
    add(anyReading(data, [](const ChartReading &point) { return point.isProvisional && !point.isProjected; }),
        Kind::Provisional, LegendWords::tr("Provisional"));
    add(!data.projections.isEmpty(), Kind::Projected, LegendWords::tr("Projected"));
    add(anyReading(data, [](const ChartReading &point) { return point.low && point.high; }), Kind::Range,
        LegendWords::tr("Range"));
    add(hasVariation(data, Variation::Improvement), Kind::Improvement, LegendWords::tr("Sign of improvement"));
    add(hasVariation(data, Variation::Concern), Kind::Concern, LegendWords::tr("Sign of concern"));
    add(hasVariation(data, Variation::SpecialCause), Kind::Change, LegendWords::tr("Sign of change"));
    add(hasTarget(data), Kind::Target, LegendWords::tr("Target"));
    add(data.tolerance && !data.steps.isEmpty(), Kind::Tolerance, LegendWords::tr("Within tolerance"));
    add(hasCourse(data, Course::Hopeful), Kind::Hopeful, LegendWords::tr("Hopeful course"));
    add(hasCourse(data, Course::Cautious), Kind::Cautious, LegendWords::tr("Cautious course"));
    add(data.baseline.has_value(), Kind::Baseline, LegendWords::tr("Baseline"));
    add(data.comparators.size() > unnamed.size(), Kind::Comparator, LegendWords::tr("Elsewhere"));
    for (const ChartComparator &comparator : unnamed)
        add(true, Kind::Comparator, comparator.words);
    add(hasLevel(data, ChartLevel::Kind::Median), Kind::Median, LegendWords::tr("Median"));
    add(hasLevel(data, ChartLevel::Kind::Mean), Kind::Mean, LegendWords::tr("Mean"));
    add(hasLevel(data, ChartLevel::Kind::Limit), Kind::Limit, LegendWords::tr("Process limits"));
    add(!data.seriesBreaks.isEmpty(), Kind::SeriesBreak, LegendWords::tr("Counted differently"));
    add(!data.notes.isEmpty(), Kind::Note, LegendWords::tr("What happened"));
    return entries;
}

qreal placeLegend(QList<LegendEntry> &entries, const QRectF &rect, const QFontMetricsF &metrics)
{
    const qreal row = metrics.height() * 1.3;
    const qreal sample = metrics.height() * 2;
    const qreal space = metrics.height() * 0.4;
    qreal x = rect.left();
    qreal y = rect.top();
    for (LegendEntry &entry : entries) {
        const qreal room = rect.width() - sample - space;
        if (metrics.horizontalAdvance(entry.words) > room)
            entry.words = metrics.elidedText(entry.words, Qt::ElideRight, room);
        const qreal width = metrics.horizontalAdvance(entry.words);
        if (x > rect.left() && x + sample + space + width > rect.right()) {
            x = rect.left();
            y += row;
        }
        entry.sample = QRectF(x, y, sample, row);
        entry.text = QRectF(x + sample + space, y, width, row);
        x = entry.text.right() + metrics.height() * 1.2;
    }
    return entries.isEmpty() ? 0 : y + row - rect.top();
}

} // namespace waymark
