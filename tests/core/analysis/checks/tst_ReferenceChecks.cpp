#include "analysis/checks/ReferenceChecks.h"

#include "CheckedPlan.h"
#include "plan/records/Action.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

/// References alike, and numbers left out.
class TestReferenceChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceNamesOneThing()
    {
        CheckedPlan test(u"priority 1 One\noutcome 1.1 Families know\naction 1.1.1 Write the guide\n"
                         "action 1.1.10 Print the guide\naction 1.1.1. Read the guide\naction 1.1.11 Send the guide"_s);
        QCOMPARE(test.sentences(CheckRule::ReferenceTwice),
            QStringList{u"1.1.1. is the reference of “Write the guide” and of “Read the guide”."_s});
    }

    void referencesThatDifferAreFine()
    {
        const CheckedPlan test;
        QCOMPARE(test.found(CheckRule::ReferenceTwice), QStringList());
    }

    void entriesWithoutAReferenceAreNotAlike()
    {
        CheckedPlan test;
        ChangeBuilder builder(test.plan());
        builder.set<&Action::ref>(test.id(u"1.1.1"_s), QString());
        builder.set<&Action::ref>(test.id(u"1.1.2"_s), QString());
        test.submit(builder);
        QCOMPARE(test.found(CheckRule::ReferenceTwice), QStringList());
    }

    void numbersFollowEachOther()
    {
        // The order in which they stand does not matter; each heading counts for itself.
        CheckedPlan test(
            u"priority 3 Three\noutcome 3.7 Seven\naction 3.7.6 Six\naction 3.7.10 Ten\naction 3.7.5 Five\n"
            "action 3.7.8 Eight\noutcome 3.8 Eight\naction 3.8.1 One\npriority 5 Five"_s);
        QCOMPARE(test.sentences(CheckRule::NumberingGap),
            (QStringList{u"There is no 3.7.9 between 3.7.8 and 3.7.10."_s,
                u"There is no 3.7.7 between 3.7.6 and 3.7.8."_s, u"There is no 4 between 3 and 5."_s}));
    }

    void severalNumbersLeftOutAreOneGap()
    {
        const CheckedPlan test(u"priority 1 One\noutcome 1.2 Two\noutcome 1.6 Six\noutcome 1.x Ex"_s);
        QCOMPARE(
            test.sentences(CheckRule::NumberingGap), QStringList{u"There is no 1.3 to 1.5 between 1.2 and 1.6."_s});
    }

    void numbersWithoutAGapAreFine()
    {
        const CheckedPlan test(
            u"priority 2 Two\noutcome 2.1 One\naction 2.1.2 Two\naction 2.1.3 Three\naction 2.1.1 One"_s);
        QCOMPARE(test.found(CheckRule::NumberingGap), QStringList());
    }
};

WAYMARK_TEST(TestReferenceChecks)
#include "tst_ReferenceChecks.moc"
