#include "TestMain.h"

#include "edit/AssessmentEdits.h"
#include "frame/OpenRound.h"
#include "PlanBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestOpenRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnyAssessmentItIsLastMonth()
    {
        const TestPlan plan;
        QCOMPARE(openRound(plan.plan(), QDate(2026, 4, 2)), Month(2026, 3));
        QCOMPARE(openRound(plan.plan(), QDate(2026, 1, 31)), Month(2025, 12));
    }

    void anUnfinishedRoundStaysOpenAndAFinishedOneGivesWay()
    {
        TestPlan plan;
        const QList<Id> actions = plan.plan().living(RecordKind::Action);
        for (qsizetype index = 0; index < actions.size(); ++index) {
            QCOMPARE(openRound(plan.plan(), QDate(2026, 4, 2)), Month(2026, 3)); // not all of them yet
            edit::AssessmentInput input;
            input.status = Status::OnTarget;
            QVERIFY(plan.document().submit(edit::assess(plan.plan(), actions.at(index), Month(2026, 3), input)));
        }
        QCOMPARE(openRound(plan.plan(), QDate(2026, 4, 2)), Month(2026, 4));
        QCOMPARE(openRound(plan.plan(), QDate(2026, 3, 30)), Month(2026, 3)); // never a month that has not come
    }

    void theChoiceHoldsTheRoundAndToday()
    {
        const QList<Month> months = roundsToChoose(Month(2024, 6), QDate(2026, 3, 15));
        QVERIFY(months.contains(Month(2024, 6)));
        QCOMPARE(months.first(), Month(2026, 3));
        QVERIFY(roundsToChoose(Month(2026, 2), QDate(2026, 3, 15)).size() >= 12);
    }
};

WAYMARK_TEST(TestOpenRound)
#include "tst_OpenRound.moc"
