#include "pdf/PdfTagger.h"

#include "pdf/Qpdf.h"
#include "PdfChecker.h"
#include "TestMain.h"

#include <QRandomGenerator>
#include <QtTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 3;

/// A heading and a paragraph on each of three pages: pieces 0 to 5.
PdfRecord someRecord()
{
    PdfRecord record;
    record.info.title = u"Title"_s;
    record.info.created = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    PdfStructure &structure = record.structure;
    for (int page = 0; page < pages; ++page) {
        record.pages.append(QSizeF(200, 100));
        for (const PdfNode node : {structure.addHeading(structure.root(), 1, u"Part (%1) – one"_s.arg(page)),
                 structure.add(structure.root(), PdfRole::P)}) {
            structure.addKid(node, {PdfKid::Kind::Piece, int(record.pieces.size())});
            record.pieces.append({node, PdfArtifact::None, page, QRectF(10, 10, 50, 20)});
        }
    }
    return record;
}

QByteArray piece(int number)
{
    const QByteArray x = QByteArray::number(-20000 - number);
    return "q " + x + " -20000 1 1 re f Q 0 0 " + QByteArray::number(9 + number) + " 9 re f q " + x
        + " -30000 1 1 re f Q\n";
}

QByteArray contentOf(int page)
{
    return "q 1 0 0 -1 0 100 cm\n" + piece(2 * page) + piece(2 * page + 1) + "Q\n";
}

/// What a paint engine might have written.
QByteArray drawn(const QList<QByteArray> &contents)
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFPageDocumentHelper document(pdf);
    for (const QByteArray &content : contents) {
        QPDFPageObjectHelper page(pdf.makeIndirectObject(
            QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 200 100] /Resources << >> >>")));
        page.getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content.toStdString()));
        document.addPage(page, false);
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QList<QByteArray> soundContents()
{
    QList<QByteArray> contents;
    for (int page = 0; page < pages; ++page)
        contents.append(contentOf(page));
    return contents;
}

Result<QByteArray> tagged(const QList<QByteArray> &contents)
{
    return tagPdf(drawn(contents), someRecord());
}

} // namespace

class TestPdfTagger : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDrawnBecomesATaggedFile()
    {
        const Result<QByteArray> pdf = tagged(soundContents());
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        QCOMPARE(pdfFaults(*pdf), QStringList());
        QCOMPARE(pdfTree(*pdf), u"Document\n  H1\n  P\n  H1\n  P\n  H1\n  P\n"_s);
        QVERIFY(pdfBookmarks(*pdf).contains(u"Part (2) – one -> page 3"_s));
        const ToolRun check = runPdfTool(*pdf, u"qpdf"_s, {u"--check"_s});
        QVERIFY2(check.exitCode == 0, qPrintable(check.errors + check.output));
        QCOMPARE(*tagged(soundContents()), *pdf);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content"); // of the second page
        QTest::newRow("a piece that is missing") << piece(2);
        QTest::newRow("a piece of another page") << contentOf(1) + piece(0);
        QTest::newRow("a piece that comes twice") << contentOf(1) + piece(3);
        QTest::newRow("a piece that nobody drew") << contentOf(1) + piece(99);
        QTest::newRow("nothing painted in a piece")
            << piece(2) + QByteArray("q -20003 -20000 1 1 re f Q 1 w q -20003 -30000 1 1 re f Q");
        QTest::newRow("content cut short") << contentOf(1).chopped(20);
        QTest::newRow("a string without its end") << contentOf(1) + "BT (a Tj ET";
        QTest::newRow("no content") << QByteArray();
    }

    void refuses()
    {
        QFETCH(QByteArray, content);
        QList<QByteArray> contents = soundContents();
        contents[1] = content;
        const Result<QByteArray> pdf = tagged(contents);
        QVERIFY(!pdf);
        QVERIFY(pdf.error().sentence.contains(u"nothing was written"_s));
        QVERIFY(!pdf.error().detail.isEmpty());
    }

    void aPageTooFewIsRefused()
    {
        QList<QByteArray> contents = soundContents();
        contents.removeLast();
        QVERIFY(!tagged(contents));
    }

    /// Bytes of the drawn file flipped or cut off: refused, or made into a file that keeps the rules.
    void damageIsRefusedOrHarmless()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QByteArray sound = drawn(soundContents());
        int refused = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray damaged = sound;
            if (round % 4 == 0)
                damaged.truncate(random.bounded(int(damaged.size())));
            else
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const Result<QByteArray> pdf = tagPdf(damaged, someRecord());
            refused += pdf ? 0 : 1;
            if (pdf && damaged != sound)
                QVERIFY2(pdfFaults(*pdf).isEmpty(),
                    qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(pdfFaults(*pdf).join(u' '))));
        }
        QVERIFY(refused > 100);
    }

    void whoeverSaysStopGetsNothing()
    {
        int asked = 0;
        const Result<QByteArray> pdf =
            tagPdf(drawn(soundContents()), someRecord(), [&asked](int page) { return ++asked == page && page < 2; });
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 2);
    }
};

WAYMARK_TEST(TestPdfTagger)

#include "tst_PdfTagger.moc"
