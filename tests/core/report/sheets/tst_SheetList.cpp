#include "report/sheets/SheetList.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestSheetList : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void optionalColumnsGoWhereNobodyFilledThem()
    {
        SheetList list(u"L"_s, {{u"Ref"_s}, {u"Note"_s, 12, true}, {u"Said"_s, 12, true}, {u"Next"_s}});
        list.add({{u"1"_s}, {}, {u"yes"_s}, {}});
        list.add({{u"2"_s}, {}, {}, {}});
        const WorkbookSheet sheet = list.take();
        QCOMPARE(sheet.headings, QStringList({u"Ref"_s, u"Said"_s, u"Next"_s}));
        QCOMPARE(sheet.rows.first().size(), 3);
        QCOMPARE(sheet.widths.size(), 3);
    }

    void aProgramGetsThemAll()
    {
        SheetList list(u"L"_s, {{u"Ref"_s}, {u"Note"_s, 12, true}});
        list.add({{u"1"_s}, {}});
        QCOMPARE(list.takeWhole().headings, QStringList({u"Ref"_s, u"Note"_s}));
    }

    void columnsAreAsWideAsTheirWordsWithinWhatTheyMayBe()
    {
        SheetList list(u"L"_s, {{u"R"_s, 10}, {u"Words"_s, 20}, {u"A Consideration"_s, 5}});
        list.add({{u"1.1.1"_s}, {QString(90, u'w') + u"\nshort"_s}, {u"1"_s}});
        const QList<int> widths = list.take().widths;
        QCOMPARE(widths.at(0), 7);
        QCOMPARE(widths.at(1), 20);
        QVERIFY(widths.at(2) > QString(u"Consideration"_s).size()); // no heading is broken within a word
    }

    void aLongTextGoesOnBeneath()
    {
        SheetList list(u"L"_s, {{u"Ref"_s}, {u"Words"_s}});
        list.add({{u"1"_s, {}, SheetValue{1, "0"}}, {u"word "_s.repeated(10'000)}});
        const WorkbookSheet sheet = list.take();
        QVERIFY(sheet.rows.size() > 1);
        QVERIFY(sheet.rows.first().first().value);
        QVERIFY(!sheet.rows.last().first().value); // or it would be summed twice
    }
};

WAYMARK_TEST(TestSheetList)
#include "tst_SheetList.moc"
