#include "models/PeopleModel.h"

#include "edit/AssessmentEdits.h"
#include "edit/LeadEdits.h"
#include "edit/PeopleEdits.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "support/text/EscapedText.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString peopleRow(const PeopleModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int column = 0; column < peopleColumnCount; ++column)
        cells.append(model.index(row, column).data(role).toString());
    return cells.join(u" | ");
}

QModelIndex peopleCell(const PeopleModel &model, int row, PeopleColumn column)
{
    return model.index(row, static_cast<int>(column));
}

} // namespace

/// The register as a table, following the plan.
class TestPeopleModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEverybodyCarries()
    {
        TestPlan test;
        const PeopleModel model(test.document(), test.clock());
        QAbstractItemModelTester tester(const_cast<PeopleModel *>(&model));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(peopleRow(model, 0), u"Designated Officer |  |  | 2 |  | 1 | "_s);
        QCOMPARE(peopleRow(model, 1), u"Head of Inclusion |  |  | 2 | 1 | 1 | "_s);
        QCOMPARE(peopleRow(model, 0, Qt::AccessibleTextRole),
            u"Designated Officer | nothing said | nothing said | 2 | 0 | 1 | nothing said"_s);
        QVERIFY(peopleCell(model, 0, PeopleColumn::Role).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!peopleCell(model, 0, PeopleColumn::Open).flags().testFlag(Qt::ItemIsEditable));
        QCOMPARE(peopleCell(model, 1, PeopleColumn::Open).data(Qt::ToolTipRole).toString(),
            plainForRichText(u"2 actions are open; at most 1 of them falls due in a month"_s));
        for (int column = 0; column < peopleColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void followsWhatIsLedAndHowItStands()
    {
        TestPlan test;
        PeopleModel model(test.document(), test.clock());
        QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        edit::AssessmentInput done;
        done.status = Status::AwaitingSignOff;
        QVERIFY(test.document().submit(edit::assess(test.plan(), test.id(u"1.1.1"_s), Month(2026, 2), done)));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(peopleRow(model, 1), u"Head of Inclusion |  |  | 1 |  | 1 | "_s);
        QVERIFY(
            test.document().submit(edit::setLeads(test.plan(), RecordKind::Action, test.id(u"1.1.3"_s), {u"Ash"_s})));
        QCOMPARE(peopleRow(model, 0), u"Ash |  |  | 1 |  |  | "_s);
        QVERIFY(test.document().undo());
        QCOMPARE(model.rowOf(model.idAt(1)), 1);
        QCOMPARE(model.rowCount(), 4);
    }

    void refusedTextStaysWithItsPersonWhereverTheirRowGoes()
    {
        TestPlan test;
        PeopleModel model(test.document(), test.clock());
        model.refuse(peopleCell(model, 1, PeopleColumn::Name), u"Designated Officer"_s, u"Taken."_s);
        QVERIFY(test.document().submit(edit::addPerson(test.plan(), u"Ash"_s, test.ids())->set));
        const QModelIndex moved = peopleCell(model, 2, PeopleColumn::Name);
        QCOMPARE(moved.data().toString(), u"Designated Officer"_s);
        QCOMPARE(moved.data(PeopleRefusalRole).toString(), u"Taken."_s);
        QCOMPARE(moved.data(Qt::AccessibleTextRole).toString(), u"Designated Officer, refused: Taken."_s);
        model.refuse(moved, {}, {});
        QCOMPARE(moved.data().toString(), u"Head of Inclusion"_s);
    }
};

WAYMARK_TEST(TestPeopleModel)
#include "tst_PeopleModel.moc"
