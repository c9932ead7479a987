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
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
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
