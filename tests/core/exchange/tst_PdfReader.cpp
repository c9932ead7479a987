#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

/// A page with these operators in its content.
QByteArray pdf(const QByteArray &content)
{
    QByteArray bytes = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto object = [&](const QByteArray &inside) {
        places.append(bytes.size());
        bytes += QByteArray::number(places.size()) + " 0 obj\n" + inside + "\nendobj\n";
    };
    object("<</Type/Catalog/Pages 2 0 R>>");
    object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
    object("<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
    object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    const qsizetype start = bytes.size();
    bytes += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray line(int height, const QByteArray &text)
{
    return "BT /F 12 Tf 50 " + QByteArray::number(height) + " Td (" + text + ") Tj ET\n";
}

} // namespace

class TestPdfReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itsTextIsReadAndItsTablesAreNot()
    {
        const auto document = readDocument(u"plan.pdf"_s,
            pdf(line(700, "Families know where to ask") + line(686, "for help in good time.")
                + line(600, "Due: March 2027")));
        QCOMPARE(sourceText(document), u"Families know where to ask for help in good time.\nDue: March 2027"_s);
        QVERIFY(document->caution.contains("tables"_L1));
    }

    void aScanHasNoText()
    {
        const auto document = readDocument(u"scan.pdf"_s, pdf("0 0 100 100 re f"));
        QCOMPARE(faultOf(document, u"scan.pdf"_s), QString());
        QVERIFY(document.error().sentence.contains("without text"_L1));
    }

    void noiseIsRefused()
    {
        const QByteArray good = pdf(line(700, "Words"));
        for (qsizetype length = 5; length < good.size(); length += 97) {
            const auto document = readDocument(u"plan.pdf"_s, good.first(length));
            if (!document)
                QCOMPARE(faultOf(document, u"plan.pdf"_s), QString());
        }
    }
};

WAYMARK_TEST(TestPdfReader)
#include "tst_PdfReader.moc"
