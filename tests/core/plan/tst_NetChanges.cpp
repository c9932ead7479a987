#include "plan/NetChanges.h"

#include "plan/ChangeBuilder.h"
#include "plan/FieldCatalogue.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

#include <algorithm>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// What lives in one of two plans and not, or otherwise, in the other.
QStringList differencesOf(const Plan &one, const Plan &other)
{
    QStringList found;
    for (const KindInfo &info : allKinds()) {
        QList<Id> ids = one.living(info.kind);
        QList<Id> others = other.living(info.kind);
        std::sort(ids.begin(), ids.end());
        std::sort(others.begin(), others.end());
        if (ids != others)
            found.append(u"other records of kind %1"_s.arg(int(info.kind)));
        for (const Id &id : std::as_const(ids)) {
            for (const Field &field : info.fields) {
                if (one.value(field, id) != other.value(field, id))
                    found.append(u"%1 of %2"_s.arg(QString::fromLatin1(field.column), id.text()));
            }
        }
    }
    return found;
}

Plan applied(Plan plan, const QList<Change> &changes)
{
    plan.apply(changes);
    return plan;
}

/// A plan that changes by sets, and remembers them.
struct Story
{
    Plan plan;
    QList<ChangeSet> sets;

    void go(const ChangeSet &set)
    {
        plan.apply(set.changes);
        sets.append(set);
    }
    template <typename Do> void edit(const Do &change)
    {
        ChangeBuilder builder(plan);
        change(builder);
        go(builder.take({u"field"_s, {}}));
    }
    void say(const Id &action, const QString &words)
    {
        edit([&](ChangeBuilder &builder) { builder.set<&Action::text>(action, words); });
    }
};

} // namespace

class TestNetChanges : public TestCase
{
    Q_OBJECT

    TestPlan m_test;

    /// "text: a → b" of each.
    static QStringList lines(const QList<Change> &changes)
    {
        QStringList made;
        for (const Change &change : changes)
            made.append(u"%1: %2 → %3"_s.arg(
                QString::fromLatin1(change.field->column), valueText(change.before), valueText(change.after)));
        return made;
    }

private Q_SLOTS:
    void nothingIsNothing()
    {
        QVERIFY(netChanges({}).isEmpty());
        QVERIFY(netChanges({ChangeSet()}).isEmpty());
    }

    void theFirstBeforeAndTheLastAfterOfEachField()
    {
        Story story{m_test.plan(), {}};
        const Id action = m_test.id(u"1.1.1"_s);
        story.say(action, u"Second"_s);
        story.edit([&](ChangeBuilder &builder) { builder.set<&Action::note>(action, u"A note"_s); });
        story.say(action, u"Third"_s);
        QCOMPARE(lines(netChanges(story.sets)),
            (QStringList{u"text: Write the guide to local help → Third"_s, u"note:  → A note"_s}));
    }

    void whatCameBackIsLeftOut()
    {
        Story story{m_test.plan(), {}};
        const Id action = m_test.id(u"1.1.1"_s);
        story.say(action, u"Second"_s);
        story.say(action, u"Third"_s);
        story.go(inverseOf(story.sets.at(1)));
        story.go(inverseOf(story.sets.at(0)));
        QVERIFY(netChanges(story.sets).isEmpty());
    }

    void whatWasAddedAndIsGoneAgainLeavesNothing()
    {
        Story story{m_test.plan(), {}};
        const Id action = m_test.ids().next();
        story.edit([&](ChangeBuilder &builder) {
            builder.add(RecordKind::Action, action);
            builder.set<&Action::outcome>(action, m_test.id(u"1.1"_s));
            builder.set<&Action::text>(action, u"New"_s);
        });
        QVERIFY(lines(netChanges(story.sets)).contains(u"text:  → New"_s));
        story.say(action, u"Reworded"_s);
        story.edit([&](ChangeBuilder &builder) { builder.remove(RecordKind::Action, action); });
        QCOMPARE(lines(netChanges(story.sets)), QStringList());
    }

    void whatWasRemovedAndCameBackIsToldByItsFieldsAlone()
    {
        Story story{m_test.plan(), {}};
        const Id action = m_test.id(u"2.1.10"_s);
        story.say(action, u"Before it went"_s);
        story.edit([&](ChangeBuilder &builder) { builder.remove(RecordKind::Action, action); });
        story.go(inverseOf(story.sets.last()));
        QCOMPARE(lines(netChanges(story.sets)), QStringList{u"text: Publish the pathway → Before it went"_s});
    }

    /// Whatever is done: applied to the start they give the end, taken back they give the start, and each is one honest
    /// step from there.
    void appliedToTheStartTheyGiveTheEnd()
    {
        Dice dice("net changes");
        for (int plan = 0; plan < trials(40); ++plan) {
            Story story;
            story.plan.apply(oneOfEverything(m_test.ids()).changes);
            const Plan start = story.plan;
            for (int step = 0; step < 60; ++step) {
                if (!story.sets.isEmpty() && dice.oneIn(4))
                    story.go(inverseOf(story.sets.last()));
                else if (const Result<ChangeSet> set = randomEdit(story.plan, m_test.ids(), dice))
                    story.go(*set);
            }
            const QList<Change> net = netChanges(story.sets);
            QCOMPARE(differencesOf(story.plan, applied(start, net)), QStringList());
            QList<Change> back;
            QSet<std::pair<const Field *, Id>> seen;
            for (const Change &change : net) {
                QVERIFY(change.before != change.after);
                QCOMPARE(change.before, start.value(*change.field, change.record));
                QVERIFY(!seen.contains({change.field, change.record}));
                seen.insert({change.field, change.record});
                back.prepend({change.field, change.record, change.after, change.before});
            }
            QCOMPARE(differencesOf(start, applied(story.plan, back)), QStringList());
        }
    }
};

WAYMARK_TEST(TestNetChanges)
#include "tst_NetChanges.moc"
