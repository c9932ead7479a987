#include "plan/PlanQueries.h"
#include "report/ReportChart.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

analysis::ChartData chartOf(const Plan &plan, const QString &code)
{
    return analysis::chartData(plan, *plan.get<Kpi>(*query::findKpi(plan, code)), QDate(2026, 4, 1), Month(2026, 3));
}

} // namespace

class TestReportChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReadingIsAMarkInTheFrame()
    {
        const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        const QSizeF size(430, 184);
        for (const Id &id : plan.living(RecordKind::Kpi)) {
            const analysis::ChartData data =
                analysis::chartData(plan, *plan.get<Kpi>(id), QDate(2026, 4, 1), Month(2026, 3));
            qsizetype readings = data.projections.size();
            for (const auto &run : data.runs)
                readings += run.size();
            const ReportChartDrawing drawing = chartDrawing(data, size);
            QVERIFY(drawing.marks.size() >= readings);
            for (const ReportChartMark &mark : drawing.marks)
                QVERIFY(QRectF(QPointF(), size).contains(mark.at));
            for (const ReportChartStroke &stroke : drawing.strokes) {
                for (const QPointF &point : stroke.points)
                    QVERIFY(QRectF(-0.1, -0.1, size.width() + 0.2, size.height() + 0.2).contains(point));
            }
        }
    }

    void betterIsHigherOnThePage()
    {
        const ReportPlan plan;
        const ReportChartDrawing drawing = chartDrawing(chartOf(plan.plan(), u"1.1a"_s), QSizeF(430, 184));
        QVERIFY(drawing.marks.size() >= 2);
        // 42.2% in January stands above 41% in March.
        QVERIFY(drawing.marks.at(0).at.y() < drawing.marks.at(1).at.y());
        QVERIFY(drawing.marks.at(0).at.x() < drawing.marks.at(1).at.x());
    }

    void theSvgIsNamedAndWellFormed()
    {
        const ReportPlan plan;
        const QByteArray svg =
            ReportChartRenderer().svg(chartOf(plan.plan(), u"1.1a"_s), u"A < title"_s, u"It \"says\" & so"_s, u"k1"_s);
        QXmlStreamReader reader(svg);
        QStringList words;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                words.append(reader.text().toString().trimmed());
        }
        QCOMPARE(reader.errorString(), QString());
        QVERIFY(words.contains(u"A < title"_s));
        QVERIFY(words.contains(u"It \"says\" & so"_s));
        QVERIFY(svg.contains("aria-labelledby=\"k1-title\""));
        QVERIFY(words.contains(u"41%"_s));
    }

    void withoutReadingsThereIsNothingToDraw()
    {
        const ReportChartDrawing drawing = chartDrawing(analysis::ChartData(), QSizeF(430, 184));
        QVERIFY(drawing.strokes.isEmpty() && drawing.marks.isEmpty());
    }
};

WAYMARK_TEST(TestReportChart)
#include "tst_ReportChart.moc"
