#include "Work.h"

#include "analysis/rounds/Rounds.h"
#include "Charts.h"
#include "Desk.h"
#include "Measure.h"
#include "pages/ReportPages.h"
#include "Paints.h"
#include "Plans.h"
#include "report/making/ReportBuilder.h"
#include "support/table/CellTable.h"
#include "views/deadlines/DeadlineFilter.h"
#include "views/deadlines/DeadlinesTable.h"
#include "views/plan/FilterBar.h"
#include "views/plan/PlanTree.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

/// The median from a status key in the round to the painted row, and on to the next.
double statusKeyMs(BenchPlan &plan)
{
    Desk desk(plan.path, plan.clock, plan.ids);
    desk.window.go({monthPage});
    auto *table = desk.window.findChild<CellTable *>();
    QApplication::processEvents();
    const Paints paints(*table->viewport());
    QList<double> times;
    for (int row = 0; row < 30; ++row) {
        times.append(untilPaintedMs(paints, [table] { press(*table, Qt::Key_2, u"2"_s); }));
        press(*table, Qt::Key_Return, u"\r"_s);
        QApplication::processEvents();
    }
    return median(times);
}

/// The same in the plan's tree, all of it expanded.
double statusKeyInPlanMs(BenchPlan &plan)
{
    Desk desk(plan.path, plan.clock, plan.ids);
    desk.window.go({planPage});
    auto *tree = desk.window.findChild<PlanTree *>();
    tree->expandAll();
    QApplication::processEvents();
    const Paints paints(*tree->viewport());
    QList<double> times;
    const QList<Id> actions = desk.window.document()->plan().living(RecordKind::Action);
    for (int row = 0; row < 30; ++row) {
        tree->goTo(actions.at(row));
        tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(static_cast<int>(ActionColumn::Status)));
        QApplication::processEvents();
        times.append(untilPaintedMs(paints, [tree, row] {
            if (row % 2)
                press(*tree, Qt::Key_2, u"2"_s);
            else
                press(*tree, Qt::Key_3, u"3"_s);
        }));
    }
    return median(times);
}

/// The median from a key to the painted list of deadlines, and the time to come there first.
std::pair<double, double> deadlinesMs(BenchPlan &plan)
{
    Desk desk(plan.path, plan.clock, plan.ids);
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    desk.window.go({u"deadlines"_s});
    QApplication::processEvents();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    auto *table = desk.window.findChild<DeadlinesTable *>();
    auto *words = desk.window.findChild<DeadlineFilter *>()->findChild<QLineEdit *>();
    const Paints paints(*table->viewport());
    QList<double> times;
    for (const QString &key : {u"f"_s, u"a"_s, u"m"_s, u"i"_s, u"l"_s, u"i"_s, u"e"_s, u"s"_s})
        times.append(untilPaintedMs(paints, [&] { press(*words, Qt::Key_A, key); }));
    return {first, median(times)};
}

/// The median from a key to the painted tree, all of it expanded.
double keystrokeMs(BenchPlan &plan)
{
    Desk desk(plan.path, plan.clock, plan.ids);
    MainWindow &window = desk.window;
    window.go({planPage});
    auto *tree = window.findChild<PlanTree *>();
    auto *words = window.findChild<FilterBar *>()->findChild<QLineEdit *>();
    tree->expandAll();
    QApplication::processEvents();
    const Paints paints(*tree->viewport());
    QList<double> times;
    for (const QString &key : {u"f"_s, u"a"_s, u"m"_s, u"i"_s, u"l"_s, u"i"_s, u"e"_s, u"s"_s}) {
        times.append(untilPaintedMs(paints, [&] { press(*words, Qt::Key_A, key); }));
    }
    return median(times);
}

double reportMs(BenchPlan &plan)
{
    const auto document = plan.open();
    return medianMs(5, [&] {
        const Month month =
            usualReportMonth(document->plan(), analysis::openRound(document->plan(), plan.clock.today()));
        ReportRequest request;
        request.from = request.to = month;
        const Result<ReportData> data = buildReport(document->plan(), {}, request, plan.clock);
        (void)reportPdf(*data);
    });
}

} // namespace

void measureWork(BenchPlan &plan, BenchPlan &large)
{
    measureCharts(plan);
    printTime(u"report of the whole plan as PDF"_s, reportMs(plan));
    const double small = keystrokeMs(plan);
    const double many = keystrokeMs(large);
    printTime(u"a keystroke in the filter to the painted tree, the plan"_s, small);
    printTime(u"a keystroke in the filter to the painted tree, 100 × the plan"_s, many, u"≤ 50 ms"_s);
    printFigure(u"a status key in the round to the painted row, 100 × the plan ÷ the plan"_s, statusKeyMs(large),
        statusKeyMs(plan), u"ms"_s, u"≤ 2"_s);
    printFigure(u"a status key in the plan's tree to the painted row, 100 × the plan ÷ the plan"_s,
        statusKeyInPlanMs(large), statusKeyInPlanMs(plan), u"ms"_s, u"≤ 2"_s);
    const auto [first, key] = deadlinesMs(large);
    printTime(u"to the list of deadlines for the first time, 100 × the plan"_s, first);
    printTime(u"a keystroke in its filter to the painted list, 100 × the plan"_s, key, u"≤ 50 ms"_s);
}

} // namespace waymark::bench
