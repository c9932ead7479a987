#include "pdf/PdfStructureCheck.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

/// A record without bytes: nodes are "drawn" by giving them a piece.
struct Draft
{
    Draft()
    {
        record.info.title = u"Title"_s;
        record.info.created = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
        record.pages.append(QSizeF(595, 842));
    }

    PdfNode drawn(PdfNode node)
    {
        record.structure.addKid(node, {PdfKid::Kind::Piece, int(record.pieces.size())});
        record.pieces.append({node, PdfArtifact::None, 0, QRectF(0, 0, 10, 10)});
        return node;
    }

    PdfNode add(PdfNode parent, PdfRole role) { return record.structure.add(parent, role); }
    PdfNode root() const { return record.structure.root(); }

    void makeClickable(PdfNode link)
    {
        record.structure.addKid(link, {PdfKid::Kind::LinkArea, int(record.linkAreas.size())});
        record.linkAreas.append({link, 0, {QRectF(0, 0, 10, 10)}});
    }

    /// The rule that is broken, without the node; empty when all is well.
    QString fault() const
    {
        const Result<void> checked = checkPdfRecord(record);
        return checked ? QString() : checked.error().detail.section(u" ("_s, 0, 0);
    }

    PdfRecord record;
};

} // namespace

class TestPdfStructureCheck : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightPasses()
    {
        Draft draft;
        draft.drawn(draft.record.structure.addHeading(draft.root(), 1, u"One"_s));
        draft.drawn(draft.record.structure.addHeading(draft.root(), 2, u"Two"_s));
        draft.drawn(draft.record.structure.addHeading(draft.root(), 3, u"Three"_s));
        draft.drawn(draft.record.structure.addHeading(draft.root(), 2, u"Back"_s));
        const PdfNode table = draft.add(draft.root(), PdfRole::Table);
        draft.drawn(draft.add(table, PdfRole::Caption));
        const PdfNode row = draft.add(draft.add(table, PdfRole::THead), PdfRole::TR);
        draft.drawn(draft.record.structure.addHeaderCell(row, PdfScope::Column));
        const PdfNode body = draft.add(draft.add(table, PdfRole::TBody), PdfRole::TR);
        draft.drawn(draft.add(draft.add(body, PdfRole::TD), PdfRole::P));
        const PdfNode outer = draft.record.structure.addList(draft.root(), true);
        const PdfNode item = draft.add(outer, PdfRole::LI);
        draft.drawn(draft.add(item, PdfRole::Lbl));
        const PdfNode inner = draft.record.structure.addList(draft.add(item, PdfRole::LBody), false);
        draft.drawn(draft.add(draft.add(inner, PdfRole::LI), PdfRole::LBody));
        QCOMPARE(draft.fault(), QString());
    }

    void aDocumentNeedsItsTitleLanguageAndDate()
    {
        Draft draft;
        draft.drawn(draft.add(draft.root(), PdfRole::P));
        QCOMPARE(draft.fault(), QString());
        Draft noTitle = draft;
        noTitle.record.info.title = u" "_s;
        QCOMPARE(noTitle.fault(), u"no title"_s);
        Draft noLanguage = draft;
        noLanguage.record.info.language.clear();
        QCOMPARE(noLanguage.fault(), u"no language"_s);
        Draft noDate = draft;
        noDate.record.info.created = {};
        QCOMPARE(noDate.fault(), u"no date of creation"_s);
    }

    void headingsSkipNoLevel()
    {
        Draft first;
        first.drawn(first.record.structure.addHeading(first.root(), 2, {}));
        QCOMPARE(first.fault(), u"a skipped heading level"_s);
        Draft later;
        later.drawn(later.record.structure.addHeading(later.root(), 1, {}));
        later.drawn(later.record.structure.addHeading(later.add(later.root(), PdfRole::Sect), 3, {}));
        QCOMPARE(later.fault(), u"a skipped heading level"_s);
    }

    void nothingIsEmpty()
    {
        Draft draft;
        draft.add(draft.root(), PdfRole::P);
        QCOMPARE(draft.fault(), u"a node that says nothing"_s);
    }

    void figuresHaveTheirSentence()
    {
        Draft draft;
        draft.drawn(draft.record.structure.addFigure(draft.root(), u" "_s));
        QCOMPARE(draft.fault(), u"a figure without its sentence"_s);
    }

    void tablesAreRegular()
    {
        Draft draft;
        const PdfNode table = draft.add(draft.root(), PdfRole::Table);
        for (const int cells : {2, 1}) {
            const PdfNode row = draft.add(table, PdfRole::TR);
            for (int i = 0; i < cells; ++i)
                draft.drawn(draft.add(row, PdfRole::TD));
        }
        QCOMPARE(draft.fault(), u"rows of different length"_s);
    }

    void everyKindHasItsPlace_data()
    {
        QTest::addColumn<int>("parent");
        QTest::addColumn<int>("child");
        QTest::newRow("cell in table") << int(PdfRole::Table) << int(PdfRole::TD);
        QTest::newRow("paragraph in row") << int(PdfRole::TR) << int(PdfRole::P);
        QTest::newRow("row in document") << int(PdfRole::Document) << int(PdfRole::TR);
        QTest::newRow("label in list") << int(PdfRole::L) << int(PdfRole::Lbl);
        QTest::newRow("paragraph in list") << int(PdfRole::L) << int(PdfRole::P);
        QTest::newRow("item in paragraph") << int(PdfRole::P) << int(PdfRole::LI);
    }

    void everyKindHasItsPlace()
    {
        QFETCH(int, parent);
        QFETCH(int, child);
        Draft draft;
        const PdfNode holder =
            parent == int(PdfRole::Document) ? draft.root() : draft.add(draft.root(), PdfRole(parent));
        draft.drawn(draft.add(holder, PdfRole(child)));
        QVERIFY2(!draft.fault().isEmpty(), "not noticed");
    }

    void textStandsInCellsNotBesideThem()
    {
        Draft draft;
        const PdfNode table = draft.drawn(draft.add(draft.root(), PdfRole::Table));
        draft.drawn(draft.add(draft.add(table, PdfRole::TR), PdfRole::TD));
        QCOMPARE(draft.fault(), u"text beside the rows or items"_s);
    }

    void linksLeadSomewhereAndSayWhere()
    {
        const auto faultOf = [](const QUrl &target, const QString &contents, bool clickable) {
            Draft draft;
            const PdfNode paragraph = draft.drawn(draft.add(draft.root(), PdfRole::P));
            draft.record.structure.setKey(paragraph, u"here"_s);
            const PdfNode link = draft.drawn(draft.record.structure.addLink(paragraph, target, contents));
            if (clickable)
                draft.makeClickable(link);
            return draft.fault();
        };
        QCOMPARE(faultOf(QUrl(u"https://example.org/"_s), u"Example"_s, true), QString());
        QCOMPARE(faultOf(pdfLinkTo(u"here"_s), u"Here"_s, true), QString());
        QCOMPARE(faultOf(pdfLinkTo(u"nowhere"_s), u"Here"_s, true), u"a link to a place that is not in the document"_s);
        QCOMPARE(faultOf(QUrl(u"file:///etc/passwd"_s), u"File"_s, true), u"a link target that is not allowed"_s);
        QCOMPARE(faultOf(QUrl(u"https://example.org/"_s), {}, true), u"a link without words for it"_s);
        QCOMPARE(faultOf(QUrl(u"https://example.org/"_s), u"Example"_s, false), u"a link that cannot be clicked"_s);
    }

    void onlyThreeSchemesAndPlacesInTheDocumentAreLinks()
    {
        for (const QString &target :
            {u"http://example.org"_s, u"https://example.org/a?b#c"_s, u"mailto:a@example.org"_s, u"#key"_s})
            QVERIFY2(isPdfLinkTarget(QUrl(target)), qPrintable(target));
        for (const QString &target :
            {u""_s, u"#"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ftp://example.org"_s, u"https://"_s,
                u"mailto:"_s, u"relative.html"_s, u"C:\\file.txt"_s, u"data:text/html,x"_s, u"//host/share"_s})
            QVERIFY2(!isPdfLinkTarget(QUrl(target)), qPrintable(target));
        QCOMPARE(pdfLinkKey(pdfLinkTo(u"a %41 key/3.4#6"_s)), u"a %41 key/3.4#6"_s);
    }

    void theSentenceForPeopleSaysWhatToDo()
    {
        const Error error = checkPdfRecord(Draft().record).error();
        QCOMPARE(error.code, ErrorCode::Invalid);
        QVERIFY(error.sentence.contains(u"could not be made"_s) && error.sentence.contains(u"nothing was written"_s));
        QVERIFY(error.sentence.contains(u"choose another format"_s));
    }
};

WAYMARK_TEST(TestPdfStructureCheck)

#include "tst_PdfStructureCheck.moc"
