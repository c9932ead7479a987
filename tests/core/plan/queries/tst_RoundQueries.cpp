#include "plan/queries/RoundQueries.h"

#include "plan/records/Person.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What belongs to whose rounds: two groups, and a priority of none.
class TestRoundQueries : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsOfWhomeverItsPriorityIs()
    {
        const TestPlan test(lines());
        const Plan &plan = test.plan();
        const QList<Id> owners = query::roundOwners(plan);
        QCOMPARE(owners.size(), 3);
        const std::pair<RecordKind, QString> records[] = {{RecordKind::Priority, u"1"_s},
            {RecordKind::Outcome, u"1.1"_s}, {RecordKind::Action, u"1.1.1"_s}, {RecordKind::Kpi, u"1.1a"_s}};
        for (const auto &[kind, reference] : records) {
            const query::Place place{kind, test.id(reference)};
            QVERIFY2(!place.id.isNull(), qPrintable(reference));
            QVERIFY(query::isOfOwner(plan, owners.at(0), place));
            QVERIFY(!query::isOfOwner(plan, owners.at(1), place));
            QVERIFY(!query::isOfOwner(plan, owners.at(2), place));
            QVERIFY(query::isOfOwner(plan, {}, place));
        }
        QVERIFY(query::isOfOwner(plan, plan.id(), {RecordKind::Action, test.id(u"3.1.1"_s)}));
        QVERIFY(!query::isOfOwner(plan, owners.at(0), {RecordKind::Plan, plan.id()})); // of everybody, not of theirs
    }

    void kpisAndPeopleOfAnOwner()
    {
        const TestPlan test(lines());
        const Plan &plan = test.plan();
        const QList<Id> owners = query::roundOwners(plan);
        QCOMPARE(query::kpisOfOwner(plan, owners.at(0)), QList<Id>{test.id(u"1.1a"_s)});
        QCOMPARE(query::kpisOfOwner(plan, {}).size(), 2);
        const auto names = [&plan](const QList<Id> &people) {
            QStringList found;
            for (const Id &person : people)
                found.append(plan.get<Person>(person)->name);
            found.sort();
            return found.join(u", "_s);
        };
        QCOMPARE(names(query::peopleOfOwner(plan, owners.at(0))), u"Both Ways, Early Only"_s);
        QCOMPARE(names(query::peopleOfOwner(plan, owners.at(1))), u"Both Ways"_s);
        QCOMPARE(names(query::peopleOfOwner(plan, {})), u"Both Ways, Early Only"_s);
    }

private:
    static QString lines()
    {
        return u"priority 1 Getting help early | Early Help Group\n"
               "outcome 1.1 Families know where to turn\n"
               "action 1.1.1 Write the guide | Mar-26 | Early Only / Both Ways\n"
               "kpi 1.1 Families were helped|41%|50 60 80\n"
               "priority 2 Preparing for adulthood | Transition Group\n"
               "outcome 2.1 Young people choose\n"
               "action 2.1.1 Hold a fair | Mar-26 | Both Ways\n"
               "kpi 2.1 Young people have a plan|12%|20 30 50\n"
               "priority 3 Nobody's own\n"
               "outcome 3.1 Someone will\n"
               "action 3.1.1 Find an owner | Mar-26\n"_s;
    }
};

WAYMARK_TEST(TestRoundQueries)
#include "tst_RoundQueries.moc"
