#include "edit/EvidenceEdits.h"

#include "edit/BelongingEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Evidence.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

Id evidenceIn(TestPlan &test)
{
    const Result<edit::Added> added =
        edit::addBelonging(test.plan(), RecordKind::Evidence, {RecordKind::Action, test.id(u"1.1.1"_s)}, test.ids());
    if (!added || !test.document().submit(added->set))
        qFatal("no evidence");
    return added->id;
}

} // namespace

/// A file that shows something, kept inside the plan.
class TestEvidenceEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsKeptAndComesOutAgain()
    {
        TestPlan test;
        const Id evidence = evidenceIn(test);
        const QByteArray bytes = QByteArray("what was found\0 and more", 23);
        const Result<QString> digest = test.document().keepFile(bytes);
        QVERIFY(digest);
        QCOMPARE(*digest, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QVERIFY(test.document().submit(
            edit::keepCopy(test.plan(), evidence, *digest, u"/somewhere/else/Family survey.csv"_s)));
        const Evidence *record = test.plan().get<Evidence>(evidence);
        QCOMPARE(record->fileName, u"Family survey.csv"_s);
        QCOMPARE(record->title, u"Family survey"_s);
        test.reopen();
        QCOMPARE(*test.document().keptFile(*digest), bytes);
        QVERIFY(verifyFile(test.path())->problems.isEmpty());
    }

    void theSameFileIsKeptOnce()
    {
        TestPlan test;
        QCOMPARE(*test.document().keepFile("twice"), *test.document().keepFile("twice"));
        QCOMPARE(askSql(test.path(), u"SELECT count(*) FROM kept_file"_s), QStringList{u"1"_s});
    }

    void aTitleThatIsThereStays()
    {
        TestPlan test;
        const Id evidence = evidenceIn(test);
        ChangeBuilder builder(test.plan());
        builder.set<&Evidence::title>(evidence, u"Survey"_s);
        QVERIFY(test.document().submit(builder.take({u"field"_s, {}})));
        QVERIFY(test.document().submit(edit::keepCopy(test.plan(), evidence, u"ab"_s, u"a.csv"_s)));
        QCOMPARE(test.plan().get<Evidence>(evidence)->title, u"Survey"_s);
        QVERIFY(test.document().submit(edit::dropCopy(test.plan(), evidence)));
        QCOMPARE(test.plan().get<Evidence>(evidence)->digest, QString());
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().get<Evidence>(evidence)->fileName, u"a.csv"_s);
    }

    void whatCannotBeKeptIsRefused()
    {
        TestPlan test;
        QCOMPARE(test.document().keepFile({}).error().code, ErrorCode::Invalid);
        const Result<QString> large = test.document().keepFile(QByteArray(PlanDocument::mostKeptBytes + 1, 'x'));
        QCOMPARE(large.error().code, ErrorCode::Invalid);
        QVERIFY(large.error().sentence.contains(u"25 MB"_s));
        QCOMPARE(test.document().keptFile(QString(64, u'a')).error().code, ErrorCode::NotFound);
    }

    void aKeptFileThatChangedIsFound()
    {
        TestPlan test;
        const Result<QString> digest = test.document().keepFile("as it was");
        QVERIFY(digest);
        QCOMPARE(runSql(test.path(), {u"UPDATE kept_file SET bytes = CAST('as it is' AS BLOB)"_s}), QString());
        QCOMPARE(test.document().keptFile(*digest).error().code, ErrorCode::Damaged);
        QCOMPARE(verifyFile(test.path())->problems.size(), 1);
    }
};

WAYMARK_TEST(TestEvidenceEdits)
#include "tst_EvidenceEdits.moc"
