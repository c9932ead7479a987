#include "analysis/RollUp.h"
#include "edit/AssessmentEdits.h"
#include "edit/RollUpEdits.h"
#include "Months.h"
#include "plan/Place.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// "M2 A1 G11" as counts: missed, at risk, on target, awaiting, signed off, not started, not assessed.
analysis::StatusCounts countsOf(const QString &text)
{
    static const QHash<QChar, Status> letters{{u'M', Status::Missed}, {u'A', Status::AtRisk}, {u'G', Status::OnTarget},
        {u'W', Status::AwaitingSignOff}, {u'S', Status::SignedOff}, {u'N', Status::NotStarted},
        {u'?', Status::NotAssessed}};
    analysis::StatusCounts counts;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        counts.of[static_cast<size_t>(letters.value(part.at(0)))] += part.mid(1).toInt();
        counts.total += part.mid(1).toInt();
    }
    return counts;
}

QString told(const analysis::RollUp &standing)
{
    return statusText(standing.status) + u": "_s + standing.reason;
}

struct Heading
{
    Heading()
    {
        assess(u"1.1.1"_s, Status::Missed);
        assess(u"1.1.2"_s, Status::OnTarget);
    }

    void assess(const QString &reference, Status status)
    {
        edit::AssessmentInput input;
        input.status = status;
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(reference), march, input)));
    }
    void decide(const query::Place &place, Month month, Status status = Status::AtRisk)
    {
        QVERIFY(test.document().submit(edit::decideStatus(
            test.plan(), place, month, {status, u"Contract signed in May."_s, u"Head of Inclusion"_s})));
    }
    [[nodiscard]] query::Place place(const QString &reference) const
    {
        return *query::findByReference(test.plan(), reference);
    }
    [[nodiscard]] analysis::RollUp standing(const QString &reference, Month month = march) const
    {
        const query::Place at = place(reference);
        const QList<const Action *> actions = at.kind == RecordKind::Priority
            ? query::actionsOfPriority(test.plan(), at.id)
            : test.plan().all<Action>(at.id);
        return analysis::headingStatus(
            test.plan(), at.id, analysis::countStatuses(test.plan(), actions, QDate(2026, 4, 14), month), month);
    }

    TestPlan test;
};

} // namespace

/// A heading stands as its rule or its people say, and says why.
class TestRollUp : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWorst_data()
    {
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("told_");
        QTest::newRow("missed") << u"M1 G13"_s << u"missed: 1 of 14 missed"_s;
        QTest::newRow("both") << u"M1 A2 G11"_s << u"missed: 1 of 14 missed, 2 at risk"_s;
        QTest::newRow("at risk") << u"A2 G5"_s << u"at risk: 2 of 7 at risk, none missed"_s;
        QTest::newRow("alike") << u"S3"_s << u"signed off: all 3 signed off"_s;
        QTest::newRow("finished") << u"S2 W1"_s << u"awaiting sign-off: 3 of 3 finished, none at risk or missed"_s;
        QTest::newRow("mixed") << u"S2 N1 ?1"_s << u"on target: 2 of 4 finished, none at risk or missed"_s;
        QTest::newRow("silent") << u"?2"_s << u"not assessed: all 2 not assessed"_s;
        QTest::newRow("empty") << QString() << u"not assessed: no actions yet"_s;
    }

    void takesTheWorst()
    {
        QFETCH(QString, counts);
        const TestPlan test;
        QTEST(told(analysis::rollUp(test.plan(), countsOf(counts))), "told_");
    }

    void takesAShare_data()
    {
        QTest::addColumn<int>("share");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("told_");
        QTest::newRow("one below") << 20 << u"M1 G13"_s << u"at risk: 1 of 14 missed, below the 20% that make it red"_s;
        QTest::newRow("one below, others at risk")
            << 20 << u"M1 A4 G9"_s << u"at risk: 1 of 14 missed, below the 20% that make it red; 4 at risk"_s;
        QTest::newRow("just reached") << 20 << u"M1 G4"_s
                                      << u"missed: 1 of 5 missed, reaching the 20% that make it red"_s;
        QTest::newRow("reached, others at risk")
            << 20 << u"M3 A1 G10"_s << u"missed: 3 of 14 missed, reaching the 20% that make it red; 1 at risk"_s;
        QTest::newRow("amber") << 20 << u"A3 G11"_s
                               << u"at risk: 3 of 14 at risk, reaching the 20% that make it amber; none missed"_s;
        QTest::newRow("amber below") << 20 << u"A2 S12"_s
                                     << u"on target: 2 of 14 at risk, below the 20% that make it amber; none missed"_s;
        QTest::newRow("calm") << 20 << u"S3"_s << u"signed off: all 3 signed off"_s;
        QTest::newRow("all") << 100 << u"M6 G1"_s << u"at risk: 6 of 7 missed, below the 100% that make it red"_s;
        QTest::newRow("any") << 1 << u"M1 G60"_s << u"missed: 1 of 61 missed, reaching the 1% that make it red"_s;
    }

    void takesAShare()
    {
        QFETCH(int, share);
        QFETCH(QString, counts);
        TestPlan test;
        QVERIFY(test.document().submit(edit::setRollUpRule(test.plan(), RollUpRule::Share, share)));
        QTEST(told(analysis::rollUp(test.plan(), countsOf(counts))), "told_");
    }

    void aShareThatIsNotGivenIsTwentyPercent()
    {
        TestPlan test;
        QCOMPARE(analysis::countingShare(test.plan()), std::nullopt);
        Plan plan = test.plan();
        const Field &rule = fieldOf<&PlanInfo::rollUpRule>();
        plan.apply({{&rule, plan.id(), Value(), detail::toValue(RollUpRule::Share)}});
        QCOMPARE(analysis::countingShare(plan), std::optional(20));
    }

    void aShareIsNeverBetterThanItsOwnAlarms()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::setRollUpRule(test.plan(), RollUpRule::Share, 35)));
        for (int missed = 0; missed <= 6; ++missed) {
            for (int atRisk = 0; atRisk <= 6; ++atRisk) {
                const analysis::StatusCounts counts =
                    countsOf(u"M%1 A%2 G%3"_s.arg(missed).arg(atRisk).arg(13 - missed - atRisk));
                const Status status = analysis::rollUp(test.plan(), counts).status;
                QCOMPARE(status == Status::Missed, missed * 100 >= 35 * 13);
                QCOMPARE(status == Status::OnTarget, missed == 0 && atRisk * 100 < 35 * 13);
            }
        }
    }

    void aDecisionHoldsForItsMonthAndSaysWhatTheActionsSay()
    {
        Heading heading;
        heading.decide(heading.place(u"1.1"_s), march);
        const analysis::RollUp standing = heading.standing(u"1.1"_s);
        QVERIFY(standing.isDecided);
        QCOMPARE(told(standing),
            u"at risk: decided by Head of Inclusion: Contract signed in May (by its actions: red, 1 of 3 missed)"_s);
        QVERIFY(!heading.standing(u"1.1"_s, march.plus(1)).isDecided);
        QCOMPARE(heading.standing(u"1.1"_s, march.plus(1)).status, Status::Missed);
    }

    void aDecisionSpeaksForItsOwnHeadingAlone()
    {
        Heading heading;
        heading.decide(heading.place(u"1.1"_s), march, Status::OnTarget);
        QCOMPARE(told(heading.standing(u"1"_s)), u"missed: 1 of 4 missed"_s);
        heading.decide(heading.place(u"1"_s), march, Status::OnTarget);
        QCOMPARE(heading.standing(u"1"_s).status, Status::OnTarget);
        QCOMPARE(heading.standing(u"1.2"_s).status, Status::NotAssessed);
    }

    void aHeadingWithoutActionsCanBeDecided()
    {
        TestPlan test(u"priority 1 Getting help early\noutcome 1.1 Families know\n"_s);
        const query::Place place = *query::findByReference(test.plan(), u"1.1"_s);
        QVERIFY(test.document().submit(
            edit::decideStatus(test.plan(), place, march, {Status::NotStarted, u"Not begun"_s, u"Lead"_s})));
        QCOMPARE(told(analysis::headingStatus(test.plan(), place.id, {}, march)),
            u"not started: decided by Lead: Not begun (by its actions: no actions yet)"_s);
    }

    void whatWasNotAssessedIsSaidOnce()
    {
        Heading heading;
        heading.decide(heading.place(u"1.2"_s), march);
        QCOMPARE(heading.standing(u"1.2"_s).reason,
            u"decided by Head of Inclusion: Contract signed in May (by its actions: all 1 not assessed)"_s);
    }

    void thePlanItselfCanBeDecided()
    {
        Heading heading;
        const Plan &plan = heading.test.plan();
        heading.decide({RecordKind::Plan, plan.id()}, march);
        QCOMPARE(analysis::headingStatus(plan, plan.id(), countsOf(u"M1"_s), march).status, Status::AtRisk);
        heading.test.reopen();
        QVERIFY(analysis::decisionOf(heading.test.plan(), heading.test.plan().id(), march));
    }
};

WAYMARK_TEST(TestRollUp)
#include "tst_RollUp.moc"
