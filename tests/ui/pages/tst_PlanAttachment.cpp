#include "pages/PlanAttachment.h"

#include "document/PlanDocument.h"
#include "pages/ReportFiles.h"
#include "PdfChecker.h"
#include "RawFile.h"
#include "ReportPlan.h"
#include "store/Verification.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

ReportRequest attaching(const ReportPlan &plan, ReportKind kind = ReportKind::Highlight)
{
    ReportRequest request = plan.march();
    request.kind = kind;
    request.attachesPlan = true;
    return request;
}

} // namespace

/// The plan inside a PDF: only where somebody asked, never for the public.
class TestPlanAttachment : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingUnlessAskedFor()
    {
        ReportPlan plan;
        const auto unasked = planToAttach(plan.document(), plan.march(), {u"pdf"_s});
        QVERIFY(unasked && !unasked->has_value());
        const auto noPdf = planToAttach(plan.document(), attaching(plan), {u"docx"_s, u"html"_s});
        QVERIFY(noPdf && !noPdf->has_value());
    }

    void whatCameInThePdfIsThePlan()
    {
        ReportPlan plan;
        const ReportRequest request = attaching(plan);
        const auto attached = planToAttach(plan.document(), request, {u"docx"_s, u"PDF"_s});
        QVERIFY(attached && attached->has_value());
        QCOMPARE((*attached)->name, u"test.waymark"_s);
        const Result<QByteArray> pdf = reportFile(plan.report(request), u"pdf"_s, {}, *attached);
        QVERIFY(pdf);
        QCOMPARE(pdfFaults(*pdf), QStringList());
        QCOMPARE(
            *reportFile(plan.report(request), u"pdf"_s, {}, *planToAttach(plan.document(), request, {u"pdf"_s})), *pdf);
        const QString path = plan.folder() + u"/taken out.waymark"_s;
        writeBytes(path, takenOut(*pdf, u"test.waymark"_s));
        QCOMPARE(verifyFile(path)->problems, QStringList());
        const auto opened = PlanDocument::open(path, {plan.clock(), plan.ids(), {u"A. Lead"_s, {}}, {}});
        QVERIFY(opened);
        QCOMPARE((*opened)->place(), plan.document().place());
        QCOMPARE(differences((*opened)->plan(), plan.plan()), QStringList());
    }

    void aPublicReportIsRefused()
    {
        ReportPlan plan;
        for (const QString &ending : reportEndings()) {
            const auto attached = planToAttach(plan.document(), attaching(plan, ReportKind::Public), {ending});
            QVERIFY(!attached);
            QCOMPARE(attached.error().code, ErrorCode::Refused);
            QVERIFY(attached.error().sentence.startsWith(u"A public report cannot have the plan attached"_s));
        }
        for (const ReportKind kind : offeredReports())
            QCOMPARE(checkMayHoldPlan(kind).has_value(), kind != ReportKind::Public);
    }

    void aPlanByAnotherNameIsStillKnownAsOne()
    {
        ReportPlan plan;
        const QString path = plan.folder() + u"/plan.backup"_s;
        QVERIFY(plan.document().saveCopy(path));
        const auto opened = PlanDocument::open(path, {plan.clock(), plan.ids(), {u"A. Lead"_s, {}}, {}});
        QVERIFY(opened);
        QCOMPARE((*planToAttach(**opened, attaching(plan), {u"pdf"_s}))->name, u"plan.backup.waymark"_s);
    }
};

WAYMARK_TEST(TestPlanAttachment)
#include "tst_PlanAttachment.moc"
