#include "models/DeadlinesModel.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/LeadEdits.h"
#include "edit/TreeEdits.h"
#include "plan/records/Outcome.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The default plan on 15 March 2026: 1.1.1 was due in January, 1.1.2 and 2.1.1 are due in March, 1.2.1 in June, 1.1.3
/// has words for a date and 2.1.10 nothing.
class Deadlines : public TestPlan
{
public:
    Deadlines()
        : model(document(), clock())
        , tester(&model)
    {
        model.refresh();
    }

    void move(const QString &reference, Month month, const QString &to)
    {
        edit::AssessmentInput input;
        input.newDue = Due::read(to);
        input.reason = u"The post is vacant"_s;
        input.grantedBy = u"the board"_s;
        QVERIFY(document().submit(edit::assess(plan(), id(reference), month, input)));
    }
    void give(const QString &reference, Status status)
    {
        QVERIFY(document().submit(edit::giveStatus(plan(), {id(reference)}, Month(2026, 3), status, {})));
    }
    [[nodiscard]] QString references() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(cell(row, DeadlineColumn::Ref));
        return all.join(u' ');
    }
    [[nodiscard]] QString cell(int row, DeadlineColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, static_cast<int>(column)).data(role).toString();
    }
    [[nodiscard]] QString cellOf(const QString &reference, DeadlineColumn column) const
    {
        return cell(model.rowOf(id(reference)), column);
    }
    void sort(DeadlineColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        model.sort(static_cast<int>(column), order);
    }
    [[nodiscard]] QList<int> counts() const
    {
        QList<int> all;
        for (int choice = 0; choice < deadlineChoiceCount; ++choice)
            all.append(model.countOf(static_cast<DeadlineChoice>(choice)));
        return all;
    }
    /// Every cell in order, of this model or one made anew.
    static QStringList everything(const DeadlinesModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < deadlineColumnCount; ++column)
                all.append(model.index(row, column).data().toString());
        }
        return all;
    }

    DeadlinesModel model;
    QAbstractItemModelTester tester;
};

} // namespace

/// All deadlines as rows, which follow the plan and cost what an edit touched.
class TestDeadlinesModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDeadlineStandsFirst()
    {
        const Deadlines test;
        QCOMPARE(test.references(), u"1.1.1 1.1.2 2.1.1 1.2.1 1.1.3 2.1.10"_s);
        QCOMPARE(test.cell(2, DeadlineColumn::Now), u"Q4 25/26\nby 31 Mar 2026"_s);
        QCOMPARE(test.cell(2, DeadlineColumn::Original), u"Q4 2025–26"_s);
        QCOMPARE(test.cell(3, DeadlineColumn::Now), u"30 Jun 2026"_s); // a day needs no second line
        QCOMPARE(test.cell(0, DeadlineColumn::Late), u"1 month late"_s);
        QCOMPARE(test.cell(4, DeadlineColumn::Now), u"Dependent on funding"_s);
        QCOMPARE(test.cell(5, DeadlineColumn::Now), QString());
        QCOMPARE(test.cell(5, DeadlineColumn::Now, Qt::AccessibleTextRole), u"no deadline"_s);
        QCOMPARE(test.cell(0, DeadlineColumn::Status), u"Not assessed"_s);
        QCOMPARE(test.model.index(0, static_cast<int>(DeadlineColumn::Now)).data(DeadlineStatusRole).toInt(), -1);
    }

    void everyChoiceIsCountedAndShown()
    {
        Deadlines test;
        for (int month = 1; month <= 3; ++month)
            test.move(u"1.1.2"_s, Month(2025, 9 + month), u"Apr-26"_s);
        test.move(u"1.1.1"_s, Month(2025, 12), u"Aug-25"_s);
        QCOMPARE(test.counts(), (QList<int>{6, 6, 1, 1, 1, 2, 2, 1, 2}));
        const QString all = u"1.1.1 2.1.1 1.1.2 1.2.1 1.1.3 2.1.10"_s;
        const QStringList shown{all, all, u"1.1.1"_s, u"1.1.1"_s, u"1.1.1"_s, u"2.1.1 1.1.2"_s, u"1.1.1 1.1.2"_s,
            u"1.1.2"_s, u"1.1.3 2.1.10"_s};
        for (int choice = 0; choice < deadlineChoiceCount; ++choice) {
            test.model.setChoice(static_cast<DeadlineChoice>(choice));
            QCOMPARE(test.references(), shown.at(choice));
        }
        test.model.setChoice(DeadlineChoice::Overdue);
        test.give(u"1.1.1"_s, Status::SignedOff); // nothing is counted against what is finished
        QCOMPARE(test.model.rowCount(), 0);
        QCOMPARE(test.counts(), (QList<int>{6, 5, 0, 0, 0, 2, 2, 1, 2}));
        QVERIFY(test.document().undo());
        QCOMPARE(test.references(), u"1.1.1"_s);
    }

    void wordsNarrowTheList()
    {
        Deadlines test;
        test.model.setWords(u"designated"_s);
        QCOMPARE(test.references(), u"1.1.2 1.2.1"_s);
        test.model.setWords(u"2.1"_s);
        QCOMPARE(test.references(), u"2.1.1 2.1.10"_s);
        test.model.setWords({});
        QCOMPARE(test.model.rowCount(), 6);
    }

    void everyColumnSortsAndBlanksComeLast()
    {
        Deadlines test;
        test.move(u"1.2.1"_s, Month(2026, 2), u"Feb-27"_s);
        test.give(u"2.1.1"_s, Status::AtRisk);
        test.sort(DeadlineColumn::Ref);
        QCOMPARE(test.references(), u"1.1.1 1.1.2 1.1.3 1.2.1 2.1.1 2.1.10"_s);
        test.sort(DeadlineColumn::Ref, Qt::DescendingOrder);
        QCOMPARE(test.references(), u"2.1.10 2.1.1 1.2.1 1.1.3 1.1.2 1.1.1"_s);
        test.sort(DeadlineColumn::Now, Qt::DescendingOrder);
        QCOMPARE(test.references(), u"1.2.1 1.1.2 2.1.1 1.1.1 1.1.3 2.1.10"_s);
        test.sort(DeadlineColumn::Original);
        QCOMPARE(test.references(), u"1.1.1 1.1.2 2.1.1 1.2.1 1.1.3 2.1.10"_s);
        test.sort(DeadlineColumn::Moved, Qt::DescendingOrder);
        QVERIFY(test.references().startsWith(u"1.2.1 1.1.1 "_s));
        test.sort(DeadlineColumn::Status, Qt::DescendingOrder);
        QVERIFY(test.references().startsWith(u"2.1.1 "_s));
        for (const DeadlineColumn column : {DeadlineColumn::Late, DeadlineColumn::Reason, DeadlineColumn::GrantedBy}) {
            test.sort(column, Qt::DescendingOrder);
            QVERIFY(!test.cell(0, column).isEmpty());
            QVERIFY(test.cell(1, column).isEmpty());
        }
        test.sort(DeadlineColumn::Leads);
        QCOMPARE(test.cell(0, DeadlineColumn::Leads), u"Designated Officer"_s);
        test.sort(DeadlineColumn::Text);
        QCOMPARE(test.references(), u"1.2.1 1.1.3 2.1.10 1.1.2 2.1.1 1.1.1"_s);
    }

    void aMovedDeadlineMovesItsRowAndNoOther()
    {
        Deadlines test;
        const QPersistentModelIndex held = test.model.index(test.model.rowOf(test.id(u"1.1.1"_s)), 0);
        QSignalSpy reset(&test.model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&test.model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&test.model, &QAbstractItemModel::dataChanged);
        test.move(u"1.1.1"_s, Month(2026, 3), u"May-26"_s);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(held.row(), 2);
        QCOMPARE(test.references(), u"1.1.2 2.1.1 1.1.1 1.2.1 1.1.3 2.1.10"_s);
        QCOMPARE(test.cell(2, DeadlineColumn::Moved), u"1"_s);
        QCOMPARE(test.cell(2, DeadlineColumn::Reason), u"The post is vacant"_s);
        QCOMPARE(test.cell(2, DeadlineColumn::GrantedBy), u"the board"_s);
        QVERIFY(
            test.cell(2, DeadlineColumn::Now, Qt::ToolTipRole).contains(u"March 2026: from Jan 2026 to May 2026"_s));
        QVERIFY(test.document().undo());
        QCOMPARE(held.row(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void leadsAndTheTreeAreFollowed()
    {
        Deadlines test;
        QVERIFY(test.document().submit(
            edit::setLeads(test.plan(), RecordKind::Action, test.id(u"1.2.1"_s), {u"Project lead"_s})));
        QCOMPARE(test.cellOf(u"1.2.1"_s, DeadlineColumn::Leads), u"Project lead"_s);
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Outcome, test.id(u"1.1"_s)})));
        QCOMPARE(test.references(), u"2.1.1 1.2.1 2.1.10"_s);
        QCOMPARE(test.counts().first(), 3);
        QVERIFY(test.document().undo());
        QCOMPARE(test.counts().first(), 6);
        QVERIFY(test.document().submit(
            edit::setFieldText(test.plan(), fieldOf<&PlanInfo::springEnds>(), test.plan().id(), u"28 March 2026"_s)));
        QCOMPARE(test.counts().first(), 6);
    }

    void whatFollowsEqualsWhatIsMadeAnew()
    {
        Deadlines test;
        test.model.setChoice(DeadlineChoice::Moved);
        test.sort(DeadlineColumn::Now, Qt::DescendingOrder);
        QRandomGenerator dice(20260315);
        const QStringList references{u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s, u"1.2.1"_s, u"2.1.1"_s, u"2.1.10"_s};
        const QStringList days{u"May-26"_s, u"TBC"_s, u"Q2 26/27"_s, u"1 March 2026"_s, u"Summer term 2026"_s};
        for (int step = 0; step < 60; ++step) {
            const QString reference = references.at(dice.bounded(6));
            if (step % 5 == 4)
                QVERIFY(test.document().undo());
            else if (step % 3 == 0)
                test.give(reference, chosenStatuses[dice.bounded(6)]);
            else
                test.move(reference, Month(2025, 10 + int(dice.bounded(3))), days.at(dice.bounded(5)));
            DeadlinesModel anew(test.document(), test.clock());
            anew.refresh();
            anew.setChoice(DeadlineChoice::Moved);
            anew.sort(static_cast<int>(DeadlineColumn::Now), Qt::DescendingOrder);
            QCOMPARE(Deadlines::everything(test.model), Deadlines::everything(anew));
            for (int choice = 0; choice < deadlineChoiceCount; ++choice)
                QCOMPARE(test.counts().at(choice), anew.countOf(static_cast<DeadlineChoice>(choice)));
        }
    }

    void aSpreadsheetGetsDaysAndNumbers()
    {
        Deadlines test;
        test.move(u"2.1.1"_s, Month(2026, 2), u"Jul- 26"_s);
        const QList<QStringList> cells = test.model.cells({test.model.rowOf(test.id(u"2.1.1"_s))});
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells.first().size(), cells.last().size());
        QCOMPARE(cells.last(),
            (QStringList{u"2.1.1"_s, u"Visit every college"_s, u"Service Manager"_s, u"Q4 25/26"_s, u"2026-03-31"_s,
                u"1"_s, u"Jul- 26"_s, u"2026-07-31"_s, u""_s, u""_s, u"The post is vacant"_s, u"the board"_s,
                u"Not assessed"_s}));
    }
};

WAYMARK_TEST(TestDeadlinesModel)
#include "tst_DeadlinesModel.moc"
