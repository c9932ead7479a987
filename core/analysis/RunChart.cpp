#include "analysis/RunChart.h"

#include <algorithm>
#include <cmath>

namespace waymark::analysis {

namespace {

/// The smallest k with P(X ≤ k) ≥ 5 % for X of `trials` throws of a coin.
int lowerFivePercent(int trials)
{
    double probability = std::pow(0.5, trials);
    double sum = probability;
    int k = 0;
    while (sum < 0.05 && k < trials) {
        probability *= static_cast<double>(trials - k) / (k + 1);
        sum += probability;
        ++k;
    }
    return k;
}

struct Stretch
{
    bool isUp = false;
    QList<qsizetype> points;
};

/// The points of one run as stretches on one side of the median.
QList<Stretch> stretchesOf(const QList<double> &values, double median, qsizetype offset)
{
    QList<Stretch> stretches;
    for (qsizetype index = 0; index < values.size(); ++index) {
        if (std::abs(values[index] - median) <= 1e-9 * std::max(1.0, std::abs(median)))
            continue;
        const bool isUp = values[index] > median;
        if (stretches.isEmpty() || stretches.last().isUp != isUp)
            stretches.append(Stretch{isUp, {}});
        stretches.last().points.append(offset + index);
    }
    return stretches;
}

} // namespace

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

RunChart runChart(const Runs &runs)
{
    QList<double> values;
    for (const QList<double> &run : runs)
        values += run;
    RunChart chart;
    chart.median = medianOf(values);
    QList<Stretch> all;
    int couldCross = 0;
    qsizetype offset = 0;
    for (const QList<double> &run : runs) {
        const QList<Stretch> stretches = stretchesOf(run, chart.median, offset);
        offset += run.size();
        int useful = 0;
        for (const Stretch &stretch : stretches)
            useful += static_cast<int>(stretch.points.size());
        chart.useful += useful;
        couldCross += std::max(0, useful - 1);
        chart.crossings += std::max(0, static_cast<int>(stretches.size()) - 1);
        all += stretches;
    }
    if (chart.useful == 0)
        return chart;
    chart.longestByChance = static_cast<int>(std::round(std::log2(chart.useful) + 3));
    chart.fewestByChance = lowerFivePercent(couldCross);
    for (const Stretch &stretch : all) {
        chart.longestRun = std::max(chart.longestRun, static_cast<int>(stretch.points.size()));
        if (stretch.points.size() <= chart.longestByChance)
            continue;
        chart.inLongRuns += stretch.points;
        chart.isUp = stretch.isUp;
    }
    return chart;
}

} // namespace waymark::analysis
