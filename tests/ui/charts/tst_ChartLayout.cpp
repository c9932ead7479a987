#include "FullChart.h"
#include "TestMain.h"

#include "charts/ChartFitting.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString line = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;

QString clashes(const QList<ChartLabel> &labels, const QRectF &within)
{
    for (qsizetype one = 0; one < labels.size(); ++one) {
        if (!within.contains(labels[one].rect))
            return labels[one].words + u" sticks out"_s;
        for (qsizetype other = one + 1; other < labels.size(); ++other) {
            if (labels[one].rect.intersects(labels[other].rect))
                return labels[one].words + u" runs into "_s + labels[other].words;
        }
    }
    return {};
}

} // namespace

/// Where things go on a chart: nothing overlaps or sticks out, however long the plan and however small the place.
class TestChartLayout : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void onlyWhatIsThereIsInTheKey();
    void valuesAndDaysAreWhereTheyBelong();
    void aTargetsNumberHidesNoReading();
    void withEverythingNothingOverlaps_data();
    void withEverythingNothingOverlaps();
    void toleranceLiesBetweenTheStepsAndWhatStillIsAmber();
    void aNameWithoutRoomGoesIntoTheKey();
    void flagsThatComeTooCloseJoin();
    void nothingToDrawIsNoPlot();
};

void TestChartLayout::labelsNeverOverlap_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("pixels");
    for (const int months : {1, 8, 26, 70}) {
        for (const QSizeF &size : {QSizeF(18, 11), QSizeF(40, 18), QSizeF(100, 30)}) {
            for (const int pixels : {12, 26})
                QTest::addRow("%d months, %d lines wide, font %d", months, int(size.width()), pixels)
                    << months << size << pixels;
        }
    }
}

void TestChartLayout::labelsNeverOverlap()
{
    QFETCH(int, months);
    QFETCH(QSizeF, size);
    QFETCH(int, pixels);
    KpiPlan plan(line);
    ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
    data.first = Month(2025, 9);
    data.last = data.first.plus(months + 1);
    QFont font;
    font.setPixelSize(pixels);
    const QFontMetricsF metrics(font);
    const QRectF rect(QPointF(10, 20), size * metrics.height());
    const ChartLayout layout = layoutChart(data, rect, metrics);
    QVERIFY(!layout.months.isEmpty() && !layout.values.isEmpty());
    QCOMPARE(clashes(layout.months, rect), QString());
    QCOMPARE(clashes(layout.values, rect), QString());
    QCOMPARE(clashes(layout.targets, rect), QString());
}

void TestChartLayout::onlyWhatIsThereIsInTheKey()
{
    const auto keyOf = [](const KpiPlan &plan) {
        const QFont font;
        QStringList words;
        for (const LegendEntry &entry : layoutChart(
                 chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)), QRectF(0, 0, 600, 300), QFontMetricsF(font))
                                            .legend)
            words.append(entry.words);
        return words.join(u", ");
    };
    KpiPlan plan(line, u"2025-10 44"_s);
    QCOMPARE(keyOf(plan), u"Reading, Target, Baseline"_s);
    plan.read(u"2025-11 45p, 2025-12 40-50"_s);
    plan.project(Month(2026, 3), 60);
    plan.breakSeries(Month(2025, 12));
    QCOMPARE(keyOf(plan), u"Reading, Provisional, Projected, Range, Target, Baseline, Counted differently"_s);
    KpiPlan many(u"kpi 1.1 Families say they were helped"_s);
    many.readMonthly(Month(2025, 1), QList<double>{49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 90});
    QCOMPARE(keyOf(many), u"Reading, Sign of improvement, Sign of concern, Mean, Process limits"_s);
}

void TestChartLayout::valuesAndDaysAreWhereTheyBelong()
{
    KpiPlan plan(line, u"2025-10 44"_s);
    const QFont font;
    const ChartLayout layout = layoutChart(
        chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)), QRectF(0, 0, 600, 300), QFontMetricsF(font));
    QCOMPARE(layout.at(QDate(2025, 9, 1), 40).x(), layout.plot.left());
    QCOMPARE(layout.at(QDate(2025, 9, 1), 40).y(), layout.plot.bottom());
    QCOMPARE(layout.at(QDate(2026, 11, 1), 80).x(), layout.plot.right());
    QCOMPARE(layout.at(QDate(2026, 11, 1), 80).y(), layout.plot.top());
    QVERIFY(layout.targets.size() == 3 && layout.targets.last().words == u"80%");
}

void TestChartLayout::aTargetsNumberHidesNoReading()
{
    // Readings all around the targets, at every month and height in turn.
    for (int height = 40; height <= 90; height += 2) {
        KpiPlan plan(line);
        for (int month = 0; month < 9; ++month)
            plan.read(u"%1 %2"_s.arg(Month(2025, 9).plus(month).text()).arg(height + month % 3));
        const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 6, 15));
        QFont font;
        font.setPixelSize(13);
        const ChartLayout layout = layoutChart(data, QRectF(0, 0, 500, 200), QFontMetricsF(font));
        for (const QList<ChartReading> &run : data.runs) {
            for (const ChartReading &reading : run) {
                for (const ChartLabel &label : layout.targets)
                    QVERIFY2(!label.rect.contains(layout.at(reading.day(), reading.value)), qPrintable(label.words));
            }
        }
    }
}

void TestChartLayout::withEverythingNothingOverlaps_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<qreal>("width");
    for (const int percent : {100, 200, 300}) {
        for (const qreal width : {18.0, 30.0, 60.0})
            QTest::addRow("%d %%, %d lines wide", percent, int(width)) << percent << width;
    }
}

/// In the least height that a chart asks for.
void TestChartLayout::withEverythingNothingOverlaps()
{
    QFETCH(int, percent);
    QFETCH(qreal, width);
    FullChart plan;
    const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
    QFont font;
    font.setPixelSize(13 * percent / 100);
    const QFontMetricsF metrics(font);
    const qreal wide = width * metrics.height();
    const QRectF rect(0, 0, wide, leastChartHeight(data, wide, metrics));
    const ChartLayout layout = layoutChart(data, rect, metrics);
    QList<ChartLabel> labels = layout.values + layout.months + layout.targets + layout.comparators;
    for (const ChartFlag &flag : layout.flags)
        labels.append(flag.label);
    for (const LegendEntry &entry : layout.legend)
        labels << ChartLabel{entry.text, entry.words} << ChartLabel{entry.sample, u"sample of "_s + entry.words};
    labels.append(layout.ruleSet);
    QCOMPARE(clashes(labels, rect), QString());
    // Comparators are named in the plot or in the key, not in both.
    QCOMPARE(layout.legend.size(), 13 + (layout.comparators.isEmpty() ? 0 : 1) + 2 - layout.comparators.size());
    QVERIFY(layout.plot.height() >= metrics.height() * 4);
    for (const ChartLabel &label : labels)
        QVERIFY2(label.words == layout.ruleSet.words || label.words.startsWith(u"sample"_s)
                || metrics.horizontalAdvance(label.words) <= label.rect.width() + 0.5,
            qPrintable(label.words));
}

void TestChartLayout::toleranceLiesBetweenTheStepsAndWhatStillIsAmber()
{
    FullChart plan;
    const QFontMetricsF metrics{QFont()};
    const QRectF rect(0, 0, 800, 400);
    const ChartLayout layout = layoutChart(chartData(plan.plan(), plan.kpi(), FullChart::today()), rect, metrics);
    QCOMPARE(layout.tolerance.size(), 4); // the baseline's way, and three targets
    QCOMPARE(layout.tolerance.at(1).boundingRect(),
        QRectF(layout.at(QDate(2025, 12, 1), 50), layout.at(QDate(2026, 3, 1), 46)));
    plan.set<&Kpi::polarity>(Polarity::Lower);
    const ChartLayout lower = layoutChart(chartData(plan.plan(), plan.kpi(), FullChart::today()), rect, metrics);
    QCOMPARE(lower.tolerance.at(1).boundingRect(),
        QRectF(lower.at(QDate(2025, 12, 1), 54), lower.at(QDate(2026, 3, 1), 50)));
}

void TestChartLayout::aNameWithoutRoomGoesIntoTheKey()
{
    const QFontMetricsF metrics{QFont()};
    const QRectF rect(0, 0, 700, 400);
    KpiPlan quiet(line, u"2025-10 44"_s);
    ChartData data = chartData(quiet.plan(), quiet.kpi(), QDate(2026, 3, 15));
    data.comparators = {{70, u"England: 70%"_s}};
    ChartLayout layout = layoutChart(data, rect, metrics);
    QCOMPARE(layout.comparators.size(), 1);
    QCOMPARE(layout.legend.last().words, u"Elsewhere"_s);
    data.comparators.append({70, u"North West: 70%"_s});
    data.comparators.append({70, u"Like areas: 70%"_s}); // over the line, under it, and no third place
    layout = layoutChart(data, rect, metrics);
    QCOMPARE(layout.comparators.size(), 2);
    QCOMPARE(layout.legend.last().words, u"Like areas: 70%"_s);
}

void TestChartLayout::flagsThatComeTooCloseJoin()
{
    FullChart plan;
    const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
    const auto flagsOn = [&data](qreal width) {
        QStringList words;
        for (const ChartFlag &flag : layoutChart(data, QRectF(0, 0, width, 400), QFontMetricsF(QFont())).flags)
            words.append(flag.label.words);
        return words.join(u' ');
    };
    QCOMPARE(flagsOn(3000), u"1 2 3"_s);
    QCOMPARE(flagsOn(600), u"1 2–3"_s);
}

void TestChartLayout::nothingToDrawIsNoPlot()
{
    KpiPlan plan(u"kpi 1.1 Families say they were helped"_s);
    const QFont font;
    const ChartLayout layout = layoutChart(
        chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15)), QRectF(0, 0, 600, 300), QFontMetricsF(font));
    QVERIFY(layout.plot.isEmpty() && layout.legend.isEmpty());
}

WAYMARK_TEST(TestChartLayout)

#include "tst_ChartLayout.moc"
