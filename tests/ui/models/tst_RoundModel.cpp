#include "models/RoundModel.h"

#include "edit/AssessmentEdits.h"
#include "edit/RoundEdits.h"
#include "edit/TreeEdits.h"
#include "Months.h"
#include "plan/queries/RoundQueries.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString roundCell(const RoundModel &model, int row, RoundColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

/// The round as rows, which follow the plan and cost what an edit touched.
class TestRoundModel : public TestCase
{
    Q_OBJECT

private:
    static void assess(TestPlan &test, const QString &reference, Month month, Status status)
    {
        edit::AssessmentInput input;
        input.status = status;
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(reference), month, input)));
    }

private Q_SLOTS:
    void aRowSaysLastTimeAndNow()
    {
        TestPlan test;
        assess(test, u"1.1.1"_s, march.plus(-1), Status::AtRisk);
        RoundModel model(test.document(), test.clock());
        const QAbstractItemModelTester tester(&model);
        model.setRound({}, march);
        QCOMPARE(roundCell(model, 0, RoundColumn::Ref), u"1.1.1"_s);
        QCOMPARE(roundCell(model, 0, RoundColumn::Before), u"At risk"_s);
        QCOMPARE(roundCell(model, 0, RoundColumn::Status), u"Not assessed"_s);
        QCOMPARE(roundCell(model, 1, RoundColumn::Before), u"Never"_s);
        QCOMPARE(model.headerData(static_cast<int>(RoundColumn::Status), Qt::Horizontal).toString(), u"Mar 2026"_s);
        const QModelIndex said = model.index(0, static_cast<int>(RoundColumn::Said));
        QCOMPARE(said.data(Qt::AccessibleTextRole).toString(), u"nothing said"_s);
        QVERIFY(said.flags().testFlag(Qt::ItemIsEditable));
    }

    void anAssessmentTouchesItsRowAlone()
    {
        TestPlan test;
        RoundModel model(test.document(), test.clock());
        const QAbstractItemModelTester tester(&model);
        model.setRound({}, march);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        assess(test, u"1.1.2"_s, march, Status::OnTarget);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), model.rowOf(test.id(u"1.1.2"_s)));
        QCOMPARE(model.assessed(), 1);
        QCOMPARE(roundCell(model, 1, RoundColumn::Status), u"On target"_s);
        QVERIFY(test.document().undo());
        QCOMPARE(model.assessed(), 0);
        QCOMPARE(roundCell(model, 1, RoundColumn::Status), u"Not assessed"_s);
    }

    void whatLeavesTheRoundLeavesTheRows()
    {
        TestPlan test;
        RoundModel model(test.document(), test.clock());
        const QAbstractItemModelTester tester(&model);
        model.setRound({}, march);
        const int before = model.rowCount();
        assess(test, u"1.1.1"_s, march.plus(-1), Status::SignedOff);
        QCOMPARE(model.rowCount(), before - 1);
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Action, test.id(u"1.1.2"_s)})));
        QCOMPARE(model.rowCount(), before - 2);
        QVERIFY(test.document().undo() && test.document().undo());
        QCOMPARE(model.rowCount(), before);
    }

    void theNextWaitingGoesRound()
    {
        TestPlan test;
        RoundModel model(test.document(), test.clock());
        model.setRound({}, march);
        QCOMPARE(model.nextWaiting(-1), 0);
        assess(test, u"1.1.1"_s, march, Status::OnTarget);
        QCOMPARE(model.nextWaiting(-1), 1);
        QCOMPARE(model.nextWaiting(model.rowCount() - 1), 1);
        for (int row = 1; row < model.rowCount(); ++row)
            assess(test, roundCell(model, row, RoundColumn::Ref), march, Status::OnTarget);
        QCOMPARE(model.nextWaiting(0), -1);
    }

    void refusedTextStaysInItsCell()
    {
        TestPlan test;
        RoundModel model(test.document(), test.clock());
        model.setRound({}, march);
        const QModelIndex status = model.index(0, static_cast<int>(RoundColumn::Status));
        model.refuse(status, u"purple"_s, u"It is no status."_s);
        QCOMPARE(status.data().toString(), u"purple"_s);
        QCOMPARE(status.data(RoundRefusalRole).toString(), u"It is no status."_s);
        model.refuse(status, {}, {});
        QCOMPARE(status.data().toString(), u"Not assessed"_s);
    }
};

WAYMARK_TEST(TestRoundModel)
#include "tst_RoundModel.moc"
