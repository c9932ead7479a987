#include "edit/AssessmentEdits.h"
#include "edit/LeadEdits.h"
#include "edit/RoundEdits.h"
#include "edit/TreeEdits.h"
#include "exchange/update/PlanUpdate.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "TestMain.h"
#include "UpdatedPlan.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The table of the plan with one text in the place of another.
QString with(const QString &old, const QString &fresh)
{
    QString table = UpdatedPlan::defaultTable();
    if (!table.contains(old))
        qFatal("the table has no %s", qPrintable(old));
    return table.replace(old, fresh);
}

const Month february{2026, 2};

} // namespace

/// The same document next month, into the plan that came out of it.
class TestPlanUpdate : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDocumentIsTheSame()
    {
        UpdatedPlan test;
        const Proposal proposal = test.proposed(UpdatedPlan::defaultTable(), february);
        QCOMPARE(test.lines(proposal), QStringList());
        QCOMPARE(proposal.count(ProposedItem::State::Same), 7); // a priority, two outcomes, four actions
        QCOMPARE(proposal.items.size(), 7);
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
        QVERIFY(!proposal.isWaiting());
    }

    void theMonthsWordsBecomeItsAssessments()
    {
        UpdatedPlan test;
        const Proposal proposal =
            test.proposed(with(u"On target|Draft is written"_s, u"At risk|The printer is late"_s));
        QCOMPARE(test.lines(proposal).mid(0, 2),
            QStringList({u"1.1.1 status for March 2026: at risk, was on target"_s,
                u"1.1.1 what happened for March 2026: “The printer is late”"_s}));
        test.take(proposal);
        const Id action = test.id(u"1.1.1"_s);
        QCOMPARE(query::assessment(test.plan(), action, february)->said, u"Draft is written"_s);
        QCOMPARE(query::assessment(test.plan(), action, {2026, 3})->status, Status::AtRisk);
        QCOMPARE(query::statusOf(test.plan(), test.id(u"1.2.2"_s)), Status::Missed);
    }

    void aSecondTimeThereIsNothingToDo()
    {
        UpdatedPlan test;
        const QString table = with(u"Train two hundred"_s, u"Train three hundred"_s)
            + u"1.2.3|1 Early help|1.2 Waiting is shorter|Ask families|A New One|Dec-26|On target|Met\n"_s;
        QCOMPARE(test.take(test.proposed(table)), PlanDocument::Outcome::Done);
        const Proposal again = test.proposed(table);
        QCOMPARE(test.lines(again), QStringList());
        QCOMPARE(test.take(again), PlanDocument::Outcome::NothingToDo);
    }

    void whatIsGoneFromTheDocumentStaysInThePlan()
    {
        UpdatedPlan test;
        QString table = UpdatedPlan::defaultTable();
        table.truncate(table.indexOf(u"1.2.2|"_s));
        const Proposal proposal = test.proposed(table, february);
        QCOMPARE(test.lines(proposal), QStringList(u"- action 1.2.2"_s));
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
        QVERIFY(!proposal.isWaiting());
    }

    void emptiedAndUnreadableCellsWipeNothing()
    {
        UpdatedPlan test;
        QString table = with(u"Head of Inclusion|Mar-26|On target|Draft is written"_s, u"|||"_s);
        table.replace(u"Jun-26|At risk"_s, u"to be agreed|?!"_s);
        const Proposal proposal = test.proposed(table, february);
        QCOMPARE(test.lines(proposal),
            QStringList({u"[1.1.2 due: to be agreed, was Jun 2026]"_s,
                u"[1.1.2 status for February 2026: unreadable, was at risk]"_s,
                u"[1.1.2 status as written for February 2026: ?!]"_s}));
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
    }

    void anotherDueDateIsANewDeadlineOfTheMonth()
    {
        UpdatedPlan test;
        const QString table = with(u"Jun-26|At risk"_s, u"Aug-26|At risk"_s);
        const Proposal proposal = test.proposed(table, february);
        QCOMPARE(test.lines(proposal), QStringList(u"1.1.2 new deadline for February 2026: Aug 2026, was Jun 2026"_s));
        test.take(proposal);
        const Action *action = test.plan().get<Action>(test.id(u"1.1.2"_s));
        QCOMPARE(action->due.words(), u"Jun 2026"_s);
        QCOMPARE(query::dueNow(test.plan(), *action).words(), u"Aug 2026"_s);
        // The next month it is no news, and does not move again.
        QCOMPARE(test.lines(test.proposed(table, {2026, 4})).filter(u"deadline"_s), QStringList());
    }

    void whatWasEditedHereIsShownAndNotOverwritten()
    {
        UpdatedPlan test;
        test.edit(u"1.1.1"_s, u"text"_s, u"Write and print the guide for families"_s);
        const Proposal behind = test.proposed(UpdatedPlan::defaultTable(), february);
        QCOMPARE(test.lines(behind),
            QStringList(
                u"[1.1.1 text: “Write the guide for families”, was “Write and print the guide for families”]"_s));
        QVERIFY(!behind.isWaiting()); // the document only does not know yet
        const Proposal both = test.proposed(with(u"Write the guide for"_s, u"Draw the guide for"_s), february);
        QVERIFY(both.isWaiting());
        QVERIFY(updateSet(test.plan(), both, {}).isEmpty());
        Proposal decided = both;
        setAccepted(decided, 2, 0, true);
        test.take(decided);
        QCOMPARE(test.plan().get<Action>(test.id(u"1.1.1"_s))->text, u"Draw the guide for families"_s);
    }

    void aStatusThatALeadGaveWaits()
    {
        UpdatedPlan test;
        (void)test.document().submit(
            edit::giveStatus(test.plan(), {test.id(u"1.1.1"_s)}, {2026, 3}, Status::Missed, u"A. Lead"_s));
        const Proposal proposal = test.proposed(UpdatedPlan::defaultTable());
        QCOMPARE(test.lines(proposal).first(), u"[1.1.1 status for March 2026: on target, was missed]"_s);
        QVERIFY(proposal.isWaiting());
        test.take(proposal);
        QCOMPARE(query::statusOf(test.plan(), test.id(u"1.1.1"_s)), Status::Missed);
    }

    void leadsAreThePeopleOfThePlan()
    {
        UpdatedPlan test;
        const qsizetype people = test.plan().living(RecordKind::Person).size();
        const Proposal proposal =
            test.proposed(with(u"Officer|Jun-26"_s, u"Officer; head of inclusion|Jun-26"_s), february);
        QCOMPARE(test.lines(proposal), QStringList(u"1.1.2 lead added: Head of Inclusion"_s));
        test.take(proposal);
        QCOMPARE(test.plan().living(RecordKind::Person).size(), people);
        QCOMPARE(query::leadNames(test.plan(), test.id(u"1.1.2"_s)),
            QStringList({u"Designated Officer"_s, u"Head of Inclusion"_s}));
    }

    void newActionsStandWhereTheDocumentHasThem()
    {
        UpdatedPlan test;
        QString table = UpdatedPlan::defaultTable();
        table.insert(table.indexOf(u"1.1.2|"_s),
            u"1.1.9|1 Early help|1.1 Families know where to turn|Ask families what they need||May-26||\n"_s);
        test.take(test.proposed(table, february));
        QStringList references;
        for (const Action *action : test.plan().all<Action>(test.id(u"1.1"_s)))
            references.append(action->ref);
        QCOMPARE(references, QStringList({u"1.1.1"_s, u"1.1.9"_s, u"1.1.2"_s}));
    }

    void aNewActionNeedsItsNewOutcome()
    {
        UpdatedPlan test;
        const QString table = UpdatedPlan::defaultTable()
            + u"1.3.1|1 Early help|1.3 Voices are heard|Set up a panel|A New One|Dec-26|On target|Met twice\n"_s;
        Proposal proposal = test.proposed(table, february);
        const qsizetype outcome = proposal.items.size() - 2;
        QCOMPARE(proposal.items.at(outcome).name, u"1.3"_s);
        setAccepted(proposal, outcome, 0, false);
        QCOMPARE(test.lines(proposal).filter(u"["_s).size(), 4); // outcome, action, status and words
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
        setAccepted(proposal, outcome + 1, 1, true); // the assessment alone brings action and outcome with it
        test.take(proposal);
        QCOMPARE(query::statusOf(test.plan(), test.id(u"1.3.1"_s)), Status::OnTarget);
    }

    void undoTakesItBackWhole()
    {
        UpdatedPlan test;
        const QStringList before = planLines(test.plan());
        const QString table = with(u"Train two"_s, u"Train three"_s)
            + u"1.3.1|1 Early help|1.3 Voices|Meet|Someone New|May-26|At risk|No\n"_s;
        const QStringList proposed = test.lines(test.proposed(table));
        test.take(test.proposed(table));
        QVERIFY(test.document().undo());
        QCOMPARE(planLines(test.plan()), before);
        QCOMPARE(test.plan().living(RecordKind::Person).size(), 2);
        QCOMPARE(test.lines(test.proposed(table)), proposed); // and again it is all news
    }

    void aReferenceAndATextThatDisagreeAreAQuestion()
    {
        UpdatedPlan test;
        QString table = with(u"1.2.1|"_s, u"1.2.x|"_s);
        table.replace(u"1.2.2|"_s, u"1.2.1|"_s).replace(u"1.2.x|"_s, u"1.2.2|"_s);
        Proposal proposal = test.proposed(table, february);
        QCOMPARE(test.lines(proposal),
            QStringList({u"? 1.2.2: action 1.2.2 or action 1.2.1 or a new action"_s,
                u"? 1.2.1: action 1.2.1 or action 1.2.2 or a new action"_s}));
        QVERIFY(proposal.isWaiting());
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
        const auto unclear = std::find_if(proposal.items.cbegin(), proposal.items.cend(),
            [](const ProposedItem &item) { return item.state == ProposedItem::State::Unclear; });
        choose(proposal, unclear - proposal.items.cbegin(), 0);
        QVERIFY(proposal.isWaiting()); // the other one still is
        test.take(proposal);
        QCOMPARE(test.plan().get<Action>(test.id(u"1.2.2"_s))->text, u"Publish waiting times every month"_s);
        QCOMPARE(test.plan().living(RecordKind::Action).size(), 4);
    }

    void whatSomebodyRemovedHereIsNotBroughtBack()
    {
        UpdatedPlan test;
        (void)test.document().submit(waymark::edit::remove(test.plan(), {RecordKind::Action, test.id(u"1.1.1"_s)}));
        Proposal proposal = test.proposed(UpdatedPlan::defaultTable(), february);
        QCOMPARE(proposal.count(ProposedItem::State::Removed), 1);
        QCOMPARE(proposal.count(ProposedItem::State::New), 0);
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
        setAccepted(proposal, 2, 1, true); // unless somebody says so
        test.take(proposal);
        QCOMPARE(query::statusOf(test.plan(), test.id(u"1.1.1"_s)), Status::OnTarget);
        QCOMPARE(query::leadNames(test.plan(), test.id(u"1.1.1"_s)), QStringList(u"Head of Inclusion"_s));
    }

    /// A new action under an outcome that was taken out is not promised, since nothing could hold it.
    void whatBelongsToSomethingRemovedStaysAway()
    {
        UpdatedPlan test;
        (void)test.document().submit(waymark::edit::remove(test.plan(), {RecordKind::Outcome, test.id(u"1.2"_s)}));
        Proposal proposal = test.proposed(UpdatedPlan::defaultTable()
                + u"1.2.3|1 Early help|1.2 Waiting is shorter|Ask families||Dec-26|On target|\n"_s,
            february);
        QCOMPARE(proposal.count(ProposedItem::State::New), 0);
        QCOMPARE(proposal.count(ProposedItem::State::Removed), 4);
        QVERIFY(!test.lines(proposal).filter(u"1.2.3"_s).isEmpty());
        QCOMPARE(test.lines(proposal).filter(QRegularExpression(u"^[^\\[]"_s)), QStringList());
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
        setAccepted(proposal, proposal.items.size() - 1, 0, true); // brings its outcome with it
        test.take(proposal);
        QCOMPARE(test.plan().all<Action>(test.id(u"1.2"_s)).size(), 1);
    }

    void aClosedMonthTakesNothing()
    {
        UpdatedPlan test;
        const Id group = test.plan().living(RecordKind::DeliveryGroup).first();
        const auto closed =
            test.document().submit(edit::closeRound(test.plan(), group, {2026, 3}, u"A. Lead"_s, {2026, 4, 2}));
        QVERIFY(closed);
        Proposal proposal = test.proposed(UpdatedPlan::defaultTable());
        QCOMPARE(test.lines(proposal).first(), u"[1.1.1 status for March 2026: on target, was on target]"_s);
        setAccepted(proposal, 2, 0, true);
        QVERIFY(updateSet(test.plan(), proposal, {}).isEmpty());
        QVERIFY(proposal.isWaiting());
    }
};

WAYMARK_TEST(TestPlanUpdate)
#include "tst_PlanUpdate.moc"
