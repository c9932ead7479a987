#include "models/ActionFilter.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Words that are searched for, in what every list searches.
class TestActionFilter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAccentIsOneHoweverItIsTyped()
    {
        const FilterText text = FilterText::of(u"1.2"_s, u"Open the CAFÉ for families\nJo\u0301nas Reed"_s);
        for (const QString &typed : {u"café"_s, u"cafe\u0301"_s, u"jónas café"_s, u"FAMILIES  reed"_s})
            QVERIFY2(FilterWords(typed).match(text), qPrintable(typed));
        QVERIFY(!FilterWords(u"cafe"_s).match(text));
    }

    void aReferenceIsMeantFromItsBeginning()
    {
        QVERIFY(FilterWords(u"1.1"_s).match(FilterText::of(u"1.1.2"_s, {})));
        QVERIFY(!FilterWords(u"1.1"_s).match(FilterText::of(u"2.1.1"_s, {})));
        QVERIFY(FilterWords(u"1.1B"_s).match(FilterText::of(u"1.1b"_s, {})));
        QVERIFY(FilterWords(u" "_s).isEmpty());
    }
};

WAYMARK_TEST(TestActionFilter)
#include "tst_ActionFilter.moc"
