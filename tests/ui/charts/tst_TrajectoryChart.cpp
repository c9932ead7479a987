#include "KpiPlan.h"
#include "TestMain.h"

#include "charts/ChartFitting.h"
#include "charts/ChartPicture.h"
#include "charts/TrajectoryChart.h"

#include <QAccessible>
#include <QPainter>
#include <QtTest>
#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString courseLine = u"kpi 1.1 Families say they were helped|41%|50 60 80"_s;
const QRectF place(0, 0, 600, 300);

ChartData dataOf(const KpiPlan &plan)
{
    return chartData(plan.plan(), plan.kpi(), QDate(2026, 3, 15));
}

QImage paint(const ChartData &data, const ChartColours &colours)
{
    QImage image(place.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTrajectoryChart(painter, place, data, colours);
    return image;
}

ChartLayout layoutOn(const QImage &image, const ChartData &data)
{
    return layoutChart(data, place, QFontMetricsF(QFont(), &image));
}

int pixelsOf(const QImage &image, const QColor &colour, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

QByteArray svgOf(const ChartData &data)
{
    return trajectorySvg(
        data, ChartColours::report(), QSizeF(640, 320), QFont(u"Noto Sans"_s, 10), data.title, data.rungWords);
}

QPoint pixelOf(const ChartLayout &layout, Month month, double value)
{
    return layout.at(month.firstDay().addDays(14), value).toPoint();
}

} // namespace

/// The drawn chart: what the eye must be able to tell apart is told apart in the pixels.
class TestTrajectoryChart : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndWordsHaveContrast_data();
    void linesAndWordsHaveContrast();
    void firmReadingsAreFilledProvisionalOnesHollow();
    void nothingIsDrawnAcrossAGap();
    void fewReadingsAreNotJoined();
    void staysInsideItsRectangle();
    void svgSaysWhatItShows();
    void svgKeepsPlanTextHarmless();
    void withoutDataItSaysWhy();
    void screenReadersAreToldTheSentence();
    void pointingNamesAReading();
};

void TestTrajectoryChart::linesAndWordsHaveContrast_data()
{
    QTest::addColumn<ChartColours>("colours");
    QTest::newRow("light") << ChartColours::of(Theme::light());
    QTest::newRow("dark") << ChartColours::of(Theme::dark());
    QTest::newRow("high contrast") << ChartColours::of(Theme::highContrast());
    QTest::newRow("report") << ChartColours::report();
}

void TestTrajectoryChart::linesAndWordsHaveContrast()
{
    QFETCH(ChartColours, colours);
    for (const QColor &graph : {colours.axis, colours.reading, colours.target, colours.baseline, colours.reckoned,
             colours.improvement, colours.concern})
        QVERIFY2(contrastOf(graph, colours.ground) >= 3, qPrintable(graph.name()));
    QVERIFY(contrastOf(colours.text, colours.ground) >= 4.5);
}

void TestTrajectoryChart::firmReadingsAreFilledProvisionalOnesHollow()
{
    KpiPlan plan(courseLine, u"2025-10 30, 2025-12 30p"_s);
    const ChartData data = dataOf(plan);
    const ChartColours colours = ChartColours::of(Theme::dark());
    const QImage image = paint(data, colours);
    const ChartLayout layout = layoutOn(image, data);
    QCOMPARE(image.pixelColor(pixelOf(layout, Month(2025, 10), 30)), colours.reading);
    QCOMPARE(image.pixelColor(pixelOf(layout, Month(2025, 12), 30)), colours.ground);
    // The ring is thinner than two pixels: hardly one of them has its colour unmixed.
    int ring = 0;
    const QPoint corner = pixelOf(layout, Month(2025, 12), 30) - QPoint(7, 7);
    for (int at = 0; at < 15 * 15; ++at)
        ring += contrastOf(image.pixelColor(corner + QPoint(at % 15, at / 15)), colours.ground) >= 3 ? 1 : 0;
    QVERIFY(ring > 12);
}

void TestTrajectoryChart::nothingIsDrawnAcrossAGap()
{
    const ChartColours colours = ChartColours::of(Theme::light());
    const auto inkBetween = [&](const QString &readings) {
        KpiPlan plan(courseLine, readings);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        const ChartData data = dataOf(plan);
        const QImage image = paint(data, colours);
        const ChartLayout layout = layoutOn(image, data);
        const QPoint from = pixelOf(layout, Month(2025, 11), 30) + QPoint(8, -2);
        const QPoint to = pixelOf(layout, Month(2026, 1), 30) + QPoint(-8, 2);
        return pixelsOf(image, colours.reading, QRect(from, to));
    };
    QVERIFY(inkBetween(u"2025-10 30, 2025-11 30, 2025-12 30, 2026-01 30, 2026-02 30"_s) > 10);
    QCOMPARE(inkBetween(u"2025-10 30, 2025-11 30, 2025-12 n/a, 2026-01 30, 2026-02 30"_s), 0);
    QCOMPARE(inkBetween(u"2025-10 30, 2025-11 30, 2026-01 30, 2026-02 30"_s), 0);
}

void TestTrajectoryChart::fewReadingsAreNotJoined()
{
    const ChartColours colours = ChartColours::of(Theme::light());
    KpiPlan plan(courseLine, u"2025-10 30, 2025-11 30, 2025-12 30"_s);
    const ChartData data = dataOf(plan);
    const QImage image = paint(data, colours);
    const ChartLayout layout = layoutOn(image, data);
    const QRect between(
        pixelOf(layout, Month(2025, 10), 30) + QPoint(8, -2), pixelOf(layout, Month(2025, 11), 30) + QPoint(-8, 2));
    QVERIFY(between.isValid());
    QCOMPARE(pixelsOf(image, colours.reading, between), 0);
}

void TestTrajectoryChart::staysInsideItsRectangle()
{
    KpiPlan plan(courseLine, u"2025-10 30, 2025-11 35, 2025-12 76-100, 2026-01 40"_s);
    QImage image(900, 600, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::green);
    QPainter painter(&image);
    const QRect rect(150, 100, 600, 300);
    paintTrajectoryChart(painter, rect, dataOf(plan), ChartColours::report());
    painter.end();
    const int outside = image.width() * image.height() - rect.width() * rect.height();
    QCOMPARE(pixelsOf(image, Qt::green, image.rect()), outside);
}

void TestTrajectoryChart::svgSaysWhatItShows()
{
    KpiPlan plan(courseLine, u"2025-10 30, 2025-11 35, 2025-12 40, 2026-02 51"_s);
    const QByteArray svg = svgOf(dataOf(plan));
    QVERIFY(svg.startsWith("<svg"));
    QXmlStreamReader reader(svg);
    QStringList words;
    int lines = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        lines += reader.isStartElement() && (reader.name() == u"polyline" || reader.name() == u"path") ? 1 : 0;
        if (reader.isCharacters() && !reader.text().trimmed().isEmpty())
            words.append(reader.text().trimmed().toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(words.contains(u"51% in February 2026, 9 points behind the 60% due by 1 March 2026"_s));
    for (const QString &label : {u"Target"_s, u"80%"_s, u"Jan 2026"_s, u"Baseline"_s})
        QVERIFY2(words.contains(label), qPrintable(label));
    QVERIFY(lines > 10);
    QVERIFY2(!svg.contains("<image"), "words and lines must stay vectors");
}

void TestTrajectoryChart::svgKeepsPlanTextHarmless()
{
    KpiPlan plan(courseLine, u"2025-10 30"_s);
    ChartData data = dataOf(plan);
    data.title = u"</title><script>alert('x')</script> & more"_s;
    const QByteArray svg = svgOf(data);
    QVERIFY(!svg.contains("<script"));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestTrajectoryChart::withoutDataItSaysWhy()
{
    KpiPlan plan(u"kpi 1.1 Families say they were helped"_s);
    const QByteArray svg = svgOf(dataOf(plan));
    QVERIFY(svg.contains("No readings and no targets yet"));
}

void TestTrajectoryChart::screenReadersAreToldTheSentence()
{
    KpiPlan plan(courseLine, u"2026-02 51"_s);
    TrajectoryChart chart(ChartColours::of(Theme::light()));
    chart.setData(dataOf(plan));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), u"Chart of KPI 1.1a"_s);
    const QString description = accessible->text(QAccessible::Description);
    QVERIFY2(description.startsWith(
                 u"51% in February 2026, 9 points behind the 60% due by 1 March 2026. 1 reading: a table"),
        qPrintable(description));
    QCOMPARE(chart.focusPolicy(), Qt::StrongFocus);
}

void TestTrajectoryChart::pointingNamesAReading()
{
    KpiPlan plan(courseLine, u"2025-10 12/30, 2025-12 40p"_s);
    TrajectoryChart chart(ChartColours::of(Theme::light()));
    chart.resize(600, 300);
    chart.setData(dataOf(plan));
    const ChartLayout layout = layoutChart(chart.data(), QRectF(chart.rect()), QFontMetricsF(chart.font(), &chart));
    QCOMPARE(chart.wordsAt(pixelOf(layout, Month(2025, 10), 40)), u"October 2025: 40% (12 of 30)"_s);
    QCOMPARE(
        chart.wordsAt(pixelOf(layout, Month(2025, 12), 40)), u"December 2025: 40%; 50% due by then; provisional"_s);
    QCOMPARE(chart.wordsAt(QPointF(1, 1)), QString());
}

WAYMARK_TEST(TestTrajectoryChart)

#include "tst_TrajectoryChart.moc"
