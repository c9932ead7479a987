#include "pdf/PdfFileWriter.h"

#include "pdf/Qpdf.h"
#include "TestMain.h"

#include <QtTest>

#include <qpdf/Buffer.hh>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 1000; // more than one object stream holds

/// Objects 1 to `many` are their own numbers; then a stream, the information and the catalogue.
QByteArray writtenFile()
{
    PdfFileWriter file;
    const int first = file.reserve(many);
    for (int i = many - 1; i >= 0; --i)
        file.write(first + i, QByteArray::number(first + i));
    const int stream = file.reserve();
    file.writePacked(stream, "/Type /Demo", "some data");
    const int info = file.reserve();
    file.write(info,
        "<< /Title " + pdfText(u"Café (1) \\ 2"_s) + " /Author " + pdfText(u"Zoë"_s) + " /Creator "
            + pdfText(u"plain (not nested"_s) + " >>");
    const int root = file.reserve();
    file.write(root, "<< /Type /Catalog /Demo " + pdfReference(stream) + " >>");
    return file.finish(root, info);
}

} // namespace

class TestPdfFileWriter : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsWhatWasWritten()
    {
        const QByteArray bytes = writtenFile();
        QPDF pdf;
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("file", bytes.constData(), std::size_t(bytes.size()));
        for (int number = 1; number <= many; ++number)
            QCOMPARE(int(pdf.getObjectByID(number, 0).getIntValue()), number);
        const auto data = pdf.getRoot().getKey("/Demo").getStreamData();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())),
            QByteArray("some data"));
        QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
        QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), u"Café (1) \\ 2"_s);
        QCOMPARE(QString::fromStdString(info.getKey("/Author").getUTF8Value()), u"Zoë"_s);
        QCOMPARE(QString::fromStdString(info.getKey("/Creator").getUTF8Value()), u"plain (not nested"_s);
        QVERIFY(!pdf.anyWarnings());
    }

    void theSameCallsGiveTheSameBytes() { QCOMPARE(writtenFile(), writtenFile()); }

    void numbersAreShort()
    {
        QCOMPARE(pdfReal(12), QByteArray("12"));
        QCOMPARE(pdfReal(-0.0001), QByteArray("0"));
        QCOMPARE(pdfReal(0.5), QByteArray("0.5"));
        QCOMPARE(pdfReal(100.1239), QByteArray("100.124"));
        QCOMPARE(pdfReal(-20), QByteArray("-20"));
    }
};

WAYMARK_TEST(TestPdfFileWriter)

#include "tst_PdfFileWriter.moc"
