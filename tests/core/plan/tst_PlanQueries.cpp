#include "plan/PlanQueries.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"
#include "edit/TreeEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/StatusMeaning.h"
#include "plan/StatusName.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestPlanQueries : public QObject
{
    Q_OBJECT

private:
    static void assess(
        TestPlan &test, const QString &reference, Month month, std::optional<Status> status, const QString &newDue = {})
    {
        edit::AssessmentInput input;
        input.status = status;
        input.said = u"Said in "_s + month.text();
        if (!newDue.isEmpty()) {
            input.newDue = Due::read(newDue);
            input.reason = u"Funding came late"_s;
        }
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(reference), month, input)));
    }

private Q_SLOTS:
    void theStatusIsThatOfTheLatestAssessmentWithOne()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        QCOMPARE(query::statusOf(test.plan(), action), Status::NotAssessed);
        QVERIFY(!query::latestAssessment(test.plan(), action));
        assess(test, u"1.1.1"_s, Month(2026, 3), Status::AtRisk);
        assess(test, u"1.1.1"_s, Month(2026, 1), Status::OnTarget);
        assess(test, u"1.1.1"_s, Month(2026, 4), std::nullopt); // words alone
        QCOMPARE(query::statusOf(test.plan(), action), Status::AtRisk);
        QCOMPARE(query::statusOf(test.plan(), action, Month(2026, 2)), Status::OnTarget);
        QCOMPARE(query::statusOf(test.plan(), action, Month(2025, 12)), Status::NotAssessed);
        QCOMPARE(query::assessment(test.plan(), action, Month(2026, 4))->said, u"Said in 2026-04"_s);
        QVERIFY(!query::assessment(test.plan(), action, Month(2026, 2)));
        QVERIFY(!query::assessment(test.plan(), action, Month()));
    }

    void theNewestDeadlineHolds()
    {
        TestPlan test;
        const Id id = test.id(u"1.1.1"_s);
        const auto due = [&](Month upTo) {
            return query::dueNow(test.plan(), *test.plan().get<Action>(id), upTo).source();
        };
        QCOMPARE(due({}), u"Jan-26"_s);
        assess(test, u"1.1.1"_s, Month(2026, 2), Status::Missed, u"May-26"_s);
        assess(test, u"1.1.1"_s, Month(2026, 5), Status::AtRisk, u"Jul-26"_s);
        assess(test, u"1.1.1"_s, Month(2026, 6), Status::OnTarget);
        QCOMPARE(due({}), u"Jul-26"_s);
        QCOMPARE(due(Month(2026, 4)), u"May-26"_s);
        QCOMPARE(due(Month(2026, 1)), u"Jan-26"_s);
        QCOMPARE(query::timesMoved(test.plan(), *test.plan().get<Action>(id)), 2);
        QCOMPARE(query::timesMoved(test.plan(), *test.plan().get<Action>(id), Month(2026, 4)), 1);
    }

    void referencesAreFoundHoweverTheyAreTyped()
    {
        const TestPlan test;
        for (const QString &typed : {u"2.1.10"_s, u" 2.1.10 "_s, u"2.1.10."_s, u"2. 1. 10"_s}) {
            const Result<query::Place> place = query::findByReference(test.plan(), typed);
            QVERIFY2(place, qPrintable(typed));
            QCOMPARE(place->kind, RecordKind::Action);
            QCOMPARE(place->id, test.id(u"2.1.10"_s));
        }
        QCOMPARE(query::findByReference(test.plan(), u"1"_s)->kind, RecordKind::Priority);
        QCOMPARE(query::findByReference(test.plan(), u"1.1"_s)->kind, RecordKind::Outcome);
        QCOMPARE(query::findByReference(test.plan(), u"1.1B"_s)->kind, RecordKind::Kpi);
        for (const QString &nothing : {u"2.1.1.0"_s, u"9"_s, u""_s, u"."_s, u"%1"_s})
            QCOMPARE(query::findByReference(test.plan(), nothing).error().code, ErrorCode::NotFound);
    }

    void aReferenceOfTwoThingsIsSaidToBe()
    {
        TestPlan test;
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::ref>(), test.id(u"1.1.2"_s), u"1.1.1"_s)));
        const Result<query::Place> place = query::findByReference(test.plan(), u"1.1.1"_s);
        QVERIFY(!place);
        QCOMPARE(place.error().code, ErrorCode::Usage);
        QVERIFY(place.error().sentence.contains(u"2 entries"_s));
    }

    void kpisAreNamedByTheirCode()
    {
        const TestPlan test;
        QCOMPARE(*query::findKpi(test.plan(), u"1.1b"_s), test.id(u"1.1b"_s));
        QCOMPARE(query::findKpi(test.plan(), u"1.1"_s).error().code, ErrorCode::Usage);
        QVERIFY(query::findKpi(test.plan(), u"1.1"_s).error().sentence.contains(u"1.1a, 1.1b"_s));
        QCOMPARE(query::findKpi(test.plan(), u"7.7a"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(query::findKpi(test.plan(), QString()).error().code, ErrorCode::NotFound);
    }

    void namesAndPlaces()
    {
        TestPlan test;
        QCOMPARE(query::leadNames(test.plan(), test.id(u"1.1.2"_s)),
            (QStringList{u"Designated Officer"_s, u"Head of Inclusion"_s}));
        QCOMPARE(query::leadNames(test.plan(), Id()), QStringList());
        QStringList references;
        for (const Action *action : query::actionsOfPriority(test.plan(), test.id(u"1"_s)))
            references.append(action->ref);
        QCOMPARE(references, (QStringList{u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s, u"1.2.1"_s}));
        QCOMPARE(query::priorityOf(test.plan(), RecordKind::Action, test.id(u"2.1.10"_s))->number, u"2"_s);
        QCOMPARE(query::priorityOf(test.plan(), RecordKind::Outcome, test.id(u"1.2"_s))->number, u"1"_s);
        QVERIFY(!query::priorityOf(test.plan(), RecordKind::Action, Id()));
        QCOMPARE(query::referenceOf(test.plan(), RecordKind::Kpi, test.id(u"1.1a"_s)), u"1.1a"_s);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&Action::ref>(), test.id(u"1.1.2"_s), QString())));
        const Id unnamed = test.plan().children(RecordKind::Action, test.id(u"1.1"_s)).at(1);
        QCOMPARE(query::referenceOf(test.plan(), RecordKind::Action, unnamed), u"Train the reception teams"_s);
    }

    void theLeadOfAGroupIsPostAndPerson()
    {
        TestPlan test;
        const Id priority = test.id(u"1"_s);
        const auto lead = [&] { return query::groupLead(test.plan(), *test.plan().get<Priority>(priority)); };
        QCOMPARE(lead(), QString());
        const Id group = test.ids().next();
        ChangeBuilder builder(test.plan());
        builder.add(RecordKind::DeliveryGroup, group);
        builder.set<&DeliveryGroup::name>(group, u"Voice Group"_s);
        builder.set<&DeliveryGroup::leadPost>(group, u"Head of Inclusion"_s);
        builder.set<&Priority::group>(priority, group);
        QVERIFY(test.document().submit(builder.take({u"field"_s, {}})));
        QCOMPARE(lead(), u"Head of Inclusion"_s);
        builder.set<&DeliveryGroup::leadPerson>(
            group, keyedId(RecordKind::Person, test.plan().id(), u"Service Manager"_s));
        QVERIFY(test.document().submit(builder.take({u"field"_s, {}})));
        QCOMPARE(lead(), u"Head of Inclusion (Service Manager)"_s);
    }

    void belongingsAreAssessmentsLeadsAndReadings()
    {
        TestPlan test;
        assess(test, u"1.1.2"_s, Month(2026, 1), Status::OnTarget);
        QCOMPARE(query::withBelongings(test.plan(), RecordKind::Action, test.id(u"1.1.2"_s)).size(), 1 + 1 + 2);
        QCOMPARE(query::withBelongings(test.plan(), RecordKind::Outcome, test.id(u"1.1"_s)).size(), 1 + 1);
        QCOMPARE(query::withBelongings(test.plan(), RecordKind::Kpi, test.id(u"1.1a"_s)).size(), 1 + 3);
    }

    void aChangeSaysWhoseBelongingItWasAndIs()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.2"_s);
        const Id assessment = keyedId(RecordKind::Assessment, action, u"2026-01"_s);
        assess(test, u"1.1.2"_s, Month(2026, 1), Status::OnTarget);
        const Change status{&fieldOf<&Assessment::status>(), assessment, {}, {}};
        QCOMPARE(query::ownersOf(test.plan(), status), QSet<Id>{action});
        QVERIFY(test.document().undo()); // and now only the change knows
        QCOMPARE(query::ownersOf(test.plan(), status), QSet<Id>());
        const Change taken{&fieldOf<&Assessment::action>(), assessment, Value(action), {}};
        QCOMPARE(query::ownersOf(test.plan(), taken), QSet<Id>{action});
        QVERIFY(query::ownersOf(test.plan(), {&fieldOf<&Priority::title>(), test.id(u"1"_s), {}, {}}).isEmpty());
    }

    void thePlansOwnWordsForAStatusComeFirst()
    {
        TestPlan test;
        QCOMPARE(query::statusName(test.plan(), Status::AtRisk).word, u"At risk"_s);
        ChangeBuilder builder(test.plan());
        const Id meaning = keyedId(RecordKind::StatusMeaning, test.plan().id(), statusText(Status::AtRisk));
        builder.set<&StatusMeaning::word>(meaning, u"Slipping"_s);
        builder.set<&StatusMeaning::colour>(meaning, QString());
        QVERIFY(test.document().submit(builder.take({u"field"_s, {}})));
        QCOMPARE(query::statusName(test.plan(), Status::AtRisk).word, u"Slipping"_s);
        QCOMPARE(query::statusName(test.plan(), Status::AtRisk).colour, u"Amber"_s);
        QCOMPARE(query::statusName(test.plan(), Status::NotAssessed).word, u"Not assessed"_s);
    }
};

WAYMARK_TEST(TestPlanQueries)
#include "tst_PlanQueries.moc"
