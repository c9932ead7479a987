#include "edit/ReportEdits.h"

#include "Months.h"
#include "plan/queries/ReportQueries.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

edit::ReportToIssue marchReport(const QString &version)
{
    edit::ReportToIssue report;
    report.kindId = u"highlight"_s;
    report.from = report.to = march;
    report.version = version;
    report.on = QDate(2026, 4, 14);
    report.place = {1, QByteArray(32, 'c')};
    report.files = {{u"report.pdf"_s, QString(64, u'a')}};
    return report;
}

} // namespace

/// Words for a report come to be with the first and go with the last; a version of a report goes out once.
class TestReportEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeAndGo()
    {
        TestPlan test;
        const Field &reason = fieldOf<&ReportText::reason>();
        QVERIFY(
            test.document().submit(edit::setReportText(test.plan(), {}, march, reason, u"Two posts are vacant."_s)));
        QCOMPARE(test.document().undoWords(), u"words for the report on the plan for March 2026"_s);
        test.reopen();
        QCOMPARE(query::reportText(test.plan(), {}, march)->reason, u"Two posts are vacant."_s);
        QCOMPARE(query::earlierReportText(test.plan(), {}, march.plus(1))->month, march);
        QVERIFY(!query::earlierReportText(test.plan(), {}, march));
        QVERIFY(test.document().submit(edit::setReportText(test.plan(), {}, march, reason, {})));
        QVERIFY(!query::reportText(test.plan(), {}, march));
    }

    void aPriorityHasWordsOfItsOwn()
    {
        TestPlan test;
        const Id priority = test.id(u"1"_s);
        QVERIFY(test.document().submit(
            edit::setReportText(test.plan(), priority, march, fieldOf<&ReportText::impact>(), u"Waits grow."_s)));
        QVERIFY(!query::reportText(test.plan(), {}, march));
        QCOMPARE(query::reportText(test.plan(), priority, march)->impact, u"Waits grow."_s);
    }

    void whatIsNoTextOfAReportIsRefused()
    {
        TestPlan test;
        const Field &reason = fieldOf<&ReportText::reason>();
        QCOMPARE(edit::setReportText(test.plan(), {}, {}, reason, u"x"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::setReportText(test.plan(), {}, march, fieldOf<&ReportText::month>(), u"x"_s).error().code,
            ErrorCode::Invalid);
        QCOMPARE(edit::setReportText(test.plan(), test.id(u"1.1"_s), march, reason, u"x"_s).error().code,
            ErrorCode::NotFound);
    }

    void aReportIsOneThingToUndo()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::issueReport(test.plan(), marchReport(u"1"_s), test.ids())));
        test.reopen();
        const IssuedReport *report = query::lastIssued(test.plan(), ReportKind::Highlight, {});
        QVERIFY(report);
        QCOMPARE(query::placeOf(test.plan(), *report)->position, 1);
        QCOMPARE(test.plan().all<IssuedFile>(report->id).size(), 1);
        QCOMPARE(query::nextVersion(test.plan(), ReportKind::Highlight, {}), u"2"_s);
        QCOMPARE(query::nextVersion(test.plan(), ReportKind::Public, {}), u"1"_s);
    }

    void undoTakesMarkReportAndFilesBack()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::issueReport(test.plan(), marchReport(u"1"_s), test.ids())));
        QVERIFY(test.document().undo());
        for (const RecordKind kind : {RecordKind::Mark, RecordKind::IssuedReport, RecordKind::IssuedFile})
            QVERIFY(test.plan().living(kind).isEmpty());
    }

    void whatCannotGoOutIsRefused()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::issueReport(test.plan(), marchReport(u"1"_s), test.ids())));
        const auto why = [&](const edit::ReportToIssue &report) {
            const Result<ChangeSet> set = edit::issueReport(test.plan(), report, test.ids());
            return set ? ErrorCode::Stale : set.error().code;
        };
        QCOMPARE(why(marchReport(u" 1 "_s)), ErrorCode::Refused);
        QCOMPARE(why(marchReport(u"  "_s)), ErrorCode::Invalid);
        edit::ReportToIssue silent = marchReport(u"2"_s);
        silent.files.clear();
        QCOMPARE(why(silent), ErrorCode::Invalid);
        edit::ReportToIssue backwards = marchReport(u"2"_s);
        backwards.to = march.plus(-1);
        QCOMPARE(why(backwards), ErrorCode::Invalid);
        edit::ReportToIssue nowhere = marchReport(u"2"_s);
        nowhere.scope = test.id(u"1.1.1"_s);
        QCOMPARE(why(nowhere), ErrorCode::NotFound);
    }
};

WAYMARK_TEST(TestReportEdits)
#include "tst_ReportEdits.moc"
