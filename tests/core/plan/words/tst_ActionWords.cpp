#include "plan/words/ActionWords.h"

#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"
#include "edit/PeopleEdits.h"
#include "edit/RuleEdits.h"
#include "edit/TreeEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Person.h"
#include "plan/records/Risk.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A set of the name, its arguments as stored but for records, which are written `action 1.1.1`.
ChangeSet setNamed(const TestPlan &test, const QString &key, const QStringList &arguments)
{
    ChangeSet set;
    set.name.key = key;
    for (const QString &argument : arguments) {
        const KindInfo *info = findKind(argument.section(u' ', 0, 0));
        const QString reference = argument.section(u' ', 1);
        const Person *person = query::personNamed(test.plan(), reference);
        const Id id = info && info->kind == RecordKind::Plan ? test.plan().id()
            : person                                         ? person->id
                                                             : test.id(reference);
        set.name.arguments.append(
            info ? ActionArgument::record(info->kind, id) : ActionArgument::fromText(argument).value());
    }
    return set;
}

ChangeSet about(RecordKind kind, const Id &id)
{
    ChangeSet set;
    set.name = {u"status"_s, {ActionArgument::record(kind, id)}};
    return set;
}

} // namespace

/// What the history and the Undo entry say.
class TestActionWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *key, const QStringList &arguments, const QString &words) {
            QTest::newRow(qPrintable(words)) << QString::fromLatin1(key) << arguments << words;
        };
        row("create", {}, u"new plan"_s);
        row("import", {}, u"import of a plan"_s);
        row("import_readings", {u"count:1"_s}, u"import of 1 reading"_s);
        row("import_readings", {u"count:12"_s}, u"import of 12 readings"_s);
        row("field", {u"field:action.due"_s, u"action 1.1.1"_s}, u"due of 1.1.1"_s);
        row("field", {u"field:kpi.baseline"_s, u"kpi 1.1a"_s}, u"baseline of 1.1a"_s);
        row("field", {u"field:plan.title"_s, u"plan"_s}, u"title of the plan"_s);
        row("restore", {u"field:action.text"_s, u"action 1.1.1"_s}, u"restore text of 1.1.1"_s);
        row("status", {u"action 1.1.3"_s}, u"status of 1.1.3"_s);
        row("statuses", {u"count:1"_s}, u"status of 1 action"_s);
        row("statuses", {u"count:3"_s}, u"status of 3 actions"_s);
        row("paste", {u"count:1"_s}, u"paste over 1 action"_s);
        row("paste", {u"count:2"_s}, u"paste over 2 actions"_s);
        row("reading", {u"kpi 1.1a"_s, u"month:2026-03"_s}, u"reading of 1.1a for March 2026"_s);
        row("readings", {u"count:1"_s}, u"1 reading"_s);
        row("readings", {u"count:3"_s}, u"3 readings"_s);
        row("target", {u"kpi 1.1a"_s, u"count:1"_s}, u"target of 1.1a after 1 month"_s);
        row("target", {u"kpi 1.1a"_s, u"count:18"_s}, u"target of 1.1a after 18 months"_s);
        row("remove", {u"outcome 1.2"_s}, u"remove 1.2"_s);
        row("remove_several", {u"count:3"_s}, u"remove 3 entries"_s);
        row("rename_person", {u"person Head of Inclusion"_s, u"person Designated Officer"_s},
            u"renaming of Head of Inclusion to Designated Officer"_s);
        row("merge_people",
            {u"person Head of Inclusion"_s, u"person Service Manager"_s, u"person Designated Officer"_s},
            u"merging of Head of Inclusion, Service Manager into Designated Officer"_s);
        row("give_actions", {u"person Head of Inclusion"_s, u"person Service Manager"_s, u"day:2026-03-01"_s},
            u"open actions of Head of Inclusion to Service Manager from 1 March 2026"_s);
        row("accountable", {u"action 1.1.2"_s}, u"accountable lead of 1.1.2"_s);
        row("decide_status", {u"outcome 1.1"_s, u"month:2026-03"_s}, u"status of 1.1 decided for March 2026"_s);
        row("withdraw_status", {u"priority 1"_s, u"month:2026-03"_s},
            u"withdrawal of the status decided for 1, March 2026"_s);
        row("account", {u"priority 1"_s, u"month:2026-03"_s}, u"account of 1 for March 2026"_s);
        row("report_text", {u"plan"_s, u"month:2026-03"_s}, u"words for the report on the plan for March 2026"_s);
        row("issue_report", {u"report:one-page"_s, u"month:2026-03"_s},
            u"issue of the plan on a page for March 2026"_s);
        row("roll_up", {}, u"how headings stand"_s);
        row("annotate_all", {}, u"note on the chart of every KPI"_s);
        row("close_round", {u"month:2026-03"_s, u"plan"_s}, u"closing of March 2026 (the plan)"_s);
        row("reopen_round", {u"month:"_s, u"plan"_s}, u"reopening of no month (the plan)"_s);
        row("juggle", {u"action 1.1.1"_s, u"count:2"_s}, u"juggle 1.1.1 2"_s); // of a newer program
    }

    void everyKeyHasItsWords()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, arguments);
        const TestPlan test;
        QTEST(actionWords(setNamed(test, key, arguments), test.plan()), "words");
    }

    void undoAndRedoSaySo()
    {
        const TestPlan test;
        const ChangeSet set = about(RecordKind::Action, test.id(u"1.1.3"_s));
        QCOMPARE(setWords(set, test.plan()), u"status of 1.1.3"_s);
        QCOMPARE(setWords(inverseOf(set), test.plan()), u"undo of status of 1.1.3"_s);
        QCOMPARE(setWords(againOf(set), test.plan()), u"redo of status of 1.1.3"_s);
    }

    void theyFollowThePlan()
    {
        TestPlan test;
        const ChangeSet set = about(RecordKind::Action, test.id(u"1.1.3"_s));
        QVERIFY(test.document().submit(
            edit::setField(test.plan(), fieldOf<&Action::ref>(), test.id(u"1.1.3"_s), Value(u"1.1.9 %1 %2"_s))));
        QCOMPARE(setWords(inverseOf(set), test.plan()), u"undo of status of 1.1.9 %1 %2"_s);
    }

    void whatWasRemovedKeepsItsName()
    {
        TestPlan test;
        const ChangeSet status = about(RecordKind::Action, test.id(u"1.1.3"_s));
        const auto removal = edit::remove(test.plan(), {RecordKind::Outcome, test.id(u"1.1"_s)});
        QVERIFY(test.document().submit(removal));
        QCOMPARE(actionWords(status, test.plan()), u"status of 1.1.3"_s);
        QCOMPARE(test.document().undoWords(), u"remove 1.1"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(test.document().redoWords(), u"remove 1.1"_s);
    }

    void whatWasUndoneAltogetherIsKnownFromItsOwnChanges()
    {
        TestPlan test;
        const auto added = edit::addPerson(test.plan(), u"Rowan Birch"_s, test.ids());
        QVERIFY(added && test.document().submit(added->set));
        QVERIFY(test.document().undo());
        QCOMPARE(test.document().redoWords(), u"add Rowan Birch"_s);
        QCOMPARE(actionWords(about(RecordKind::Person, added->id), test.plan()), u"status of somebody"_s);
        QVERIFY(test.document().submit(edit::switchRuleOff(test.plan(), u"numbering-gap"_s, u"Wanted"_s, u"A"_s)));
        QVERIFY(test.document().undo());
        QCOMPARE(test.document().redoWords(), u"switching off of the check numbering-gap"_s);
    }

    void whatHasNoReferenceIsCalledByItsFirstWords()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.3"_s);
        const auto change = [&](const Field &field, const QString &text) {
            QVERIFY(test.document().submit(edit::setField(test.plan(), field, action, Value(text))));
        };
        change(fieldOf<&Action::ref>(), {});
        change(fieldOf<&Action::text>(), u"Train every reception team in what the guide says\nand in more"_s);
        const ChangeSet set = about(RecordKind::Action, action);
        QCOMPARE(actionWords(set, test.plan()), u"status of “Train every reception team in what the…”"_s);
        change(fieldOf<&Action::text>(), {});
        QCOMPARE(actionWords(set, test.plan()), u"status of an action without a reference"_s);
    }

    void belongingsAreCalledByWhatTheyBelongTo()
    {
        TestPlan test;
        const Id kpi = test.id(u"1.1a"_s);
        edit::ReadingInput input;
        input.value = 40;
        QVERIFY(test.document().submit(edit::setReading(test.plan(), kpi, Month(2026, 3), input)));
        const Id reading = test.plan().children(RecordKind::Reading, kpi).last();
        QCOMPARE(actionWords(about(RecordKind::Reading, reading), test.plan()), u"status of 1.1a (March 2026)"_s);
        ChangeBuilder builder(test.plan());
        const Id risk = test.ids().next();
        builder.add(RecordKind::Risk, risk);
        builder.set<&Risk::owner>(risk, test.id(u"1.1.1"_s));
        QVERIFY(test.document().submit(builder.take({u"add_risk"_s, {}})));
        QCOMPARE(actionWords(about(RecordKind::Risk, risk), test.plan()), u"status of 1.1.1 (risk)"_s);
        QCOMPARE(actionWords(about(RecordKind::Risk, test.ids().next()), test.plan()), u"status of risk"_s);
    }

    void kindsOfSetsComeBackFromTheirWords()
    {
        for (int kind = 0; kind <= int(SetKind::Migration); ++kind)
            QCOMPARE(setKindFromText(setKindText(SetKind(kind))), std::optional(SetKind(kind)));
        QCOMPARE(setKindFromText(u"Edit"_s), std::nullopt);
        QCOMPARE(setKindFromText(QString()), std::nullopt);
    }
};

WAYMARK_TEST(TestActionWords)
#include "tst_ActionWords.moc"
