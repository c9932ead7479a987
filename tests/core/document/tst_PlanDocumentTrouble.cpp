#include "TestMain.h"

#include "edit/FieldEdits.h"
#include "edit/TreeEdits.h"
#include "FullDisk.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "System.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

Result<ChangeSet> longText(const TestPlan &test, int size)
{
    return edit::setFieldText(test.plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), QString(size, u'x'));
}

} // namespace

/// Full disks, files that go or are replaced under an open plan: refused whole, said in a sentence, and life goes on.
class TestPlanDocumentTrouble : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
#ifdef WAYMARK_HAS_FULL_DISK
    void aFullDiskRefusesTheWholeEditAndTheSessionGoesOn()
    {
        TestPlan test;
        const Plan before = test.plan();
        const qint64 size = QFileInfo(test.path()).size();
        int refused = 0;
        for (int room = 0; room <= 32; room += 4) {
            int told = 0;
            const auto connection = connect(&test.document(), &PlanDocument::changed, this, [&told] { ++told; });
            {
                const FullDisk full(size + room * 1024);
                const auto outcome = test.document().submit(longText(test, 200'000));
                QVERIFY(!outcome);
                QVERIFY(outcome.error().code == ErrorCode::DiskFull || outcome.error().code == ErrorCode::Storage);
                QVERIFY(outcome.error().sentence.contains(u"Nothing was changed"_s));
                ++refused;
            }
            disconnect(connection);
            QCOMPARE(told, 0);
            QCOMPARE(differences(test.plan(), before), QStringList());
            QVERIFY(!test.document().canUndo());
            QVERIFY(verifyFile(test.path())->isSound());
        }
        QCOMPARE(refused, 9);
        QVERIFY(test.document().submit(longText(test, 200'000)));
        QVERIFY(verifyFile(test.path())->isSound());
    }
#endif

    void aDatabaseThatMayNotGrowSaysThatTheDiskIsFull()
    {
        TestPlan test;
        const auto store = PlanStore::open(test.path());
        QVERIFY(store);
        const int pages = (*store)->database().single(u"PRAGMA page_count"_s)->toInt();
        QVERIFY((*store)->database().run(u"PRAGMA max_page_count=%1"_s.arg(pages + 1)));
        ChangeSet set = *longText(test, 50'000);
        set.id = test.ids().next();
        set.copy = (*store)->copyId();
        set.time = test.clock().now();
        Plan after = test.plan();
        after.apply(set.changes);
        const LedgerPlace head = *(*store)->head();
        {
            const auto transaction = (*store)->begin();
            QVERIFY(transaction);
            const auto written = (*store)->append(head, {newEntry(set)}, after);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
        }
        QCOMPARE(*(*store)->head(), head);
        QVERIFY((*store)->database().run(u"PRAGMA max_page_count=1000000"_s));
        const auto transaction = (*store)->begin();
        QVERIFY(transaction);
        QVERIFY((*store)->append(head, {newEntry(set)}, after));
        QVERIFY((*transaction)->commit());
        QVERIFY(verify(**store)->isSound());
    }

#ifdef WAYMARK_HAS_FULL_DISK
    void aFullDiskLeavesNoHalfPlan()
    {
        TestPlan test;
        const Result<QList<ChangeSet>> sets = test.document().setsSince({});
        const qint64 size = QFileInfo(test.path()).size();
        for (const int tenths : {0, 1, 5, 9}) {
            const FullDisk full(size * tenths / 10);
            const auto made = PlanDocument::create(test.folder() + u"/new.waymark"_s, sets->first(), test.context());
            QVERIFY(!made);
            QVERIFY2(made.error().sentence.contains(u"“new.waymark”"_s), qPrintable(made.error().sentence));
            const auto copied = test.document().saveCopy(test.folder() + u"/copy.waymark"_s);
            QVERIFY(!copied);
        }
        QCOMPARE(QDir(test.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"test.waymark"_s});
    }
#endif

    void aFileThatWentIsNoticedBeforeTheNextWrite()
    {
        if (!canTakeOpenFiles())
            return;
        TestPlan test;
        QVERIFY(QFile::rename(test.path(), test.folder() + u"/elsewhere.waymark"_s));
        refusesToWrite(test);
        // What is open here is not lost.
        QVERIFY(test.document().saveCopy(test.folder() + u"/rescued.waymark"_s));
        QVERIFY(verifyFile(test.folder() + u"/rescued.waymark"_s)->isSound());
    }

    void aFileThatWasReplacedIsNoticedBeforeTheNextWrite()
    {
        if (!canTakeOpenFiles())
            return;
        TestPlan test;
        TestPlan other;
        const QByteArray theirs = bytesOf(other.path());
        QVERIFY(QFile::remove(test.path()));
        writeBytes(test.path(), theirs);
        refusesToWrite(test);
        QCOMPARE(bytesOf(test.path()), theirs);
    }

    void aFileThatWasOverwrittenIsNoticedBeforeTheNextWrite()
    {
        // As a sync client does that writes into the file there is: first the other copy's state, then an older one of
        // ours.
        TestPlan test;
        const QByteArray older = bytesOf(test.path());
        QVERIFY(test.document().submit(longText(test, 10)));
        TestPlan other;
        QVERIFY(other.document().submit(edit::remove(other.plan(), {RecordKind::Outcome, other.id(u"1.2"_s)})));
        QVERIFY(other.document().submit(longText(other, 20)));
        for (const QByteArray &bytes : {bytesOf(other.path()), older}) {
            writeBytes(test.path(), bytes);
            refusesToWrite(test);
            QCOMPARE(bytesOf(test.path()), bytes);
        }
    }

    void aFileThatWasOverwrittenByItsTwinIsNoticed()
    {
        // The other copy has seen just as many writes, so that SQLite by itself takes its pages for those it knows.
        TestPlan test;
        const QString twin = test.folder() + u"/twin.waymark"_s;
        writeBytes(twin, bytesOf(test.path()));
        QVERIFY(test.document().submit(longText(test, 10)));
        {
            const auto other = PlanDocument::open(twin, test.context());
            QVERIFY(other);
            QVERIFY((*other)->submit(
                edit::setFieldText((*other)->plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), u"Twin words"_s)));
        }
        const QByteArray theirs = bytesOf(twin);
        writeBytes(test.path(), theirs);
        refusesToWrite(test);
        QCOMPARE(bytesOf(test.path()), theirs);
    }

    void nothingIsCreatedOverAnything()
    {
        TestPlan test;
        const QByteArray bytes = bytesOf(test.path());
        const auto made = PlanDocument::create(test.path(), test.document().setsSince({})->first(), test.context());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Refused);
        QCOMPARE(bytesOf(test.path()), bytes);
        const auto nowhere = PlanDocument::create(
            test.folder() + u"/no/such/plan.waymark"_s, test.document().setsSince({})->first(), test.context());
        QVERIFY(!nowhere);
        QVERIFY2(nowhere.error().sentence.contains(u"“plan.waymark”"_s), qPrintable(nowhere.error().sentence));
    }

    void aRefusedFirstSetLeavesNoFile()
    {
        TestPlan test;
        ChangeSet withoutPlan = test.document().setsSince({})->first();
        withoutPlan.changes.removeIf([](const Change &change) { return change.field->kind == RecordKind::Plan; });
        QVERIFY(!PlanDocument::create(test.folder() + u"/new.waymark"_s, withoutPlan, test.context()));
        QCOMPARE(QDir(test.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"test.waymark"_s});
    }

private:
    static void refusesToWrite(TestPlan &test)
    {
        const Plan before = test.plan();
        const auto outcome = test.document().submit(longText(test, 30));
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().sentence.contains(u"Nothing was changed"_s), qPrintable(outcome.error().sentence));
        QCOMPARE(differences(test.plan(), before), QStringList());
    }
};

WAYMARK_TEST(TestPlanDocumentTrouble)
#include "tst_PlanDocumentTrouble.moc"
