#include "pdf/PdfContentTagger.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

/// Piece 0 is a paragraph, 1 a heading, 2 furniture.
PdfRecord recordToTag()
{
    PdfRecord record;
    const PdfNode root = record.structure.root();
    record.pieces.append({record.structure.add(root, PdfRole::P), PdfArtifact::None, 0, {}});
    record.pieces.append({record.structure.add(root, PdfRole::H1), PdfArtifact::None, 0, {}});
    record.pieces.append({{}, PdfArtifact::Footer, 0, {}});
    return record;
}

QString begin(int piece)
{
    return u"q /CSp cs 0 0 0 scn /GSa gs %1 -20000 1 1 re f Q "_s.arg(-20000 - piece);
}

QString end(int piece)
{
    return u"q /CSp cs 0 0 0 scn /GSa gs %1 -30000 1 1 re f Q "_s.arg(-20000 - piece);
}

struct Tagged
{
    QString content; ///< with single spaces
    PdfPageMarks marks;
    QString fault;
};

Tagged tag(const QString &content)
{
    const PdfRecord record = recordToTag();
    PdfContentTagger tagger(record);
    const QByteArray written = tagger.tag(content.toLatin1());
    return {QString::fromLatin1(written).simplified(), tagger.marks(), QString::fromLatin1(tagger.fault())};
}

} // namespace

class TestPdfContentTagger : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void becomes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a paragraph") << begin(0) + u"q BT (a) Tj ET Q "_s + end(0)
                                     << u"/P <</MCID 0>> BDC q BT (a) Tj ET Q EMC"_s;
        QTest::newRow("numbers count up") << begin(0) + u"BT (a) Tj ET "_s + end(0) + begin(1) + u"BT (b) Tj ET "_s
                + end(1) << u"/P <</MCID 0>> BDC BT (a) Tj ET EMC /H1 <</MCID 1>> BDC BT (b) Tj ET EMC"_s;
        QTest::newRow("all else is an artifact")
            << u"1 0 0 -1 0 842 cm q 0 0 m 9 9 l S Q "_s + begin(0) + u"BT (a) Tj ET "_s + end(0)
            << u"1 0 0 -1 0 842 cm /Artifact BMC q 0 0 m 9 9 l S Q EMC "
               "/P <</MCID 0>> BDC BT (a) Tj ET EMC"_s;
        QTest::newRow("furniture says so")
            << begin(2) + u"BT (a) Tj ET "_s + end(2)
            << u"/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC "
               "BT (a) Tj ET EMC"_s;
        QTest::newRow("state alone needs no block")
            << u"q 1 w Q q 0 0 5 5 re W n Q"_s << u"q 1 w Q q 0 0 5 5 re W n Q"_s;
        QTest::newRow("a piece cut by a change of clip")
            << u"q "_s + begin(0) + u"q 0 0 5 5 re f Q Q q 0 0 9 9 re W n 1 1 2 2 re f "_s + end(0) + u"Q"_s
            << u"q /P <</MCID 0>> BDC q 0 0 5 5 re f Q EMC Q q 0 0 9 9 re W n "
               "/P <</MCID 1>> BDC 1 1 2 2 re f EMC Q"_s;
        QTest::newRow("paths are not cut")
            << u"0 0 m 1 1 l 2 2 re f* 0 0 1 1 re n"_s << u"/Artifact BMC 0 0 m 1 1 l 2 2 re f* EMC 0 0 1 1 re n"_s;
        QTest::newRow("an image and a shading")
            << u"q /Im1 Do Q /Sh1 sh"_s << u"/Artifact BMC q /Im1 Do Q /Sh1 sh EMC"_s;
        QTest::newRow("a rectangle that is no marker")
            << u"-20000 -20000 2 1 re f"_s << u"/Artifact BMC -20000 -20000 2 1 re f EMC"_s;
        QTest::newRow("a bare marker") << u"-20000 -20000 1 1 re f BT (a) Tj ET -20000 -30000 1 1 re f"_s
                                       << u"/P <</MCID 0>> BDC BT (a) Tj ET EMC"_s;
    }

    void becomes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Tagged tagged = tag(before);
        QCOMPARE(tagged.fault, QString());
        QCOMPARE(tagged.content, after);
    }

    void theMarksTellWhichPieceEachNumberIs()
    {
        const Tagged tagged = tag(
            u"q "_s + begin(1) + u"BT (a) Tj ET Q BT (b) Tj ET "_s + end(1) + begin(0) + u"BT (c) Tj ET "_s + end(0));
        QCOMPARE(tagged.marks, (PdfPageMarks{1, 1, 0}));
    }

    void contentThatCannotBeReadIsAFault()
    {
        QVERIFY(!tag(begin(0) + u"BT (a Tj ET "_s + end(0)).fault.isEmpty());
        QVERIFY(!tag(begin(0) + u"BI /W 1 ID x EI "_s + end(0)).fault.isEmpty());
        for (const QString &uneven : {u"q"_s, u"Q"_s, u"Q q"_s, u"BT"_s, u"ET"_s, u"BT BT ET ET"_s, u"BT q Q ET"_s})
            QVERIFY2(!tag(uneven).fault.isEmpty(), qPrintable(uneven));
    }

    void markersThatDoNotPairAreFaults()
    {
        const QString text = u"BT (a) Tj ET "_s;
        QVERIFY(!tag(begin(0) + text).fault.isEmpty());
        QVERIFY(!tag(text + end(0)).fault.isEmpty());
        QVERIFY(!tag(begin(0) + text + end(1)).fault.isEmpty());
        QVERIFY(!tag(begin(0) + begin(1) + text + end(1) + end(0)).fault.isEmpty());
    }
};

WAYMARK_TEST(TestPdfContentTagger)

#include "tst_PdfContentTagger.moc"
