#include "support/table/SpreadsheetText.h"

#include "edit/AssessmentPaste.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// What a spreadsheet gets from the clipboard.
class TestSpreadsheetText : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cellsArePartedByTabsAndRowsByLines()
    {
        QCOMPARE(spreadsheetText({{u"Ref"_s, u"Action"_s}, {u"1.1.1"_s, QString()}}), u"Ref\tAction\n1.1.1\t\n"_s);
    }

    void whatWouldPartThemStandsInQuotationMarks()
    {
        const QList<QStringList> rows{{u"two\nlines"_s, u"a\ttab"_s, u"said “so” and \"so\""_s, u"plain"_s}};
        QCOMPARE(edit::cellsFromClipboard(spreadsheetText(rows)), rows);
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &cell :
            {u"=1+1"_s, u"+441234"_s, u"-2"_s, u"- buy paint"_s, u"@SUM(A1)"_s, u"  =A1"_s, u"＝A1"_s, u"\t=A1"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, cell);
        QCOMPARE(edit::cellsFromClipboard(spreadsheetText({{cell}})), (QList<QStringList>{{u'\'' + cell}}));
    }

    void otherCellsAreLeftAlone()
    {
        for (const QString &cell : {u"1.1.1"_s, u"2026-03-31"_s, u"a = b"_s, u"   "_s})
            QCOMPARE(spreadsheetText({{cell}}), cell + u'\n');
    }
};

WAYMARK_TEST(TestSpreadsheetText)
#include "tst_SpreadsheetText.moc"
