#include "charts/LoadLayout.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

const QRectF loadPlace(0, 0, 700, 240);

QList<LoadBar> barsOf(int months, int most)
{
    QList<LoadBar> bars;
    for (int month = 0; month < months; ++month)
        bars.append({LoadBar::Kind::Month, Month(2023, 1).plus(month), month % (most + 1)});
    return bars;
}

LoadLayout layoutOf(const QList<LoadBar> &bars, const QRectF &rect = loadPlace)
{
    return layoutLoad(bars, rect, QFontMetricsF(QFont()));
}

bool overlap(const QList<ChartLabel> &labels)
{
    for (qsizetype one = 0; one < labels.size(); ++one) {
        for (qsizetype other = one + 1; other < labels.size(); ++other) {
            if (labels.at(one).rect.intersects(labels.at(other).rect))
                return true;
        }
    }
    return false;
}

} // namespace

/// Where the bars and words of a load chart go.
class TestLoadLayout : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsTallAsTheirNumbers()
    {
        const LoadLayout layout = layoutOf({{LoadBar::Kind::Month, Month(2023, 1), 10},
            {LoadBar::Kind::Month, Month(2023, 2), 0}, {LoadBar::Kind::Month, Month(2023, 3), 5}});
        QCOMPARE(layout.highest, 10);
        QCOMPARE(layout.bars.size(), 3);
        QCOMPARE(layout.bars.at(0).top(), layout.plot.top());
        QCOMPARE(layout.bars.at(1).height(), 0.0);
        QCOMPARE(layout.bars.at(2).height(), layout.bars.at(0).height() / 2);
        QVERIFY(layout.bars.at(0).right() < layout.bars.at(1).left());
        QVERIFY(layout.bars.at(2).right() < layout.plot.center().x()); // few bars are no walls
        QCOMPARE(layout.numbers.size(), 2); // an empty month needs no nought
        QCOMPARE(layout.names.size(), 3);
        QCOMPARE(layout.names.at(0).words, u"Jan 2023"_s);
    }

    void levelsAreWholeActions_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("highest");
        QTest::addColumn<qsizetype>("levels");
        QTest::newRow("1") << 1 << 1 << qsizetype(2);
        QTest::newRow("5") << 5 << 5 << qsizetype(6);
        QTest::newRow("6") << 6 << 6 << qsizetype(4);
        QTest::newRow("11") << 11 << 15 << qsizetype(4);
        QTest::newRow("44") << 44 << 50 << qsizetype(6);
        QTest::newRow("153") << 153 << 200 << qsizetype(5);
    }

    void levelsAreWholeActions()
    {
        QFETCH(int, most);
        const LoadLayout layout = layoutOf({{LoadBar::Kind::Month, Month(2023, 1), most}});
        QTEST(layout.highest, "highest");
        QTEST(layout.levels.size(), "levels");
    }

    void wordsNeverOverlapAndStayInside()
    {
        for (const int months : {1, 2, 5, 12, 24}) {
            for (const qreal width : {260.0, 420.0, 700.0, 1400.0}) {
                QList<LoadBar> bars = barsOf(months, 130);
                bars.prepend({LoadBar::Kind::Earlier, Month(1999, 1), 3});
                bars.append({LoadBar::Kind::Later, Month(2150, 1), 120});
                const QRectF rect(0, 0, width, 240);
                const LoadLayout layout = layoutOf(bars, rect);
                QVERIFY(!overlap(layout.names));
                QVERIFY(!overlap(layout.numbers));
                QVERIFY(!overlap(layout.values));
                QCOMPARE(layout.names.at(0).words, u"Earlier"_s);
                QCOMPARE(layout.names.at(1).words, u"Later"_s);
                for (const QList<ChartLabel> &labels : {layout.names, layout.numbers, layout.values}) {
                    for (const ChartLabel &label : labels)
                        QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(label.rect));
                }
            }
        }
    }

    void barsHaveWords()
    {
        const QList<LoadBar> bars{{LoadBar::Kind::Earlier, Month(1999, 1), 1},
            {LoadBar::Kind::Month, Month(2023, 3), 11}, {LoadBar::Kind::Later, Month(2150, 1), 2}};
        QCOMPARE(loadBarWords(bars, 0), u"before March 2023: 1 action"_s);
        QCOMPARE(loadBarWords(bars, 1), u"March 2023: 11 actions"_s);
        QCOMPARE(loadBarWords(bars, 2), u"after March 2023: 2 actions"_s);
        QVERIFY(layoutOf({}).bars.isEmpty());
    }
};

WAYMARK_TEST(TestLoadLayout)
#include "tst_LoadLayout.moc"
