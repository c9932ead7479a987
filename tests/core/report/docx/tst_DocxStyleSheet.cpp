#include "report/docx/DocxStyleSheet.h"

#include "OfficeText.h"
#include "report/docx/DocxReport.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestDocxStyleSheet : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyStyleThatIsUsedIsThere()
    {
        QStringList known;
        for (const OfficeElement &style : officeElements(docxStyles({}), u"w:style"_s))
            known << style.of("w:styleId");
        const ReportPlan plan;
        const Result<QByteArray> docx = docxReport(plan.report(plan.march()), DotCharts());
        QVERIFY(docx);
        int used = 0;
        for (const QString &part : {u"word/document.xml"_s, u"word/header1.xml"_s, u"word/footer1.xml"_s}) {
            for (const OfficeElement &element : officeElements(officePart(*docx, part))) {
                const bool isStyle =
                    element.name == u"w:pStyle" || element.name == u"w:rStyle" || element.name == u"w:tblStyle";
                used += isStyle ? 1 : 0;
                if (isStyle)
                    QVERIFY2(known.contains(element.of("w:val")), qPrintable(element.of("w:val")));
            }
        }
        QVERIFY(used > 100);
        for (const OfficeElement &base : officeElements(docxStyles({}), u"w:basedOn"_s))
            QVERIFY2(known.contains(base.of("w:val")), qPrintable(base.of("w:val")));
    }

    void headingsBearTheNamesThatWordKnows()
    {
        const QByteArray styles = docxStyles({});
        QStringList names;
        for (const OfficeElement &name : officeElements(styles, u"w:name"_s))
            names << name.of("w:val");
        for (int level = 1; level <= 4; ++level)
            QVERIFY(names.contains(u"heading %1"_s.arg(level)));
        QCOMPARE(officeElements(styles, u"w:outlineLvl"_s).size(), 4);
        QVERIFY(names.contains(u"List Bullet"_s));
        QCOMPARE(officeElements(styles, u"w:lang"_s).value(0).of("w:val"), u"en-GB"_s);
    }

    void noColourIsLeftUnnamed() { QVERIFY(!docxStyles({}).contains('$') && !docxStyles({}).contains('%')); }

    void bulletsAreRealNumbering()
    {
        QStringList lists;
        for (const OfficeElement &number : officeElements(docxNumbering(), u"w:num"_s))
            lists << number.of("w:numId");
        for (const OfficeElement &used : officeElements(docxStyles({}), u"w:numId"_s))
            QVERIFY(lists.contains(used.of("w:val")));
        for (const OfficeElement &form : officeElements(docxNumbering(), u"w:numFmt"_s))
            QCOMPARE(form.of("w:val"), u"bullet"_s);
    }

    void wordOpensItAsADocumentOfToday()
    {
        QCOMPARE(officeElements(docxSettings(), u"w:compatSetting"_s).value(0).of("w:val"), u"15"_s);
    }
};

WAYMARK_TEST(TestDocxStyleSheet)
#include "tst_DocxStyleSheet.moc"
