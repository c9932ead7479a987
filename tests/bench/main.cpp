#include "FirstWindow.h"
#include "HotPaths.h"
#include "Merging.h"
#include "Plans.h"
#include "Proof.h"
#include "Readers.h"
#include "Reckoning.h"
#include "Reports.h"
#include "ScoreCard.h"
#include "Storage.h"
#include "Work.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark::bench;

/// Prints the figures of tests/RESULTS.md. Run it from a release build, with nothing else to do for the machine. Names
/// of parts (window, storage, merging, work, reckoning, scorecard, report, readers, proof) measure these alone. 1 where
/// a proof finds a problem.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && QByteArray(argv[1]) == "--window")
        return showOneWindow(argc, argv, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (argc > 1 && QByteArray(argv[1]) == "--command")
        return runOneCommand(argc, argv);
    const QApplication application(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--hot-paths")
        return walkHotPaths();
    const QTemporaryDir folder;
    BenchPlan plan(folder.filePath(u"plan.waymark"_s), 1);
    BenchPlan large(folder.filePath(u"large.waymark"_s), 100, 60);
    std::printf("Plan: %s\n", qPrintable(BenchPlan::source().section(u'/', -1)));
    const QStringList parts = QApplication::arguments().mid(1);
    const auto isWanted = [&parts](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    if (isWanted(u"window"_s))
        measureFirstWindow(plan);
    if (isWanted(u"storage"_s))
        measureStorage(plan, large, folder.path());
    if (isWanted(u"merging"_s))
        measureMerging(plan, folder.path());
    if (isWanted(u"work"_s))
        measureWork(plan, large);
    if (isWanted(u"reckoning"_s))
        measureReckoning();
    if (isWanted(u"scorecard"_s))
        measureScoreCard();
    if (isWanted(u"report"_s))
        measureReports(plan, large, folder.path());
    if (isWanted(u"readers"_s))
        measureReaders();
    if (isWanted(u"proof"_s)) {
        BenchPlan middle(folder.filePath(u"middle.waymark"_s), 4);
        return proveReports(large, middle) == 0 ? 0 : 1;
    }
    return 0;
}
