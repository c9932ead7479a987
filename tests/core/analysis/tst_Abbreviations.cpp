#include "analysis/Abbreviations.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// What a reader from outside would have to look up.
class TestAbbreviations : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsCapitalsButNotShouting()
    {
        QCOMPARE(analysis::abbreviationsIn(u"EHCPs, an EHCP; A plan. DO NOT SHOUT HERE, please. 20KG"_s),
            QStringList{u"EHCP"_s});
        QCOMPARE(analysis::abbreviationsIn(u"SEN, NHS and ÉPS"_s), (QStringList{u"NHS"_s, u"SEN"_s, u"ÉPS"_s}));
        QVERIFY(analysis::abbreviationsIn(QString()).isEmpty());
    }

    void standsInTheOrderOfAGlossary()
    {
        QVERIFY(analysis::isAlphabetical(u"ehcp"_s, u"NHS"_s));
        QVERIFY(analysis::isAlphabetical(u"SEN"_s, u"sen"_s));
        QVERIFY(!analysis::isAlphabetical(u"SEN"_s, u"SEN"_s));
    }
};

WAYMARK_TEST(TestAbbreviations)
#include "tst_Abbreviations.moc"
