#include "frame/DeskPages.h"
#include "models/DeadlineRow.h"
#include "models/RoundModel.h"
#include "plan/records/Assessment.h"
#include "plan/records/Target.h"
#include "support/table/CellTable.h"
#include "TestMain.h"
#include "views/plan/PlanTree.h"
#include "WindowOpened.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// One table of the window and its column of statuses, -1 where it has none.
struct TableCase
{
    QString page;
    QString name; ///< as a screen reader says it
    int statusColumn;
};

const QList<TableCase> &tables()
{
    static const QList<TableCase> all{{planPage, u"Outcomes and actions"_s, int(ActionColumn::Status)},
        {monthPage, u"Round"_s, int(RoundColumn::Status)}, {u"deadlines"_s, u"Deadlines"_s, int(DeadlineColumn::Status)},
        {kpisPage, u"Score card"_s, -1}, {kpisPage, u"Readings"_s, -1}, {kpisPage, u"Readings of all KPIs"_s, -1},
        {u"people"_s, u"Register of people"_s, -1}};
    return all;
}

class Tabled : public WindowOpened
{
public:
    explicit Tabled(const TableCase &which)
        : m_case(which)
    {
        open();
        window.go({which.page});
        if (which.name == "Readings of all KPIs"_L1) {
            for (QToolButton *choice : window.findChildren<QToolButton *>()) {
                if (choice->text() == "Readings"_L1)
                    choice->click();
            }
        }
        for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->accessibleName() == which.name && view->model())
                table = view;
        }
        if (!table)
            qFatal("no such table: %s", qPrintable(which.name));
        table->setFocus();
        QApplication::processEvents();
    }

    /// Every cell that is shown, row by row.
    [[nodiscard]] QModelIndexList cells() const
    {
        QModelIndexList found;
        gather({}, found);
        return found;
    }
    void goTo(const QModelIndex &cell) const
    {
        table->setFocus();
        const bool isByRows = table->selectionBehavior() == QAbstractItemView::SelectRows;
        table->selectionModel()->setCurrentIndex(cell,
            isByRows ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                     : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect));
    }
    [[nodiscard]] bool isStatus(const QModelIndex &cell) const { return cell.column() == m_case.statusColumn; }
    [[nodiscard]] static bool takes(const QModelIndex &cell) { return cell.flags().testFlag(Qt::ItemIsEditable); }
    [[nodiscard]] bool isTyping() const { return QApplication::focusWidget() != table; }
    void takeBack() const
    {
        if (isTyping())
            press(Qt::Key_Escape);
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] qint64 written() { return window.document()->place().position; }
    /// How many records of every kind people count.
    [[nodiscard]] QList<qsizetype> alive()
    {
        QList<qsizetype> counts;
        for (const RecordKind kind :
            {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action, RecordKind::Kpi, RecordKind::Person})
            counts.append(live().living(kind).size());
        return counts;
    }

    QAbstractItemView *table = nullptr;

private:
    void gather(const QModelIndex &parent, QModelIndexList &found) const
    {
        const QAbstractItemModel &model = *table->model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                if (table->visualRect(cell).isValid())
                    found.append(cell);
            }
            gather(model.index(row, 0, parent), found);
        }
    }

    TableCase m_case;
};

} // namespace

/// Every key in every table: the same in all of them, and what a spreadsheet has taught people's hands.
class TestEveryTableKey : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAndDigitsBeginAnEntryOrDoNothing_data() { data(); }
    void lettersAndDigitsBeginAnEntryOrDoNothing()
    {
        QFETCH(int, which);
        Tabled test(tables().at(which));
        for (const QModelIndex &index : test.cells()) {
            if (test.isStatus(index))
                continue;
            const QPersistentModelIndex cell(index);
            for (const char key : {'1', '3', '0', 'a', 'g'}) {
                test.goTo(cell);
                const qint64 before = test.written();
                QTest::keyClick(test.table, key);
                QCOMPARE(test.isTyping(), Tabled::takes(cell));
                test.takeBack();
                QCOMPARE(test.written(), before);
                QCOMPARE(QPersistentModelIndex(test.table->currentIndex()), cell);
            }
        }
    }

    void aDigitInAStatusColumnGivesTheStatus_data() { data(); }
    void aDigitInAStatusColumnGivesTheStatus()
    {
        QFETCH(int, which);
        Tabled test(tables().at(which));
        for (const QModelIndex &cell : test.cells()) {
            if (!test.isStatus(cell) || !Tabled::takes(cell))
                continue;
            const QPersistentModelIndex place(cell);
            test.goTo(place);
            press(Qt::Key_3);
            QCOMPARE(place.data().toString(), u"At risk"_s);
            QCOMPARE(place.data(Qt::EditRole).toString(), statusText(Status::AtRisk));
            press(Qt::Key_Delete);
            QVERIFY(place.data(Qt::EditRole).toString() != statusText(Status::AtRisk));
            // A letter opens the list of them and goes to the one it begins; a click opens it too.
            QTest::keyClick(test.table, 'm');
            QVERIFY(test.isTyping());
            press(Qt::Key_Return);
            QCOMPARE(place.data().toString(), u"Missed"_s);
            test.goTo(place);
            QTest::mouseClick(test.table->viewport(), Qt::LeftButton, {}, test.table->visualRect(place).center());
            QVERIFY(test.isTyping());
            press(Qt::Key_2);
            QCOMPARE(place.data().toString(), u"On target"_s);
            return; // one of them will do
        }
        QVERIFY2(tables().at(which).statusColumn < 0, "no status was found");
    }

    void deleteRemovesNoRecord_data() { data(); }
    void deleteRemovesNoRecord()
    {
        QFETCH(int, which);
        Tabled test(tables().at(which));
        const QList<qsizetype> before = test.alive();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        for (const QModelIndex &index : test.cells()) {
            const QPersistentModelIndex cell(index);
            if (!cell.isValid())
                continue;
            test.goTo(cell);
            press(Qt::Key_Delete);
            QVERIFY(!test.isTyping());
        }
        QCOMPARE(test.alive(), before);
    }

    void tabWalksTheCellsAndStaysInTheTable_data() { data(); }
    void tabWalksTheCellsAndStaysInTheTable()
    {
        QFETCH(int, which);
        Tabled test(tables().at(which));
        QModelIndexList entries;
        for (const QModelIndex &cell : test.cells()) {
            if (Tabled::takes(cell))
                entries.append(cell);
        }
        QVERIFY(entries.size() > 1);
        test.goTo(entries.first());
        for (qsizetype at = 1; at < entries.size(); ++at) {
            press(Qt::Key_Tab);
            QVERIFY(test.table->hasFocus());
            QCOMPARE(test.table->currentIndex(), entries.at(at));
        }
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(test.table->currentIndex(), entries.at(entries.size() - 2));
        press(Qt::Key_F6);
        QVERIFY(!test.table->hasFocus());
    }

    void enterAcceptsAndGoesDownInLongTextToo_data() { data(); }
    void enterAcceptsAndGoesDownInLongTextToo()
    {
        QFETCH(int, which);
        Tabled test(tables().at(which));
        for (const QModelIndex &cell : test.cells()) {
            const bool isNumber = cell.data(Qt::EditRole).toString().contains(u'%') || cell.data().toString().isEmpty();
            if (!Tabled::takes(cell) || test.isStatus(cell) || (isNumber && tables().at(which).page == kpisPage))
                continue;
            test.goTo(cell);
            press(Qt::Key_F2);
            QVERIFY(test.isTyping());
            const bool isLong = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            const QPersistentModelIndex place(cell);
            if (isLong)
                press(Qt::Key_Return, Qt::AltModifier); // a new line, and still typing
            QVERIFY(test.isTyping());
            press(Qt::Key_Return);
            QTRY_VERIFY(!test.isTyping());
            QVERIFY(test.table->currentIndex() != place || !below(*test.table, place));
        }
    }

    void controlDeleteRemovesWhatRowsStandFor()
    {
        WindowOpened opened;
        opened.open();
        auto &tree = opened.part<PlanTree>();
        tree.goTo(opened.id(u"1"_s));
        activate(opened.window);
        tree.setFocus();
        press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(opened.id(u"1.1.1"_s).isNull());
        QApplication::processEvents(); // what can be undone is known once everyone was told
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!opened.id(u"1.1.1"_s).isNull());
    }

private:
    static void data()
    {
        QTest::addColumn<int>("which");
        for (int index = 0; index < tables().size(); ++index)
            QTest::addRow("%s", qPrintable(tables().at(index).name)) << index;
    }
    static bool below(const QAbstractItemView &view, const QModelIndex &cell)
    {
        const auto *tree = qobject_cast<const QTreeView *>(&view);
        QModelIndex next = tree ? tree->indexBelow(cell) : cell.siblingAtRow(cell.row() + 1);
        while (next.isValid() && !Tabled::takes(next))
            next = tree ? tree->indexBelow(next) : next.siblingAtRow(next.row() + 1);
        return next.isValid();
    }
};

WAYMARK_TEST(TestEveryTableKey)
#include "tst_EveryTableKey.moc"
