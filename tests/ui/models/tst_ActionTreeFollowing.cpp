#include "edit/AssessmentEdits.h"
#include "edit/RollUpEdits.h"
#include "models/ActionTreeModel.h"
#include "Months.h"
#include "plan/records/Outcome.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

void missed(TestPlan &plan)
{
    edit::AssessmentInput input;
    input.status = Status::Missed;
    QVERIFY(plan.document().submit(edit::assess(plan.plan(), plan.id(u"1.1.2"_s), march, input)));
}

} // namespace

/// What concerns headings alone is told of headings alone.
class TestActionTreeFollowing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDecidedHeadingIsMarkedAndNothingElseIsTold()
    {
        TestPlan plan;
        missed(plan);
        ActionTreeModel model(plan.document(), plan.clock());
        model.setRound(march);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const query::Place outcome{RecordKind::Outcome, plan.id(u"1.1"_s)};
        QVERIFY(plan.document().submit(edit::decideStatus(
            plan.plan(), outcome, march, {Status::AtRisk, u"<b>Contract</b> signed"_s, u"A. Lead"_s})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().siblingAtColumn(0).data().toString(), u"1.1"_s);
        const QModelIndex cell = model.indexOf(outcome.id, ActionColumn::Status);
        QVERIFY(cell.data(DecidedRole).toBool());
        QCOMPARE(cell.data(StatusRole).toInt(), int(Status::AtRisk));
        const QString sentence =
            u"Amber, at risk: decided by A. Lead: <b>Contract</b> signed (by its actions: red, 1 of "
            "3 missed)"_s;
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), sentence);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;Contract"_s));
        const QModelIndex above = model.indexOf(plan.id(u"1"_s), ActionColumn::Status);
        QVERIFY(!above.data(DecidedRole).toBool());
        QCOMPARE(above.data(StatusRole).toInt(), int(Status::Missed));
        QVERIFY(plan.document().undo());
        QVERIFY(!cell.data(DecidedRole).toBool());
        QCOMPARE(changed.size(), 2);
        QVERIFY(plan.document().redo());
        model.setRound(march.plus(1));
        QVERIFY(!model.indexOf(outcome.id).data(DecidedRole).toBool());
        QCOMPARE(reset.size(), 1); // the other round
    }

    void anotherRuleConcernsTheHeadings()
    {
        TestPlan plan;
        missed(plan);
        ActionTreeModel model(plan.document(), plan.clock());
        const QModelIndex priority = model.indexOf(plan.id(u"1"_s), ActionColumn::Status);
        QCOMPARE(priority.data().toString(), u"1 of 4 missed"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(plan.document().submit(edit::setRollUpRule(plan.plan(), RollUpRule::Share, 30)));
        QCOMPARE(priority.data().toString(), u"1 of 4 missed, below the 30% that make it red"_s);
        QCOMPARE(changed.size(), 5); // two priorities, three outcomes, no action
    }
};

WAYMARK_TEST(TestActionTreeFollowing)
#include "tst_ActionTreeFollowing.moc"
