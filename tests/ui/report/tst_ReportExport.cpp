#include "report/ReportExport.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingDecidesTheKind()
    {
        const ReportPlan plan;
        const QString pdf = plan.folder() + u"/report.PDF"_s;
        const QString html = plan.folder() + u"/report.html"_s;
        QVERIFY(exportReport(plan.plan(), {}, plan.march(), plan.clock(), pdf));
        QVERIFY(exportReport(plan.plan(), {}, plan.march(), plan.clock(), html));
        QVERIFY(contentOf(pdf).startsWith("%PDF-1.7"));
        QVERIFY(contentOf(html).contains("<svg "));
    }

    void anyOtherEndingIsRefusedInASentence()
    {
        const ReportPlan plan;
        for (const QString &name : {u"/report.docx"_s, u"/report"_s}) {
            const Result<void> written =
                exportReport(plan.plan(), {}, plan.march(), plan.clock(), plan.folder() + name);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Usage);
            QVERIFY(written.error().sentence.contains(u".pdf or .html"_s));
            QVERIFY(!QFile::exists(plan.folder() + name));
        }
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const ReportPlan plan;
        QVERIFY(!exportReport(plan.plan(), {}, plan.march(), plan.clock(), plan.folder() + u"/none/report.pdf"_s));
    }

    void theNameSaysTheMonths()
    {
        ReportRequest request;
        request.from = request.to = Month(2026, 3);
        QCOMPARE(reportFileName(request), u"highlight-report-2026-03"_s);
        request.from = Month(2026, 1);
        QCOMPARE(reportFileName(request), u"highlight-report-2026-01-to-2026-03"_s);
    }
};

WAYMARK_TEST(TestReportExport)
#include "tst_ReportExport.moc"
