#include "CommandRun.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

Ran run(const QStringList &words)
{
    return runWaymark(words + QStringList{u"--today"_s, u"2026-04-02"_s});
}

} // namespace

class TestExportCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenCanBeReadAgain_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"json", "csv", "docx", "html"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void whatIsWrittenCanBeReadAgain()
    {
        QFETCH(QString, format);
        const TestPlan plan;
        const QString file = plan.folder() + u"/plan."_s + format;
        const Ran wrote = run({u"export"_s, plan.path(), u"--format"_s, format, u"-o"_s, file});
        QCOMPARE(wrote.code, 0);
        QCOMPARE(wrote.err, QString());
        const QString again = plan.folder() + u"/again.waymark"_s;
        QCOMPARE(run({u"import"_s, file, u"-o"_s, again, u"--month"_s, u"2026-03"_s}).code, format == "json"_L1 ? 0 : 1);
        TestPlan other(u"priority 1 Nothing\n"_s);
        const auto document = PlanDocument::open(again, other.context());
        QVERIFY(document);
        QCOMPARE(planLines((*document)->plan()), planLines(plan.plan()));
    }

    void excelGetsAWorkbook()
    {
        const TestPlan plan;
        const QString file = plan.folder() + u"/plan.xlsx"_s;
        QCOMPARE(run({u"export"_s, plan.path(), u"--format"_s, u"xlsx"_s, u"-o"_s, file}).code, 0);
        QVERIFY(bytesOf(file).startsWith("PK"));
    }

    void textGoesToStandardOutputAndPackagesDoNot()
    {
        const TestPlan plan;
        const Ran csv = run({u"export"_s, plan.path(), u"--format"_s, u"csv"_s});
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.out.contains(u"1.1.1,Write the guide to local help,Head of Inclusion,Jan-26"_s));
        for (const QString &format : {u"docx"_s, u"xlsx"_s}) {
            const Ran refused = run({u"export"_s, plan.path(), u"--format"_s, format});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains(u"-o plan."_s + format), qPrintable(refused.err));
            QCOMPARE(refused.out, QString());
        }
    }

    void otherFormsAreRefusedInASentence()
    {
        const TestPlan plan;
        const Ran none = run({u"export"_s, plan.path()});
        QCOMPARE(none.code, 2);
        QVERIFY(none.err.contains(u"json, csv, xlsx, docx or html"_s));
        const Ran other = run({u"export"_s, plan.path(), u"--format"_s, u"odt"_s});
        QCOMPARE(other.code, 2);
        QVERIFY(other.err.contains(u"“odt” is no format that “export” can write (json, csv, xlsx, docx, html)"_s));
        // The other verbs still know but one.
        const Ran check = run({u"check"_s, plan.path(), u"--format"_s, u"csv"_s});
        QCOMPARE(check.code, 2);
        QVERIFY(check.err.contains(u"(json)"_s));
    }

    void noPlanIsWrittenOver()
    {
        const TestPlan plan;
        const QByteArray before = bytesOf(plan.path());
        for (const char *format : {"json", "csv", "xlsx", "docx", "html"}) {
            const Ran ran =
                run({u"export"_s, plan.path(), u"--format"_s, QString::fromLatin1(format), u"-o"_s, plan.path()});
            QCOMPARE(ran.code, 3);
            QVERIFY2(ran.err.startsWith(u"“test.waymark” is a plan, and no other file"), qPrintable(ran.err));
            QCOMPARE(bytesOf(plan.path()), before);
        }
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const TestPlan plan;
        const Ran ran =
            run({u"export"_s, plan.path(), u"--format"_s, u"csv"_s, u"-o"_s, plan.folder() + u"/none/plan.csv"_s});
        QCOMPARE(ran.code, 3);
    }
};

WAYMARK_TEST(TestExportCommand)
#include "tst_ExportCommand.moc"
