#include "analysis/checks/LinkChecks.h"

#include "CheckedPlan.h"
#include "edit/HandOverEdits.h"
#include "edit/LinkEdits.h"
#include "edit/PeopleEdits.h"
#include "Months.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

Assessment linkStanding(Status status)
{
    Assessment values;
    values.status = status;
    return values;
}

Id personIn(const TestPlan &test, const QString &name)
{
    return query::personNamed(test.plan(), name)->id;
}

} // namespace

/// An action against what it follows, what it serves, and who was to take it over.
class TestLinkChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStartsBeforeItsPredecessor()
    {
        CheckedPlan test;
        QVERIFY(test.document().submit(edit::startAfter(test.plan(), test.id(u"1.2.1"_s), test.id(u"1.1.1"_s))));
        QCOMPARE(test.found(CheckRule::StartedBeforePredecessor), QStringList());
        test.assess(u"1.2.1"_s, march, linkStanding(Status::NotStarted));
        QCOMPARE(test.found(CheckRule::StartedBeforePredecessor), QStringList());
        test.assess(u"1.2.1"_s, march, linkStanding(Status::OnTarget));
        QCOMPARE(test.sentences(CheckRule::StartedBeforePredecessor),
            QStringList{u"1.2.1 is “On target”, but starts after 1.1.1, which is “Not assessed”."_s});
        test.assess(u"1.1.1"_s, march, linkStanding(Status::AtRisk));
        QCOMPARE(test.found(CheckRule::StartedBeforePredecessor), QStringList{u"1.2.1"_s});
        test.assess(u"1.1.1"_s, march, linkStanding(Status::AwaitingSignOff));
        QCOMPARE(test.found(CheckRule::StartedBeforePredecessor), QStringList());
    }

    void onlyAPlanThatLinksActionsToKpisIsAskedForLinks()
    {
        CheckedPlan test;
        const QStringList before = test.found(CheckRule::KpiWithoutActions);
        QCOMPARE(test.found(CheckRule::ActionWithoutKpi), QStringList());
        const Id kpi = test.plan().children(RecordKind::Kpi).first();
        QVERIFY(test.document().submit(edit::serveKpi(test.plan(), test.id(u"1.1.1"_s), kpi)));
        const QStringList without = test.found(CheckRule::ActionWithoutKpi);
        QVERIFY(!without.contains(u"1.1.1"_s));
        QCOMPARE(without.size(), test.plan().living(RecordKind::Action).size() - 1);
        QCOMPARE(test.found(CheckRule::KpiWithoutActions).size(), test.plan().children(RecordKind::Kpi).size() - 1);
        QVERIFY(test.document().undo());
        QCOMPARE(test.found(CheckRule::KpiWithoutActions), before);
    }

    void aHandOverWhoseDayHasComeIsAsked()
    {
        CheckedPlan test;
        const Id giver = personIn(test, u"Head of Inclusion"_s);
        const Id taker = personIn(test, u"Designated Officer"_s);
        QVERIFY(test.document().submit(edit::agreeHandOver(test.plan(), giver, taker, test.today.addDays(1))));
        QCOMPARE(test.found(CheckRule::HandOverDue), QStringList());
        QVERIFY(test.document().submit(edit::agreeHandOver(test.plan(), giver, taker, test.today)));
        const QStringList due = test.sentences(CheckRule::HandOverDue);
        QVERIFY(!due.isEmpty());
        QCOMPARE(due.first(), u"1.1.1 was to go from Head of Inclusion to Designated Officer on 2 April 2026."_s);
        QVERIFY(test.document().submit(edit::giveActions(test.plan(), giver, taker, test.today)));
        QCOMPARE(test.found(CheckRule::HandOverDue), QStringList());
    }
};

WAYMARK_TEST(TestLinkChecks)
#include "tst_LinkChecks.moc"
