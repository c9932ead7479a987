#include "charts/LoadChart.h"

#include "charts/LoadLayout.h"
#include "TestMain.h"

#include <QAccessible>
#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

Load someLoad()
{
    Load load;
    load.months = {{Month(2023, 2), 2}, {Month(2023, 3), 8}, {Month(2023, 5), 1}};
    load.open = 11;
    return load;
}

} // namespace

/// The chart draws what its sentence and its words for screen readers say.
class TestLoadChart : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBarsStandWhereTheLayoutSays_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::light();
        QTest::newRow("dark") << Theme::dark();
        QTest::newRow("contrast") << Theme::highContrast();
    }

    void theBarsStandWhereTheLayoutSays()
    {
        QFETCH(Theme, theme);
        const ChartColours colours = ChartColours::of(theme);
        LoadChart chart(colours);
        chart.resize(600, 260);
        chart.setLoad(someLoad(), u"Rowan"_s);
        const QImage image = chart.grab().toImage();
        const LoadLayout layout = layoutLoad(loadBars(someLoad()), QRectF(chart.rect()), QFontMetricsF(chart.font()));
        QCOMPARE(layout.bars.size(), 4);
        for (const QRectF &bar : layout.bars) {
            const QPointF inside(bar.center().x(), layout.plot.bottom() - bar.height() / 2);
            QCOMPARE(image.pixelColor(inside.toPoint()) == colours.reading, bar.height() > 0);
            const QPointF beside(bar.left() - 4, layout.plot.bottom() - 6);
            QVERIFY(image.pixelColor(beside.toPoint()) != colours.reading);
            if (bar.height() > 0) {
                const QPointF low(bar.center().x(), bar.top() + 3);
                QCOMPARE(image.pixelColor(low.toPoint()), colours.reading);
                const QPointF above(bar.center().x(), bar.top() - 2);
                QVERIFY(image.pixelColor(above.toPoint()) != colours.reading);
            }
        }
    }

    void itSaysWhatItShows()
    {
        LoadChart chart(ChartColours::of(Theme::light()));
        chart.resize(600, 260);
        chart.setLoad(someLoad(), u"Rowan"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), u"Chart of open actions, Rowan"_s);
        QCOMPARE(spoken->text(QAccessible::Description),
            u"11 actions are open; 8 of them fall due in March 2023. February 2023: 2 actions. March 2023: 8 actions. "
            "May 2023: 1 action"_s);
        const LoadLayout layout = layoutLoad(loadBars(someLoad()), QRectF(chart.rect()), QFontMetricsF(chart.font()));
        QCOMPARE(chart.wordsAt(layout.bars.at(1).center()), u"March 2023: 8 actions"_s);
        QCOMPARE(chart.wordsAt(layout.bars.at(2).center()), u"April 2023: 0 actions"_s);
        QCOMPARE(chart.wordsAt(QPointF(2, 2)), QString());
    }

    void withoutDatesTheSentenceStandsAlone()
    {
        LoadChart chart(ChartColours::of(Theme::light()));
        chart.resize(600, 260);
        Load load;
        load.open = load.undated = 3;
        chart.setLoad(load, u"Rowan"_s);
        QCOMPARE(chart.accessibleDescription(), u"3 actions are open; none of them has a date"_s);
        QCOMPARE(chart.wordsAt(QPointF(300, 130)), QString());
        QVERIFY(!chart.grab().isNull());
    }
};

WAYMARK_TEST(TestLoadChart)
#include "tst_LoadChart.moc"
