#include "report/sheets/WorkbookCheck.h"

#include "TestMain.h"
#include "ZipBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sheetOf(const QByteArray &first, const QByteArray &second)
{
    return "<worksheet><c><is><t>" + first + "</t></is></c><c><is><t>" + second + "</t></is></c></worksheet>";
}

QByteArray packedWorkbook(const QByteArray &sheet, const QByteArray &styles = "<styleSheet/>")
{
    return ZipBuilder()
        .add(u"xl/styles.xml"_s, styles)
        .add(u"xl/worksheets/sheet2.xml"_s, sheetOf("c", "d"))
        .add(u"xl/worksheets/sheet1.xml"_s, sheet)
        .bytes();
}

QByteArray digestOf(const QList<QByteArray> &texts)
{
    WorkbookTexts all;
    for (const QByteArray &text : texts)
        all.add(text);
    return all.digest();
}

} // namespace

class TestWorkbookCheck : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadInTheOrderOfTheSheets()
    {
        QCOMPARE(textsInWorkbook(packedWorkbook(sheetOf("a &amp; ä", "b"))), digestOf({"a & ä", "b", "c", "d"}));
        QVERIFY(textsInWorkbook(packedWorkbook(sheetOf("a", "b"))) != digestOf({"ab", "c", "d"}));
        QVERIFY(textsInWorkbook(packedWorkbook(sheetOf("a", "b"))) != digestOf({"a", "b", "c"}));
    }

    /// As the library packs a sheet that the disk cut short.
    void aPartThatBreaksOffIsNoWorkbook()
    {
        const QByteArray sheet = sheetOf("a", "b");
        for (qsizetype size = 0; size < sheet.size(); ++size)
            QVERIFY2(textsInWorkbook(packedWorkbook(sheet.first(size))).isEmpty(), qPrintable(QString::number(size)));
        QVERIFY(textsInWorkbook(packedWorkbook(sheet, "<styleSheet>")).isEmpty());
        QVERIFY(textsInWorkbook(packedWorkbook(sheet, "")).isEmpty());
    }

    void aPackageThatBreaksOffIsNoWorkbook()
    {
        const QByteArray whole = packedWorkbook(sheetOf("a", "b"));
        for (const qsizetype size : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1})
            QVERIFY(textsInWorkbook(whole.first(size)).isEmpty());
    }
};

WAYMARK_TEST(TestWorkbookCheck)
#include "tst_WorkbookCheck.moc"
