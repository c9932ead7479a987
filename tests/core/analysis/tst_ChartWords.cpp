#include "FullChart.h"
#include "TestMain.h"

#include "analysis/charts/ChartPeriod.h"
#include "analysis/charts/ChartWords.h"
#include "analysis/KpiWords.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Whatever a chart shows can be heard and copied.
class TestChartWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReadingSaysWhatWasDueAndWhatItIs()
    {
        FullChart plan;
        plan.read(u"2025-12 12/30"_s);
        const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        const QList<ChartReading> readings = readingsInOrder(data);
        QCOMPARE(readingSentence(readings.at(0)), u"January 2025: 40%; a sign of concern"_s);
        QCOMPARE(
            readingSentence(readings.at(11)), u"December 2025: 40% (12 of 30); 50% due by then; a sign of concern"_s);
        QCOMPARE(readingSentence(readings.at(13)),
            u"February 2026: 57%; 50% due by then; provisional; a sign of improvement"_s);
        QCOMPARE(readingSentence(readings.at(14)), u"May 2026: 64%; 60% due by then; projected"_s);
    }

    void onALineTheTableSaysWhatIsDueOnTheWay()
    {
        KpiPlan plan(u"kpi 1.1 Families say they were helped|40%|50 60 80"_s, u"2025-10 44"_s);
        plan.set<&Kpi::path>(KpiPath::Line);
        const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2025, 10, 31));
        // In the middle of October 44 of the 91 days from 1 September to 1 December are over: 40 + 10 × 44 ÷ 91 = 44.8.
        QCOMPARE(data.rows.at(1).due, u"44.8%"_s);
        QCOMPARE(data.runs.first().first().due, u"44.8%"_s);
    }

    void theMeanIsSaidWithTheMonthsItIsTheMeanOf()
    {
        QList<double> values;
        double sum = 0;
        for (int month = 0; month < 18; ++month) {
            values.append(40 + month % 3 + month);
            sum += values.last();
        }
        KpiPlan plan(u"kpi 1.1 Families say they were helped|40%|50 60 80"_s);
        plan.readMonthly(Month(2025, 3), values);
        const ChartData whole = chartData(plan.plan(), plan.kpi(), QDate(2026, 8, 31));
        const ChartData year = cutToMonths(whole, Month(2025, 9), whole.last);
        const QString mean = u"Mean %1, process limits "_s.arg(valueWords(sum / 18, Unit::Percent));
        for (const ChartData &data : {whole, year}) {
            const QString said = levelSentences(data).first();
            QVERIFY2(said.startsWith(mean) && said.endsWith(u", March 2025 to August 2026"_s), qPrintable(said));
        }
    }

    void aMissingMonthIsSaid()
    {
        KpiPlan plan(u"kpi 1.1 Families say they were helped|40%|50 60 80"_s,
            u"2025-09 41, 2025-10 42, 2025-12 44, 2026-03 46, 2026-04 n/a, 2026-05 48"_s);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        const ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2026, 5, 31));
        QCOMPARE(levelSentences(data).last(), u"No figure for November 2025, January 2026 to February 2026"_s);
        QVERIFY(!levelSentences(cutToMonths(data, Month(2026, 3), data.last)).join(u' ').contains(u"No figure"_s));
    }

    void wordsOnTheLastTargetAgreeWithTheLatestReading()
    {
        QList<double> values(14, 40);
        values += {80, 81};
        KpiPlan plan(u"kpi 1.1 Families say they were helped|40%|50 60 80"_s);
        plan.readMonthly(Month(2025, 5), values);
        const Ladder reached = ladderOf(plan.plan(), plan.kpi());
        if (reached.assurance == Assurance::Fail)
            QVERIFY2(
                reached.why.contains(u"The latest reading reaches the last target, 80%"_s), qPrintable(reached.why));
        QVERIFY(!reached.why.contains(u"out of reach"_s));
        KpiPlan far(u"kpi 1.1 Families say they were helped|40%|50 60 80"_s);
        far.readMonthly(Month(2025, 5), QList<double>(16, 40));
        QVERIFY(
            ladderOf(far.plan(), far.kpi())
                .why.contains(u"On this pattern the last target, 80%, is out of reach unless something changes."_s));
    }

    void afterALongShiftANewReckoningIsOffered()
    {
        KpiPlan plan(u"kpi 1.1 Families say they were helped|40%|50 60 80"_s);
        plan.readMonthly(Month(2025, 1), {40, 42, 41, 43, 40, 42, 41, 43, 52, 54, 53, 55, 52, 54, 53});
        QVERIFY(!ladderOf(plan.plan(), plan.kpi()).why.contains(u"afresh"_s)); // seven
        plan.readMonthly(Month(2026, 4), {55});
        QVERIFY(ladderOf(plan.plan(), plan.kpi())
                    .why.contains(u"The last 8 readings, since September 2025, lie on one side of the mean"_s));
    }

    void everythingElseIsSaidToo()
    {
        FullChart plan;
        const ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        const QStringList said = levelSentences(data);
        QCOMPARE(said.size(), 6);
        QVERIFY2(said.at(0).startsWith(u"Mean 43.2%, process limits "_s), qPrintable(said.at(0)));
        QVERIFY(said.at(0).endsWith(u", January 2025 to February 2026"_s));
        QCOMPARE(said.mid(1),
            (QStringList{u"Tolerance: up to 4 points below what is due"_s,
                u"Hopeful course: 65% by 1 March 2026, 88% by 1 September 2026"_s,
                u"Cautious course: 55% by 1 March 2026, 70% by 1 September 2026"_s, u"England, 2024–25: 52%"_s,
                u"Statistical neighbours: 47%"_s}));
        QCOMPARE(noteSentences(data),
            (QStringList{u"1: 2 April 2025, New guidance came out"_s, u"2: 3 November 2025, A second team began"_s,
                u"3: 20 November 2025, The survey went online"_s}));
    }

    void theStateOfTheLastReadingHasAWay()
    {
        FullChart plan;
        ChartData data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        QCOMPARE(variationWords(data.variation, data.isVariationUp), u"Special cause: improvement, upwards"_s);
        plan.set<&Kpi::polarity>(Polarity::Lower);
        data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        QCOMPARE(variationWords(data.variation, data.isVariationUp), u"Special cause: concern, upwards"_s);
        plan.set<&Kpi::polarity>(Polarity::Range);
        data = chartData(plan.plan(), plan.kpi(), FullChart::today());
        QCOMPARE(variationWords(data.variation, data.isVariationUp), u"Special cause: change, upwards"_s);
        QCOMPARE(data.runs.last().last().variation, Variation::SpecialCause);
        QCOMPARE(variationWords(Variation::CommonCause, false), u"Common cause: no sign of change"_s);
        QVERIFY(variationWords(Variation::NotKnown, true).isEmpty() && assuranceWords(Assurance::NotKnown).isEmpty());
    }

    void theTableIsPlainForASpreadsheet()
    {
        KpiPlan plan(u"kpi 1.1 Families say they were helped|41%|50 60 80"_s, u"2025-10 44"_s);
        ChartData data = chartData(plan.plan(), plan.kpi(), QDate(2025, 10, 31));
        data.rows[1].remark = u"late\tand\nlong"_s;
        const QStringList lines = tableText(data).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), data.rows.size() + 1);
        QCOMPARE(lines.first(), u"Period\tReading\tDue by then\tNote"_s);
        QCOMPARE(lines.at(2), u"October 2025\t44%\tnothing yet\tlate and long"_s);
    }
};

WAYMARK_TEST(TestChartWords)
#include "tst_ChartWords.moc"
