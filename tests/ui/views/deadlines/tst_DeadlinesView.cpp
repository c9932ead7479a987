#include "views/deadlines/DeadlinesView.h"

#include "edit/AssessmentEdits.h"
#include "edit/RoundEdits.h"
#include "FieldFinder.h"
#include "frame/PlanDesk.h"
#include "frame/Sidebar.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "TestMain.h"
#include "views/deadlines/DeadlineFilter.h"
#include "views/deadlines/DeadlinesTable.h"
#include "views/inspector/InspectorPanel.h"
#include "views/plan/PlanView.h"
#include "WindowOpened.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The window at the deadlines, and what a person finds there. It is 15 March 2026, and February is assessed.
class Deadlines : public WindowOpened
{
public:
    explicit Deadlines(const QString &lines = TestPlan::defaultLines())
        : WindowOpened(lines)
    {
        open();
        visit();
    }

    void visit()
    {
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<DeadlinesView *>());
    }
    [[nodiscard]] DeadlinesView &view() { return part<DeadlinesView>(); }
    [[nodiscard]] DeadlinesTable &table() { return part<DeadlinesTable>(); }
    [[nodiscard]] QString cell(int row, DeadlineColumn column)
    {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QString references()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all.append(cell(row, DeadlineColumn::Ref));
        return all.join(u' ');
    }
    [[nodiscard]] QString current() { return cell(table().currentIndex().row(), DeadlineColumn::Ref); }
    [[nodiscard]] QToolButton *choice(const QString &spoken)
    {
        for (QToolButton *button : view().findChildren<QToolButton *>()) {
            if (button->accessibleName() == spoken)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit &words() { return *part<DeadlineFilter>().findChild<QLineEdit *>(); }
    [[nodiscard]] bool says(const QString &text) { return test::says(window, text); }
};

} // namespace

/// The list of deadlines as a lead uses it, in the real window.
class TestDeadlinesView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyAndTheSidebarLeadThere()
    {
        Deadlines test;
        QVERIFY(test.view().isVisible());
        QVERIFY(test.table().hasFocus());
        QCOMPARE(test.part<Sidebar>().currentItem()->text(), u"Deadlines"_s);
        QCOMPARE(test.part<PlanDesk>().destination().page, u"deadlines"_s);
        QCOMPARE(test.references(), u"1.1.1 1.1.2 2.1.1 1.2.1 1.1.3 2.1.10"_s);
        QCOMPARE(test.current(), u"1.1.1"_s);
        QVERIFY(test.table().selectionModel()->isRowSelected(0)); // though Ctrl was held down
        QVERIFY(test.part<InspectorPanel>().isVisible());
        QCOMPARE(test.part<InspectorPanel>().place().id, test.id(u"1.1.1"_s));
        QVERIFY(test.says(u"Due by 31 January 2026; 1 month late"_s));
    }

    void aChoiceAndWordsNarrowTheList()
    {
        Deadlines test;
        QTest::mouseClick(test.choice(u"Falling due in 3 months: 2"_s), Qt::LeftButton);
        QCOMPARE(test.references(), u"1.1.2 2.1.1"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"college"_s);
        QCOMPARE(test.references(), u"2.1.1"_s);
        press(Qt::Key_Down);
        QVERIFY(test.table().hasFocus());
        QCOMPARE(test.part<InspectorPanel>().place().id, test.id(u"2.1.1"_s));
        QTest::mouseClick(test.choice(u"Moved three times: 0"_s), Qt::LeftButton);
        QVERIFY(!test.table().isVisible());
        QVERIFY(test.says(u"No deadline is like this"_s));
        QTest::mouseClick(test.view().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(test.table().model()->rowCount(), 6);
        QVERIFY(test.words().text().isEmpty());
    }

    void aClickOnAHeadAndAKeySort()
    {
        Deadlines test;
        const QHeaderView &heads = *test.table().horizontalHeader();
        QTest::mouseClick(heads.viewport(), Qt::LeftButton, {},
            QPoint(heads.sectionViewportPosition(static_cast<int>(DeadlineColumn::Ref)) + 10, 8));
        QCOMPARE(test.references(), u"1.1.1 1.1.2 1.1.3 1.2.1 2.1.1 2.1.10"_s);
        test.table().setFocus();
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); // by the column of the cursor
        QCOMPARE(test.references(), u"1.1.1 1.1.2 2.1.1 1.2.1 1.1.3 2.1.10"_s);
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(test.references(), u"1.2.1 1.1.2 2.1.1 1.1.1 1.1.3 2.1.10"_s);
        QCOMPARE(test.current(), u"1.1.1"_s); // the row that was chosen still is
    }

    void enterGoesToTheActionInThePlan()
    {
        Deadlines test;
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(!test.view().isVisible());
        QCOMPARE(test.part<PlanView>().current().id, test.id(u"1.1.2"_s));
        test.visit();
        QTRY_VERIFY(test.view().isVisible());
        QCOMPARE(test.current(), u"1.1.2"_s);
    }

    void aStatusKeyIsWrittenForTheRound()
    {
        Deadlines test;
        test.table().setCurrentIndex(test.table().model()->index(0, static_cast<int>(DeadlineColumn::Status)));
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_3);
        for (const QString &reference : {u"1.1.1"_s, u"1.1.2"_s})
            QCOMPARE(query::assessment(test.live(), test.id(reference), Month(2026, 2))->status, Status::AtRisk);
        QCOMPARE(test.cell(0, DeadlineColumn::Status), u"At risk"_s);
        QVERIFY(test.says(u"2 actions: At risk"_s));
        const Id owner = query::roundOwnerOf(test.live(), test.id(u"1.1.1"_s));
        QVERIFY(test.window.document()->submit(
            edit::closeRound(test.live(), owner, Month(2026, 2), u"B. Lead"_s, QDate(2026, 3, 15))));
        press(Qt::Key_2);
        QVERIFY(test.says(u"February 2026 was closed by B. Lead"_s));
        QCOMPARE(test.cell(0, DeadlineColumn::Status), u"At risk"_s);
    }

    void aDeadlineMovedInTheInspectorMovesTheRow()
    {
        Deadlines test;
        const InspectorPanel &inspector = test.part<InspectorPanel>();
        button(inspector, u"Move the deadline…"_s)->click();
        auto *due = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(due && due->accessibleName() == u"New deadline"_s);
        type(u"Q2 26/27"_s);
        QVERIFY(test.says(u"by 30 September 2026"_s));
        named(inspector, u"Why it moves"_s)->setFocus();
        type(u"The post is vacant"_s);
        named(inspector, u"Granted by"_s)->setFocus();
        type(u"the board"_s);
        test.table().setFocus();
        QCOMPARE(test.references(), u"1.1.2 2.1.1 1.2.1 1.1.1 1.1.3 2.1.10"_s);
        QCOMPARE(test.current(), u"1.1.1"_s);
        QCOMPARE(test.cell(3, DeadlineColumn::Now), u"Q2 26/27\nby 30 Sept 2026"_s);
        QVERIFY(test.choice(u"Moved: 1"_s));
        QVERIFY(test.says(u"Due by 31 January 2026; moved once, now by 30 September 2026"_s));
        QVERIFY(test.says(
            u"February 2026: from Jan 2026 to Q2 2026–27 (8 months later), because: The post is vacant; by"_s));
        QVERIFY(test.window.document()->undo());
        QCOMPARE(test.references(), u"1.1.1 1.1.2 2.1.1 1.2.1 1.1.3 2.1.10"_s);
        QCOMPARE(test.current(), u"1.1.1"_s);
    }

    void copiedRowsAreATableForASpreadsheet()
    {
        Deadlines test(u"priority 1 Getting help early\noutcome 1.1 Families know\n"
                       "action 1.1.1 =HYPERLINK(1)|Jan-26|A. Lead\naction 1.1.2 Print it|Mar-26"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4); // the heads, two rows, and the end of the last
        QVERIFY(lines.at(0).startsWith(u"Ref\tAction\tLead\tOriginal deadline\tOriginal day\tTimes moved\t"_s));
        QCOMPARE(lines.at(1),
            u"1.1.1\t'=HYPERLINK(1)\tA. Lead\tJan-26\t2026-01-31\t0\tJan-26\t2026-01-31\t1\t1\t\t\tNot assessed"_s);
        QVERIFY(test.says(u"2 rows copied, for a spreadsheet"_s));
    }

    void whatWasChosenIsRemembered()
    {
        Deadlines test;
        QTest::mouseClick(test.choice(u"Overdue: 1"_s), Qt::LeftButton);
        test.words().setText(u"guide"_s);
        test.table().sortByColumn(static_cast<int>(DeadlineColumn::Leads), Qt::DescendingOrder);
        test.table().setColumnWidth(static_cast<int>(DeadlineColumn::Status), 171);
        test.open(); // anew: the views are made again
        test.visit();
        QVERIFY(test.choice(u"Overdue: 1"_s)->isChecked());
        QCOMPARE(test.words().text(), u"guide"_s);
        QCOMPARE(test.references(), u"1.1.1"_s);
        const QHeaderView &heads = *test.table().horizontalHeader();
        QCOMPARE(heads.sortIndicatorSection(), static_cast<int>(DeadlineColumn::Leads));
        QCOMPARE(heads.sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(test.table().columnWidth(static_cast<int>(DeadlineColumn::Status)), 171);
    }

    void aRowThatLeavesTheFilterLeavesTheNextOneChosen()
    {
        Deadlines test;
        QTest::mouseClick(test.choice(u"Falling due in 3 months: 2"_s), Qt::LeftButton);
        test.table().setFocus();
        test.table().choose(test.table().model()->index(0, static_cast<int>(DeadlineColumn::Status)));
        press(Qt::Key_6);
        QCOMPARE(test.references(), u"2.1.1"_s);
        QCOMPARE(test.current(), u"2.1.1"_s);
        QCOMPARE(test.part<InspectorPanel>().place().id, test.id(u"2.1.1"_s));
    }

    void aPlanWithoutActionsSaysWhatBelongsHere()
    {
        Deadlines test(u"priority 1 Getting help early"_s);
        QVERIFY(test.says(u"No deadlines yet"_s));
        QVERIFY(!test.part<DeadlineFilter>().isVisible());
    }

    void narrowWindowsKeepWhatMattersMost()
    {
        Deadlines test;
        test.window.resize(1000, 700);
        QTRY_VERIFY(test.table().isColumnHidden(static_cast<int>(DeadlineColumn::GrantedBy)));
        for (const DeadlineColumn column :
            {DeadlineColumn::Ref, DeadlineColumn::Text, DeadlineColumn::Now, DeadlineColumn::Status})
            QVERIFY(!test.table().isColumnHidden(static_cast<int>(column)));
        test.window.resize(1900, 900);
        QTRY_VERIFY(!test.table().isColumnHidden(static_cast<int>(DeadlineColumn::GrantedBy)));
    }
};

WAYMARK_TEST(TestDeadlinesView)
#include "tst_DeadlinesView.moc"
