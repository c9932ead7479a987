#include "analysis/People.h"

#include "edit/AssessmentEdits.h"
#include "edit/PeopleEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Person.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

void assess(TestPlan &test, const QString &reference, Status status, const QString &newDue = {})
{
    edit::AssessmentInput input;
    input.status = status;
    if (!newDue.isEmpty()) {
        input.newDue = Due::read(newDue);
        input.reason = u"Staff left"_s;
    }
    if (!test.document().submit(edit::assess(test.plan(), test.id(reference), Month(2026, 2), input)))
        qFatal("not assessed");
}

/// "2 actions, 1 outcomes: 1 open, 0 overdue, 0 undated; 2026-03 1"
QString shown(const TestPlan &test, const QString &name)
{
    const Person *person = query::personNamed(test.plan(), name);
    for (const PersonLoad &load : peopleLoads(test.plan(), today).people) {
        if (!person || load.person != person->id)
            continue;
        QString words = u"%1 actions, %2 outcomes: %3 open, %4 overdue, %5 undated"_s.arg(load.actions)
                            .arg(load.outcomes)
                            .arg(load.load.open)
                            .arg(load.load.overdue)
                            .arg(load.load.undated);
        for (const MonthLoad &month : load.load.months)
            words += u"; %1 %2"_s.arg(month.month.text()).arg(month.actions);
        return words;
    }
    return u"nobody"_s;
}

Load loadOf(const QList<MonthLoad> &months)
{
    Load load;
    load.months = months;
    for (const MonthLoad &month : months)
        load.open += month.actions;
    return load;
}

} // namespace

/// Who carries what, and who may be entered twice.
class TestPeople : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everybodysLoadIsCounted()
    {
        TestPlan test;
        QCOMPARE(shown(test, u"Head of Inclusion"_s),
            u"2 actions, 1 outcomes: 2 open, 1 overdue, 0 undated; 2026-01 1; 2026-03 1"_s);
        QCOMPARE(shown(test, u"Designated Officer"_s),
            u"2 actions, 1 outcomes: 2 open, 0 overdue, 0 undated; 2026-03 1; 2026-06 1"_s);
        QCOMPARE(
            shown(test, u"Service Manager"_s), u"2 actions, 1 outcomes: 2 open, 0 overdue, 1 undated; 2026-03 1"_s);
        QVERIFY(test.document().submit(edit::addPerson(test.plan(), u"Somebody New"_s, test.ids())->set));
        QCOMPARE(shown(test, u"Somebody New"_s), u"0 actions, 0 outcomes: 0 open, 0 overdue, 0 undated"_s);

        // What several lead counts once in the whole.
        const Load whole = peopleLoads(test.plan(), today).whole;
        QCOMPARE(whole.open, 6);
        QCOMPARE(whole.overdue, 1);
        QCOMPARE(whole.undated, 2);
        QCOMPARE(whole.months, (QList<MonthLoad>{{Month(2026, 1), 1}, {Month(2026, 3), 2}, {Month(2026, 6), 1}}));
    }

    void deadlinesCountAsTheyStandNowAndFinishedActionsDoNot()
    {
        TestPlan test;
        assess(test, u"1.1.1"_s, Status::Missed, u"May-26"_s);
        assess(test, u"1.1.2"_s, Status::AwaitingSignOff);
        QCOMPARE(
            shown(test, u"Head of Inclusion"_s), u"2 actions, 1 outcomes: 1 open, 0 overdue, 0 undated; 2026-05 1"_s);
    }

    void theSentenceSaysWhatTheBarsSay()
    {
        QCOMPARE(loadWords({}), u"No action is open"_s);
        QCOMPARE(loadWords(loadOf({{Month(2023, 3), 1}})), u"1 action is open; it falls due in March 2023"_s);
        Load load = loadOf({{Month(2023, 2), 2}, {Month(2023, 3), 11}, {Month(2023, 5), 11}});
        QCOMPARE(loadWords(load), u"24 actions are open; 11 of them fall due in March 2023"_s);
        load.open += 2;
        load.undated = 2;
        QCOMPARE(loadWords(load), u"26 actions are open; 11 of them fall due in March 2023, 2 have no date"_s);
        load = {};
        load.open = load.undated = 3;
        QCOMPARE(loadWords(load), u"3 actions are open; none of them has a date"_s);
        load.open = load.undated = 1;
        QCOMPARE(loadWords(load), u"1 action is open; it has no date"_s);
        QCOMPARE(loadWords(loadOf({{Month(2023, 3), 1}, {Month(2023, 4), 1}})),
            u"2 actions are open; at most 1 of them falls due in a month"_s);
    }

    void twinsAreFound_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("areTwins");
        QTest::newRow("hyphen") << u"Ash Hazel-Wood"_s << u"Ash Hazel- Wood"_s << true;
        QTest::newRow("dots") << u"A. Hazel"_s << u"A Hazel"_s << true;
        QTest::newRow("spaces and case") << u"Hazelwood"_s << u"hazel Wood"_s << true;
        QTest::newRow("other letter") << u"Ash Hazel"_s << u"Ash Hasel"_s << true;
        QTest::newRow("letter more") << u"Ash Hazel"_s << u"Ash Hazell"_s << true;
        QTest::newRow("letter less at the front") << u"Ash Hazel"_s << u"sh Hazel"_s << true;
        QTest::newRow("two letters") << u"Ash Hazel"_s << u"Ash Hasell"_s << false;
        QTest::newRow("short names") << u"A Hill"_s << u"A Hall"_s << false;
        QTest::newRow("six letters") << u"A Hazel"_s << u"A Hasel"_s << false;
        QTest::newRow("numbers are meant") << u"Locality Team 1"_s << u"Locality Team 2"_s << false;
        QTest::newRow("a number more is meant") << u"Locality Team"_s << u"Locality Team 2"_s << false;
        QTest::newRow("signs alone") << u"++"_s << u"..."_s << false;
        QTest::newRow("others") << u"Head of Inclusion"_s << u"Head of Health"_s << false;
    }

    void twinsAreFound()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, areTwins);
        TestPlan test(
            u"priority 1 P\noutcome 1.1 O\naction 1.1.1 A |  | %1\naction 1.1.2 B |  | %2\n"_s.arg(one, other));
        QCOMPARE(test.plan().living(RecordKind::Person).size(), 2);
        const QList<SpellingTwins> twins = spellingTwins(test.plan());
        QCOMPARE(twins.size(), areTwins ? 1 : 0);
        for (const SpellingTwins &pair : twins)
            QVERIFY(pair.first != pair.second);
    }

    void barsHaveNoGapsAndWhatIsFarOffStandsAtTheEnd()
    {
        QCOMPARE(loadBars({}), QList<LoadBar>());
        using Kind = LoadBar::Kind;
        QCOMPARE(loadBars(loadOf({{Month(2023, 12), 2}, {Month(2024, 2), 1}})),
            (QList<LoadBar>{{Kind::Month, Month(2023, 12), 2}, {Kind::Month, Month(2024, 1), 0},
                {Kind::Month, Month(2024, 2), 1}}));
        const Load far = loadOf(
            {{Month(1999, 1), 1}, {Month(2023, 1), 2}, {Month(2023, 2), 1}, {Month(2150, 6), 1}, {Month(2151, 6), 1}});
        QCOMPARE(loadBars(far, 3),
            (QList<LoadBar>{{Kind::Earlier, Month(1999, 1), 1}, {Kind::Month, Month(2023, 1), 2},
                {Kind::Month, Month(2023, 2), 1}, {Kind::Month, Month(2023, 3), 0}, {Kind::Later, Month(2151, 6), 2}}));
        QCOMPARE(loadBars(loadOf({{Month(2023, 1), 1}, {Month(2023, 3), 1}}), 3).size(), 3);
    }
};

WAYMARK_TEST(TestPeople)
#include "tst_People.moc"
