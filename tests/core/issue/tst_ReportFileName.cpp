#include "issue/ReportFileName.h"

#include "plan/records/Priority.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestReportFileName : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNameSaysWhatItIsAboutAndTheMonths()
    {
        const ReportPlan made;
        const Plan &plan = made.plan();
        ReportRequest request;
        request.from = request.to = Month(2026, 3);
        QCOMPARE(reportFileName(plan, request), u"highlight-report-2026-03"_s);
        request.from = Month(2026, 1);
        QCOMPARE(reportFileName(plan, request), u"highlight-report-2026-01-to-2026-03"_s);
        request.scope = plan.all<Priority>().first()->id;
        QCOMPARE(reportFileName(plan, request), u"highlight-report-priority-1-2026-01-to-2026-03"_s);
        request.draft = false;
        request.version = u"1/2"_s;
        QCOMPARE(reportFileName(plan, request), u"highlight-report-priority-1-2026-01-to-2026-03-v1-2"_s);
    }
};

WAYMARK_TEST(TestReportFileName)
#include "tst_ReportFileName.moc"
