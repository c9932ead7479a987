#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QStringEncoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

const QString csvName = u"plan.csv"_s;

QString readCsv(const QByteArray &bytes)
{
    return sourceText(readDocument(csvName, bytes)).remove(u"[table 1]\n"_s);
}

} // namespace

class TestCsvReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void quotedFieldsHoldSeparatorsQuotesAndLines()
    {
        QCOMPARE(readCsv("Ref,What\r\n1.1,\"Do, or \"\"say\"\"\r\n- one\n\xE2\x80\xA2 two\"\r\n1.2,\r\n"),
            u"1: Ref | What\n2: 1.1 | Do, or \"say\"/- one/- two\n3: 1.2 |"_s);
    }

    void theApostropheThatGuardsAFormulaIsTakenOff()
    {
        QCOMPARE(readCsv("Ref,What\n1,'=1+1\n2,\"'- one\n- two\"\n3,''+5\n4,'tis\n5,' @x"),
            u"1: Ref | What\n2: 1 | =1+1\n3: 2 | - one/- two\n4: 3 | '+5\n5: 4 | 'tis\n6: 5 | @x"_s);
    }

    void theSeparatorIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("a,b;c\nd,e");
        QTest::newRow("semicolon") << QByteArray("a;b,c\nd;e");
        QTest::newRow("semicolon, many commas") << QByteArray("a;b,c,d,e\nd;e, f\ng;h, i, j");
        QTest::newRow("tab") << QByteArray("a\tb,c\nd\te;f");
        QTest::newRow("said by the file") << QByteArray("sep=|\na|b,c\nd|e,f");
        QTest::newRow("after a title line") << QByteArray("A title, nothing more\na;b\nc;d\ne;f");
    }
    void theSeparatorIsFoundOut()
    {
        QFETCH(QByteArray, bytes);
        const auto document = readDocument(csvName, bytes);
        QVERIFY(document.has_value());
        QCOMPARE(allRows(*document).constLast().cells.size(), 2);
    }

    void everyEncodingOfASpreadsheetIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"1.1,café – children’s\n"_s;
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16 little endian") << QByteArray(little(text));
        QTest::newRow("UTF-16 big endian") << QByteArray(big(text));
        QTest::newRow("Windows-1252") << QByteArray("1.1,caf\xE9 \x96 children\x92s\n");
    }
    void everyEncodingOfASpreadsheetIsRead()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readCsv(bytes), u"1: 1.1 | café – children’s"_s);
    }

    void rowsAreNumberedAsASpreadsheetNumbersThem()
    {
        QCOMPARE(readCsv("a,b\n\n,,\n\"c\nc\",d\ne,f"), u"1: a | b\n4: c/c | d\n5: e | f"_s);
    }

    void untidyQuotesAreReadGenerously()
    {
        QCOMPARE(readCsv("a,b\n5\" pipe,\"x\"y\n"), u"1: a | b\n2: 5\" pipe | xy"_s);
    }

    void anUnclosedQuoteIsNamedByItsLine()
    {
        const auto document = readDocument(csvName, "a,b\nc,d\n\"e,f\ng,h\n");
        QCOMPARE(faultOf(document, csvName), QString());
        QVERIFY2(document.error().sentence.contains(u"line 3"_s), qUtf8Printable(document.error().sentence));
    }

    void tabbedTextOfASpreadsheetIsATable()
    {
        QCOMPARE(sourceText(readDocument(u"plan.txt"_s, "Ref\tWhat\r\n1.1\t\"Do\n- it\"\r\n")),
            u"[table 1]\n1: Ref | What\n2: 1.1 | Do/- it"_s);
    }

    void charactersThatNobodySeesAreRemoved()
    {
        QCOMPARE(readCsv(u"a\u00A0 b\u200B,c\u00ADd\n"_s.toUtf8()), u"1: a b | cd"_s);
    }
};

WAYMARK_TEST(TestCsvReader)
#include "tst_CsvReader.moc"
