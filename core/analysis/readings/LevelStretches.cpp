#include "analysis/readings/LevelStretches.h"

namespace waymark::analysis {

namespace {

/// Recalculations that lie within the series and leave enough readings on both sides of them.
QList<LevelStretch> cutStretches(const ReadingSeries &series, const QList<const Recalculation *> &recalculations)
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
                    stretches.append(LevelStretch{{QList<double>()}, {QList<double>()}, {}, {}, {}, {}});
                stretches.last().decision = current->id;
            }
            LevelStretch &last = stretches.last();
            last.read.last().append(point.value);
            if (!current || !current->until.isValid() || point.period <= current->until) {
                last.reckoned.last().append(point.value);
                last.reckonedFrom = last.reckonedFrom.isValid() ? last.reckonedFrom : point.period;
                last.reckonedTo = point.period;
            }
            last.points.append(point);
        }
    }
    return stretches;
}

/// Too few readings carry no limits: such a stretch is read against those of the one before it, or, at the beginning,
/// reckoned together with the one after.
void joinShortStretches(QList<LevelStretch> &stretches, int fewest)
{
    for (qsizetype at = stretches.size() - 1; at > 0; --at) {
        const bool isShort = stretches.at(at).isShort(fewest);
        const bool isShortBefore = at == 1 && stretches.first().isShort(fewest);
        if (!isShort && !isShortBefore)
            continue;
        LevelStretch &before = stretches[at - 1];
        before.read += stretches.at(at).read;
        before.points += stretches.at(at).points;
        if (isShortBefore && isShort) {
            before.reckonAll();
        } else if (isShortBefore) {
            before.reckoned = stretches.at(at).reckoned;
            before.reckonedFrom = stretches.at(at).reckonedFrom;
            before.reckonedTo = stretches.at(at).reckonedTo;
            before.decision = stretches.at(at).decision;
        }
        stretches.removeAt(at);
    }
}

} // namespace

bool LevelStretch::isShort(int fewest) const
{
    qsizetype count = 0;
    for (const QList<double> &run : reckoned)
        count += run.size();
    return count < fewest;
}

void LevelStretch::reckonAll()
{
    reckoned = read;
    reckonedFrom = points.first().period;
    reckonedTo = points.last().period;
    decision = Id();
}

QList<LevelStretch> levelStretches(
    const ReadingSeries &series, const QList<const Recalculation *> &recalculations, int fewest)
{
    QList<LevelStretch> stretches = cutStretches(series, recalculations);
    joinShortStretches(stretches, fewest);
    if (stretches.size() == 1 && stretches.first().isShort(fewest))
        stretches.first().reckonAll();
    return stretches;
}

} // namespace waymark::analysis
