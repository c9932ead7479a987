#include "analysis/KpiForecast.h"

#include "analysis/KpiWords.h"
#include "analysis/RunChart.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(KpiForecast)
};

constexpr int readingsForForecast = 4;

struct Line
{
    double slope = 0; ///< a month
    double level = 0; ///< at the first reading
    double lowest = 0;
    double highest = 0;
};

Line theilSen(const QList<SeriesPoint> &points)
{
    const auto place = [&points](const SeriesPoint &point) {
        return static_cast<double>(points.first().period.monthsTo(point.period));
    };
    QList<double> slopes;
    for (qsizetype one = 0; one < points.size(); ++one) {
        for (qsizetype other = one + 1; other < points.size(); ++other)
            slopes.append((points[other].value - points[one].value) / (place(points[other]) - place(points[one])));
    }
    Line line;
    line.slope = medianOf(slopes);
    QList<double> rest;
    for (const SeriesPoint &point : points)
        rest.append(point.value - line.slope * place(point));
    line.level = medianOf(rest);
    const auto [lowest, highest] = std::minmax_element(rest.begin(), rest.end());
    line.lowest = *lowest - line.level;
    line.highest = *highest - line.level;
    return line;
}

double within(double value, const Kpi &kpi)
{
    const bool isLevel = kpi.form != KpiForm::Reduction;
    if (isLevel && kpi.unit == Unit::Percent)
        return std::clamp(value, 0.0, 100.0);
    const bool isNeverBelowNought = kpi.unit == Unit::Count || kpi.unit == Unit::Days || kpi.unit == Unit::Weeks;
    return isLevel && isNeverBelowNought ? std::max(0.0, value) : value;
}

} // namespace

ForecastResult kpiForecast(const Plan &plan, const Kpi &kpi, QDate today, Month upTo)
{
    const QList<SeriesPoint> points = latestSeries(plan, kpi, upTo).points();
    if (points.size() < readingsForForecast) {
        return {{},
            points.isEmpty() ? ForecastWords::tr("A forecast needs %1 readings of one kind; there are none.")
                                   .arg(readingsForForecast)
                : points.size() == 1
                ? ForecastWords::tr("A forecast needs %1 readings of one kind; there is 1.").arg(readingsForForecast)
                : ForecastWords::tr("A forecast needs %1 readings of one kind; there are %2.")
                      .arg(readingsForForecast)
                      .arg(points.size())};
    }
    const KpiPosition position = kpiPosition(plan, kpi, today, upTo);
    Forecast forecast;
    forecast.period =
        position.next ? position.next->month() : points.last().period.plus(rhythmOf(plan, kpi, upTo).usual);
    const Line line = theilSen(points);
    const double value = line.level + line.slope * points.first().period.monthsTo(forecast.period);
    forecast.value = within(value, kpi);
    forecast.low = within(value + line.lowest, kpi);
    forecast.high = within(value + line.highest, kpi);
    const QString by = position.next ? ForecastWords::tr("by %1").arg(forecast.period.words())
                                     : ForecastWords::tr("in %1").arg(forecast.period.words());
    forecast.words =
        ForecastWords::tr("%1 (%2) %3 if it goes on like this")
            .arg(valueWords(forecast.value, kpi.unit), rangeWords(forecast.low, forecast.high, kpi.unit), by);
    return {forecast, {}};
}

} // namespace waymark::analysis
