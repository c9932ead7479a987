#include "edit/PeopleEdits.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/LeadEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

Id personNamed(const TestPlan &test, const QString &name)
{
    const Person *person = query::personNamed(test.plan(), name);
    return person ? person->id : Id();
}

QStringList leads(const TestPlan &test, const QString &reference)
{
    return query::leadNames(test.plan(), test.id(reference));
}

QString accountable(const TestPlan &test, const QString &reference)
{
    QStringList names;
    for (const LeadLink *link : test.plan().all<LeadLink>(test.id(reference))) {
        if (link->accountable)
            names.append(test.plan().get<Person>(link->person)->name);
    }
    return names.join(u", ");
}

Result<PlanDocument::Outcome> rename(TestPlan &test, const QString &from, const QString &to)
{
    const Result<edit::Added> renamed = edit::renamePerson(test.plan(), personNamed(test, from), to, test.ids());
    return test.document().submit(renamed ? Result<ChangeSet>(renamed->set) : fail(renamed.error()));
}

/// Every living record with every field.
QStringList everything(const Plan &plan)
{
    QStringList lines;
    for (const KindInfo &info : allKinds()) {
        for (const Id &id : plan.living(info.kind)) {
            QString line = id.text();
            for (const Field &field : info.fields)
                line += u'|' + valueText(plan.value(field, id));
            lines.append(line);
        }
    }
    lines.sort();
    return lines;
}

/// A delivery group that the Head of Inclusion leads.
void giveGroup(TestPlan &test)
{
    ChangeBuilder builder(test.plan());
    const Id group = test.ids().next();
    builder.add(RecordKind::DeliveryGroup, group);
    builder.set<&DeliveryGroup::rank>(group, u"i"_s);
    builder.set<&DeliveryGroup::name>(group, u"Early Help Group"_s);
    builder.set<&DeliveryGroup::leadPerson>(group, personNamed(test, u"Head of Inclusion"_s));
    if (!test.document().submit(builder.take({u"add"_s, {ActionArgument::record(RecordKind::DeliveryGroup, group)}})))
        qFatal("no group");
}

QString groupLead(const TestPlan &test)
{
    const DeliveryGroup *group = test.plan().all<DeliveryGroup>().first();
    return test.plan().get<Person>(group->leadPerson)->name;
}

/// Twelve actions led by any of six people, some of whom are one person in several spellings.
QString randomLines(Dice &dice)
{
    const QStringList names{
        u"Ash Hazel-Wood"_s, u"Ash Hazel- Wood"_s, u"Ash Hazelwood"_s, u"Rowan Birch"_s, u"Panel chair"_s, u"Lime"_s};
    QString lines = u"priority 1 P\noutcome 1.1 O || %1\n"_s.arg(dice.pick(names));
    for (int action = 1; action <= 12; ++action) {
        QStringList chosen;
        for (int count = dice.roll(5); count > 0; --count)
            chosen.append(dice.pick(names));
        lines += u"action 1.1.%1 Do it | Mar-26 | %2\n"_s.arg(action).arg(chosen.join(u" / "));
    }
    return lines;
}

} // namespace

/// The register: who leads changes hands as one action, and nothing is lost on the way.
class TestPeopleEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsAddedOnce()
    {
        TestPlan test;
        const auto added = edit::addPerson(test.plan(), u"  Ash   Hazel "_s, test.ids());
        QVERIFY(added);
        QVERIFY(test.document().submit(added->set));
        QCOMPARE(test.plan().get<Person>(added->id)->name, u"Ash Hazel"_s);
        QCOMPARE(edit::addPerson(test.plan(), u"ash hazel"_s, test.ids()).error().code, ErrorCode::Refused);
        QCOMPARE(edit::addPerson(test.plan(), u"  "_s, test.ids()).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::addPerson(test.plan(), u"Ash / Rowan"_s, test.ids()).error().code, ErrorCode::Invalid);
        QVERIFY(test.document().submit(edit::removePerson(test.plan(), added->id)));
        const auto again = edit::addPerson(test.plan(), u"Ash Hazel"_s, test.ids());
        QCOMPARE(again->id, added->id); // the same name on two machines is one person
    }

    void aRenamedPersonKeepsAllTheyHad()
    {
        TestPlan test;
        giveGroup(test);
        const QStringList before = planLines(test.plan());
        const Id old = personNamed(test, u"Head of Inclusion"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Person::organisation>(), old, u"Council"_s)));
        QVERIFY(
            test.document().submit(edit::setAccountable(test.plan(), RecordKind::Action, test.id(u"1.1.2"_s), old)));
        QVERIFY(rename(test, u"Head of Inclusion"_s, u"Rowan Birch"_s));
        QVERIFY(!test.plan().get<Person>(old));
        QCOMPARE(leads(test, u"1.1.2"_s), (QStringList{u"Designated Officer"_s, u"Rowan Birch"_s}));
        QCOMPARE(leads(test, u"1.1"_s), QStringList{u"Rowan Birch"_s});
        QCOMPARE(accountable(test, u"1.1.2"_s), u"Rowan Birch"_s);
        QCOMPARE(groupLead(test), u"Rowan Birch"_s);
        QCOMPARE(test.plan().get<Person>(personNamed(test, u"Rowan Birch"_s))->organisation, u"Council"_s);
        QCOMPARE(test.document().undoWords(), u"renaming of Head of Inclusion to Rowan Birch"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(planLines(test.plan()), before);
        QCOMPARE(groupLead(test), u"Head of Inclusion"_s);
    }

    void onlyTheCaseOfANameMayChange()
    {
        TestPlan test;
        QVERIFY(rename(test, u"Head of Inclusion"_s, u"HEAD of inclusion"_s));
        QCOMPARE(leads(test, u"1.1.1"_s), QStringList{u"HEAD of inclusion"_s});
        const qsizetype people = test.plan().living(RecordKind::Person).size();
        QVERIFY(test.document().submit(
            edit::setLeads(test.plan(), RecordKind::Action, test.id(u"1.1.3"_s), {u"Head of Inclusion"_s})));
        QCOMPARE(leads(test, u"1.1.3"_s), QStringList{u"HEAD of inclusion"_s});
        QCOMPARE(test.plan().living(RecordKind::Person).size(), people);
        QCOMPARE(*rename(test, u"Head of Inclusion"_s, u"HEAD of inclusion"_s), PlanDocument::Outcome::NothingToDo);
    }

    void aTakenNameIsRefusedAndPointsToMerging()
    {
        TestPlan test;
        const QStringList before = planLines(test.plan());
        const auto taken = rename(test, u"Head of Inclusion"_s, u"designated  officer"_s);
        QCOMPARE(taken.error().code, ErrorCode::Refused);
        QVERIFY2(taken.error().sentence.contains(u"merge them"), qPrintable(taken.error().sentence));
        QVERIFY(test.document().submit(edit::setFieldText(
            test.plan(), fieldOf<&Person::aliases>(), personNamed(test, u"Project lead"_s), u"PL\nProj. lead"_s)));
        const auto spelling = rename(test, u"Head of Inclusion"_s, u"Proj. Lead"_s);
        QCOMPARE(spelling.error().code, ErrorCode::Refused);
        QVERIFY2(spelling.error().sentence.contains(u"another spelling of Project lead"),
            qPrintable(spelling.error().sentence));
        QCOMPARE(rename(test, u"Head of Inclusion"_s, u" "_s).error().code, ErrorCode::Invalid);
        QCOMPARE(rename(test, u"Nobody"_s, u"Somebody"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(planLines(test.plan()), before);
        QVERIFY(rename(test, u"Project lead"_s, u"PL"_s)); // one's own other spelling
        QCOMPARE(test.plan().get<Person>(personNamed(test, u"PL"_s))->aliases, u"Proj. lead"_s);
    }

    void mergedPeopleLeadOnceAtTheFirstOfTheirPlaces()
    {
        TestPlan test(u"priority 1 P\noutcome 1.1 O || Ash Hazel- Wood\n"
                      "action 1.1.1 A |  | Rowan / Ash Hazel- Wood / Lime / Ash Hazel-Wood\n"
                      "action 1.1.2 B |  | Ash Hazelwood / Rowan\n"
                      "action 1.1.3 C |  | Ash Hazel-Wood\n"_s);
        const Id keep = personNamed(test, u"Ash Hazel-Wood"_s);
        const Id hyphen = personNamed(test, u"Ash Hazel- Wood"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Person::role>(), hyphen, u"Head of Inclusion"_s)));
        QVERIFY(
            test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Person::aliases>(), hyphen, u"A. H-W"_s)));
        QVERIFY(
            test.document().submit(edit::setAccountable(test.plan(), RecordKind::Action, test.id(u"1.1.1"_s), hyphen)));
        const QStringList before = planLines(test.plan());
        QVERIFY(test.document().submit(
            edit::mergePeople(test.plan(), keep, {hyphen, personNamed(test, u"Ash Hazelwood"_s), keep, hyphen})));
        const QString name = u"Ash Hazel-Wood"_s;
        QCOMPARE(leads(test, u"1.1"_s), QStringList{name});
        QCOMPARE(leads(test, u"1.1.1"_s), (QStringList{u"Rowan"_s, name, u"Lime"_s}));
        QCOMPARE(accountable(test, u"1.1.1"_s), name);
        QCOMPARE(leads(test, u"1.1.2"_s), (QStringList{name, u"Rowan"_s}));
        QCOMPARE(leads(test, u"1.1.3"_s), QStringList{name});
        const Person *kept = test.plan().get<Person>(keep);
        QCOMPARE(kept->role, u"Head of Inclusion"_s); // what only the other entry said is not lost
        QCOMPARE(kept->aliases, u"Ash Hazel- Wood\nA. H-W\nAsh Hazelwood"_s);
        QCOMPARE(test.plan().living(RecordKind::Person).size(), 3);

        // What is typed in the other spelling from now on is the same person.
        QVERIFY(test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, test.id(u"1.1.3"_s),
            edit::leadNamesFrom(u"lime / ash hazelWOOD / A. H-W"_s))));
        QCOMPARE(leads(test, u"1.1.3"_s), (QStringList{u"Lime"_s, name}));
        QVERIFY(test.document().undo());
        QVERIFY(test.document().undo());
        QCOMPARE(planLines(test.plan()), before);
    }

    void mergingKeepsWhatEitherLedAndUndoesWhole()
    {
        Dice dice("merging people");
        for (int round = 0; round < 30; ++round) {
            TestPlan test(randomLines(dice));
            const QList<Id> people = test.plan().children(RecordKind::Person);
            if (people.size() < 2)
                continue;
            const Id keep = dice.pick(people);
            QList<Id> others;
            for (const Id &person : people) {
                if (person != keep && (others.isEmpty() || dice.oneIn(3)))
                    others.append(person);
            }
            QHash<Id, int> expected; // how often the kept one must lead each, 0 or 1
            for (const Id &id : test.plan().living(RecordKind::LeadLink)) {
                const LeadLink *link = test.plan().get<LeadLink>(id);
                if (link->person == keep || others.contains(link->person))
                    expected[link->owner] = 1;
            }
            const QStringList before = everything(test.plan());
            QVERIFY(test.document().submit(edit::mergePeople(test.plan(), keep, others)));
            QList<Id> owners = test.plan().living(RecordKind::Action);
            owners += test.plan().living(RecordKind::Outcome);
            for (const Id &owner : std::as_const(owners)) {
                int times = 0;
                for (const LeadLink *link : test.plan().all<LeadLink>(owner)) {
                    QVERIFY(!others.contains(link->person));
                    times += link->person == keep ? 1 : 0;
                }
                QCOMPARE(times, expected.value(owner));
            }
            for (const Id &other : std::as_const(others))
                QVERIFY(!test.plan().get<Person>(other));
            QVERIFY(everything(test.plan()) != before);
            QVERIFY(test.document().undo());
            QCOMPARE(everything(test.plan()), before);
        }
    }

    void openActionsAreGivenAndFinishedOnesStay()
    {
        TestPlan test;
        edit::AssessmentInput done;
        done.status = Status::SignedOff;
        done.signedOffBy = u"Board"_s;
        done.signedOffOn = QDate(2026, 2, 20);
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(u"1.1.1"_s), Month(2026, 2), done)));
        const QStringList before = planLines(test.plan());
        const Id from = personNamed(test, u"Head of Inclusion"_s);
        const Id to = personNamed(test, u"Designated Officer"_s);
        QVERIFY(test.document().submit(edit::giveActions(test.plan(), from, to, QDate(2026, 4, 1))));
        QCOMPARE(leads(test, u"1.1.1"_s), QStringList{u"Head of Inclusion"_s});
        QCOMPARE(leads(test, u"1.1.2"_s), QStringList{u"Designated Officer"_s}); // who led it with them leads it once
        QCOMPARE(leads(test, u"1.1"_s), QStringList{u"Head of Inclusion"_s}); // an outcome is no action
        QCOMPARE(test.document().undoWords(),
            u"open actions of Head of Inclusion to Designated Officer from 1 April 2026"_s);
        QCOMPARE(edit::giveActions(test.plan(), from, to, QDate(2026, 4, 1)).error().code, ErrorCode::NothingToDo);
        QCOMPARE(edit::giveActions(test.plan(), to, to, QDate(2026, 4, 1)).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::giveActions(test.plan(), to, from, QDate()).error().code, ErrorCode::Invalid);
        QCOMPARE(edit::giveActions(test.plan(), to, Id(), QDate(2026, 4, 1)).error().code, ErrorCode::NotFound);
        QVERIFY(test.document().undo());
        QCOMPARE(planLines(test.plan()), before);
    }

    void oneOfSeveralIsAccountable()
    {
        TestPlan test;
        const auto choose = [&test](const QString &name) {
            return test.document().submit(
                edit::setAccountable(test.plan(), RecordKind::Action, test.id(u"1.1.2"_s), personNamed(test, name)));
        };
        QCOMPARE(accountable(test, u"1.1.2"_s), QString());
        QVERIFY(choose(u"Head of Inclusion"_s));
        QCOMPARE(accountable(test, u"1.1.2"_s), u"Head of Inclusion"_s);
        QVERIFY(choose(u"Designated Officer"_s));
        QCOMPARE(accountable(test, u"1.1.2"_s), u"Designated Officer"_s);
        QCOMPARE(*choose(u"Designated Officer"_s), PlanDocument::Outcome::NothingToDo);
        QCOMPARE(choose(u"Service Manager"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(leads(test, u"1.1.2"_s), (QStringList{u"Designated Officer"_s, u"Head of Inclusion"_s}));
    }

    void whoStillLeadsSomethingStays()
    {
        TestPlan test;
        giveGroup(test);
        const Result<ChangeSet> refused = edit::removePerson(test.plan(), personNamed(test, u"Head of Inclusion"_s));
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().sentence,
            u"Head of Inclusion still leads 2 actions, 1 outcome, Early Help Group. Nothing was changed; give them to "
            "somebody else first."_s);
        QVERIFY(
            test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, test.id(u"2.1.10"_s), {u"Lime"_s})));
        QVERIFY(test.document().submit(edit::removePerson(test.plan(), personNamed(test, u"Project lead"_s))));
        QVERIFY(personNamed(test, u"Project lead"_s).isNull());
        QCOMPARE(edit::removePerson(test.plan(), Id()).error().code, ErrorCode::NotFound);
    }

    void aSpellingOfTwoPeopleIsNobodys()
    {
        TestPlan test;
        for (const QString &name : {u"Project lead"_s, u"Service Manager"_s}) {
            QVERIFY(test.document().submit(
                edit::setFieldText(test.plan(), fieldOf<&Person::aliases>(), personNamed(test, name), u"The lead"_s)));
        }
        QVERIFY(personNamed(test, u"the lead"_s).isNull());
        QVERIFY(personNamed(test, QString()).isNull());
    }
};

WAYMARK_TEST(TestPeopleEdits)
#include "tst_PeopleEdits.moc"
