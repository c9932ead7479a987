#include "Work.h"

#include "MainWindow.h"
#include "Measure.h"
#include "Plans.h"
#include "report/ReportBuilder.h"
#include "report/ReportPages.h"
#include "settings/Settings.h"
#include "views/plan/FilterBar.h"
#include "views/plan/PlanTree.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

/// Counts how often a widget was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(object, event);
    }

private:
    int m_count = 0;
};

void press(QWidget &widget, Qt::Key key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &up);
}

/// The median from a key to the painted tree, all of it expanded.
double keystrokeMs(BenchPlan &plan)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    MainWindow window(settings, plan.clock, plan.ids);
    window.resize(1280, 800);
    window.show();
    if (!window.openPlan(plan.path))
        return 0;
    window.go({Destination::Page::Plan, {}});
    auto *tree = window.findChild<PlanTree *>();
    auto *words = window.findChild<FilterBar *>()->findChild<QLineEdit *>();
    tree->expandAll();
    QApplication::processEvents();
    const Paints paints(*tree->viewport());
    QList<double> times;
    for (const QString &key : {u"f"_s, u"a"_s, u"m"_s, u"i"_s, u"l"_s, u"i"_s, u"e"_s, u"s"_s}) {
        const int before = paints.count();
        QElapsedTimer timer;
        timer.start();
        press(*words, Qt::Key_A, key);
        while (paints.count() == before && timer.elapsed() < 5000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

double reportMs(BenchPlan &plan)
{
    const auto document = plan.open();
    return medianMs(5, [&] {
        const Month month = usualReportMonth(document->plan(), plan.clock);
        ReportRequest request;
        request.from = request.to = month;
        const Result<ReportData> data = buildReport(document->plan(), {}, request, plan.clock);
        (void)reportPdf(*data);
    });
}

} // namespace

void measureWork(BenchPlan &plan, BenchPlan &large)
{
    printTime(u"report of the whole plan as PDF"_s, reportMs(plan));
    const double small = keystrokeMs(plan);
    const double many = keystrokeMs(large);
    printTime(u"a keystroke in the filter to the painted tree, the plan"_s, small);
    printTime(u"a keystroke in the filter to the painted tree, 100 × the plan"_s, many, u"≤ 50 ms"_s);
}

} // namespace waymark::bench
