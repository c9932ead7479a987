#include "TestMain.h"

#include "edit/FieldEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Redaction.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Verification.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Ffion of Year 4 was excluded twice, her mother told us"_s;

void type(PlanDocument &document, const Field &field, const Id &record, const QString &text)
{
    if (!document.submit(edit::setFieldText(document.plan(), field, record, text)))
        qFatal("a test edit failed");
}

/// Every file under a folder whose bytes hold the text, hidden ones and journals too.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (bytesOf(files.next()).contains(text))
            found.append(files.fileName());
    }
    return found;
}

QStringList verifiedProblems(const QString &path)
{
    const Result<Verification> found = verifyFile(path);
    return found ? found->problems : QStringList{found.error().sentence};
}

} // namespace

/// What a person asks to be taken out is gone from the file, whatever undo, another window or a full disk make of it.
class TestRedacting : public TestCase
{
    Q_OBJECT

private:
    const Field &m_note = fieldOf<&Action::note>();

    RedactionOrder order(const Id &record, const QString &replacement = {}) const
    {
        return {&m_note, record, Value(secret), Value(replacement), u"It names a child"_s};
    }

private Q_SLOTS:
    void theBytesAreGoneAndTheHistoryHolds()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        type(test.document(), m_note, action, secret);
        type(test.document(), m_note, action, u"Something else"_s);
        type(test.document(), m_note, action, secret);
        QVERIFY(!filesWith(test.folder(), "Ffion").isEmpty());
        int told = 0;
        connect(&test.document(), &PlanDocument::changed, this, [&](const ChangeSet &set) {
            ++told;
            QCOMPARE(set.kind, SetKind::Redaction);
            for (const Change &change : set.changes)
                QVERIFY(change.before != Value(secret) && change.after != Value(secret));
        });
        const auto outcome = test.document().redact({&m_note, action, {}, {}, u"It names a child"_s});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
        QCOMPARE(told, 1);
        QCOMPARE(outcome->places, 4); // written twice, written over once, and standing there
        QVERIFY(outcome->isCleared);
        QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
        QCOMPARE(filesWith(test.folder(), "her mother"), QStringList());
        QCOMPARE(test.plan().get<Action>(action)->note, QString());
        QCOMPARE(verifiedProblems(test.path()), QStringList());
        const Plan memory = test.plan();
        test.reopen();
        QCOMPARE(differences(test.plan(), memory), QStringList());
        type(test.document(), m_note, action, u"The plan goes on"_s);
        QCOMPARE(verifiedProblems(test.path()), QStringList());
    }

    void whatWasDoneIsPutDown()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        type(test.document(), m_note, action, secret);
        QVERIFY(test.document().redact(order(action, u"A family told us"_s)));
        QCOMPARE(test.plan().get<Action>(action)->note, u"A family told us"_s);
        const QList<const Redaction *> redactions = test.plan().all<Redaction>();
        QCOMPARE(redactions.size(), 1);
        QCOMPARE(redactions.first()->about, action);
        QCOMPARE(redactions.first()->recordKind, u"action"_s);
        QCOMPARE(redactions.first()->field, u"note"_s);
        QCOMPARE(redactions.first()->reason, u"It names a child"_s);
        QCOMPARE(redactions.first()->on, test.clock().today());
        QCOMPARE(redactions.first()->by, u"A. Lead"_s);
        const ChangeSet set = test.document().latestSets(1)->first();
        QCOMPARE(set.kind, SetKind::Redaction);
        QCOMPARE(set.author.name, u"A. Lead"_s);
        QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
        QCOMPARE(verifiedProblems(test.path()), QStringList());
        QCOMPARE(*test.document().wordingsOf(m_note, action), QList<Value>{Value(u"A family told us"_s)});
    }

    void aWordingOfLongAgoGoesAndWhatStandsThereStays()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        type(test.document(), m_note, action, secret);
        type(test.document(), m_note, action, u"A family told us"_s);
        QCOMPARE(
            *test.document().wordingsOf(m_note, action), (QList<Value>{Value(u"A family told us"_s), Value(secret)}));
        QVERIFY(test.document().redact(order(action)));
        QCOMPARE(test.plan().get<Action>(action)->note, u"A family told us"_s);
        QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
        QCOMPARE(verifiedProblems(test.path()), QStringList());
    }

    void neitherUndoNorRedoBringsItBack()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        type(test.document(), fieldOf<&Action::text>(), action, u"Another text"_s);
        type(test.document(), m_note, action, secret);
        type(test.document(), m_note, action, u"Something else"_s);
        QVERIFY(test.document().undo());
        QVERIFY(test.document().undo());
        QVERIFY(test.document().canRedo());
        QVERIFY(test.document().redact(order(action)));
        QVERIFY(!test.document().canRedo());
        // What it did not touch can still be taken back, and it itself never.
        QVERIFY(test.document().canUndo());
        while (test.document().canUndo())
            QVERIFY(test.document().undo());
        while (test.document().canRedo())
            QVERIFY(test.document().redo());
        QCOMPARE(test.plan().all<Redaction>().size(), 1);
        QCOMPARE(test.plan().get<Action>(action)->note, QString());
        QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
    }

    void anotherWindowForgetsItToo()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        RandomIds ids;
        const auto second = PlanDocument::open(test.path(), {test.clock(), ids, {u"B. Lead"_s, {}}, {}});
        type(**second, m_note, action, secret);
        type(**second, m_note, action, u"Something else"_s);
        QVERIFY(test.document().redact(order(action)));
        QVERIFY((*second)->canUndo());
        while ((*second)->canUndo())
            (void)(*second)->undo();
        type(**second, fieldOf<&Action::text>(), action, u"Words"_s);
        QCOMPARE((*second)->plan().get<Action>(action)->note, u"Something else"_s);
        QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
        QCOMPARE(verifiedProblems(test.path()), QStringList());
    }

    void whatWasPreparedBeforeDoesNotBringItBack()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        RandomIds ids;
        const auto second = PlanDocument::open(test.path(), {test.clock(), ids, {u"B. Lead"_s, {}}, {}});
        type(**second, m_note, action, secret);
        type(**second, m_note, action, u"Something else"_s);
        // Such as "restore" from a history that was shown before.
        const Result<ChangeSet> prepared = edit::restore((*second)->plan(), m_note, action, Value(secret));
        QVERIFY(test.document().redact(order(action)));
        const auto outcome = (*second)->submit(prepared);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Stale);
        QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
        QVERIFY((*second)->submit(edit::setFieldText((*second)->plan(), m_note, action, u"What it should say"_s)));
    }

    void whatCannotBeDoneChangesNothing_data()
    {
        QTest::addColumn<QString>("wording");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("never there") << u"Ffion"_s << QString() << u"why"_s << u"never stood there"_s;
        QTest::newRow("no reason") << secret << QString() << u" \n"_s << u"needs a reason"_s;
        QTest::newRow("still says it") << secret << secret.toUpper() + u'!' << u"why"_s << u"still says it"_s;
        QTest::newRow("nothing to replace")
            << u"Long ago"_s << u"Other words"_s << u"why"_s << u"does not stand in “Notes” now"_s;
    }

    void whatCannotBeDoneChangesNothing()
    {
        QFETCH(QString, wording);
        QFETCH(QString, replacement);
        QFETCH(QString, reason);
        QFETCH(QString, sentence);
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        type(test.document(), m_note, action, u"Long ago"_s);
        type(test.document(), m_note, action, secret);
        const QByteArray before = bytesOf(test.path());
        const auto refused = test.document().redact({&m_note, action, Value(wording), Value(replacement), reason});
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(sentence), qPrintable(refused.error().sentence));
        QVERIFY(refused.error().sentence.contains(u"Nothing was changed"_s));
        QCOMPARE(bytesOf(test.path()), before);
        QVERIFY(test.document().canUndo());
    }

    void whatAnEntryIsKnownByStaysWhileItLives()
    {
        TestPlan test(u"priority 1 P\noutcome 1.1 O\naction 1.1.1 A||Head of Inclusion\n"_s);
        const Id person = test.plan().living(RecordKind::Person).first();
        const Field &name = *findField(RecordKind::Person, u"name"_s);
        const auto refused = test.document().redact({&name, person, {}, {}, u"They asked for it"_s});
        QVERIFY(!refused);
        QCOMPARE(test.plan().value(name, person), Value(u"Head of Inclusion"_s));
        QCOMPARE(verifiedProblems(test.path()), QStringList());
        const auto number = test.document().redact(
            {findField(RecordKind::Plan, u"roll_up_share"_s), test.plan().id(), {}, {}, u"why"_s});
        QCOMPARE(number.error().code, ErrorCode::Invalid);
    }

    void everyStatementThatFailsLeavesEverythingAsItWas()
    {
        int broken = 0;
        for (int failing = 1;; ++failing) {
            TestPlan test;
            const Id action = test.id(u"1.1.1"_s);
            type(test.document(), m_note, action, secret);
            int count = 0;
            bool armed = false;
            DocumentContext context = test.context();
            context.breaker = [&](const QString &sql) {
                return armed && !sql.startsWith("ROLLBACK"_L1) && ++count == failing;
            };
            const auto document = PlanDocument::open(test.path(), context);
            QVERIFY(document);
            const Plan before = (*document)->plan();
            armed = true;
            const auto outcome = (*document)->redact(order(action, u"A family told us"_s));
            armed = false;
            QCOMPARE(verifiedProblems(test.path()), QStringList());
            if (!outcome) {
                ++broken;
                QCOMPARE(differences((*document)->plan(), before), QStringList());
                QVERIFY2((*document)->redact(order(action, u"A family told us"_s)), "not even once there was room");
            } else if (!outcome->isCleared) {
                // Saved and said; what is left goes with the next opening.
                QVERIFY(PlanDocument::open(test.path(), test.context()));
            }
            QCOMPARE((*document)->plan().get<Action>(action)->note, u"A family told us"_s);
            QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
            if (outcome && count < failing)
                break;
        }
        QVERIFY2(broken > 15, qPrintable(QString::number(broken)));
    }

    void backupsOnThisMachineAreRedactedToo()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        DocumentContext context = test.context();
        context.backupFolder = test.folder() + u"/backups"_s;
        FixedClock first(QDate(2026, 3, 1));
        FixedClock second(QDate(2026, 3, 2));
        FixedClock third(QDate(2026, 3, 3));
        for (const FixedClock *clock : {&first, &second, &third}) {
            const DocumentContext that{*clock, context.ids, context.author, {}, context.backupFolder};
            const auto document = PlanDocument::open(test.path(), that);
            if (clock != &third)
                type(**document, m_note, action, clock == &first ? secret : u"Something else"_s);
            else
                type(**document, m_note, action, secret);
        }
        // Of the three, only those of the second and third day hold it.
        QDir backups(context.backupFolder);
        QCOMPARE(backups.entryList(QDir::Files).size(), 3);
        const QString damaged = backups.filePath(test.plan().id().text() + u" 2026-03-04 edit.waymark"_s);
        QByteArray bytes = bytesOf(test.path());
        writeBytes(damaged, bytes.first(bytes.size() / 2));
        const QString others = backups.filePath(Id::named({}, u"other"_s).text() + u" 2026-03-04 edit.waymark"_s);
        writeBytes(others, "of another plan");
        const DocumentContext last{third, context.ids, context.author, {}, context.backupFolder};
        const auto document = PlanDocument::open(test.path(), last);
        const auto elsewhere = (*document)->elsewhere(m_note, action, (*document)->plan().value(m_note, action));
        QVERIFY(elsewhere); // which is said before
        QCOMPARE(elsewhere->backups, (QList<QDate>{QDate(2026, 3, 2), QDate(2026, 3, 3)}));
        QCOMPARE(elsewhere->backupsUnreadable, QStringList{damaged});
        const auto outcome = (*document)->redact(order(action));
        QVERIFY(outcome);
        QCOMPARE(outcome->backups, 2);
        QCOMPARE(outcome->backupsRemoved, QStringList{damaged});
        QCOMPARE(outcome->backupsLeft, QStringList());
        QVERIFY(QFile::exists(others));
        QCOMPARE(filesWith(test.folder(), "Ffion"), QStringList());
        QFile::remove(others);
        for (const QFileInfo &file : backups.entryInfoList(QDir::Files))
            QCOMPARE(verifiedProblems(file.filePath()), QStringList());
    }

    void anyHistoryCanBeRedactedAndGoesOn()
    {
        Dice dice("redacting as one works");
        int redacted = 0;
        for (int run = 0; run < 3; ++run) {
            TestPlan test;
            for (int step = 0; step < 120; ++step) {
                const int choice = dice.roll(10);
                if (choice < 2) {
                    (void)test.document().undo();
                } else if (choice < 3) {
                    (void)test.document().redo();
                } else if (choice < 6) {
                    const QList<ChangeSet> sets = *test.document().latestSets(15);
                    const Change change = dice.pick(dice.pick(sets).changes);
                    const Value wording = change.after.isEmpty() ? change.before : change.after;
                    const Field &field = *change.field;
                    const Id id = change.record;
                    const Plan before = test.plan();
                    if (!isRedactable(field) || wording.isEmpty())
                        continue;
                    const auto outcome = test.document().redact({&field, id, wording, {}, u"Why"_s});
                    if (!outcome) {
                        QCOMPARE(differences(test.plan(), before), QStringList());
                        continue;
                    }
                    ++redacted;
                    QVERIFY(!test.document().wordingsOf(field, id)->contains(wording));
                    QVERIFY(test.plan().value(field, id) != wording);
                } else {
                    (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
                }
            }
            QCOMPARE(verifiedProblems(test.path()), QStringList());
            const Plan memory = test.plan();
            test.reopen();
            QCOMPARE(differences(test.plan(), memory), QStringList());
        }
        QVERIFY(redacted > 5);
    }
};

WAYMARK_TEST(TestRedacting)
#include "tst_Redacting.moc"
