#include "PlanBuilder.h"
#include "ReportKinds.h"
#include "TestMain.h"

#include <QProcess>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Every kind of report of a plan of full size and the usual untidiness.
class TestReportKindsRealPlan : public TestCase
{
    Q_OBJECT

    TestPlan m_context{QString()};
    std::unique_ptr<PlanDocument> m_document;

    [[nodiscard]] ReportData report(ReportKind kind) const
    {
        return reportOfKind(m_document->plan(), kind, Month(2023, 3), Month(2023, 3), QDate(2023, 4, 14));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_context.folder() + u"/real.waymark"_s;
        QProcess import;
        import.start(QStringLiteral(WAYMARK_PROGRAM),
            {u"import"_s, QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/plan-assessed.docx"_s, u"-o"_s, path, u"--start"_s,
                u"2023-01-01"_s, u"--month"_s, u"2023-03"_s, u"--quiet"_s});
        QVERIFY(import.waitForFinished(120'000));
        QVERIFY(import.exitCode() <= 1); // cells that nobody could read wait
        auto opened = PlanDocument::open(path, m_context.context());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        m_document = std::move(*opened);
    }

    void thePagesAreWellMade_data() { addReportKinds(); }
    void thePagesAreWellMade()
    {
        QFETCH(ReportKind, kind);
        QCOMPARE(faultsOfPages(report(kind)), QStringList());
    }

    void thePagesReadLikeTheHtml_data() { addReportKinds(); }
    void thePagesReadLikeTheHtml()
    {
        QFETCH(ReportKind, kind);
        QCOMPARE(differenceInWords(report(kind)), QString());
    }

    void everyFormIsTheSameEveryTime_data() { addReportKinds(); }
    void everyFormIsTheSameEveryTime()
    {
        QFETCH(ReportKind, kind);
        QCOMPARE(restlessForms(report(kind)), QStringList());
    }
};

WAYMARK_TEST(TestReportKindsRealPlan)
#include "tst_ReportKindsRealPlan.moc"
