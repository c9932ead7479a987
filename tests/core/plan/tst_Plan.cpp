#include "plan/Plan.h"

#include "Fixed.h"
#include "plan/PlanRules.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Target.h"
#include "RandomEdits.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString sortKey(const KindInfo &info, const Record &record)
{
    if (!info.order)
        return {};
    const Value value = info.order->get(record);
    if (value.isEmpty() || info.order->valueKind != ValueKind::Integer)
        return info.order->role == FieldRole::Key && info.order->valueKind == ValueKind::Text
            ? foldedName(valueText(value))
            : valueText(value);
    return u"%1"_s.arg(value.as<qint64>(), 10, 10, '0'_L1);
}

/// The children as the words of Plan.h say it, with no index at all.
QList<Id> childrenByLooking(const Plan &plan, RecordKind kind, const Id &parent)
{
    const KindInfo &info = kindInfo(kind);
    QList<Id> ids;
    for (const Id &id : plan.everIds(kind)) {
        const Record *record = plan.find(kind, id);
        const Id above = info.parent ? info.parent->get(*record).as<Id>() : Id();
        if (record->alive && above == parent)
            ids.append(id);
    }
    std::sort(ids.begin(), ids.end(), [&](const Id &left, const Id &right) {
        const QString leftKey = sortKey(info, *plan.find(kind, left));
        const QString rightKey = sortKey(info, *plan.find(kind, right));
        return leftKey != rightKey ? leftKey < rightKey : left < right;
    });
    return ids;
}

} // namespace

class TestPlan : public waymark::test::TestCase // not the support class of that name, which this file does not include
{
    Q_OBJECT

private Q_SLOTS:
    void childrenAreWhatLookingAtEveryRecordGives()
    {
        Dice dice("children");
        CountingIds ids;
        for (int run = 0; run < 6; ++run) {
            Plan plan;
            plan.apply(oneOfEverything(ids).changes);
            for (int step = 0; step < 200; ++step) {
                if (const Result<ChangeSet> set = randomEdit(plan, ids, dice))
                    plan.apply(set->changes);
            }
            for (const KindInfo &info : allKinds()) {
                QSet<Id> parents{Id(), Id::named(Id(), u"nobody"_s)};
                for (const KindInfo &other : allKinds()) {
                    const QList<Id> all = plan.everIds(other.kind);
                    parents.unite(QSet<Id>(all.begin(), all.end()));
                }
                qsizetype living = 0;
                for (const Id &parent : parents) {
                    const QList<Id> expected = childrenByLooking(plan, info.kind, parent);
                    QVERIFY2(plan.children(info.kind, parent) == expected, info.table);
                    living += expected.size();
                }
                QCOMPARE(plan.living(info.kind).size(), living);
                QSet<Id> removed;
                for (const Id &id : plan.everIds(info.kind)) {
                    if (!plan.find(info.kind, id)->alive)
                        removed.insert(id);
                }
                QVERIFY2(plan.removedIds(info.kind) == removed, info.table);
                QVERIFY2(Plan(plan).removedIds(info.kind) == removed, info.table);
            }
        }
    }

    void theInverseOfEveryEditGivesThePlanBefore()
    {
        Dice dice("inverse");
        CountingIds ids;
        Plan plan;
        plan.apply(oneOfEverything(ids).changes);
        int done = 0;
        for (int step = 0; step < 600; ++step) {
            const Result<ChangeSet> set = randomEdit(plan, ids, dice);
            if (!set || set->isEmpty())
                continue;
            const Plan before = plan;
            plan.apply(set->changes);
            const Plan after = plan;
            QVERIFY2(checkRules(plan, set->changes) || set->name.key == "field"_L1, qPrintable(set->name.key));
            plan.apply(inverseOf(*set).changes);
            QCOMPARE(differences(plan, before), QStringList());
            plan.apply(againOf(*set).changes);
            QCOMPARE(differences(plan, after), QStringList());
            if (!checkRules(plan, set->changes))
                plan = before; // such as a required field made empty
            ++done;
        }
        QVERIFY(done > 200);
    }

    void aCopyIsAPlanOfItsOwn()
    {
        CountingIds ids;
        Plan plan;
        plan.apply(oneOfEverything(ids).changes);
        const Id action = plan.living(RecordKind::Action).first();
        Plan copy = plan;
        copy.apply({{&fieldOf<&Action::text>(), action, {}, Value(u"Only here"_s)}});
        copy.apply({{&kindInfo(RecordKind::Action).alive(), action, Value(true), {}}});
        QCOMPARE(plan.get<Action>(action)->text, QString());
        QVERIFY(!copy.get<Action>(action));
        QVERIFY(copy.find(RecordKind::Action, action));
        QCOMPARE(plan.children(RecordKind::Action, plan.living(RecordKind::Outcome).first()), QList<Id>{action});
    }

    void aPlanRecordTakenBackLeavesTheOneThereWas()
    {
        CountingIds ids;
        Plan plan;
        plan.apply(oneOfEverything(ids).changes);
        const Id own = plan.id();
        const QList<Change> second{{&kindInfo(RecordKind::Plan).alive(), ids.next(), {}, Value(true)}};
        plan.apply(second);
        QVERIFY(!checkRules(plan, second));
        ChangeSet set;
        set.changes = second;
        plan.apply(inverseOf(set).changes);
        QCOMPARE(plan.id(), own);
        QCOMPARE(plan.info().title, u"Everything"_s);
    }

    void numbersStandInTheOrderOfNumbers()
    {
        CountingIds ids;
        Plan plan;
        const Id kpi = ids.next();
        for (const int months : {12, -3, 3, 0, 100, -12, 6}) {
            const Id id = ids.next();
            plan.apply({{&fieldOf<&Target::kpi>(), id, {}, Value(kpi)},
                {&fieldOf<&Target::months>(), id, {}, Value(qint64(months))},
                {&kindInfo(RecordKind::Target).alive(), id, {}, Value(true)}});
        }
        QList<int> found;
        for (const Target *target : plan.all<Target>(kpi))
            found.append(*target->months);
        QCOMPARE(found, (QList<int>{-12, -3, 0, 3, 6, 12, 100}));
    }

    void termEndsOfThePlanReplaceTheUsualOnes()
    {
        Plan plan;
        QCOMPARE(plan.calendar().terms, TermEnds());
        QVERIFY(!plan.calendar().start.isValid());
        CountingIds ids;
        plan.apply(oneOfEverything(ids).changes);
        plan.apply({{&fieldOf<&PlanInfo::springEnds>(), plan.id(), {}, Value(QDate(2026, 4, 2))}});
        QCOMPARE(plan.calendar().terms.spring, QDate(2026, 4, 2));
        QCOMPARE(plan.calendar().terms.summer, TermEnds().summer);
        QCOMPARE(plan.calendar().start, QDate(2025, 9, 1));
    }
};

WAYMARK_TEST(TestPlan)
#include "tst_Plan.moc"
