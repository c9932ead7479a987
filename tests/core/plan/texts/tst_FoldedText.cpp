#include "plan/texts/FoldedText.h"

#include "plan/queries/References.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Spellings of one thing.
class TestFoldedText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void referencesInAnySpellingAreOne()
    {
        for (const QString &spelling : {u"1.1A"_s, u" 1.1a"_s, u"1.1 a"_s, u"1.1a."_s, u"1.1\u00a0a .."_s})
            QCOMPARE(foldedReference(spelling), u"1.1a"_s);
        QCOMPARE(foldedReference(u"cafe\u0301 1"_s), foldedReference(u"CAFÉ1"_s));
        QVERIFY(foldedReference(u"1.1"_s) != foldedReference(u"11"_s));
        const TestPlan test;
        QCOMPARE(query::findKpi(test.plan(), u"1.1 A."_s).value(), test.id(u"1.1a"_s));
        QCOMPARE(query::findByReference(test.plan(), u"1.1. 1 "_s)->id, test.id(u"1.1.1"_s));
    }

    void runningTextIsSearchedAcrossItsLines()
    {
        QVERIFY(foldedText(u"Open the CAFE\u0301\nfor families"_s).contains(foldedText(u"café for"_s)));
    }

    void wordsOfAListInAnySpellingAreOne()
    {
        QCOMPARE(foldedWord(u"  Awaiting  Sign-off"_s), foldedWord(u"awaiting sign off"_s));
        QCOMPARE(statusFromText(u"AWAITING SIGN OFF"_s), Status::AwaitingSignOff);
        QCOMPARE(statusFromText(u"on-target"_s), Status::OnTarget);
    }
};

WAYMARK_TEST(TestFoldedText)
#include "tst_FoldedText.moc"
