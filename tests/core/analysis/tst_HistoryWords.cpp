#include "plan/Place.h"
#include "plan/records/Action.h"
#include "plan/Status.h"
#include "TestMain.h"

#include "analysis/HistoryWords.h"
#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/LeadEdits.h"
#include "edit/PeopleEdits.h"
#include "edit/TreeEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/LeadLink.h"
#include "PlanBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// What the history of an action says, newest first, a line for each change.
QStringList toldOf(TestPlan &test, const QString &reference)
{
    const QList<Id> ids = analysis::historicalIds(test.plan(), RecordKind::Action, test.id(reference));
    const Result<QList<ChangeSet>> found = test.document().historyOf(ids);
    const QList<ChangeSet> sets = analysis::familyOnly(test.plan(), RecordKind::Action, test.id(reference), *found);
    QList<Change> all;
    for (const ChangeSet &set : *found)
        all += set.changes;
    QStringList lines;
    for (const ChangeSet &set : sets) {
        for (const analysis::ChangeWords &words : analysis::tellingChanges(test.plan(), set.changes, all))
            lines.append(words.sentence());
    }
    return lines;
}

edit::AssessmentInput statusInput(Status status)
{
    edit::AssessmentInput input;
    input.status = status;
    input.by = u"A. Lead"_s;
    return input;
}

} // namespace

/// The history is read by people who ask "who moved this, and from what to what".
class TestHistoryWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusIsToldWithItsMonth()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, Month(2026, 3), statusInput(Status::AtRisk))));
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, Month(2026, 3), statusInput(Status::Missed))));
        const QStringList lines = toldOf(test, u"1.1.1"_s);
        QCOMPARE(lines.value(0), u"status: at risk → missed (March 2026)"_s);
        QCOMPARE(lines.value(1), u"status: at risk (March 2026)"_s);
        QCOMPARE(lines.mid(2),
            (QStringList{u"reference: 1.1.1"_s, u"text: “Write the guide to local help”"_s, u"due: Jan 2026"_s,
                u"lead added: Head of Inclusion"_s}));
    }

    void whatWasUndoneAltogetherStillHasItsMonthAndName()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, Month(2026, 2), statusInput(Status::AtRisk))));
        QVERIFY(test.document().undo());
        QVERIFY(test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, action, {u"New Person"_s})));
        QVERIFY(test.document().undo());
        const QStringList lines = toldOf(test, u"1.1.1"_s);
        const QStringList undoing = lines.mid(0, 2);
        QVERIFY(
            undoing.contains(u"lead added: Head of Inclusion"_s) && undoing.contains(u"lead taken off: New Person"_s));
        const QStringList doing = lines.mid(2, 2);
        QVERIFY(doing.contains(u"lead added: New Person"_s) && doing.contains(u"lead taken off: Head of Inclusion"_s));
        QCOMPARE(lines.value(4), u"status: at risk → nothing (February 2026)"_s);
        QCOMPARE(lines.value(5), u"status: at risk (February 2026)"_s);
    }

    void whatWasUndoneElsewhereIsNotTold()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        QVERIFY(test.document().submit(edit::assess(test.plan(), action, Month(2026, 2), statusInput(Status::AtRisk))));
        QVERIFY(test.document().undo());
        QVERIFY(toldOf(test, u"1.1.2"_s).filter(u"at risk"_s).isEmpty());
    }

    void bulletsShowAsBulletsFromTheFirstOn()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.3"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::note>(), action, u"- first - and more\n- second"_s)));
        QCOMPARE(toldOf(test, u"1.1.3"_s).value(0), u"notes: “• first - and more • second”"_s);
    }

    void aLeadWhoWasTakenOffStillShows()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, test.id(u"1.1.3"_s), {})));
        QCOMPARE(toldOf(test, u"1.1.3"_s).value(0), u"lead taken off: Service Manager"_s);
    }

    void orderOfLeadsIsToldOnce()
    {
        TestPlan test;
        const QStringList turned{u"Head of Inclusion"_s, u"Designated Officer"_s};
        QVERIFY(test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, test.id(u"1.1.2"_s), turned)));
        QCOMPARE(toldOf(test, u"1.1.2"_s).value(0), u"order of leads changed"_s);
        QVERIFY(!toldOf(test, u"1.1.2"_s).value(1).startsWith("order"_L1));
    }

    void whoIsAccountableIsToldByName()
    {
        TestPlan test;
        const auto choose = [&test](const QString &name) {
            return test.document().submit(edit::setAccountable(
                test.plan(), RecordKind::Action, test.id(u"1.1.2"_s), query::personNamed(test.plan(), name)->id));
        };
        QVERIFY(choose(u"Designated Officer"_s));
        QCOMPARE(toldOf(test, u"1.1.2"_s).value(0), u"accountable: Designated Officer"_s);
        QVERIFY(choose(u"Head of Inclusion"_s));
        const QStringList lines = toldOf(test, u"1.1.2"_s).mid(0, 2);
        QVERIFY2(lines.contains(u"accountable: Head of Inclusion"_s)
                && lines.contains(u"accountable: Designated Officer → nothing"_s),
            qPrintable(lines.join(u'\n')));
    }

    void removingAndMovingAreTold()
    {
        TestPlan test;
        const query::Place place{RecordKind::Action, test.id(u"1.1.2"_s)};
        QVERIFY(test.document().submit(edit::moveBy(test.plan(), place, -1)));
        QCOMPARE(toldOf(test, u"1.1.2"_s).value(0), u"moved to another place"_s);
        QVERIFY(test.document().submit(edit::moveTo(test.plan(), place, test.id(u"1.2"_s))));
        QCOMPARE(toldOf(test, u"1.1.2"_s).value(0), u"outcome: 1.1 → 1.2"_s);
        const Result<ChangeSet> removal = edit::remove(test.plan(), place);
        QList<Change> own;
        for (const Change &change : removal->changes) {
            if (change.record == place.id)
                own.append(change);
        }
        QVERIFY(test.document().submit(removal));
        const QList<analysis::ChangeWords> words = analysis::tellingChanges(test.plan(), own);
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.first().sentence(), u"action removed"_s);
    }

    void longTextsAreCutWhereTheyPart()
    {
        TestPlan test;
        const QString start = u"The reception teams of all the schools in the area were invited to two sessions "_s;
        const Id action = test.id(u"1.1.1"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, start + u"in May"_s)));
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::text>(), action, start + u"in June"_s)));
        const QString line = toldOf(test, u"1.1.1"_s).value(0);
        QVERIFY2(line.contains(u"in May”"_s) && line.contains(u"in June”"_s), qPrintable(line));
        QVERIFY2(line.startsWith(u"text: “…"_s) && line.size() < 170, qPrintable(line));
    }

    void idsAreNeverShown()
    {
        TestPlan test;
        const Result<QList<ChangeSet>> sets = test.document().latestSets(10);
        for (const ChangeSet &set : *sets) {
            for (const analysis::ChangeWords &words : analysis::tellingChanges(test.plan(), set.changes))
                QVERIFY2(!words.sentence().contains(u"00000000-"_s), qPrintable(words.sentence()));
            for (const Change &change : set.changes) {
                const QString sentence = analysis::changeWords(test.plan(), change).sentence();
                QVERIFY2(!sentence.contains(u"00000000-"_s), qPrintable(sentence));
            }
        }
    }

    void theSameBeforeAndAfterSaysNothing()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const Value text = test.plan().value(fieldOf<&Action::text>(), action);
        QCOMPARE(analysis::tellingChanges(test.plan(), {{&fieldOf<&Action::text>(), action, text, text}}).size(), 0);
    }
};

WAYMARK_TEST(TestHistoryWords)
#include "tst_HistoryWords.moc"
