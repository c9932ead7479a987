#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// Figures whose months stand before the rows.
class TestSeriesRows : public waymark::test::TestCase
{
    Q_OBJECT

    static QString kpisIn(const QString &name, const QString &text)
    {
        const PlanDraft draft = understand({*readDocument(name, text.toUtf8())}).draft;
        QStringList lines;
        for (const DraftKpi &kpi : draft.kpis) {
            QStringList parts{kpi.text};
            if (!kpi.baselineSource.isEmpty())
                parts.append(u"was %1"_s.arg(kpi.baselineSource));
            for (const DraftTarget &target : kpi.targets)
                parts.append(u"aim %1 %2"_s.arg(target.month.text(), target.source));
            for (const DraftReading &reading : kpi.readings)
                parts.append(u"is %1 %2"_s.arg(reading.period.text(), reading.source));
            lines.append(parts.join(u", "_s));
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void theHeadingAboveNamesTheMeasure()
    {
        const QString rows = u"<table><tr><th>Month</th><th>Target</th><th>Actual</th></tr>"
                             "<tr><td>October 2026</td><td>52%</td><td>51%</td></tr>"
                             "<tr><td>November 2026</td><td>54%</td><td>53%</td></tr>"
                             "<tr><td>December 2026</td><td>56%</td><td></td></tr></table>"_s;
        QCOMPARE(kpisIn(u"a.html"_s, u"<h1>Report</h1><h2>Plans within 20 weeks</h2>"_s + rows),
            u"Plans within 20 weeks, aim 2026-10 52%, aim 2026-11 54%, aim 2026-12 56%, is 2026-10 51%, is 2026-11 53%"_s);
    }

    void aLineInTheSheetNamesTheNextMeasure()
    {
        QCOMPARE(kpisIn(u"a.csv"_s,
                     u"Plans within 20 weeks,,\nMonth,Target,Actual\nOct 2026,52%,51%\nNov 2026,54%,53%\n,,\n"
                     "Open appeals,,\nMonth,Target,Actual\nOct 2026,10,12\nNov 2026,9,11\n"_s),
            u"Plans within 20 weeks, aim 2026-10 52%, aim 2026-11 54%, is 2026-10 51%, is 2026-11 53%\n"
            "Open appeals, aim 2026-10 10, aim 2026-11 9, is 2026-10 12, is 2026-11 11"_s);
    }

    void measuresStandBesideOneAnother()
    {
        QCOMPARE(kpisIn(u"a.csv"_s,
                     u"Plans within 20 weeks,,,,Open appeals,,\nMonth,Target,Actual,,Month,Target,Actual\n"
                     "Sep 2026 (baseline),,49%,,Sep 2026 (baseline),,14\nOct 2026,52%,51%,,Oct 2026,10,12\n"
                     "Nov 2026,54%,53%,,Nov 2026,9,11\n"_s),
            u"Plans within 20 weeks, was 49%, aim 2026-10 52%, aim 2026-11 54%, is 2026-10 51%, is 2026-11 53%\n"
            "Open appeals, was 14, aim 2026-10 10, aim 2026-11 9, is 2026-10 12, is 2026-11 11"_s);
    }

    void eachColumnMayBeAMeasure()
    {
        QCOMPARE(kpisIn(u"a.csv"_s,
                     u"Month,Plans within 20 weeks,Open appeals\nOct 2026,51%,12\nNov 2026,53%,11\nDec 2026,55%,9\n"_s),
            u"Plans within 20 weeks, is 2026-10 51%, is 2026-11 53%, is 2026-12 55%\n"
            "Open appeals, is 2026-10 12, is 2026-11 11, is 2026-12 9"_s);
    }
};

WAYMARK_TEST(TestSeriesRows)
#include "tst_SeriesRows.moc"
