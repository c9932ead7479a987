#include "Plans.h"
#include "Storage.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Prints the figures of tests/RESULTS.md. Run it from a release build, with nothing else to do for the machine.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    waymark::bench::BenchPlan plan(folder.filePath(u"plan.waymark"_s), 1);
    waymark::bench::BenchPlan large(folder.filePath(u"large.waymark"_s), 100);
    std::printf("Plan: %s\n", qPrintable(waymark::bench::BenchPlan::source().section(u'/', -1)));
    waymark::bench::measureStorage(plan, large, folder.path());
    return 0;
}
