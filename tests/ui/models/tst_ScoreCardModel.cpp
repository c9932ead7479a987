#include "KpiPlan.h"
#include "TestMain.h"

#include "edit/TreeEdits.h"
#include "models/ScoreCardModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString line = u"kpi 1.1 Families say they were helped|41%|50 60 80\nkpi 1.1 Calls are answered||20 30 50"_s;

QString rowOf(const ScoreCardModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int column = 0; column < scoreColumnCount; ++column)
        cells.append(model.index(row, column).data(role).toString());
    return cells.join(u" | ");
}

QModelIndex cell(const ScoreCardModel &model, int row, ScoreColumn column)
{
    return model.index(row, static_cast<int>(column));
}

} // namespace

/// The score card: where every KPI stands, following the plan.
class TestScoreCardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereEveryKpiStands();
    void screenReadersHearNoBlankCells();
    void followsReadingsAndTheStart();
    void followsComingAndGoing();
    void behindHasThreeShapes();
    void refusedTextStaysInItsCell();
    void trendIsBrokenWhereReadingsAre();
};

void TestScoreCardModel::saysWhereEveryKpiStands()
{
    KpiPlan plan(line, u"2026-02 20/40"_s);
    const ScoreCardModel model(plan.document(), plan.clock());
    QAbstractItemModelTester tester(const_cast<ScoreCardModel *>(&model));
    QCOMPARE(rowOf(model, 0),
        u"1.1a | Families say they were helped | ↑ | 41% | 50% | 60% | 80% | 50% (20 of 40), Feb 2026 | 10 points behind | Behind | "_s);
    QCOMPARE(rowOf(model, 1), u"1.1b | Calls are answered | ↑ |  | 20% | 30% | 50% |  | – | No readings yet | "_s);
    QCOMPARE(cell(model, 0, ScoreColumn::Baseline).data(Qt::EditRole).toString(), u"41%"_s);
    QVERIFY(!cell(model, 0, ScoreColumn::Latest).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(cell(model, 0, ScoreColumn::Target6).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>(),
        Qt::AlignRight | Qt::AlignVCenter);
}

void TestScoreCardModel::screenReadersHearNoBlankCells()
{
    KpiPlan plan(line, u"2026-02 20/40"_s);
    const ScoreCardModel model(plan.document(), plan.clock());
    QCOMPARE(rowOf(model, 1, Qt::AccessibleTextRole),
        u"1.1b | Calls are answered | higher is better | no baseline | 20% | 30% | 50% | no reading yet | nothing to "
        u"compare | "
        u"No readings yet | 0 readings in the last 12 months"_s);
}

void TestScoreCardModel::followsReadingsAndTheStart()
{
    KpiPlan plan(line);
    const ScoreCardModel model(plan.document(), plan.clock());
    QCOMPARE(cell(model, 0, ScoreColumn::Status).data().toString(), u"No readings yet"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    plan.read(u"2026-02 61"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(cell(model, 0, ScoreColumn::Status).data().toString(), u"On trajectory"_s);
    plan.clearStart();
    QCOMPARE(cell(model, 0, ScoreColumn::Status).data().toString(), u"No start date"_s);
    QVERIFY(plan.document().undo() && plan.document().undo());
    QCOMPARE(cell(model, 0, ScoreColumn::Status).data().toString(), u"No readings yet"_s);
}

void TestScoreCardModel::followsComingAndGoing()
{
    KpiPlan plan(line);
    ScoreCardModel model(plan.document(), plan.clock());
    QAbstractItemModelTester tester(&model);
    const Id first = plan.kpi().id;
    plan.submit(edit::addKpi(plan.plan(), plan.id(u"1.1"_s), u"Waits"_s, plan.ids()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 2, ScoreColumn::Code).data().toString(), u"1.1c"_s);
    plan.submit(edit::remove(plan.plan(), {RecordKind::Kpi, first}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(first), -1);
    QVERIFY(plan.document().undo());
    QCOMPARE(model.rowOf(first), 0);
}

void TestScoreCardModel::behindHasThreeShapes()
{
    KpiPlan plan(line, u"2026-02 57"_s);
    const ScoreCardModel model(plan.document(), plan.clock());
    const auto shape = [&] {
        return static_cast<Status>(cell(model, 0, ScoreColumn::Status).data(ScoreStatusRole).toInt());
    };
    QCOMPARE(shape(), Status::Missed);
    plan.set<&Kpi::tolerance>(std::optional(3.0));
    QCOMPARE(shape(), Status::AtRisk);
    QCOMPARE(cell(model, 0, ScoreColumn::Status).data().toString(), u"Slightly behind"_s);
    plan.read(u"2026-02 60"_s);
    QCOMPARE(shape(), Status::OnTarget);
    plan.read(u"2026-02 n/a"_s);
    QCOMPARE(shape(), Status::NotAssessed);
}

void TestScoreCardModel::refusedTextStaysInItsCell()
{
    KpiPlan plan(line);
    ScoreCardModel model(plan.document(), plan.clock());
    const QModelIndex target = cell(model, 0, ScoreColumn::Target3);
    model.refuse(target, u"soon"_s, u"No number in it."_s);
    QCOMPARE(target.data().toString(), u"soon"_s);
    QCOMPARE(target.data(Qt::EditRole).toString(), u"soon"_s);
    QCOMPARE(target.data(ScoreRefusalRole).toString(), u"No number in it."_s);
    QCOMPARE(target.data(Qt::AccessibleTextRole).toString(), u"soon, refused: No number in it."_s);
    model.refuse(target, {}, {});
    QCOMPARE(target.data().toString(), u"50%"_s);
}

void TestScoreCardModel::trendIsBrokenWhereReadingsAre()
{
    KpiPlan plan(line, u"2024-01 1, 2025-10 40, 2025-11 41, 2025-12 n/a, 2026-01 44"_s);
    const ScoreCardModel model(plan.document(), plan.clock());
    const auto runs = cell(model, 0, ScoreColumn::Trend).data(ScoreTrendRole).value<QList<QPolygonF>>();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.first(), (QPolygonF{QPointF(7, 40), QPointF(8, 41)}));
    QCOMPARE(cell(model, 0, ScoreColumn::Trend).data(Qt::AccessibleTextRole).toString(),
        u"3 readings in the last 12 months"_s);
}

WAYMARK_TEST(TestScoreCardModel)

#include "tst_ScoreCardModel.moc"
