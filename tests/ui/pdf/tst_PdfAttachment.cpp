#include "pdf/PdfAttachment.h"

#include "pdf/PdfCanvas.h"
#include "pdf/Qpdf.h"
#include "PdfChecker.h"
#include "TestMain.h"

#include <QtTest>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Every byte there is, and more of them than one would look at.
QByteArray someBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i)
        bytes += char(i * i / 7);
    return bytes;
}

PdfAttachment someFile(const QString &name = u"plan.waymark"_s)
{
    return {name, u"The plan (all of it) – open it"_s, "application/x-waymark", someBytes()};
}

/// A page with one box on it.
Result<QByteArray> onePage(const std::optional<PdfAttachment> &file)
{
    PdfDocumentInfo info;
    info.title = u"Title"_s;
    info.created = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    PdfCanvas canvas(info);
    if (file)
        canvas.attach(*file);
    canvas.newPage();
    const PdfNode heading = canvas.structure().addHeading(canvas.structure().root(), 1, u"Heading"_s);
    {
        const QRectF box(50, 50, 20, 20);
        const PdfContent content = canvas.content(heading, box);
        canvas.painter().fillRect(box, Qt::darkBlue);
    }
    return canvas.finish();
}

} // namespace

class TestPdfAttachment : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsTakeItOutAsItWas()
    {
        const Result<QByteArray> pdf = onePage(someFile());
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().detail));
        QCOMPARE(attachedNames(*pdf), QStringList{u"plan.waymark"_s});
        QCOMPARE(takenOut(*pdf, u"plan.waymark"_s), someBytes());
        const ToolRun poppler = runPdfTool(*pdf, u"pdfdetach"_s, {u"-list"_s});
        QCOMPARE(poppler.output, u"1 embedded files\n1: plan.waymark\n"_s);
        QCOMPARE(poppler.errors, QString());
    }

    void theFileKeepsTheRules()
    {
        const QByteArray pdf = *onePage(someFile());
        QCOMPARE(pdfFaults(pdf), QStringList());
        QCOMPARE(pdfTree(pdf), pdfTree(*onePage({}))); // it stands on no page
        const ToolRun check = runPdfTool(pdf, u"qpdf"_s, {u"--check"_s});
        QVERIFY2(check.exitCode == 0, qPrintable(check.errors + check.output));
    }

    void whatAViewerIsToldOfIt()
    {
        const QByteArray bytes = *onePage(someFile());
        QPDF pdf;
        pdf.processMemoryFile("file", bytes.constData(), std::size_t(bytes.size()));
        const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile("plan.waymark");
        QVERIFY(file);
        QCOMPARE(QString::fromStdString(file->getDescription()), someFile().description);
        QPDFObjectHandle specification = file->getObjectHandle();
        QVERIFY(specification.getKey("/AFRelationship").isNameAndEquals("/Source"));
        QVERIFY(specification.getKey("/EF").hasKey("/UF"));
        QCOMPARE(pdf.getRoot().getKey("/AF").getArrayItem(0).getObjGen().getObj(), specification.getObjGen().getObj());
        QPDFEFStreamObjectHelper stream(file->getEmbeddedFileStream());
        QCOMPARE(QByteArray::fromStdString(stream.getSubtype()), QByteArray("application/x-waymark"));
        QCOMPARE(qsizetype(stream.getSize()), someBytes().size());
        QCOMPARE(QByteArray::fromStdString(stream.getModDate()), QByteArray("D:20260302093000Z"));
        QCOMPARE(QByteArray::fromStdString(stream.getChecksum()),
            QCryptographicHash::hash(someBytes(), QCryptographicHash::Md5));
    }

    void aNameInAnyScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("accents") << u"Zoë’s plan.waymark"_s << QByteArray("Zo--s plan.waymark");
        QTest::newRow("marks") << u"a (b) \\ c.waymark"_s << QByteArray("a -b- - c.waymark");
        QTest::newRow("Greek") << u"σχέδιο.waymark"_s << QByteArray("------.waymark");
    }
    void aNameInAnyScript()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, plain);
        const QByteArray bytes = *onePage(someFile(name));
        QCOMPARE(pdfFaults(bytes), QStringList());
        QPDF pdf;
        pdf.processMemoryFile("file", bytes.constData(), std::size_t(bytes.size()));
        const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(name.toStdString());
        QVERIFY(file);
        QCOMPARE(QString::fromStdString(file->getFilename()), name);
        QCOMPARE(QByteArray::fromStdString(file->getObjectHandle().getKey("/F").getUTF8Value()), plain);
    }

    void theSameFileGivesTheSameBytes()
    {
        QCOMPARE(*onePage(someFile()), *onePage(someFile()));
        QVERIFY(!onePage({})->contains("/EmbeddedFile"));
    }

    void aFileWithoutANameIsRefused()
    {
        const Result<QByteArray> pdf = onePage(someFile(QString()));
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Invalid);
        QCOMPARE(pdf.error().detail, u"an attachment without a name or a kind"_s);
    }
};

WAYMARK_TEST(TestPdfAttachment)
#include "tst_PdfAttachment.moc"
