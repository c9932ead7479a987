#include "TestMain.h"

#include "settings/DraftStore.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// What was being typed when the light went out is there when it comes back.
class TestDraftStore : public waymark::test::TestCase
{
    Q_OBJECT

    const DraftPlace m_said{Id::fromText(u"00000000-0000-4000-8000-000000000001"_s),
        Id::fromText(u"00000000-0000-4000-8000-000000000002"_s), u"said"_s};

private Q_SLOTS:
    void aDraftComesBackToAnotherProgram()
    {
        QTemporaryDir folder;
        const QString text = u"Two sessions\n• café – 50 %\n"_s;
        QVERIFY(DraftStore(folder.filePath(u"drafts"_s)).keep(m_said, text));
        const DraftStore later(folder.filePath(u"drafts"_s));
        QCOMPARE(later.find(m_said)->text, text);
        later.drop(m_said);
        QVERIFY(!later.find(m_said));
    }

    void fieldsAndRecordsDoNotShareADraft()
    {
        QTemporaryDir folder;
        const DraftStore store(folder.path());
        QVERIFY(store.keep(m_said, u"what happened"_s));
        DraftPlace next = m_said;
        next.column = u"next"_s;
        QVERIFY(!store.find(next));
        QVERIFY(store.keep(next, u"what next"_s));
        QCOMPARE(store.find(m_said)->text, u"what happened"_s);
    }

    void draftsOfAPlanAreFoundWithTheirPlaces()
    {
        QTemporaryDir folder;
        const DraftStore store(folder.path());
        DraftPlace assessed = m_said;
        assessed.shownAt = Id::named(m_said.plan, u"the action"_s);
        QVERIFY(store.keep(assessed, u"line one\nline two"_s));
        QVERIFY(store.keep({Id::named(m_said.plan, u"another"_s), m_said.record, u"said"_s}, u"elsewhere"_s));
        const auto drafts = store.draftsOf(m_said.plan);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().first.toShow(), assessed.shownAt);
        QCOMPARE(drafts.first().first.column, m_said.column);
        QCOMPARE(drafts.first().second.text, u"line one\nline two"_s);
        QCOMPARE(store.find(m_said)->text, u"line one\nline two"_s); // wherever it is shown
    }

    void onlyTheOwnerMayReadAndTheNameTellsNothing()
    {
        QTemporaryDir folder;
        QVERIFY(DraftStore(folder.path()).keep(m_said, u"secret"_s));
        QVERIFY(DraftStore(folder.path()).keep(m_said, u"secret again"_s));
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
        QVERIFY(!files.first().fileName().contains(u"said"_s));
    }

    void anEmptyTextIsADraftToo()
    {
        QTemporaryDir folder;
        const DraftStore store(folder.path());
        QVERIFY(store.keep(m_said, {}));
        QVERIFY(store.find(m_said));
    }

    void aStrangeFileIsNoDraft()
    {
        QTemporaryDir folder;
        const DraftStore store(folder.path());
        QVERIFY(store.keep(m_said, u"x"_s));
        QFile file(QDir(folder.path()).entryInfoList(QDir::Files).first().filePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("half a fi");
        file.close();
        QVERIFY(!store.find(m_said));
    }

    void oldDraftsGo()
    {
        QTemporaryDir folder;
        const DraftStore store(folder.path());
        QVERIFY(store.keep(m_said, u"x"_s));
        QCOMPARE(store.dropOlderThan(QDateTime::currentDateTimeUtc().addDays(-90)), 0);
        QVERIFY(store.find(m_said));
        QCOMPARE(store.dropOlderThan(QDateTime::currentDateTimeUtc().addDays(1)), 1);
        QVERIFY(!store.find(m_said));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"drafts"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Result<void> kept = DraftStore(folder.filePath(u"drafts"_s)).keep(m_said, u"x"_s);
        QVERIFY(!kept);
        QVERIFY(kept.error().sentence.contains(u"still in its field"_s));
    }
};

WAYMARK_TEST(TestDraftStore)
#include "tst_DraftStore.moc"
