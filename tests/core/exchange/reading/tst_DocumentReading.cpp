#include "exchange/reading/DocumentReading.h"

#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"
#include "XlsxBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What the names of sheets and the titles in them say of what stands below.
class TestDocumentReading : public TestCase
{
    Q_OBJECT

    static QList<QStringList> rowsBelow(const QString &title, const QString &action)
    {
        return {{title}, {}, {u"Step"_s, u"Named person"_s, u"Complete by"_s}, {action, u"Ada Brook"_s, u"May 2027"_s}};
    }

private Q_SLOTS:
    /// What may be chosen in the cells of another sheet.
    void listsToChooseFromAreNoActions()
    {
        XlsxBuilder book;
        book.sheet(u"Log"_s,
            sheetData({{u"Action"_s, u"Owner"_s, u"Target date"_s, u"Status"_s},
                {u"Mend the boiler"_s, u"Ada Brook"_s, u"May 2027"_s, u"On track"_s}}));
        book.sheet(u"Lists"_s,
            sheetData({{u"Priorities"_s, u"Statuses"_s, u"Owners"_s}, {u"Halls"_s, u"On track"_s, u"Ada Brook"_s},
                {u"Yards"_s, u"Late"_s, u"Joe Quill"_s}}));
        const Result<SourceDocument> source = readDocument(u"plan.xlsx"_s, book.bytes());
        QVERIFY(source);
        const Result<PlanDraft> draft = readPlan({*source});
        QVERIFY(draft);
        QCOMPARE(draft->actionCount(), 1);
    }

    void aTitleMaySayMoreThanItsSheet_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("priority");
        QTest::newRow("the number of a priority")
            << u"P1 Halls"_s << u"Priority 1: Warm halls for all"_s << u"Warm halls for all"_s;
        QTest::newRow("a name that had to end")
            << u"Warm halls for each child and y"_s << u"Warm halls for each child and young person"_s
            << u"Warm halls for each child and young person"_s;
        QTest::newRow("another number") << u"P1 Halls"_s << u"Made in 2027 for the board"_s << u"P1 Halls"_s;
    }
    void aTitleMaySayMoreThanItsSheet()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, title);
        XlsxBuilder book;
        book.sheet(sheet, sheetData(rowsBelow(title, u"Mend the boiler"_s)));
        book.sheet(u"P2 Yards"_s, sheetData(rowsBelow(u"Priority 2: Clean yards"_s, u"Sweep the leaves"_s)));
        const Result<SourceDocument> source = readDocument(u"plan.xlsx"_s, book.bytes());
        QVERIFY(source);
        const Result<PlanDraft> draft = readPlan({*source});
        QVERIFY(draft);
        QCOMPARE(draft->priorities.size(), 2);
        QTEST(draft->priorities.first().title, "priority");
        QCOMPARE(draft->priorities.last().title, u"Clean yards"_s);
    }
};

WAYMARK_TEST(TestDocumentReading)
#include "tst_DocumentReading.moc"
