#include "store/CopyToSend.h"

#include "edit/BelongingEdits.h"
#include "edit/EvidenceEdits.h"
#include "edit/ReportEdits.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey("what families said of the guide");
const QByteArray oldReport("the report of last month, as it went out");

/// A report that went out with one file, which the plan keeps.
QString issued(TestPlan &test)
{
    const QString digest = *test.document().keepFile(oldReport);
    edit::ReportToIssue report;
    report.kindId = u"highlight"_s;
    report.from = report.to = Month(2026, 3);
    report.version = u"1"_s;
    report.on = QDate(2026, 4, 14);
    report.place = test.document().place();
    report.files = {{u"report.pdf"_s, digest}};
    if (!test.document().submit(edit::issueReport(test.plan(), report, test.ids())))
        qFatal("nothing went out");
    return digest;
}

QString withEvidence(TestPlan &test)
{
    const Result<edit::Added> added =
        edit::addBelonging(test.plan(), RecordKind::Evidence, {RecordKind::Action, test.id(u"1.1.1"_s)}, test.ids());
    const QString digest = *test.document().keepFile(survey);
    if (!added || !test.document().submit(added->set)
        || !test.document().submit(edit::keepCopy(test.plan(), added->id, digest, u"survey.csv"_s)))
        qFatal("no evidence");
    return digest;
}

} // namespace

/// A plan as it goes along with a report.
class TestCopyToSend : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsWholeHistory()
    {
        TestPlan test;
        issued(test);
        const Result<QByteArray> bytes = test.document().copyToSend();
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
        const QString path = test.folder() + u"/sent.waymark"_s;
        writeBytes(path, *bytes);
        const auto sent = PlanDocument::open(path, test.context());
        QVERIFY(sent);
        QCOMPARE((*sent)->place(), test.document().place());
        QCOMPARE(differences((*sent)->plan(), test.plan()), QStringList());
        QCOMPARE(verifyFile(path)->problems, QStringList());
    }

    void reportsThatWentOutStayBehindAndEvidenceGoesAlong()
    {
        TestPlan test;
        const QString report = issued(test);
        const QString evidence = withEvidence(test);
        const QString path = test.folder() + u"/sent.waymark"_s;
        const QByteArray bytes = *test.document().copyToSend();
        QVERIFY(bytesOf(test.path()).contains(oldReport));
        QVERIFY(!bytes.contains(oldReport)); // not even in pages that nothing uses any more
        writeBytes(path, bytes);
        const auto sent = PlanDocument::open(path, test.context());
        QCOMPARE(*(*sent)->keptFile(evidence), survey);
        const Result<QByteArray> missing = (*sent)->keptFile(report);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().sentence.startsWith(u"That file is not kept in “sent.waymark”."_s));
        QCOMPARE(*test.document().keptFile(report), oldReport);
    }

    void anUnchangedPlanGivesTheSameBytes()
    {
        TestPlan test;
        issued(test);
        withEvidence(test);
        const QByteArray first = *test.document().copyToSend();
        QCOMPARE(*test.document().copyToSend(), first);
        test.reopen();
        QCOMPARE(*test.document().copyToSend(), first);
        const auto reader = PlanStore::openReadOnly(test.path());
        QCOMPARE(*copyToSend(**reader), first);
    }

    void aCopyThatCannotBeMadeIsSaidAndLeavesNothing()
    {
        TestPlan test;
        QVERIFY(QDir(test.folder()).mkdir(u"temporary"_s));
        const QByteArray usual = qgetenv("TMPDIR");
        qputenv("TMPDIR", (test.folder() + u"/temporary"_s).toLocal8Bit());
        const auto full = PlanStore::open(test.path(), [](const QString &sql) { return sql.startsWith(u"VACUUM"_s); });
        const Result<QByteArray> bytes = copyToSend(**full);
        QVERIFY(test.document().copyToSend());
        qputenv("TMPDIR", usual.isEmpty() ? QByteArray("/tmp") : usual);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::DiskFull);
        QVERIFY(bytes.error().sentence.startsWith(u"No copy of “test.waymark” could be made to send along."_s));
        QCOMPARE(QDir(test.folder() + u"/temporary"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
        QVERIFY(verifyFile(test.path())->isSound());
    }
};

WAYMARK_TEST(TestCopyToSend)
#include "tst_CopyToSend.moc"
