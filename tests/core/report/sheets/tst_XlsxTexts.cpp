#include "report/sheets/XlsxTexts.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestXlsxTexts : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfSheetsAreLegalAndDiffer()
    {
        const QString longName = u"Achieved and planned next, priority 1"_s;
        const QStringList names = xlsx_texts::sheetNames({u"A/B: [c]*?\\"_s, longName, longName, longName.toUpper(),
            u"'quoted'"_s, u"History"_s, u"///"_s, QString(40, u'w'), u"'"_s});
        QCOMPARE(names,
            QStringList({u"A B c"_s, u"Achieved and planned next"_s, u"Achieved and planned next (2)"_s,
                u"ACHIEVED AND PLANNED NEXT (3)"_s, u"quoted"_s, u"History (2)"_s, u"Table"_s, QString(31, u'w'),
                u"Table (2)"_s}));
    }

    void whatXmlCannotHoldIsLeftOut()
    {
        QCOMPARE(xlsx_texts::forXml(u"a\u0001\tb\uffff\n"_s), u"a\tb\n"_s);
        QCOMPARE(xlsx_texts::cellText(u"_x0041_ _x_"_s), QByteArray("_x005F_x0041_ _x_"));
    }
};

WAYMARK_TEST(TestXlsxTexts)
#include "tst_XlsxTexts.moc"
