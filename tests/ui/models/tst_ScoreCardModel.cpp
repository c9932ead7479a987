#include "KpiPlan.h"
#include "TestMain.h"

#include "edit/TreeEdits.h"
#include "models/ScoreCardModel.h"
#include "plan/records/Outcome.h"

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
class TestScoreCardModel : public TestCase
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
    void readingsThatAreLateAreSaid();
    void linesAreSortedAndBack();
    void linesAreFilteredAndCounted();
    void linesStandUnderTheirOutcomes();
    void onlyWhatIsShownIsComputed();
    void linesAreCopiedAsATable();
};

namespace {

/// Behind, met, without a reading, and one under another outcome.
const QString four = u"kpi 1.1 Families were helped|41%|50 60 80\nkpi 1.1 Calls are answered|12%|20 30 50\n"
                     "kpi 1.1 Waits are short|30|20 15 10\noutcome 1.2 Schools know\nkpi 1.2 =Staff were trained|5%|10 "
                     "20 30"_s;

QString codes(const ScoreCardModel &model)
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes.append(cell(model, row, ScoreColumn::Code).data().toString());
    return codes.join(u' ');
}

void sortBy(ScoreCardModel &model, ScoreColumn column, Qt::SortOrder order = Qt::AscendingOrder)
{
    model.sort(static_cast<int>(column), order);
}

} // namespace

void TestScoreCardModel::readingsThatAreLateAreSaid()
{
    KpiPlan plan(line, u"2025-12 44"_s); // on 15 March 2026
    const ScoreCardModel model(plan.document(), plan.clock());
    const QModelIndex next = cell(model, 0, ScoreColumn::Next);
    QCOMPARE(next.data().toString(), QString());
    QCOMPARE(next.data(Qt::AccessibleTextRole).toString(), u"not read regularly"_s);
    plan.set<&Kpi::frequency>(Frequency::Monthly);
    QCOMPARE(next.data().toString(), u"1 overdue since January 2026"_s);
    QCOMPARE(model.countOf(ScoreChoice::Overdue), 1);
    plan.read(u"2026-01 45"_s);
    QCOMPARE(next.data().toString(), u"February 2026"_s);
    QCOMPARE(model.countOf(ScoreChoice::Overdue), 0);
}

void TestScoreCardModel::linesAreSortedAndBack()
{
    KpiPlan plan(four, u"2026-02 44"_s);
    ScoreCardModel model(plan.document(), plan.clock());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(codes(model), u"1.1a 1.1b 1.1c 1.2a"_s);
    sortBy(model, ScoreColumn::Baseline);
    QCOMPARE(codes(model), u"1.2a 1.1b 1.1c 1.1a"_s);
    sortBy(model, ScoreColumn::Baseline, Qt::DescendingOrder);
    QCOMPARE(codes(model), u"1.1a 1.1c 1.1b 1.2a"_s);
    sortBy(model, ScoreColumn::Text);
    QCOMPARE(codes(model), u"1.2a 1.1b 1.1a 1.1c"_s);
    sortBy(model, ScoreColumn::Latest, Qt::DescendingOrder); // what has none stands last either way
    QCOMPARE(codes(model), u"1.1a 1.1b 1.1c 1.2a"_s);
    sortBy(model, ScoreColumn::Code, Qt::DescendingOrder);
    QCOMPARE(codes(model), u"1.2a 1.1c 1.1b 1.1a"_s);
    model.sort(-1);
    QCOMPARE(codes(model), u"1.1a 1.1b 1.1c 1.2a"_s);
}

void TestScoreCardModel::linesAreFilteredAndCounted()
{
    KpiPlan plan(four, u"2026-02 44"_s);
    ScoreCardModel model(plan.document(), plan.clock());
    QCOMPARE(model.countOf(ScoreChoice::All), 4);
    QCOMPARE(model.countOf(ScoreChoice::Behind), 1);
    QCOMPARE(model.countOf(ScoreChoice::NotKnown), 3);
    ScoreArrangement wanted;
    wanted.choice = ScoreChoice::Behind;
    model.arrange(wanted);
    QCOMPARE(codes(model), u"1.1a"_s);
    plan.read(u"2026-02 90"_s); // met, but nothing jumps from under the hands
    QCOMPARE(codes(model), u"1.1a"_s);
    QCOMPARE(model.countOf(ScoreChoice::Met), 1);
    wanted.choice = ScoreChoice::All;
    wanted.words = u"  CALLS "_s;
    model.arrange(wanted);
    QCOMPARE(codes(model), u"1.1b"_s);
    QCOMPARE(model.rowOf(plan.kpi().id), -1);
}

void TestScoreCardModel::linesStandUnderTheirOutcomes()
{
    KpiPlan plan(four);
    ScoreCardModel model(plan.document(), plan.clock());
    ScoreArrangement wanted;
    wanted.isGrouped = true;
    wanted.column = ScoreColumn::Baseline;
    model.arrange(wanted);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(codes(model), u"1.1 1.1b 1.1c 1.1a 1.2 1.2a"_s);
    QCOMPARE(cell(model, 4, ScoreColumn::Text).data().toString(), u"Schools know"_s);
    QVERIFY(model.idAt(4).isNull());
    QVERIFY(!cell(model, 4, ScoreColumn::Text).flags().testFlag(Qt::ItemIsEditable));
    plan.submit(edit::setField(plan.plan(), fieldOf<&Outcome::ref>(), plan.id(u"1.2"_s), Value(u"1.3"_s)));
    QCOMPARE(cell(model, 4, ScoreColumn::Code).data().toString(), u"1.3"_s);
}

void TestScoreCardModel::onlyWhatIsShownIsComputed()
{
    KpiPlan plan(four, u"2026-02 44"_s);
    ScoreCardModel model(plan.document(), plan.clock());
    QCOMPARE(model.computed(), 0);
    (void)cell(model, 1, ScoreColumn::Status).data();
    QCOMPARE(model.computed(), 1);
    sortBy(model, ScoreColumn::Baseline);
    QCOMPARE(model.computed(), 1);
    sortBy(model, ScoreColumn::Gap);
    QCOMPARE(model.computed(), 4);
}

void TestScoreCardModel::linesAreCopiedAsATable()
{
    KpiPlan plan(four, u"2026-02 44"_s);
    const ScoreCardModel model(plan.document(), plan.clock());
    const QList<QStringList> cells = model.cells({0, 3});
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.at(0).join(u'|'),
        u"Code|KPI|Which way is better|Baseline|Target after 3 months|Target after 6 months|Target after 12 "
        "months|Latest reading|Gap to what is due by now|Status|Next reading to be entered"_s);
    QCOMPARE(cells.at(1).value(7), u"44%, Feb 2026"_s);
    QCOMPARE(cells.at(2).value(1), u"=Staff were trained"_s); // the clipboard makes it text
}

void TestScoreCardModel::saysWhereEveryKpiStands()
{
    KpiPlan plan(line, u"2026-02 20/40"_s);
    const ScoreCardModel model(plan.document(), plan.clock());
    QAbstractItemModelTester tester(const_cast<ScoreCardModel *>(&model));
    QCOMPARE(rowOf(model, 0),
        u"1.1a | Families say they were helped | ↑ | 41% | 50% | 60% | 80% | 50% (20 of 40), Feb 2026 | 10 points behind | Behind |  | "_s);
    QCOMPARE(rowOf(model, 1), u"1.1b | Calls are answered | ↑ |  | 20% | 30% | 50% |  | – | No readings yet |  | "_s);
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
        u"No readings yet | 0 readings in the last 12 months | not read regularly"_s);
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
