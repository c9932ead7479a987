#include "report/sheets/BelongingSheets.h"

#include "ReportPlan.h"
#include "SheetFinder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestBelongingSheets : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void risksAreRatedInNumbers()
    {
        const ReportPlan plan;
        const WorkbookSheet sheet = riskAndAskSheet(plan.report(plan.march()));
        const SheetCell rating = cellOf(sheet, u"Risk"_s, u"Rating of 25"_s);
        QCOMPARE(rating.value, std::optional(SheetValue{12, "0"}));
        QCOMPARE(cellOf(sheet, u"Risk"_s, u"Trend"_s).text, u"rising"_s);
        QCOMPARE(cellOf(sheet, u"Risk"_s, u"What is done, or the answer"_s).text, u"Print fewer copies."_s);
        const QList<SheetCell> kinds = columnOf(sheet, u"Kind"_s);
        QCOMPARE(
            std::count_if(kinds.begin(), kinds.end(), [](const SheetCell &cell) { return cell.text == u"Risk"_s; }), 2);
    }

    void asksHaveTheirDay()
    {
        const ReportPlan plan;
        const WorkbookSheet sheet = riskAndAskSheet(plan.report(plan.march()));
        QCOMPARE(cellOf(sheet, u"Ask"_s, u"In words"_s).text, u"Fund the helpline"_s);
        QCOMPARE(cellOf(sheet, u"Ask"_s, u"By when"_s).value, dayInSheet({2026, 3, 20}, "d mmm yyyy"));
        QCOMPARE(cellOf(sheet, u"Ask"_s, u"What is done, or the answer"_s).text, u"still unanswered"_s);
    }

    void whatWaitsForASignatureIsAsked()
    {
        ReportData data;
        data.parts = {ReportPart::Asks};
        data.awaitingSignOff = {u"1.10"_s};
        data.asksInWords = {{u"2.1"_s, u"Is this enough?"_s, {}, {}, {}, {}, false}};
        data.risks = {{u"2"_s, u"Not asked for here"_s, {}, {}, {}, {}, {}}};
        const WorkbookSheet sheet = riskAndAskSheet(data);
        QCOMPARE(sheet.rows.size(), 2);
        QCOMPARE(cellOf(sheet, u"Sign-off"_s, u"About"_s).text, u"1.10"_s);
        QCOMPARE(cellOf(sheet, u"Said, not recorded as an ask"_s, u"In words"_s).text, u"Is this enough?"_s);
    }

    void theKeyExplainsStatusesSignsAndAbbreviations()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        const WorkbookSheet sheet = keySheet(data);
        for (const ReportKey &key : data.key)
            QCOMPARE(cellOf(sheet, key.status.word, u"Word or sign"_s).status, std::optional(key.status.status));
        QVERIFY(!cellOf(sheet, u"Months late"_s, u"What it means"_s).text.isEmpty());
        QCOMPARE(cellOf(sheet, u"*"_s, u"What it means"_s).text, u"Behind a number: provisional."_s);
        QCOMPARE(cellOf(sheet, u"SENCO"_s, u"What it means"_s).text, u"special educational needs co-ordinator"_s);
    }
};

WAYMARK_TEST(TestBelongingSheets)
#include "tst_BelongingSheets.moc"
