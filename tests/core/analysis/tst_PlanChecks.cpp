#include "analysis/PlanChecks.h"

#include "CheckedPlan.h"
#include "edit/RuleEdits.h"
#include "plan/queries/References.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

/// The table of rules, the order of the list, and rules that a plan does not want.
class TestPlanChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsInTheOrderOfItsRules()
    {
        static const QRegularExpression stable(u"^[a-z0-9]+(-[a-z0-9]+)+$"_s);
        QSet<QString> ids;
        for (size_t at = 0; at < checkRules().size(); ++at) {
            const CheckRuleInfo &info = checkRules()[at];
            QCOMPARE(size_t(info.rule), at);
            QVERIFY2(stable.match(ruleId(info.rule)).hasMatch(), info.id);
            QVERIFY(!ruleWords(info.rule).isEmpty());
            QCOMPARE(findRule(ruleId(info.rule)), &info);
            ids.insert(ruleId(info.rule));
        }
        QCOMPARE(ids.size(), qsizetype(checkRules().size()));
        QCOMPARE(checkRules().size(), size_t(CheckRule::AbbreviationUnexplained) + 1);
        QCOMPARE(findRule(u"no-such-rule"_s), nullptr);
    }

    void severitiesHaveTheirWords()
    {
        QCOMPARE(severityText(Severity::Question), u"question"_s);
        QCOMPARE(severityText(Severity::Warning), u"warning"_s);
        QCOMPARE(severityText(Severity::Contradiction), u"contradiction"_s);
        QCOMPARE(severityWords(Severity::Contradiction), u"Contradiction"_s);
    }

    void theListFollowsThePlan()
    {
        CheckedPlan test(
            u"priority 1 One\noutcome 1.1 Families know\naction 1.1.1 Write|Jan-26\naction 1.1.3 Write|Jan-26\n"
            "kpi 1.1 Half of them know|| 50 60 70"_s);
        test.round = {};
        Assessment green;
        green.status = Status::OnTarget;
        test.assess(u"1.1.1"_s, Month(2026, 3), green);
        QStringList list;
        for (const PlanIssue &issue : checkPlan(test.plan(), test.today, test.round))
            list.append(query::referenceOf(test.plan(), issue.place.kind, issue.place.id) + u' ' + ruleId(issue.rule));
        QCOMPARE(list,
            (QStringList{u"1.1.1 green-past-deadline"_s, u"1.1.3 numbering-gap"_s, u"1.1.3 same-text-twice"_s,
                u"1.1a kpi-without-baseline"_s}));
    }

    void anEmptyPlanHasNoIssues() { QVERIFY(checkPlan(Plan(), QDate(2026, 4, 2), Month(2026, 3)).isEmpty()); }

    void aRuleThatIsOffFindsNothing()
    {
        CheckedPlan test;
        const QString rule = ruleId(CheckRule::KpiWithoutBaseline);
        QCOMPARE(test.found(CheckRule::KpiWithoutBaseline), QStringList{u"1.1b"_s});
        QVERIFY(
            test.document().submit(edit::switchRuleOff(test.plan(), rule, u"They are counted in May"_s, u"B. Lead"_s)));
        QCOMPARE(test.found(CheckRule::KpiWithoutBaseline), QStringList());
        QVERIFY(!test.found(CheckRule::NotAssessed).isEmpty());
        QVERIFY(test.document().submit(edit::switchRuleOn(test.plan(), rule)));
        QCOMPARE(test.found(CheckRule::KpiWithoutBaseline), QStringList{u"1.1b"_s});
    }
};

WAYMARK_TEST(TestPlanChecks)
#include "tst_PlanChecks.moc"
