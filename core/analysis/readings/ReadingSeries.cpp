#include "analysis/readings/ReadingSeries.h"

#include "analysis/KpiWords.h"
#include "plan/records/Reading.h"

#include <QMap>

namespace waymark::analysis {

namespace {

struct Entry
{
    SeriesPoint point;
    bool startsRun = false; ///< something not available stands before it
    bool startsSeries = false; ///< counted differently from here on
};

QList<Entry> entriesOf(const Plan &plan, const Kpi &kpi, Month upTo)
{
    QList<Entry> entries;
    bool isGap = false;
    bool isBreak = false;
    for (const Reading *reading : plan.all<Reading>(kpi.id)) {
        if (reading->projected || (upTo.isValid() && reading->period > upTo))
            continue;
        isBreak = isBreak || reading->seriesBreak; // one that stands at a missing reading holds for the next
        const std::optional<double> value = numberOf(*reading, kpi.unit);
        if (!value) {
            isGap = true;
            continue;
        }
        entries.append({{reading->period, *value}, isGap, isBreak});
        isGap = false;
        isBreak = false;
    }
    return entries;
}

/// Months from the entry before to this one.
int distanceTo(const QList<Entry> &entries, qsizetype index)
{
    return entries[index - 1].point.period.monthsTo(entries[index].point.period);
}

/// Without a frequency, as the readings have it.
ReadingStep stepFrom(Frequency frequency, const QList<Entry> &entries)
{
    if (const KpiRhythm *rhythm = rhythmFor(frequency))
        return rhythm->step;
    QList<int> distances;
    for (qsizetype index = 1; index < entries.size(); ++index)
        distances.append(distanceTo(entries, index));
    if (distances.size() >= 2 && distances.last() == distances[distances.size() - 2])
        return evenStep(distances.last());
    QMap<int, int> counts;
    for (const int distance : distances)
        ++counts[distance];
    int common = 1;
    int most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > most) {
            most = count.value();
            common = count.key();
        }
    }
    return evenStep(common);
}

} // namespace

ReadingStep rhythmOf(const Plan &plan, const Kpi &kpi, Month upTo)
{
    return stepFrom(kpi.frequency, entriesOf(plan, kpi, upTo));
}

QList<SeriesPoint> ReadingSeries::points() const
{
    QList<SeriesPoint> all;
    for (const QList<SeriesPoint> &run : runs)
        all += run;
    return all;
}

Runs ReadingSeries::values() const
{
    Runs all;
    for (const QList<SeriesPoint> &run : runs) {
        QList<double> values;
        for (const SeriesPoint &point : run)
            values.append(point.value);
        all.append(values);
    }
    return all;
}

ReadingSeries latestSeries(const Plan &plan, const Kpi &kpi, Month upTo)
{
    ReadingSeries series;
    const QList<Entry> entries = entriesOf(plan, kpi, upTo);
    const ReadingStep rhythm = stepFrom(kpi.frequency, entries);
    bool startsRun = true;
    for (qsizetype index = entries.size() - 1; index >= 0; --index) {
        if (startsRun)
            series.runs.prepend(QList<SeriesPoint>());
        series.runs.first().prepend(entries[index].point);
        if (entries[index].startsSeries) {
            series.start = index > 0 ? ReadingSeries::Start::SeriesBreak : ReadingSeries::Start::First;
            break;
        }
        if (index == 0)
            break;
        const int distance = distanceTo(entries, index);
        // One long distance is a gap; two alike in a row are another rhythm, unless the KPI says what its rhythm is.
        const bool isOtherRhythm = kpi.frequency == Frequency::NotGiven && distance > rhythm.longest && index > 1
            && distance == distanceTo(entries, index - 1);
        if (distance < rhythm.shortest || isOtherRhythm) {
            series.start = ReadingSeries::Start::OtherPeriods;
            break;
        }
        startsRun = entries[index].startsRun || distance > rhythm.longest;
    }
    return series;
}

} // namespace waymark::analysis
