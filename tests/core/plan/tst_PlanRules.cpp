#include "plan/PlanRules.h"

#include "Fixed.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Reading.h"
#include "plan/records/Risk.h"
#include "plan/records/Target.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

#include <limits>

Q_DECLARE_METATYPE(waymark::Value)

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Nothing where the rules allow it; else the code of the refusal, once the sentence is seen to be one.
std::optional<ErrorCode> refusal(const Plan &before, const QList<Change> &changes)
{
    Plan plan = before;
    plan.apply(changes);
    const Result<void> checked = checkRules(plan, changes);
    if (checked)
        return std::nullopt;
    if (!checked.error().sentence.endsWith(u"Nothing was changed."_s))
        qFatal("%s", qPrintable(checked.error().sentence));
    return checked.error().code;
}

Change change(const TestPlan &test, const Field &field, const Id &record, const Value &after)
{
    return {&field, record, test.plan().value(field, record), after};
}

Change removal(const TestPlan &test, RecordKind kind, const Id &record)
{
    return change(test, kindInfo(kind).alive(), record, {});
}

} // namespace

/// Each rule has a case that it refuses and one close by that it must let pass.
class TestPlanRules : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyOnePlanLives()
    {
        const TestPlan test;
        QCOMPARE(refusal(test.plan(), {removal(test, RecordKind::Plan, test.plan().id())}), ErrorCode::Refused);
        QCOMPARE(refusal(test.plan(),
                     {change(test, kindInfo(RecordKind::Plan).alive(), Id::named(Id(), u"second"_s), Value(true))}),
            ErrorCode::Refused);
        QCOMPARE(refusal(test.plan(), {change(test, fieldOf<&PlanInfo::title>(), test.plan().id(), {})}), std::nullopt);
    }

    void requiredFieldsMayNotBeEmpty()
    {
        const TestPlan test;
        const Id group = Id::named(Id(), u"group"_s);
        const Change exists = change(test, kindInfo(RecordKind::DeliveryGroup).alive(), group, Value(true));
        QCOMPARE(refusal(test.plan(), {exists}), ErrorCode::Invalid);
        QCOMPARE(
            refusal(test.plan(), {exists, change(test, fieldOf<&DeliveryGroup::name>(), group, Value(u"Group"_s))}),
            std::nullopt);
        QCOMPARE(refusal(test.plan(), {change(test, fieldOf<&Action::outcome>(), test.id(u"1.1.1"_s), {})}),
            ErrorCode::Invalid);
        // A removed record need not have them.
        QCOMPARE(refusal(test.plan(), {change(test, fieldOf<&DeliveryGroup::leadPost>(), group, Value(u"Head"_s))}),
            std::nullopt);
    }

    void referencesPointAtWhatLives()
    {
        const TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const Field &outcome = fieldOf<&Action::outcome>();
        QCOMPARE(refusal(test.plan(), {change(test, outcome, action, Value(test.id(u"2.1"_s)))}), std::nullopt);
        QCOMPARE(refusal(test.plan(), {change(test, outcome, action, Value(Id::named(Id(), u"nothing"_s)))}),
            ErrorCode::Refused);
        QCOMPARE(refusal(test.plan(), {change(test, outcome, action, Value(test.id(u"1"_s)))}),
            ErrorCode::Refused); // another kind
        QCOMPARE(refusal(test.plan(), {change(test, fieldOf<&Kpi::outcome>(), test.id(u"1.1a"_s), {})}),
            std::nullopt); // may be empty
    }

    void whatIsRemovedLeavesNothingBehind()
    {
        const TestPlan test;
        const Id outcome = test.id(u"1.2"_s);
        QCOMPARE(refusal(test.plan(), {removal(test, RecordKind::Outcome, outcome)}), ErrorCode::Refused);
        ChangeBuilder whole(test.plan());
        whole.remove(RecordKind::Outcome, outcome);
        QCOMPARE(refusal(test.plan(), whole.take({}).changes), std::nullopt);
    }

    void nothingPointsAtWhatIsRemoved()
    {
        const TestPlan test;
        // Not a child, but a lead of actions; and the outcome of a KPI.
        const Id person = keyedId(RecordKind::Person, test.plan().id(), u"Service Manager"_s);
        QVERIFY(test.plan().get<Person>(person));
        QCOMPARE(refusal(test.plan(), {removal(test, RecordKind::Person, person)}), ErrorCode::Refused);
        ChangeBuilder outcome(test.plan());
        outcome.remove(RecordKind::Outcome, test.id(u"2.1"_s));
        QCOMPARE(refusal(test.plan(), outcome.take({}).changes), ErrorCode::Refused);
        outcome.remove(RecordKind::Outcome, test.id(u"2.1"_s));
        outcome.set<&Kpi::outcome>(test.id(u"2.1a"_s), Id());
        QCOMPARE(refusal(test.plan(), outcome.take({}).changes), std::nullopt);
    }

    void keysNeverChangeWhileTheRecordLives()
    {
        const TestPlan test;
        const Id target = keyedId(RecordKind::Target, test.id(u"1.1a"_s), u"3"_s);
        QCOMPARE(refusal(test.plan(), {change(test, fieldOf<&Target::months>(), target, Value(qint64(9)))}),
            ErrorCode::Refused);
        QCOMPARE(refusal(test.plan(), {change(test, fieldOf<&Target::kpi>(), target, Value(test.id(u"1.1b"_s)))}),
            ErrorCode::Refused);
        QCOMPARE(refusal(test.plan(), {change(test, fieldOf<&Target::value>(), target, Value(51.0))}), std::nullopt);
        // An action may move: its outcome is no key.
        QCOMPARE(refusal(test.plan(),
                     {change(test, fieldOf<&Action::outcome>(), test.id(u"1.1.1"_s), Value(test.id(u"1.2"_s)))}),
            std::nullopt);
    }

    void aFieldHoldsJustWhatWasWritten_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<Value>("value");
        QTest::addColumn<bool>("isFine");
        const auto row = [](const char *name, const char *place, const Value &value, bool isFine) {
            const QString text = QString::fromLatin1(place);
            QTest::newRow(name) << text.section(u'.', 0, 0) << text.section(u'.', 1) << value << isFine;
        };
        row("a number", "kpi.tolerance", Value(2.5), true);
        row("no number", "kpi.tolerance", Value(std::numeric_limits<double>::quiet_NaN()), false);
        row("endless", "kpi.tolerance", Value(std::numeric_limits<double>::infinity()), false);
        row("text for a number", "kpi.tolerance", Value(u"2.5"_s), false);
        row("a word of the choice", "kpi.unit", Value(u"days"_s), true);
        row("another word", "kpi.unit", Value(u"parsecs"_s), false);
        row("text for a due date", "action.due", Value(u"Mar-26"_s), false);
        row("a date", "kpi.baseline_on", Value(QDate(2026, 3, 1)), true);
        row("a date nobody can write", "kpi.baseline_on", Value(QDate(12026, 3, 1)), false);
        row("nothing is wide enough", "kpi.tolerance", Value(-0.5), false);
        row("as wide as nothing", "kpi.tolerance", Value(0.0), true);
        row("a share", "plan.roll_up_share", Value(qint64(100)), true);
        row("more than the whole", "plan.roll_up_share", Value(qint64(101)), false);
        row("a trend of six", "plan.trend_run", Value(qint64(6)), true);
        row("a trend of two", "plan.trend_run", Value(qint64(2)), false);
        row("a rank", "action.rank", Value(u"a1"_s), true);
        row("no rank", "action.rank", Value(u"A 0"_s), false);
        row("a rank without room", "action.rank", Value(u"a0"_s), false);
        row("hard text", "action.text", Value(u"%1 <b> שלום"_s), true);
    }

    void aFieldHoldsJustWhatWasWritten()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(Value, value);
        const TestPlan test;
        const KindInfo *info = findKind(table);
        const Field *field = findField(info->kind, column);
        const std::optional<ErrorCode> found =
            refusal(test.plan(), {change(test, *field, test.plan().living(info->kind).first(), value)});
        QTEST(!found.has_value(), "isFine");
        QVERIFY(!found || *found == ErrorCode::Invalid);
    }

    /// Both ends are in, one step beyond is not, and nothing at all is no number outside.
    void everyRangeHolds()
    {
        CountingIds ids;
        Plan everything;
        everything.apply(oneOfEverything(ids).changes);
        qsizetype count = 0;
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (!field.range)
                    continue;
                ++count;
                const bool isWhole = field.valueKind == ValueKind::Integer;
                const Id record = everything.living(info.kind).first();
                const auto isRefused = [&](double number) {
                    const Value value = isWhole ? Value(qint64(number)) : Value(number);
                    return refusal(everything, {{&field, record, everything.value(field, record), value}})
                        == ErrorCode::Invalid;
                };
                QVERIFY2(isRefused(field.range->least - 1), field.column);
                // What is a key cannot change in place.
                QVERIFY2(field.role == FieldRole::Key || !isRefused(field.range->least), field.column);
                if (!field.range->isOpen()) {
                    QVERIFY2(!isRefused(field.range->most), field.column);
                    QVERIFY2(isRefused(field.range->most + 1), field.column);
                }
                if (field.role != FieldRole::Key)
                    QCOMPARE(refusal(everything, {{&field, record, everything.value(field, record), Value()}}),
                        std::nullopt);
            }
        }
        QVERIFY(count >= 8);
    }

    void aRangeIsNamed()
    {
        CountingIds ids;
        Plan plan;
        plan.apply(oneOfEverything(ids).changes);
        const auto sentence = [&plan](const Field &field, const Value &value) {
            const Id record = plan.living(field.kind).first();
            const QList<Change> changes{{&field, record, plan.value(field, record), value}};
            Plan after = plan;
            after.apply(changes);
            return checkRules(after, changes).error().sentence;
        };
        QCOMPARE(sentence(fieldOf<&Risk::likelihood>(), Value(qint64(99))),
            u"“Likelihood” takes a number from 1 to 5, and this is 99. Nothing was changed."_s);
        QCOMPARE(sentence(fieldOf<&Kpi::tolerance>(), Value(-2.5)),
            u"“Tolerance” takes a number from 0 upwards, and this is -2.5. Nothing was changed."_s);
    }

    void yearsAreThoseOfAPlan()
    {
        const TestPlan test;
        const auto reading = [&](Month period) {
            const Id kpi = test.id(u"1.1a"_s);
            const Id id = keyedId(RecordKind::Reading, kpi, period.text());
            ChangeBuilder builder(test.plan());
            builder.add(RecordKind::Reading, id);
            builder.set<&Reading::kpi>(id, kpi);
            builder.set<&Reading::period>(id, period);
            return builder.take({}).changes;
        };
        QCOMPARE(refusal(test.plan(), reading(Month(2026, 3))), std::nullopt);
        QCOMPARE(refusal(test.plan(), reading(Month(2200, 12))), std::nullopt);
        QCOMPARE(refusal(test.plan(), reading(Month(2201, 1))), ErrorCode::Invalid);
        QCOMPARE(refusal(test.plan(), reading(Month(1899, 12))), ErrorCode::Invalid);
    }

    void onlyTheLastWordOnAFieldCounts()
    {
        const TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const Field &text = fieldOf<&Action::text>();
        QCOMPARE(refusal(test.plan(),
                     {change(test, text, action, Value(u"One"_s)), {&text, action, Value(u"One"_s), Value(u"Two"_s)}}),
            std::nullopt);
    }
};

WAYMARK_TEST(TestPlanRules)
#include "tst_PlanRules.moc"
