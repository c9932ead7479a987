#include "Measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace waymark::bench {

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

double medianMs(int runs, const std::function<void()> &work)
{
    return mediansMs(runs, {[&work](int) { work(); }}).first();
}

QList<double> mediansMs(int runs, const QList<std::function<void(int)>> &works)
{
    QList<QList<double>> times(works.size());
    for (int run = 0; run < runs; ++run) {
        for (qsizetype index = 0; index < works.size(); ++index) {
            QElapsedTimer timer;
            timer.start();
            works.at(index)(run);
            times[index].append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    QList<double> medians;
    for (const QList<double> &each : times)
        medians.append(median(each));
    return medians;
}

void printFigure(const QString &what, double ours, double theirs, const QString &unit, const QString &aim)
{
    std::printf("%-74s %8.2f   (%.2f ÷ %.2f %s)%s\n", qPrintable(what), theirs > 0 ? ours / theirs : 0, ours, theirs,
        qPrintable(unit), aim.isEmpty() ? "" : qPrintable(QStringLiteral("   aim ") + aim));
    std::fflush(stdout);
}

void printTime(const QString &what, double milliseconds, const QString &aim)
{
    std::printf("%-74s %8.2f ms%s\n", qPrintable(what), milliseconds,
        aim.isEmpty() ? "" : qPrintable(QStringLiteral("   aim ") + aim));
    std::fflush(stdout);
}

} // namespace waymark::bench
