#include "KpiPlan.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "views/kpis/ChartWall.h"
#include "views/kpis/KpiView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString wallLines = u"priority 1 Getting help early\noutcome 1.1 Families know where to turn\n"
                          "kpi 1.1 Families say they were helped|41%|50 60 80\nkpi 1.1 Calls are answered||20 30 50\n"
                          "priority 2 Plans in time\noutcome 2.1 Plans are ready in twenty weeks\n"
                          "kpi 2.1 Plans finished in time||40 50 60\npriority 3 Nothing counted yet"_s;

QStringList rowsOf(const ChartWall &wall)
{
    QStringList rows;
    for (int row = 0; row < wall.model()->rowCount(); ++row)
        rows.append(wall.model()->index(row, 0).data().toString());
    return rows;
}

} // namespace

/// All KPIs at a glance, by priority, and by keyboard to the one that matters.
class TestChartWall : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void kpisStandUnderTheirPriorities()
    {
        TestPlan plan(wallLines);
        DeskParts parts(plan);
        const ChartWall wall(parts.context);
        QCOMPARE(rowsOf(wall),
            (QStringList{u"1  Getting help early"_s, u"1.1a  Families say they were helped"_s,
                u"1.1b  Calls are answered"_s, u"2  Plans in time"_s, u"2.1a  Plans finished in time"_s}));
        const auto submit = [&plan](const Result<ChangeSet> &set) { return plan.document().submit(set).has_value(); };
        QVERIFY(submit(edit::setReading(
            plan.plan(), plan.id(u"1.1a"_s), Month(2026, 2), *edit::readingFromText(u"51"_s, Unit::Percent))));
        const QString said = wall.model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(said,
            u"1.1a  Families say they were helped. Behind. 51% in February 2026, 9 points behind the 60% due by 1 "
            u"March "
            "2026"_s);
    }

    void headingsAreSteppedOverAndEnterChooses()
    {
        TestPlan plan(wallLines);
        DeskParts parts(plan);
        ChartWall wall(parts.context);
        wall.resize(500, 600);
        wall.show();
        wall.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wall));
        QSignalSpy chosen(&wall, &ChartWall::chosen);
        wall.showKpi(plan.id(u"1.1a"_s));
        QTest::keyClick(&wall, Qt::Key_Right);
        QCOMPARE(wall.currentIndex().row(), 2);
        QTest::keyClick(&wall, Qt::Key_Down);
        QCOMPARE(wall.currentIndex().row(), 4);
        QTest::keyClick(&wall, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().value<Id>(), plan.id(u"2.1a"_s));
        QTest::mouseClick(wall.viewport(), Qt::LeftButton, {}, wall.visualRect(wall.model()->index(1, 0)).center());
        QCOMPARE(chosen.last().first().value<Id>(), plan.id(u"1.1a"_s));
        QTest::mouseClick(wall.viewport(), Qt::LeftButton, {}, wall.visualRect(wall.model()->index(0, 0)).center());
        QCOMPARE(chosen.size(), 2);
    }

    void cardsShareTheWidthAndNoneIsCutOff_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200, 300}) {
            for (const int width : {300, 700, 1200})
                QTest::addRow("%d pixels, %d %%", width, percent) << width << percent;
        }
    }

    void cardsShareTheWidthAndNoneIsCutOff()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        TestPlan plan(wallLines);
        DeskParts parts(plan, Theme::dark());
        ChartWall wall(parts.context);
        QFont font = wall.font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        wall.setFont(font);
        wall.resize(width, 600);
        wall.show();
        QCoreApplication::processEvents();
        QList<QRect> places;
        for (int row = 0; row < wall.model()->rowCount(); ++row) {
            const QRect place = wall.visualRect(wall.model()->index(row, 0));
            QVERIFY2(place.left() >= 0 && place.right() < wall.viewport()->width(), qPrintable(QString::number(row)));
            for (const QRect &other : places)
                QVERIFY(!other.intersects(place));
            places.append(place);
        }
        QCOMPARE(places.at(1).top() > places.at(0).bottom() && places.at(3).top() > places.at(2).bottom(), true);
        const int line = wall.fontMetrics().height();
        QCOMPARE(places.at(1).top() == places.at(2).top(), wall.viewport()->width() - 8 >= 2 * (15 * line + 8));
    }

    void itFollowsThePlan()
    {
        KpiPlan plan(u"kpi 1.1 Families say they were helped|41%|50 60 80"_s, u"2026-01 50, 2026-02 51"_s);
        DeskParts parts(plan);
        ChartWall wall(parts.context);
        wall.resize(400, 400);
        const QImage before = wall.grab().toImage();
        plan.read(u"2026-03 70"_s);
        QVERIFY(wall.grab().toImage() != before);
    }

    void theViewGoesThereAndBack()
    {
        TestPlan plan(wallLines);
        DeskParts parts(plan);
        KpiView view(parts.context);
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const auto press = [&view](const QString &words) {
            for (QPushButton *button : view.findChildren<QPushButton *>()) {
                if (button->isVisible() && QString(button->text()).remove(u'&') == words)
                    button->click();
            }
        };
        press(u"All charts"_s);
        auto *wall = view.findChild<ChartWall *>();
        QVERIFY(wall && wall->isVisible() && wall->hasFocus());
        wall->showKpi(plan.id(u"2.1a"_s));
        QTest::keyClick(wall, Qt::Key_Return);
        QVERIFY(!wall->isVisible());
        QCOMPARE(view.kpi(), plan.id(u"2.1a"_s));
        press(u"All charts"_s);
        QCOMPARE(wall->currentIndex().data().toString(), u"2.1a  Plans finished in time"_s);
        press(u"Score card"_s);
        QVERIFY(!wall->isVisible());
        QCOMPARE(view.kpi(), plan.id(u"2.1a"_s));
    }
};

WAYMARK_TEST(TestChartWall)
#include "tst_ChartWall.moc"
