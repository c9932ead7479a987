#include "CommandRun.h"
#include "RawFile.h"
#include "TestMain.h"
#include "UpdatedPlan.h"

#include <QDir>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a document and the plan that was imported from it in February.
class Imported
{
public:
    Imported()
    {
        write(UpdatedPlan::defaultTable());
        const Ran ran = runWaymark({u"import"_s, document(), u"-o"_s, plan(), u"--month"_s, u"2026-02"_s});
        if (ran.code != 0)
            qFatal("not imported: %s", qPrintable(ran.err));
    }

    void write(QString table)
    {
        QFile file(document());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("not written");
        file.write(table.replace(u'|', u'\t').toUtf8());
    }
    [[nodiscard]] QString document() const { return m_folder.filePath(u"plan.tsv"_s); }
    [[nodiscard]] QString plan() const { return m_folder.filePath(u"plan.waymark"_s); }
    [[nodiscard]] Ran update(const QStringList &options = {}) const
    {
        return runWaymark(QStringList{u"import"_s, document(), u"--into"_s, plan()} + options);
    }

private:
    QTemporaryDir m_folder;
};

QString changedTable()
{
    return UpdatedPlan::defaultTable()
        .replace(u"On target|Draft is written"_s, u"At risk|The printer is late"_s)
        .replace(u"|Jun-26|At risk"_s, u"||"_s);
}

} // namespace

/// `waymark import … --into`: next month's document into the plan.
class TestImportInto : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachChangeAndDoesIt()
    {
        Imported test;
        test.write(changedTable());
        const Ran ran = test.update({u"--month"_s, u"2026-03"_s});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains(u"\n0 new, 3 changed, 4 the same, 0 unclear, 0 missing.\n"
                                  "  1.1.1 status for March 2026: at risk, was on target\n"
                                  "  1.1.1 what happened for March 2026: “The printer is late”\n"_s),
            qPrintable(ran.out));
        QVERIFY2(ran.out.endsWith(u"Saved: update from a document.\n"_s), qPrintable(ran.out));
        const QByteArray saved = bytesOf(test.plan());
        const Ran again = test.update({u"--month"_s, u"2026-03"_s});
        QVERIFY2(again.out.endsWith(u"\n0 new, 0 changed, 7 the same, 0 unclear, 0 missing.\n"
                                    "Nothing to do: the plan says what the document says.\n"_s),
            qPrintable(again.out));
        QCOMPARE(again.code, 0);
        QVERIFY(bytesOf(test.plan()) == saved);
        QCOMPARE(runWaymark({u"verify"_s, test.plan()}).code, 0);
    }

    void aRehearsalWritesNothing()
    {
        Imported test;
        test.write(changedTable());
        const QByteArray before = bytesOf(test.plan());
        const Ran ran = test.update({u"--rehearse"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.endsWith(u"A rehearsal: nothing was written.\n"_s), qPrintable(ran.out));
        QVERIFY(bytesOf(test.plan()) == before);
    }

    void whatIsUnclearWaits()
    {
        Imported test;
        QString table = UpdatedPlan::defaultTable();
        table.replace(u"1.2.1|"_s, u"1.2.x|"_s).replace(u"1.2.2|"_s, u"1.2.1|"_s).replace(u"1.2.x|"_s, u"1.2.2|"_s);
        test.write(table);
        const QByteArray before = bytesOf(test.plan());
        const Ran ran = test.update({u"--month"_s, u"2026-02"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains(u"0 new, 0 changed, 5 the same, 2 unclear, 0 missing."_s), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(u"  unclear: action 1.2.2 of the document could be action 1.2.2 or action 1.2.1 or a "
                                  "new action. Left out"_s),
            qPrintable(ran.out));
        QVERIFY(bytesOf(test.plan()) == before);
    }

    void whatIsMissingIsSaid()
    {
        Imported test;
        QString table = UpdatedPlan::defaultTable();
        table.truncate(table.indexOf(u"1.2.1|"_s));
        test.write(table);
        const Ran ran = test.update({u"--month"_s, u"2026-02"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains(u"  not in the document, left in the plan: outcome 1.2\n"
                                  "  not in the document, left in the plan: action 1.2.1, 1.2.2\n"_s),
            qPrintable(ran.out));
    }

    void refusesInASentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *words, int code) {
            QTest::newRow(words) << QString::fromLatin1(words) << code;
        };
        row("import DOC --into NONE", 3);
        row("import DOC --into DOC", 3);
        row("import NONE --into PLAN", 3);
        row("import NONE.json --into PLAN", 2);
        row("import DOC --into PLAN -o NONE", 2);
        row("import DOC --into PLAN --start 2026-01-01", 2);
        row("import DOC --into PLAN --month May", 2);
        row("import DOC -o NONE --rehearse", 2);
    }

    void refusesInASentence()
    {
        QFETCH(QString, words);
        Imported test;
        const QByteArray before = bytesOf(test.plan());
        QStringList list = words.split(u' ');
        for (QString &word : list) {
            word.replace(u"DOC"_s, test.document()).replace(u"PLAN"_s, test.plan());
            word.replace(u"NONE"_s, QFileInfo(test.plan()).path() + u"/none"_s);
        }
        const Ran ran = runWaymark(list);
        QTEST(ran.code, "code");
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(bytesOf(test.plan()) == before);
        QVERIFY(!QFile::exists(QFileInfo(test.plan()).path() + u"/none"_s));
    }
};

WAYMARK_TEST(TestImportInto)
#include "tst_ImportInto.moc"
