#include "report/sheets/SheetValue.h"
#include "TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class TestSheetValue : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatAreWholeValuesAreSuch_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("whole") << u"45"_s << 45.0 << QByteArray("0");
        QTest::newRow("grouped") << u"1,250"_s << 1250.0 << QByteArray("#,##0");
        QTest::newRow("negative") << u"-2.50"_s << -2.5 << QByteArray("0.00");
        QTest::newRow("share") << u"45.5%"_s << 0.455 << QByteArray("0.0%");
        QTest::newRow("day") << u"1 March 2026"_s << 46082.0 << QByteArray("d mmmm yyyy");
        QTest::newRow("ISO day") << u"2026-03-01"_s << 46082.0 << QByteArray("yyyy-mm-dd");
        QTest::newRow("month") << u"March 2026"_s << 46082.0 << QByteArray("mmmm yyyy");
        QTest::newRow("short month") << u"Mar-26"_s << 46082.0 << QByteArray("mmm-yy");
    }
    void wordsThatAreWholeValuesAreSuch()
    {
        QFETCH(QString, words);
        const auto value = sheetValue(words);
        QVERIFY(value);
        QTEST(value->number, "number");
        QTEST(value->format, "format");
    }

    void otherWordsStayWords()
    {
        for (const QString &words : {u""_s, u"007"_s, u"+5"_s, u"1.2.3"_s, u"1,25"_s, u"45 %"_s, u"12/96"_s, u"March"_s,
                 u"31 march 2026"_s, u"31 June 2026"_s, u"Spring 2026"_s, u"<5"_s, u"1234567890123456"_s, u"0.12345"_s})
            QVERIFY2(!sheetValue(words), qPrintable(words));
    }
};

WAYMARK_TEST(TestSheetValue)
#include "tst_SheetValue.moc"
