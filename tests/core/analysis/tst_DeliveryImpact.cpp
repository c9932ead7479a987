#include "KpiPlan.h"
#include "TestMain.h"

#include "analysis/DeliveryImpact.h"
#include "edit/AssessmentEdits.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate impactDay(2026, 3, 15);
const QString lines = u"action 1.1.1 A\naction 1.1.2 B\naction 1.1.3 C\naction 1.1.4 D\n"
                      "kpi 1.1 Families were helped|41%|50 60 80\nkpi 1.1 Calls answered|20%|30 50 70"_s;

void finish(KpiPlan &plan, int count)
{
    for (int number = 1; number <= count; ++number) {
        edit::AssessmentInput input;
        input.status = Status::AwaitingSignOff;
        plan.submit(edit::assess(plan.plan(), plan.id(u"1.1.%1"_s.arg(number)), Month(2026, 2), input));
    }
}

void read(KpiPlan &plan, const QString &code, double value)
{
    edit::ReadingInput input;
    input.value = value;
    plan.submit(edit::setReading(plan.plan(), plan.id(code), Month(2026, 2), input));
}

DeliveryImpact of(const KpiPlan &plan)
{
    return deliveryImpact(plan.plan(), {RecordKind::Outcome, plan.id(u"1.1"_s)}, impactDay);
}

} // namespace

/// Finished actions beside KPIs on their trajectory.
class TestDeliveryImpact : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void deliveryRunsAheadOfImpact_data()
    {
        QTest::addColumn<int>("finished");
        QTest::addColumn<double>("first");
        QTest::addColumn<bool>("isParted");
        QTest::addColumn<QString>("words");
        // 60 and 50 are due by 1 March 2026; the second KPI stands at 10.
        QTest::newRow("three quarters done, half on the way")
            << 3 << 60.0 << true
            << u"3 of 4 actions are finished, but 1 of 2 KPIs is on its trajectory: delivery runs ahead of impact."_s;
        QTest::newRow("half done") << 2 << 60.0 << false
                                   << u"2 of 4 actions are finished, and 1 of 2 KPIs is on its trajectory."_s;
        QTest::newRow("all done, nothing on the way")
            << 4 << 59.0 << true
            << u"4 of 4 actions are finished, but 0 of 2 KPIs are on their trajectory: delivery runs ahead of impact."_s;
    }

    void deliveryRunsAheadOfImpact()
    {
        QFETCH(int, finished);
        QFETCH(double, first);
        KpiPlan plan(lines);
        finish(plan, finished);
        read(plan, u"1.1a"_s, first);
        read(plan, u"1.1b"_s, 10);
        const DeliveryImpact found = of(plan);
        QTEST(found.words, "words");
        QTEST(found.isParted, "isParted");
    }

    void impactRunsAheadOfDelivery()
    {
        KpiPlan plan(lines);
        finish(plan, 1);
        read(plan, u"1.1a"_s, 70);
        read(plan, u"1.1b"_s, 55);
        QCOMPARE(of(plan).words,
            u"1 of 4 actions is finished, while 2 of 2 KPIs are on their trajectory: impact runs ahead of delivery."_s);
        QVERIFY(of(plan).isParted);
    }

    void aFewKpisDoNotSpeakForAll()
    {
        KpiPlan plan(lines + u"\nkpi 1.1 Waits fall|9|8 7 6"_s);
        finish(plan, 1);
        read(plan, u"1.1a"_s, 70);
        QCOMPARE(of(plan).words,
            u"1 of 4 actions is finished, and 1 of 3 KPIs is on its trajectory. 2 cannot be read against a target yet."_s);
        QVERIFY(!of(plan).isParted);
        read(plan, u"1.1b"_s, 55);
        QCOMPARE(of(plan).words,
            u"1 of 4 actions is finished, while 2 of 3 KPIs are on their trajectory: impact runs ahead of delivery. "
            "1 cannot be read against a target yet."_s);
    }

    void withoutReadingsNothingIsClaimed()
    {
        KpiPlan plan(lines);
        finish(plan, 4);
        QCOMPARE(
            of(plan).words, u"4 of 4 actions are finished; none of the 2 KPIs can be held against a target yet."_s);
        QVERIFY(!of(plan).isParted);
        KpiPlan none(u"action 1.1.1 A"_s);
        QVERIFY(of(none).words.isEmpty());
    }

    void aPriorityCountsAllItsOutcomes()
    {
        KpiPlan plan(lines + u"\noutcome 1.2 More\naction 1.2.1 E\nkpi 1.2 Waits fall|9%|8 7 6"_s);
        const DeliveryImpact found = deliveryImpact(plan.plan(), {RecordKind::Priority, plan.id(u"1"_s)}, impactDay);
        QCOMPARE(found.actions, 5);
        QCOMPARE(found.kpis, 3);
        QCOMPARE(deliveryImpact(plan.plan(), {RecordKind::Plan, plan.plan().id()}, impactDay).actions, 5);
    }
};

WAYMARK_TEST(TestDeliveryImpact)
#include "tst_DeliveryImpact.moc"
