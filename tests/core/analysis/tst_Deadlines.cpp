#include "analysis/Deadlines.h"

#include "edit/AssessmentEdits.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

const QDate october(2026, 10, 15);

/// 1.1.1 is due in January, 1.1.2 has words for a date, 1.1.3 nothing.
class Deadlines : public TestPlan
{
public:
    Deadlines()
        : TestPlan(u"priority 1 Getting help early\n"
                   "outcome 1.1 Families know where to turn\n"
                   "action 1.1.1 Write the guide | 31 January 2026\n"
                   "action 1.1.2 Open the helpline | Dependent on funding\n"
                   "action 1.1.3 Find a room"_s)
    {
    }

    void move(const QString &reference, Month month, const QString &to, const QString &reason)
    {
        edit::AssessmentInput input;
        input.status = Status::Missed;
        input.newDue = Due::read(to);
        input.reason = reason;
        input.by = u"A. Lead"_s;
        input.grantedBy = u"the board"_s;
        submit(reference, month, input);
    }
    void assess(const QString &reference, Month month, Status status)
    {
        edit::AssessmentInput input;
        input.status = status;
        submit(reference, month, input);
    }
    [[nodiscard]] DeadlineStory story(const QString &reference, QDate day = october, Month upTo = {}) const
    {
        return deadlineStory(plan(), *plan().get<Action>(id(reference)), day, upTo);
    }

private:
    void submit(const QString &reference, Month month, const edit::AssessmentInput &input)
    {
        if (!document().submit(edit::assess(plan(), id(reference), month, input)))
            qFatal("not assessed");
    }
};

} // namespace

/// What became of a deadline, and how it is told.
class TestDeadlines : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineThatNeverMoved()
    {
        const Deadlines test;
        const DeadlineStory story = test.story(u"1.1.1"_s, QDate(2026, 1, 31));
        QVERIFY(story.moves.isEmpty());
        QCOMPARE(story.now, story.original);
        QVERIFY(!story.isOverdue()); // the day itself is in time
        QCOMPARE(deadlineWords(story), u"Due by 31 January 2026"_s);
        QCOMPARE(deadlineWords(test.story(u"1.1.2"_s)), u"Due “Dependent on funding”, which is no date"_s);
        QCOMPARE(deadlineWords(test.story(u"1.1.3"_s)), u"No deadline"_s);
    }

    void everyMoveIsKeptWithItsReason()
    {
        Deadlines test;
        test.move(u"1.1.1"_s, Month(2026, 2), u"Mar-26"_s, u"The post is vacant."_s);
        test.move(u"1.1.1"_s, Month(2026, 4), u"Q1 26/27"_s, u"Proofs came back"_s);
        const DeadlineStory story = test.story(u"1.1.1"_s);
        QCOMPARE(story.timesMoved(), 2);
        QCOMPARE(story.originalDay, QDate(2026, 1, 31));
        QCOMPARE(story.day, QDate(2026, 6, 30));
        QCOMPARE(story.moves.first().monthsMoved, 2);
        QCOMPARE(story.moves.last().from, story.moves.first().to);
        QCOMPARE(story.monthsSlipped, 5);
        QCOMPARE(deadlineWords(story),
            u"Due by 31 January 2026; moved twice, now by 30 June 2026; 3 months late, 8 months past its first date"_s);
        QCOMPARE(moveWords(story.moves.first()),
            u"February 2026: from 31 Jan 2026 to Mar 2026 (2 months later), because: The post is vacant; by A. Lead, granted by the board"_s);
        // The queries that answer a part of it say the same.
        const Action &action = *test.plan().get<Action>(story.action);
        QCOMPARE(query::dueNow(test.plan(), action), story.now);
        QCOMPARE(query::timesMoved(test.plan(), action), story.timesMoved());
        QVERIFY(isOverdue(test.plan(), action, october));
    }

    void aPastMonthKnowsNothingOfWhatCameLater()
    {
        Deadlines test;
        test.move(u"1.1.1"_s, Month(2026, 2), u"Mar-26"_s, u"The post is vacant"_s);
        test.move(u"1.1.1"_s, Month(2026, 4), u"Jun-26"_s, u"Proofs came back"_s);
        test.assess(u"1.1.1"_s, Month(2026, 6), Status::SignedOff);
        const DeadlineStory march = test.story(u"1.1.1"_s, QDate(2026, 4, 2), Month(2026, 3));
        QCOMPARE(march.timesMoved(), 1);
        QCOMPARE(march.status, Status::Missed);
        QCOMPARE(deadlineWords(march),
            u"Due by 31 January 2026; moved once, now by 31 March 2026; "
            "less than a month late, 2 months past its first date"_s);
        QVERIFY(!test.story(u"1.1.1"_s).late.isPast && !test.story(u"1.1.1"_s).lateAtFirst.isPast); // finished
    }

    /// Counted on the fingers: a month is over when its day comes again, or the last day of a month that has none.
    void monthsGoneByAsPeopleCountThem()
    {
        for (QDate from(2027, 1, 1); from <= QDate(2028, 3, 31); from = from.addDays(1)) {
            int months = 0;
            const bool isLastDay = from.addDays(1).day() == 1;
            for (QDate day = from.addDays(1); day <= from.addDays(430); day = day.addDays(1)) {
                const bool isMonthsEnd = day.addDays(1).day() == 1;
                const bool isOver =
                    isLastDay ? isMonthsEnd : day.day() == from.day() || (isMonthsEnd && day.day() < from.day());
                months += isOver ? 1 : 0;
                QVERIFY2(monthsGoneBy(from, day) == months, qPrintable(from.toString() + day.toString()));
                QCOMPARE(monthsGoneBy(day, from), 0);
            }
        }
        QCOMPARE(monthsGoneBy({2026, 7, 31}, {2026, 8, 31}), 1);
        QCOMPARE(monthsGoneBy({2022, 12, 31}, {2023, 3, 31}), 3);
        QCOMPARE(monthsGoneBy({2026, 2, 28}, {2026, 3, 31}), 1);
    }

    void movingADeadlineUndoesNoLateness()
    {
        Deadlines test;
        test.move(u"1.1.1"_s, Month(2026, 2), u"Dec-26"_s, u"The post is vacant."_s);
        const DeadlineStory story = test.story(u"1.1.1"_s, QDate(2026, 8, 31));
        QVERIFY(!story.isOverdue());
        QCOMPARE(story.lateAtFirst, (Lateness{true, 7}));
        QCOMPARE(lateWords(story), u"7 months past its first date"_s);
        QCOMPARE(shortLateWords(story), u"was "_s + story.original.words());
        const Action &action = *test.plan().get<Action>(story.action);
        QCOMPARE(latenessAtFirst(test.plan(), action, QDate(2026, 8, 31)), story.lateAtFirst);
        test.assess(u"1.1.1"_s, Month(2026, 8), Status::AwaitingSignOff);
        QVERIFY(lateWords(test.story(u"1.1.1"_s, QDate(2026, 8, 31))).isEmpty());
        QVERIFY(shortLateWords(test.story(u"1.1.1"_s, QDate(2026, 8, 31))).isEmpty());
    }

    void monthsLateAreWholeOnes_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("late");
        QTest::newRow("the day itself") << QDate(2026, 1, 31) << -1;
        QTest::newRow("the day after") << QDate(2026, 2, 1) << 0;
        QTest::newRow("a month after, in a short month") << QDate(2026, 2, 28) << 1;
        QTest::newRow("and a day") << QDate(2026, 3, 1) << 1;
        QTest::newRow("a day short of six months") << QDate(2026, 7, 30) << 5;
        QTest::newRow("six months to the day") << QDate(2026, 7, 31) << 6;
    }

    void monthsLateAreWholeOnes()
    {
        QFETCH(QDate, day);
        QFETCH(int, late);
        const Deadlines test;
        QCOMPARE(test.story(u"1.1.1"_s, day).late, late < 0 ? Lateness() : (Lateness{true, late}));
        QCOMPARE(isOverdue(test.plan(), *test.plan().get<Action>(test.id(u"1.1.1"_s)), day), late >= 0);
    }

    void wordsTakeTheirPlaceAmongDates()
    {
        Deadlines test;
        test.move(u"1.1.1"_s, Month(2026, 2), u"TBC"_s, u"The post is vacant"_s);
        test.move(u"1.1.3"_s, Month(2026, 2), u"Mar-27"_s, u"A room was found"_s);
        QCOMPARE(deadlineWords(test.story(u"1.1.1"_s)),
            u"Due by 31 January 2026; moved once, now “TBC”, which is no date; 8 months past its first date"_s);
        QCOMPARE(test.story(u"1.1.1"_s).monthsSlipped, 0);
        QCOMPARE(
            deadlineWords(test.story(u"1.1.3"_s)), u"Without a deadline at first; moved once, now by 31 March 2027"_s);
        QVERIFY(moveWords(test.story(u"1.1.3"_s).moves.first())
                    .startsWith(u"February 2026: from no deadline to Mar 2027,"_s));
    }
};

WAYMARK_TEST(TestDeadlines)
#include "tst_Deadlines.moc"
