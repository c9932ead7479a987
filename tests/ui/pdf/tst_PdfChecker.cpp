#include "PdfChecker.h"

#include "pdf/Qpdf.h"
#include "PdfDemo.h"
#include "TestMain.h"

#include <QtTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;
using Damage = std::function<void(QPDF &)>;

/// The first element of that role, in the order of the file.
Handle element(QPDF &pdf, const char *role)
{
    for (Handle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/StructElem") && object.getKey("/S").getName() == role)
            return object;
    }
    return Handle::newNull();
}

Handle firstPage(QPDF &pdf)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
}

void replaceInFirstPage(QPDF &pdf, const QByteArray &before, const QByteArray &after)
{
    const auto buffer = firstPage(pdf).getKey("/Contents").getStreamData();
    QByteArray content(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    content.replace(content.indexOf(before), before.size(), after);
    firstPage(pdf).replaceKey("/Contents", Handle::newStream(&pdf, content.toStdString()));
}

} // namespace

/// The checker is only worth something if it notices: each rule is broken once in a file that is otherwise right.
class TestPdfChecker : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<QByteArray> made = makePdfDemo();
        QVERIFY(made);
        m_demo = *made;
        QCOMPARE(pdfFaults(damaged([](QPDF &) {})), QStringList());
    }

    void everyBreachIsNoticed_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("fault");
        const auto row = [](const QString &fault, const Damage &damage) {
            QTest::newRow(qPrintable(fault)) << damage << fault;
        };
        row(u"no title"_s, [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Title"); });
        row(u"no language"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); });
        row(u"not marked as tagged"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); });
        row(u"the title is not shown"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); });
        row(u"no metadata"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); });
        row(u"tab order"_s, [](QPDF &pdf) { firstPage(pdf).removeKey("/Tabs"); });
        row(u"no structure tree"_s, [](QPDF &pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); });
        row(u"a header cell without scope"_s, [](QPDF &pdf) { element(pdf, "/TH").removeKey("/A"); });
        row(u"a figure without its sentence"_s, [](QPDF &pdf) { element(pdf, "/Figure").removeKey("/Alt"); });
        row(u"a skipped heading level"_s,
            [](QPDF &pdf) { element(pdf, "/H2").replaceKey("/S", Handle::newName("/H3")); });
        row(u"is drawn as P"_s, [](QPDF &pdf) { element(pdf, "/P").replaceKey("/S", Handle::newName("/Div")); });
        row(u"P is empty"_s, [](QPDF &pdf) { element(pdf, "/P").replaceKey("/K", Handle::newArray()); });
        row(u"is not in the structure"_s, [](QPDF &pdf) { element(pdf, "/P").replaceKey("/K", Handle::newArray()); });
        row(u"is in the structure only"_s,
            [](QPDF &pdf) { element(pdf, "/P").replaceKey("/K", Handle::newInteger(999)); });
        row(u"is in the structure twice"_s,
            [](QPDF &pdf) { element(pdf, "/P").replaceKey("/K", Handle::newInteger(0)); });
        row(u"does not name its parent"_s, [](QPDF &pdf) { element(pdf, "/P").replaceKey("/P", element(pdf, "/H1")); });
        row(u"a table with rows of 2 lengths"_s, [](QPDF &pdf) { element(pdf, "/TR").getKey("/K").eraseItem(0); });
        row(u"a link annotation without words"_s,
            [](QPDF &pdf) { firstPage(pdf).getKey("/Annots").getArrayItem(0).removeKey("/Contents"); });
        row(u"a link annotation that leads nowhere"_s,
            [](QPDF &pdf) { firstPage(pdf).getKey("/Annots").getArrayItem(0).removeKey("/Dest"); });
        row(u"1 annotations are not in the structure"_s, [](QPDF &pdf) {
            firstPage(pdf).getKey("/Annots").appendItem(pdf.makeIndirectObject(Handle::newDictionary()));
        });
        row(u"is on no page"_s, [](QPDF &pdf) { firstPage(pdf).removeKey("/Annots"); });
        row(u"lead from a link annotation"_s, [](QPDF &pdf) {
            firstPage(pdf).getKey("/Annots").getArrayItem(0).replaceKey("/StructParent", Handle::newInteger(0));
        });
        row(u"the parent tree names another element"_s, [](QPDF &pdf) {
            Handle list = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayItem(1);
            list.setArrayItem(0, list.getArrayItem(1));
        });
        row(u"page 1 is not in the parent tree"_s, [](QPDF &pdf) { firstPage(pdf).removeKey("/StructParents"); });
        row(u"within 0 marked contents"_s,
            [](QPDF &pdf) { replaceInFirstPage(pdf, "/P <</MCID 1>> BDC", "0 0 5 5 re f /P <</MCID 1>> BDC"); });
        row(u"within 2 marked contents"_s, [](QPDF &pdf) { replaceInFirstPage(pdf, "EMC", "EMC /Artifact BMC"); });
        row(u"a marked content that never ends"_s, [](QPDF &pdf) { replaceInFirstPage(pdf, "EMC", ""); });
        row(u"MCID 1 twice"_s, [](QPDF &pdf) { replaceInFirstPage(pdf, "/MCID 2", "/MCID 1"); });
        row(u"uneven"_s, [](QPDF &pdf) { replaceInFirstPage(pdf, "EMC", "q EMC"); });
        row(u"a marker is left"_s, [](QPDF &pdf) { replaceInFirstPage(pdf, "EMC", "-20000 -20000 1 1 re f EMC"); });
        row(u"has no Unicode"_s, [](QPDF &pdf) {
            for (Handle font : pdf.getAllObjects()) {
                if (font.isDictionaryOfType("/Font", "/Type0"))
                    font.removeKey("/ToUnicode");
            }
        });
    }

    void everyBreachIsNoticed()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, fault);
        const QStringList faults = pdfFaults(damaged(damage));
        QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void whatIsNoPdfIsAFault()
    {
        QVERIFY(!pdfFaults("no pdf").isEmpty());
        QVERIFY(!pdfFaults(m_demo.left(m_demo.size() / 2)).isEmpty());
    }

    void aToolThatIsNotThereIsNoPass() { QCOMPARE(runPdfTool(m_demo, u"no-such-tool"_s, {}).exitCode, -1); }

private:
    QByteArray damaged(const Damage &damage) const
    {
        QPDF pdf;
        pdf.processMemoryFile("demo", m_demo.constData(), std::size_t(m_demo.size()));
        damage(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    QByteArray m_demo;
};

WAYMARK_TEST(TestPdfChecker)

#include "tst_PdfChecker.moc"
