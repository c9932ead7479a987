#include "DocxBuilder.h"
#include "exchange/DocumentReaders.h"
#include "OdfBuilder.h"
#include "SourceText.h"
#include "TestMain.h"
#include "XlsxBuilder.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

/// What somebody may put in the place of a part.
QList<std::pair<const char *, QByteArray>> crafted()
{
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'k'; ++name)
        laughs +=
            QByteArray("<!ENTITY ") + name + " \"" + (QByteArray("&") + char(name - 1) + ";").repeated(10) + "\">";
    return {{"nothing", {}}, {"no XML", "PK\x03\x04 and so on"}, {"entities of entities", laughs + "]><a>&j;</a>"},
        {"a file of this computer", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>"},
        {"elements within elements", QByteArray("<a>").repeated(100'000)},
        {"another root", "<svg xmlns='http://www.w3.org/2000/svg'/>"},
        {"many attributes",
            "<a " +
                [] {
                    QByteArray all;
                    for (int i = 0; i < 5'000; ++i)
                        all += "a" + QByteArray::number(i) + "='' ";
                    return all;
                }()
                + "/>"},
        {"an attribute without end", "<a b='" + QByteArray(3'000'000, 'x') + "'/>"},
        {"UTF-16", QByteArray("\xFF\xFE<\0a\0/\0>\0", 10)}, {"broken letters", "<a>\xC3\x28\xFF</a>"},
        {"NUL", QByteArray("<a>\0</a>", 8)},
        {"targets that go round",
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='../xl/workbook.xml'/>"
            "<Relationship Id='s' Type='x/styles' Target='http://a.example/x' TargetMode='External'/>"
            "<Relationship Id='t' Type='x/officeDocument' Target='../../../etc/passwd'/></Relationships>"}};
}

struct Package
{
    QString name;
    ZipBuilder zip;
};

QList<Package> packages()
{
    const QString table = u"<table:table table:name='P'><table:table-row><table:table-cell><text:p>a</text:p>"
                          "</table:table-cell></table:table-row></table:table>"_s;
    return {{u"plan.xlsx"_s,
                XlsxBuilder()
                    .sheet(u"P"_s, sheetData({{u"a"_s}}))
                    .comments(u"<comment ref='A1'><text><t>c</t></text></comment>"_s)
                    .styles(u"<cellXfs><xf/></cellXfs>"_s)
                    .strings(u"<si><t>s</t></si>"_s)
                    .theme(u"<a:dk1><a:srgbClr val='000000'/></a:dk1>"_s)
                    .zip()},
        {u"plan.docx"_s, DocxBuilder(wordParagraph(u"a"_s)).styles(u"<w:style w:styleId='S'/>"_s).zip()},
        {u"plan.ods"_s,
            OdfBuilder(OdfBuilder::Kind::Sheets, table).commonStyles(u"<style:style style:name='S'/>"_s).zip()},
        {u"plan.odt"_s, OdfBuilder(OdfBuilder::Kind::Text, table).encrypted().zip()}};
}

} // namespace

/// Packages in which one part is not what it should be.
class TestCraftedArchives : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasDoctype");
        int count = 0;
        for (const Package &package : packages()) {
            for (const QString &part : package.zip.names()) {
                for (const auto &[what, content] : crafted()) {
                    ++count;
                    QTest::addRow("%s: %s in %s", qPrintable(package.name), what, qPrintable(part))
                        << package.name << ZipBuilder(package.zip).add(part, content).bytes()
                        << (content.startsWith("<!DOCTYPE") && part != "mimetype"_L1);
                }
            }
        }
        QVERIFY2(count >= 100, qPrintable(QString::number(count)));
    }
    void eachIsReadOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hasDoctype);
        QElapsedTimer timer;
        timer.start();
        const auto document = readDocument(name, bytes);
        QVERIFY(timer.elapsed() < 5'000);
        if (!document)
            QCOMPARE(faultOf(document, name), QString());
        // The manifest of a text is looked at for one word only, and holds nothing of the document.
        if (hasDoctype && name != "plan.odt"_L1)
            QVERIFY2(!document, qPrintable(sourceText(document)));
        QVERIFY(!sourceText(document).contains("haha"_L1));
    }

    void namesThatClimbOutOfThePackageAreOnlyNames()
    {
        const QByteArray bytes = XlsxBuilder()
                                     .sheet(u"P"_s, sheetData({{u"a"_s}}))
                                     .zip()
                                     .add(u"../../tmp/out.txt"_s, "x")
                                     .add(u"/etc/passwd"_s, "x")
                                     .bytes();
        QCOMPARE(sourceText(readDocument(u"plan.xlsx"_s, bytes)), u"[P]\n1: a"_s);
    }
};

WAYMARK_TEST(TestCraftedArchives)
#include "tst_CraftedArchives.moc"
