#include "analysis/IssueList.h"

#include "CheckedPlan.h"
#include "plan/queries/References.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Plan &plan, const QList<PlanIssue> &issues)
{
    QStringList lines;
    for (const PlanIssue &issue : issues) {
        lines.append(u"%1 | %2 | %3"_s.arg(
            query::referenceOf(plan, issue.place.kind, issue.place.id), ruleId(issue.rule), issue.sentence.left(200)));
    }
    return lines;
}

} // namespace

/// A list that follows edits says what a list made anew would say.
class TestIssueList : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsOneEdit()
    {
        CheckedPlan test;
        IssueList list(test.plan(), test.today, test.round);
        connect(&test.document(), &PlanDocument::changed, this, [&list](const ChangeSet &set) { list.follow(set); });
        const qsizetype before = list.issues().size();
        Assessment red;
        red.status = Status::Missed;
        test.assess(u"1.1.1"_s, Month(2026, 3), red);
        QCOMPARE(list.issues().size(), before + 1); // no longer not assessed; no new date, no words
        QVERIFY(test.document().undo());
        QCOMPARE(list.issues().size(), before);
    }

    void followsTheRoundAndTheDay()
    {
        CheckedPlan test;
        IssueList list(test.plan(), test.today, test.round);
        QVERIFY(!list.issues().isEmpty());
        list.setRound({});
        list.setToday(QDate(2020, 1, 1));
        QCOMPARE(list.issues(), checkPlan(test.plan(), QDate(2020, 1, 1), {}));
    }

    void equalsAListMadeAnew()
    {
        Dice dice("IssueList");
        for (int plan = 0; plan < 12; ++plan) {
            CheckedPlan test;
            IssueList list(test.plan(), test.today, test.round);
            connect(&test.document(), &PlanDocument::changed, &test.document(),
                [&list](const ChangeSet &set) { list.follow(set); });
            for (int step = 0; step < 60; ++step) {
                if (dice.oneIn(8))
                    (void)(dice.oneIn(2) ? test.document().undo() : test.document().redo());
                else
                    (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
                if (dice.oneIn(3)) // or not, so that several edits are caught up with at once
                    QCOMPARE(linesOf(test.plan(), list.issues()),
                        linesOf(test.plan(), checkPlan(test.plan(), test.today, test.round)));
            }
            QCOMPARE(list.issues(), checkPlan(test.plan(), test.today, test.round));
        }
    }
};

WAYMARK_TEST(TestIssueList)
#include "tst_IssueList.moc"
