#include "analysis/rounds/Rounds.h"

#include "edit/AssessmentEdits.h"
#include "edit/RoundEdits.h"
#include "Months.h"
#include "plan/queries/RoundQueries.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

class Rounds : public TestPlan
{
public:
    Rounds()
        : TestPlan(u"priority 1 Getting help early | Early Help Group | monthly\n"
                   "outcome 1.1 Families know where to turn\n"
                   "action 1.1.1 Write the guide | Mar-26\n"
                   "action 1.1.2 Print the guide | Jul-26\n"
                   "priority 2 Preparing for adulthood | Transition Group | quarterly\n"
                   "outcome 2.1 Young people choose\n"
                   "action 2.1.1 Hold a fair | May-26\n"
                   "action 2.1.2 Write to colleges | Dec-26\n"
                   "priority 3 Without a group\n"
                   "outcome 3.1 Somebody looks after it\n"
                   "action 3.1.1 Find somebody | Mar-26"_s)
    {
    }

    void assess(const QString &reference, Month month, Status status)
    {
        edit::AssessmentInput input;
        input.status = status;
        if (!document().submit(edit::assess(plan(), id(reference), month, input)))
            qFatal("not assessed");
    }

    /// "1.1.1 1.1.2*": a star for what is assessed, a bang for an exception, a plus for what was given besides.
    [[nodiscard]] QString items(int owner, Month month) const
    {
        const RoundState state = roundState(plan(), query::roundOwners(plan()).at(owner), month);
        QStringList words;
        for (const RoundItem &item : state.items) {
            words.append(plan().get<Action>(item.action)->ref
                + (item.reason == RoundReason::Exception    ? u"!"_s
                        : item.reason == RoundReason::Given ? u"+"_s
                                                            : QString())
                + (item.isAssessed ? u"*"_s : QString()));
        }
        return words.join(u' ');
    }
};

} // namespace

/// Which actions a group looks at in a month.
class TestRounds : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyGroupHasItsRoundAndSoHasWhatBelongsToNone()
    {
        const Rounds test;
        QStringList names;
        for (const Id &owner : query::roundOwners(test.plan()))
            names.append(query::roundOwnerName(test.plan(), owner));
        QCOMPARE(names.mid(0, 2), QStringList({u"Early Help Group"_s, u"Transition Group"_s}));
        QCOMPARE(query::roundOwners(test.plan()).last(), test.plan().id());
        QCOMPARE(query::roundOwnerOf(test.plan(), test.id(u"3.1.1"_s)), test.plan().id());
        QVERIFY(query::roundOwnerOf(test.plan(), Id()).isNull());
    }

    void monthlyGroupsAssessAllThatIsNotSignedOff()
    {
        Rounds test;
        QCOMPARE(test.items(0, march), u"1.1.1 1.1.2"_s);
        test.assess(u"1.1.1"_s, march, Status::SignedOff);
        QCOMPARE(test.items(0, march), u"1.1.1* 1.1.2"_s); // signed off in this round, and still of it
        QCOMPARE(test.items(0, march.plus(1)), u"1.1.2"_s);
        test.assess(u"1.1.1"_s, march.plus(1), Status::OnTarget); // opened again
        QCOMPARE(test.items(0, march.plus(1)), u"1.1.1+* 1.1.2"_s);
    }

    void quarterlyGroupsAssessByExceptionInBetween()
    {
        Rounds test;
        QCOMPARE(test.items(1, march), u"2.1.1 2.1.2"_s); // a financial quarter ends in March
        QCOMPARE(test.items(1, Month(2026, 4)), QString());
        QCOMPARE(test.items(1, Month(2026, 5)), u"2.1.1!"_s); // due in May
        test.assess(u"2.1.2"_s, march, Status::Missed);
        QCOMPARE(test.items(1, Month(2026, 4)), u"2.1.2!"_s);
        test.assess(u"2.1.1"_s, Month(2026, 4), Status::OnTarget);
        QCOMPARE(test.items(1, Month(2026, 4)), u"2.1.1+* 2.1.2!"_s);
    }

    void waitingIsCountedAndAClosedRoundWaitsForNobody()
    {
        Rounds test;
        const Id owner = query::roundOwners(test.plan()).first();
        test.assess(u"1.1.1"_s, march, Status::AtRisk);
        RoundState state = roundState(test.plan(), owner, march);
        QCOMPARE(state.assessed, 1);
        QCOMPARE(state.waiting(), 1);
        QVERIFY(isWaiting(test.plan(), test.id(u"1.1.2"_s), march));
        QVERIFY(!isWaiting(test.plan(), test.id(u"1.1.1"_s), march));
        QVERIFY(test.document().submit(edit::closeRound(test.plan(), owner, march, u"B. Lead"_s, QDate(2026, 4, 2))));
        state = roundState(test.plan(), owner, march);
        QVERIFY(state.isClosed());
        QVERIFY(!isWaiting(test.plan(), test.id(u"1.1.2"_s), march));
    }

    void theOpenRoundIsTheOldestThatIsNotOver()
    {
        Rounds test;
        QCOMPARE(openRound(test.plan(), QDate(2026, 4, 2)), march); // in April people assess March
        QCOMPARE(openRound(test.plan(), QDate(2026, 1, 31)), Month(2025, 12));
        for (const QString &reference : {u"1.1.1"_s, u"1.1.2"_s, u"2.1.1"_s, u"2.1.2"_s})
            test.assess(reference, march, Status::OnTarget);
        QCOMPARE(openRound(test.plan(), QDate(2026, 4, 2)), march); // 3.1.1 waits
        QVERIFY(test.document().submit(
            edit::closeRound(test.plan(), test.plan().id(), march, u"B. Lead"_s, QDate(2026, 4, 2))));
        QCOMPARE(openRound(test.plan(), QDate(2026, 4, 2)), Month(2026, 4));
        QCOMPARE(openRound(test.plan(), QDate(2026, 3, 30)), march); // never a month that has not come
    }

    void whoWorksForOneGroupWaitsForNoOther()
    {
        Rounds test;
        const QList<Id> owners = query::roundOwners(test.plan());
        test.assess(u"1.1.1"_s, march, Status::OnTarget);
        test.assess(u"2.1.1"_s, march, Status::OnTarget);
        const QDate april(2026, 4, 2);
        QCOMPARE(openRound(test.plan(), april, {owners.first()}), march); // 1.1.2 waits
        QVERIFY(!roundToStart(test.plan(), owners.first(), march, april));
        QVERIFY(test.document().submit(edit::closeRound(test.plan(), owners.first(), march, u"B. Lead"_s, april)));
        QCOMPARE(openRound(test.plan(), april, {owners.first()}), Month(2026, 4));
        QCOMPARE(roundToStart(test.plan(), owners.first(), march, april), std::optional(Month(2026, 4)));
        QVERIFY(!roundToStart(test.plan(), owners.first(), march, QDate(2026, 3, 31)));
        QCOMPARE(openRound(test.plan(), april, {owners.at(1)}), march);
        QCOMPARE(openRound(test.plan(), april), march); // of all of them, others have not finished
        // What another group has begun is nobody else's month.
        test.assess(u"2.1.1"_s, Month(2026, 4), Status::OnTarget);
        QCOMPARE(openRound(test.plan(), QDate(2026, 5, 10), {owners.first()}), Month(2026, 4));
        QCOMPARE(openRound(test.plan(), april, {owners.last()}), Month(2026, 4)); // where it has said nothing, as all
    }
};

WAYMARK_TEST(TestRounds)
#include "tst_Rounds.moc"
