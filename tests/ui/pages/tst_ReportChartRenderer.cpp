#include "pages/ReportChartRenderer.h"
#include "plan/queries/References.h"
#include "plan/records/Kpi.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The chart of an HTML report: named for those who cannot see it, and at home on a dark page.
class TestReportChartRenderer : public TestCase
{
    Q_OBJECT

private:
    static QByteArray svg()
    {
        const ReportPlan plan;
        const Kpi &kpi = *plan.plan().get<Kpi>(*query::findKpi(plan.plan(), u"1.1a"_s));
        const analysis::ChartData data = analysis::chartData(plan.plan(), kpi, QDate(2026, 4, 1), Month(2026, 3));
        return ReportChartRenderer(*PdfFonts::load()).svg(data, u"A < title"_s, u"It \"says\" & so"_s, u"k1"_s);
    }

private Q_SLOTS:
    void itIsNamedAndWellFormed()
    {
        QXmlStreamReader reader(svg());
        QHash<QString, QString> named;
        QString id;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                id = reader.attributes().value(u"id"_s).toString();
                if (reader.name() == u"svg")
                    QCOMPARE(reader.attributes().value(u"aria-labelledby"_s), u"k1-title k1-description"_s);
            }
            if (reader.isCharacters() && !id.isEmpty())
                named[id] += reader.text();
        }
        QCOMPARE(reader.errorString(), QString());
        QCOMPARE(named.value(u"k1-title"_s).trimmed(), u"A < title"_s);
        QCOMPARE(named.value(u"k1-description"_s).trimmed(), u"It \"says\" & so"_s);
    }

    void thePictureIsSharpAndTheSameEveryTime()
    {
        const ReportPlan plan;
        const Kpi &kpi = *plan.plan().get<Kpi>(*query::findKpi(plan.plan(), u"1.1a"_s));
        const analysis::ChartData data = analysis::chartData(plan.plan(), kpi, QDate(2026, 4, 1), Month(2026, 3));
        const ReportChartRenderer renderer(*PdfFonts::load());
        const ChartPng png = renderer.png(data);
        const QImage image = QImage::fromData(png.bytes, "PNG");
        QCOMPARE(image.size(), QSize(png.width, png.height) * 2);
        QCOMPARE(png.width, 736);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white)); // the light ground of paper
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, image.height() / 2));
        QVERIFY(colours.size() > 3);
        QCOMPARE(renderer.png(data).bytes, png.bytes);
    }

    void everyColourFollowsThePage()
    {
        QXmlStreamReader reader(svg());
        int colours = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            for (const QLatin1StringView name : {"fill"_L1, "stroke"_L1}) {
                const QString colour = reader.attributes().value(name).toString();
                if (!reader.isStartElement() || colour.isEmpty() || colour == u"none" || colour == u"black"
                    || colour == u"#000000")
                    continue; // black is the generator's state before anything is drawn
                QVERIFY2(colour.startsWith(u"var(--"), qPrintable(colour));
                ++colours;
            }
        }
        QVERIFY(colours > 10);
    }
};

WAYMARK_TEST(TestReportChartRenderer)
#include "tst_ReportChartRenderer.moc"
