#include "analysis/Touched.h"

#include "analysis/Deadlines.h"
#include "analysis/KpiContext.h"
#include "analysis/People.h"
#include "analysis/readings/ReadingDue.h"
#include "analysis/rounds/Rounds.h"
#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/TreeEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

const QDate askedOn(2026, 3, 15);
const Month askedRound(2026, 2);

/// What each subject says of a plan, made anew.
struct Said
{
    QHash<Id, QString> deadlines; ///< by action
    QHash<Id, bool> waiting; ///< by action
    QHash<Id, QString> kpis;
    QStringList people;
};

Said saidOf(const Plan &plan)
{
    Said said;
    for (const Action *action : plan.all<Action>()) {
        const DeadlineStory story = deadlineStory(plan, *action, askedOn);
        QStringList words{deadlineWords(story), statusText(story.status), story.day.toString(Qt::ISODate),
            query::leadNames(plan, action->id).join(u'|')};
        for (const DeadlineMove &move : story.moves)
            words.append(moveWords(move));
        said.deadlines.insert(action->id, words.join(u'\n'));
        said.waiting.insert(action->id, isWaiting(plan, action->id, askedRound));
    }
    for (const Kpi *kpi : plan.all<Kpi>()) {
        said.kpis.insert(kpi->id,
            kpiPosition(plan, *kpi, askedOn).sentence + kpiContext(plan, *kpi, askedOn).join(u'\n')
                + readingDue(plan, *kpi, askedOn).words());
    }
    const PeopleLoads loads = peopleLoads(plan, askedOn);
    for (const PersonLoad &person : loads.people)
        said.people.append(u"%1 %2 %3 %4"_s.arg(plan.get<Person>(person.person)->name)
                               .arg(person.actions)
                               .arg(person.outcomes)
                               .arg(loadWords(person.load)));
    said.people.append(loadWords(loads.whole));
    return said;
}

/// Those that say something else than before, or are new.
template <typename T> QSet<Id> changed(const QHash<Id, T> &before, const QHash<Id, T> &after)
{
    QSet<Id> ids;
    for (auto each = after.cbegin(); each != after.cend(); ++each) {
        if (!before.contains(each.key()) || before.value(each.key()) != each.value())
            ids.insert(each.key());
    }
    return ids;
}

} // namespace

/// Whoever follows a set by what it touched says what would be said anew.
class TestTouched : public TestCase
{
    Q_OBJECT

    static Touched touchedBy(TestPlan &test, const Result<ChangeSet> &set)
    {
        if (!set || !test.document().submit(*set))
            qFatal("the edit was refused");
        return Touched(test.plan(), *set);
    }

private Q_SLOTS:
    /// Nothing that is not named says anything else than before, whatever the edit.
    void whatIsNotNamedSaysTheSame()
    {
        Dice dice("Touched");
        int named = 0;
        for (int plan = 0; plan < 8; ++plan) {
            TestPlan test;
            Said before = saidOf(test.plan());
            QString lost;
            const auto check = [&](const ChangeSet &set) {
                const Touched touched(test.plan(), set);
                const Said after = saidOf(test.plan());
                const auto isHeld = [&](const std::optional<QSet<Id>> &said, const QSet<Id> &really, const char *what) {
                    named += said ? 1 : 0;
                    if (said && !said->contains(really))
                        lost = u"%1 after “%2”"_s.arg(QLatin1StringView(what), set.name.key);
                };
                isHeld(touched.deadlines(), changed(before.deadlines, after.deadlines), "deadlines");
                isHeld(touched.rounds(), changed(before.waiting, after.waiting), "rounds");
                isHeld(touched.kpis(), changed(before.kpis, after.kpis), "KPIs");
                if (!touched.people() && before.people != after.people)
                    lost = u"people after “%1”"_s.arg(set.name.key);
                before = after;
            };
            connect(&test.document(), &PlanDocument::changed, this, check);
            for (int step = 0; step < 120; ++step) {
                if (dice.oneIn(8))
                    (void)(dice.oneIn(2) ? test.document().undo() : test.document().redo());
                else
                    (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
                QVERIFY2(lost.isEmpty(), qPrintable(lost));
            }
            disconnect(&test.document(), nullptr, this, nullptr);
        }
        QVERIFY(named > 500); // not everything is answered with "all of them"
    }

    void anAssessmentTouchesItsAction()
    {
        TestPlan test;
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        const Id action = test.id(u"1.1.1"_s);
        const Touched touched = touchedBy(test, edit::assess(test.plan(), action, Month(2026, 3), input));
        QCOMPARE(touched.deadlines(), QSet<Id>{action});
        QCOMPARE(touched.rounds(), QSet<Id>{action});
        QCOMPARE(touched.ownersOf(RecordKind::Assessment), QSet<Id>{action});
        QCOMPARE(touched.kpis(), QSet<Id>());
        QVERIFY(touched.people() && !touched.hasShape() && !touched.hasCalendar());
        QVERIFY(touched.concerns(action) && !touched.concerns(test.id(u"1.1.2"_s)));
    }

    void whatWasTakenBackIsTouchedToo()
    {
        TestPlan test;
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        const Id action = test.id(u"1.1.1"_s);
        (void)touchedBy(test, edit::assess(test.plan(), action, Month(2026, 5), input));
        std::optional<QSet<Id>> touched;
        connect(&test.document(), &PlanDocument::changed, this,
            [&](const ChangeSet &set) { touched = Touched(test.plan(), set).deadlines(); });
        QVERIFY(test.document().undo());
        QCOMPARE(touched, QSet<Id>{action});
    }

    void aTitleTouchesNobody()
    {
        TestPlan test;
        const Touched touched = touchedBy(
            test, edit::setFieldText(test.plan(), fieldOf<&Priority::title>(), test.id(u"1"_s), u"Another"_s));
        QCOMPARE(touched.deadlines(), QSet<Id>());
        QCOMPARE(touched.rounds(), QSet<Id>());
        QVERIFY(!touched.people());
        QCOMPARE(touched.own(fieldOf<&Priority::title>()), QSet<Id>{test.id(u"1"_s)});
    }

    void theTreeAndTheCalendarTouchAll()
    {
        TestPlan test;
        const Touched moved = touchedBy(test, edit::moveBy(test.plan(), {RecordKind::Action, test.id(u"1.1.1"_s)}, 1));
        QVERIFY(moved.hasShape());
        QCOMPARE(moved.deadlines(), std::nullopt);
        const Touched start = touchedBy(test,
            edit::setField(test.plan(), fieldOf<&PlanInfo::start>(), test.plan().id(), Value(QDate(2025, 10, 1))));
        QVERIFY(start.hasCalendar() && !start.hasShape());
        QCOMPARE(start.rounds(), std::nullopt);
        QCOMPARE(start.kpis(), std::nullopt);
    }
};

WAYMARK_TEST(TestTouched)
#include "tst_Touched.moc"
