#include "edit/RuleEdits.h"

#include "plan/records/RuleSwitch.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Rules of the issues list that a plan does not want.
class TestRuleEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsSwitchedOffWithAReason()
    {
        TestPlan test;
        const QString rule = u"numbering-gap"_s;
        QVERIFY(test.document().submit(
            edit::switchRuleOff(test.plan(), rule, u" Numbers are kept from the old plan \n"_s, u"B.  Lead"_s)));
        const QList<const RuleSwitch *> off = test.plan().all<RuleSwitch>();
        QCOMPARE(off.size(), 1);
        QCOMPARE(off.first()->rule, rule);
        QCOMPARE(off.first()->reason, u"Numbers are kept from the old plan"_s);
        QCOMPARE(off.first()->by, u"B. Lead"_s);
        QCOMPARE(test.document().undoWords(), u"switching off of the check numbering-gap"_s);

        // Again is a new reason, not a second switch.
        QVERIFY(test.document().submit(edit::switchRuleOff(test.plan(), rule, u"Other"_s, QString())));
        QCOMPARE(test.plan().all<RuleSwitch>().size(), 1);
        QCOMPARE(test.plan().all<RuleSwitch>().first()->reason, u"Other"_s);

        QVERIFY(test.document().submit(edit::switchRuleOn(test.plan(), rule)));
        QVERIFY(test.plan().all<RuleSwitch>().isEmpty());
        QCOMPARE(test.document().undoWords(), u"switching on of the check numbering-gap"_s);
        QVERIFY(edit::switchRuleOn(test.plan(), rule)->isEmpty());
        QVERIFY(test.document().undo());
        QCOMPARE(test.plan().all<RuleSwitch>().first()->reason, u"Other"_s);
    }

    void withoutAReasonItStaysOn()
    {
        const TestPlan test;
        const Result<ChangeSet> refused = edit::switchRuleOff(test.plan(), u"numbering-gap"_s, u" \n"_s, u"B. Lead"_s);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QVERIFY(refused.error().sentence.contains(u"with a reason"_s));
        QCOMPARE(edit::switchRuleOff(test.plan(), u" "_s, u"Reason"_s, u"B. Lead"_s).error().code, ErrorCode::Invalid);
    }
};

WAYMARK_TEST(TestRuleEdits)
#include "tst_RuleEdits.moc"
