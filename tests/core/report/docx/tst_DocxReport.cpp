#include "report/docx/DocxReport.h"

#include "exchange/DocumentReaders.h"
#include "OfficeText.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString documentPart = u"word/document.xml"_s;

QByteArray report(const ReportData &data)
{
    const Result<QByteArray> docx = docxReport(data, DotCharts());
    return docx ? *docx : QByteArray();
}

} // namespace

class TestDocxReport : public TestCase
{
    Q_OBJECT

    ReportPlan m_plan;
    ReportData m_data;
    QByteArray m_docx;

private Q_SLOTS:
    void initTestCase()
    {
        m_data = m_plan.report(m_plan.march());
        m_docx = report(m_data);
        QVERIFY(!m_docx.isEmpty());
    }

    void ourOwnReaderFindsWhatTheOutlineSays()
    {
        const Result<SourceDocument> document = readDocument(u"report.docx"_s, m_docx);
        QVERIFY(document);
        const QStringList words = documentWords(*document);
        QVERIFY(words.size() > 100);
        QCOMPARE(words, outlineWords(reportOutline(m_data)));
    }

    void twoRunsGiveTheSameBytes() { QCOMPARE(report(m_plan.report(m_plan.march())), m_docx); }

    void everyPartIsWellFormedAndKnown()
    {
        const QByteArray types = officePart(m_docx, u"[Content_Types].xml"_s);
        QStringList typed;
        for (const OfficeElement &element : officeElements(types, u"Override"_s))
            typed << element.of("PartName").sliced(1);
        const QStringList parts = officeParts(m_docx);
        QCOMPARE(parts.first(), u"[Content_Types].xml"_s);
        for (const QString &part : parts) {
            if (part.endsWith(".xml"_L1) || part.endsWith(".rels"_L1))
                QVERIFY(!officeElements(officePart(m_docx, part)).isEmpty());
            if (part.endsWith(".xml"_L1) && part != parts.first())
                QVERIFY2(typed.contains(part), qPrintable(part));
        }
    }

    void everyRelationLeadsToAPart()
    {
        const QStringList parts = officeParts(m_docx);
        const QByteArray relations = officePart(m_docx, u"word/_rels/document.xml.rels"_s);
        QStringList ids;
        for (const OfficeElement &relation : officeElements(relations, u"Relationship"_s)) {
            QVERIFY2(parts.contains(u"word/"_s + relation.of("Target")), qPrintable(relation.of("Target")));
            QVERIFY(relation.of("TargetMode").isEmpty()); // nothing from outside
            ids << relation.of("Id");
        }
        for (const OfficeElement &element : officeElements(officePart(m_docx, documentPart))) {
            for (const char *attribute : {"r:id", "r:embed"})
                QVERIFY(element.of(attribute).isEmpty() || ids.contains(element.of(attribute)));
        }
    }

    void itSaysWhatItIs()
    {
        const QByteArray core = officePart(m_docx, u"docProps/core.xml"_s);
        const auto said = [&core](const QString &name) { return officeElements(core, name).value(0).text; };
        QCOMPARE(said(u"dc:title"_s), u"Highlight report, March 2026 – Test plan (draft)"_s);
        QCOMPARE(said(u"dc:creator"_s), u"A. Lead"_s);
        QCOMPARE(said(u"dc:subject"_s), u"Whole plan"_s);
        QCOMPARE(said(u"dc:language"_s), u"en-GB"_s);
        QCOMPARE(said(u"dcterms:created"_s), u"2026-04-14T00:00:00Z"_s);
        QCOMPARE(said(u"dcterms:modified"_s), u"2026-04-14T00:00:00Z"_s);
    }

    void noAuthorIsNobody()
    {
        ReportRequest request = m_plan.march();
        request.author.clear();
        const QByteArray core = officePart(report(m_plan.report(request)), u"docProps/core.xml"_s);
        QVERIFY(officeElements(core, u"dc:creator"_s).isEmpty());
    }

    void aDraftSaysSoAboveEveryPage()
    {
        QCOMPARE(officeElements(officePart(m_docx, u"word/header1.xml"_s), u"w:t"_s).value(0).text, u"Draft"_s);
        ReportRequest request = m_plan.march();
        request.draft = false;
        QVERIFY(!officeParts(report(m_plan.report(request))).contains(u"word/header1.xml"_s));
    }

    void theFooterCountsThePages()
    {
        const QByteArray footer = officePart(m_docx, u"word/footer1.xml"_s);
        QStringList words;
        for (const OfficeElement &text : officeElements(footer, u"w:t"_s))
            words << text.text;
        QCOMPARE(words,
            QStringList(
                {u"Highlight report, March 2026 – Test plan (draft)"_s, u"Page "_s, u"1"_s, u" of "_s, u"1"_s}));
        QStringList fields;
        for (const OfficeElement &field : officeElements(footer, u"w:fldSimple"_s))
            fields << field.of("w:instr");
        QCOMPARE(fields, QStringList({u" PAGE "_s, u" NUMPAGES "_s}));
    }

    void thePaperIsA4OnItsSideOrUpright()
    {
        ReportData upright = m_data;
        upright.kind = ReportKind::CoverPaper;
        for (const bool isUpright : {false, true}) {
            const QByteArray docx = isUpright ? report(upright) : m_docx;
            const QList<OfficeElement> pages = officeElements(officePart(docx, documentPart), u"w:pgSz"_s);
            // A list of parts stands in two columns between two sections.
            QCOMPARE(pages.size(), isUpright ? 3 : 1);
            for (const OfficeElement &page : pages) {
                QCOMPARE(page.of("w:w"), isUpright ? u"11906"_s : u"16838"_s);
                QCOMPARE(page.of("w:h"), isUpright ? u"16838"_s : u"11906"_s);
                QCOMPARE(page.of("w:orient"), isUpright ? u"portrait"_s : u"landscape"_s);
            }
        }
    }
};

WAYMARK_TEST(TestDocxReport)
#include "tst_DocxReport.moc"
