#include "report/office/OfficePackage.h"

#include "OfficeText.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

OfficePackage small()
{
    OfficePackage package;
    package.relate({}, u"officeDocument"_s, u"word/document.xml"_s);
    package.add(u"word/document.xml"_s, u"text/a"_s, "<a/>");
    package.add(u"word/media/dot.png"_s, {}, DotCharts::dot().bytes);
    package.relate(u"word/document.xml"_s, u"image"_s, u"media/dot.png"_s);
    return package;
}

} // namespace

class TestOfficePackage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void typesComeFirstThenRelationsThenParts()
    {
        const Result<QByteArray> bytes = small().bytes();
        QVERIFY(bytes);
        QCOMPARE(officeParts(*bytes),
            QStringList({u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"word/_rels/document.xml.rels"_s,
                u"word/document.xml"_s, u"word/media/dot.png"_s}));
        QCOMPARE(officePart(*bytes, u"word/media/dot.png"_s), DotCharts::dot().bytes);
    }

    void theSamePartsGiveTheSameBytesAtAnyTime()
    {
        const QByteArray first = *small().bytes();
        qputenv("TZ", "Asia/Tokyo");
        tzset();
        const QByteArray second = *small().bytes();
        qputenv("TZ", "Europe/London");
        tzset();
        QCOMPARE(second, first);
        // The first day that a zip can name, at midnight.
        QCOMPARE(first.mid(10, 4), QByteArray::fromHex("00002100"));
    }

    void propertiesAreEscapedAndWithoutAnAuthorWhereThereIsNone()
    {
        ReportOutline outline;
        outline.title = u"Plan <A> & \"B\"\u0001"_s;
        outline.made = QDate(2026, 4, 14);
        OfficePackage package = small();
        package.addProperties(outline);
        const QByteArray core = officePart(*package.bytes(), u"docProps/core.xml"_s);
        QCOMPARE(officeElements(core, u"dc:title"_s).value(0).text, u"Plan <A> & \"B\""_s);
        QVERIFY(officeElements(core, u"dc:creator"_s).isEmpty());
        const QByteArray relations = officePart(*package.bytes(), u"_rels/.rels"_s);
        QCOMPARE(officeElements(relations, u"Relationship"_s).size(), 3);
    }
};

WAYMARK_TEST(TestOfficePackage)
#include "tst_OfficePackage.moc"
