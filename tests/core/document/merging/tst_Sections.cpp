#include "edit/BelongingEdits.h"
#include "edit/EvidenceEdits.h"
#include "edit/LeadEdits.h"
#include "edit/TreeEdits.h"
#include "MergeCopies.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString twoGroups = u"priority 1 Getting help early | Early Help Group\n"
                          "outcome 1.1 Families know where to turn\n"
                          "action 1.1.1 Write the guide | Mar-26 | Head of Inclusion\n"
                          "kpi 1.1 80% of families were helped | 41% | 50 60 80\n"
                          "priority 2 Ready for adult life | Transitions Group\n"
                          "outcome 2.1 Young people have a plan\n"
                          "action 2.1.1 Meet every school | Mar-26 | Designated Officer"_s;

PlanScope groupOf(const Plan &plan, const QString &name)
{
    for (const DeliveryGroup *group : plan.all<DeliveryGroup>()) {
        if (group->name == name)
            return PlanScope(group->id);
    }
    qFatal("no such group");
}

} // namespace

/// A copy for one delivery group, and what comes back that nobody should have sent.
class TestSections : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sayForWhomTheyAreAndWhoHandedThemOut()
    {
        MergeCopies copies(twoGroups);
        QVERIFY(!copies.at(0).handedOut());
        const PlanScope scope = groupOf(copies.plan(0), u"Early Help Group"_s);
        const int section = copies.addSection(scope);
        QCOMPARE(copies.at(section).handedOut(), std::optional(HandOut{scope.id(), u"Author 0"_s, {2026, 3, 15}}));
        QCOMPARE(verifyFile(copies.path(section))->problems, QStringList());
        QVERIFY((*PlanStore::openReadOnly(copies.path(section)))->copyId()
            != (*PlanStore::openReadOnly(copies.path(0)))->copyId());
    }

    void whatBelongsToTheGroupIsEditedAndTheRestIsNot()
    {
        MergeCopies copies(twoGroups);
        const int section = copies.addSection(groupOf(copies.plan(0), u"Early Help Group"_s));
        PlanDocument &document = copies.at(section);
        copies.type(section, u"1.1.1"_s, u"note"_s, u"Mine"_s);
        copies.type(section, u"1.1a"_s, u"note"_s, u"Mine too"_s);
        // A lead who is new to the plan comes with the action they lead.
        QVERIFY(document.submit(
            edit::setLeads(document.plan(), RecordKind::Action, copies.id(u"1.1.1"_s, section), {u"Somebody New"_s})));
        QVERIFY(document.undo());
        QVERIFY(document.redo());
        const QStringList before = planLines(document.plan());
        for (const auto &edit : {edit::remove(document.plan(), {RecordKind::Action, copies.id(u"2.1.1"_s, section)}),
                 edit::moveTo(document.plan(), {RecordKind::Action, copies.id(u"1.1.1"_s, section)},
                     copies.id(u"2.1"_s, section)),
                 edit::moveTo(document.plan(), {RecordKind::Action, copies.id(u"2.1.1"_s, section)},
                     copies.id(u"1.1"_s, section))}) {
            const auto refused = document.submit(edit);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
        }
        QCOMPARE(planLines(document.plan()), before);
        QCOMPARE(verifyFile(copies.path(section))->problems, QStringList());
    }

    /// The plan goes on, and the section takes what became of the rest.
    void takesTheRestFromThePlan()
    {
        MergeCopies copies(twoGroups);
        const int section = copies.addSection(groupOf(copies.plan(0), u"Early Help Group"_s));
        copies.type(section, u"1.1.1"_s, u"note"_s, u"Mine"_s);
        copies.type(0, u"2.1.1"_s, u"note"_s, u"Elsewhere"_s);
        copies.merge(0, {section});
        copies.merge(section, {0});
        QCOMPARE(differences(copies.plan(section), copies.plan(0)), QStringList());
        QVERIFY(copies.at(section).undo());
    }

    void whatIsOutsideIsListedAndLeftAndAskedAgain()
    {
        MergeCopies copies(twoGroups);
        const int section = copies.addSection(groupOf(copies.plan(0), u"Early Help Group"_s));
        const int other = copies.addSection(groupOf(copies.plan(0), u"Transitions Group"_s));
        copies.type(other, u"2.1.1"_s, u"note"_s, u"By right"_s);
        copies.merge(section, {other}); // two leads helped each other
        copies.type(section, u"1.1.1"_s, u"note"_s, u"Mine"_s);
        const MergeRehearsal rehearsal = copies.rehearse(0, {section});
        QCOMPARE(rehearsal.counts().outside, 1);
        QCOMPARE(
            MergeCopies::lines(rehearsal), (QStringList{u"1.1.1 note:  → Mine"_s, u"[2.1.1 note:  → By right]"_s}));
        copies.merge(0, {section});
        QCOMPARE(copies.text(0, u"2.1.1"_s, u"note"_s), QString());
        QCOMPARE(copies.rehearse(0, {section}).counts().outside, 1);
        // What was not taken of one file is taken of the one that it belongs to.
        copies.merge(0, {other});
        QCOMPARE(copies.text(0, u"2.1.1"_s, u"note"_s), u"By right"_s);
        QVERIFY(!copies.rehearse(0, {section}).hasAnything());
    }

    void aRecordThatIsMissingIsNoRemoval()
    {
        MergeCopies copies(twoGroups);
        const int section = copies.addSection(groupOf(copies.plan(0), u"Early Help Group"_s));
        const auto added = edit::addAction(copies.plan(0), copies.id(u"1.1"_s), {}, copies.ids());
        QVERIFY(copies.at(0).submit(added->set));
        copies.type(section, u"1.1.1"_s, u"note"_s, u"Mine"_s);
        QCOMPARE(copies.rehearse(0, {section}).counts().removals, 0);
        copies.merge(0, {section});
        QVERIFY(copies.plan(0).get<Action>(added->id));
    }

    void evidenceComesAlong()
    {
        MergeCopies copies(twoGroups);
        const int section = copies.addSection(groupOf(copies.plan(0), u"Early Help Group"_s));
        PlanDocument &document = copies.at(section);
        const auto added = edit::addBelonging(
            document.plan(), RecordKind::Evidence, {RecordKind::Action, copies.id(u"1.1.1"_s, section)}, copies.ids());
        QVERIFY(document.submit(added->set));
        const QString digest = *document.keepFile("what families said");
        QVERIFY(document.submit(edit::keepCopy(document.plan(), added->id, digest, u"survey.csv"_s)));
        QVERIFY(!copies.at(0).keptFile(digest));
        copies.merge(0, {section});
        QCOMPARE(copies.at(0).keptFile(digest).value_or(QByteArray()), QByteArray("what families said"));
    }

    /// A file that says it was handed out for something else, or for nothing, changes nothing by itself.
    void aForgedScopeTakesNothing()
    {
        for (const QString &forged : {u"X'00112233445566778899AABBCCDDEEFF'"_s, u"'words'"_s, u"X''"_s}) {
            MergeCopies copies(twoGroups);
            const int section = copies.addSection(groupOf(copies.plan(0), u"Early Help Group"_s));
            copies.type(section, u"1.1.1"_s, u"note"_s, u"Mine"_s);
            QCOMPARE(runSql(copies.path(section), {u"UPDATE waymark SET value = %1 WHERE key = 'scope'"_s.arg(forged)}),
                QString());
            const MergeRehearsal rehearsal = copies.rehearse(0, {section});
            QCOMPARE(rehearsal.counts().outside, 1);
            copies.merge(0, {section});
            QCOMPARE(copies.text(0, u"1.1.1"_s, u"note"_s), QString());
        }
    }

    /// Rows, values, writers and whole sets that were altered on their way: every one is refused, and so is a ledger
    /// that tells the common history otherwise.
    void whatWasForgedIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
        row("a row", u"UPDATE \"action\" SET note = 'Forged'"_s);
        row("a value", u"UPDATE \"change\" SET after = 'Forged' WHERE field = 'note'"_s);
        row("writers", u"UPDATE \"change\" SET writers = X'00112233445566778899AABBCCDDEEFF' WHERE field = 'note'"_s);
        row("a digest", u"UPDATE change_set SET digest = X'00' WHERE position = 2"_s);
        row("a time", u"UPDATE change_set SET time = '2038-01-19T03:14:07.000Z' WHERE position = 2"_s);
        row("an id", u"UPDATE change_set SET id = X'00112233445566778899AABBCCDDEEFF' WHERE position = 1"_s);
        row("applied", u"UPDATE change_set SET applied = 0 WHERE position = 2"_s);
        row("a dropped set", u"DELETE FROM \"change\" WHERE position = 2; DELETE FROM change_set WHERE position = 2"_s);
        row("another plan", u"UPDATE waymark SET value = X'00112233445566778899AABBCCDDEEFF' WHERE key = 'plan'"_s);
        row("a newer format", u"UPDATE waymark SET value = 99 WHERE key = 'minimum_reader'"_s);
        row("a trigger", u"CREATE TRIGGER t AFTER UPDATE ON \"action\" BEGIN SELECT 1; END"_s);
    }

    void whatWasForgedIsRefused()
    {
        QFETCH(QString, sql);
        MergeCopies copies(twoGroups);
        const int lead = copies.addCopy();
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"Mine"_s);
        const QStringList triggers =
            askSql(copies.path(lead), u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
        const QStringList bodies = askSql(copies.path(lead), u"SELECT sql FROM sqlite_schema WHERE type = 'trigger'"_s);
        QStringList statements;
        for (const QString &trigger : triggers)
            statements.append(u"DROP TRIGGER \"%1\""_s.arg(trigger));
        statements += sql.split(u"; "_s);
        if (sql.startsWith("CREATE TRIGGER"_L1))
            statements = {sql};
        else
            statements += bodies;
        QCOMPARE(runSql(copies.path(lead), statements), QString());
        const QByteArray before = bytesOf(copies.path(0));
        const MergeRehearsal rehearsal = copies.rehearse(0, {lead});
        QVERIFY(rehearsal.files().first().refusal);
        QVERIFY(rehearsal.files().first().refusal->code != ErrorCode::NothingToDo);
        QVERIFY(!rehearsal.hasAnything());
        QVERIFY(!copies.at(0).merge(rehearsal, Undecided::AsPreselected)->isAnything);
        QVERIFY(bytesOf(copies.path(0)) == before);
    }

    /// Copies of years that nobody lived in merge like any other.
    void clocksAreNoMessage()
    {
        MergeCopies copies(twoGroups);
        const int past = copies.addCopy(0, QDate(1970, 1, 1));
        const int future = copies.addCopy(0, QDate(2038, 1, 20));
        copies.type(past, u"1.1.1"_s, u"note"_s, u"Past"_s);
        copies.type(future, u"2.1.1"_s, u"note"_s, u"Future"_s);
        QCOMPARE(copies.rehearse(0, {past, future}).counts(), (MergeCounts{2, 2, 0, 0, 0}));
        copies.merge(0, {past, future});
        QCOMPARE(copies.text(0, u"1.1.1"_s, u"note"_s), u"Past"_s);
        QCOMPARE(copies.text(0, u"2.1.1"_s, u"note"_s), u"Future"_s);
    }
};

WAYMARK_TEST(TestSections)
#include "tst_Sections.moc"
