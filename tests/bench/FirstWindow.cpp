#include "FirstWindow.h"

#include "AnsweredPrompts.h"
#include "MainWindow.h"
#include "Measure.h"
#include "Painted.h"
#include "Plans.h"
#include "settings/Settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowRuns = 15;

struct Started
{
    QList<double> milliseconds;
    QList<double> kilobytes;
};

void start(const QString &program, const QStringList &arguments, Started &started)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        std::fprintf(stderr, "%s could not be measured.\n", qPrintable(program));
        std::exit(1);
    }
    started.milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    started.kilobytes.append(process.readAllStandardOutput().trimmed().toDouble());
}

} // namespace

int showOneWindow(int argc, char **argv, const QString &plan)
{
    const QApplication application(argc, argv);
    if (plan.isEmpty())
        return paintEmptyWindow();
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    const SystemClock clock;
    RandomIds ids;
    test::AnsweredPrompts prompts;
    MainWindow window(settings, clock, ids, prompts);
    window.resize(1280, 800);
    window.show();
    if (!window.openPlan(plan))
        return 1;
    return untilPainted(window);
}

void measureFirstWindow(const BenchPlan &plan)
{
    const QString self = QApplication::applicationFilePath();
    Started ours;
    Started sameLibraries;
    Started widgetsAlone;
    // In turn, so that a busy moment of the machine hits all three.
    for (int run = 0; run < windowRuns; ++run) {
        start(self, {u"--window"_s, plan.path}, ours);
        start(self, {u"--window"_s}, sameLibraries);
        start(QStringLiteral(WAYMARK_EMPTY_WINDOW), {}, widgetsAlone);
    }
    const double time = median(ours.milliseconds);
    const double memory = median(ours.kilobytes) / 1024;
    printFigure(u"start to first painted window with the plan ÷ an empty window, same libraries"_s, time,
        median(sameLibraries.milliseconds), u"ms"_s, u"≤ 1.5"_s);
    printFigure(
        u"the same ÷ an empty window that links Widgets alone"_s, time, median(widgetsAlone.milliseconds), u"ms"_s);
    printFigure(u"peak memory with the plan ÷ the empty window, same libraries"_s, memory,
        median(sameLibraries.kilobytes) / 1024, u"MiB"_s);
}

} // namespace waymark::bench
