#include "FieldFinder.h"
#include "models/ActionTreeModel.h"
#include "support/table/CellTable.h"
#include "TestMain.h"
#include "views/people/PeopleView.h"

#include "edit/TreeEdits.h"
#include "frame/Commands.h"
#include "frame/files/FileCommands.h"
#include "frame/FindBox.h"
#include "frame/MessageBar.h"
#include "frame/Sidebar.h"
#include "plan/queries/AssessmentQueries.h"
#include "views/home/HomeView.h"
#include "views/inspector/InspectorPanel.h"
#include "views/plan/PlanTree.h"
#include "views/plan/PlanView.h"
#include "WindowOpened.h"

#include <QAccessible>
#include <QDialog>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

void goToStatus(WindowOpened &opened, const QString &reference)
{
    auto &tree = opened.part<PlanTree>();
    tree.goTo(opened.id(reference));
    tree.setCurrentIndex(tree.currentIndex().siblingAtColumn(static_cast<int>(ActionColumn::Status)));
}

} // namespace

class TestMainWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtHomeWithoutAPlan()
    {
        WindowOpened opened;
        QVERIFY(opened.part<HomeView>().isVisible());
        QCOMPARE(opened.window.windowTitle(), u"Waymark"_s);
        QVERIFY(!opened.part<Commands>().undo->isEnabled());
        QVERIFY(!opened.part<FileCommands>().saveCopy->isEnabled());
        QCOMPARE(opened.part<Sidebar>().count(), 1);
    }

    void opensAPlanReadyForTheKeyboard()
    {
        WindowOpened opened;
        opened.open();
        QCOMPARE(opened.window.windowTitle(), u"Test plan – Waymark"_s);
        QVERIFY(opened.part<PlanTree>().hasFocus());
        QCOMPARE(opened.window.round(), Month(2026, 2)); // in March people assess February
        QCOMPARE(opened.settings.recentPlans(), (QList<RecentPlan>{{opened.plan.path(), u"Test plan"_s}}));
        QCOMPARE(opened.part<Sidebar>().count(), 10);
        QVERIFY(opened.part<Sidebar>().item(2)->data(Qt::AccessibleTextRole).toString().contains(u"4 not assessed"_s));
    }

    void sayWhatCouldNotBeOpenedAndLetsOneTryAgain()
    {
        WindowOpened opened;
        opened.open();
        const QString missing = opened.plan.folder() + u"/none.waymark"_s;
        QVERIFY(!opened.window.openPlan(missing));
        QVERIFY(!opened.part<MessageBar>().words().isEmpty());
        QVERIFY(opened.window.document()); // what was open stays open
        QVERIFY(QFile::copy(opened.plan.path(), missing));
        for (QToolButton *button : opened.part<MessageBar>().findChildren<QToolButton *>()) {
            if (button->text() == u"Try again"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(opened.window.document()->path(), missing);
        QCOMPARE(opened.part<MessageBar>().words(), QString());
    }

    void undoAndRedoSayWhatTheyDo()
    {
        WindowOpened opened;
        opened.open();
        goToStatus(opened, u"1.1.3"_s);
        press(Qt::Key_3);
        const Commands &commands = opened.part<Commands>();
        QTRY_COMPARE(commands.undo->text(), u"Undo: status of 1.1.3"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(query::statusOf(opened.live(), opened.id(u"1.1.3"_s)), Status::NotAssessed);
        QTRY_COMPARE(commands.redo->text(), u"Redo: status of 1.1.3"_s);
        QVERIFY(!commands.undo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(query::statusOf(opened.live(), opened.id(u"1.1.3"_s)), Status::AtRisk);
    }

    void findGoesToAnyRecord()
    {
        WindowOpened opened;
        opened.open();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(opened.part<FindBox>().hasFocus());
        type(u"2.1.10"_s);
        press(Qt::Key_Return);
        QCOMPARE(opened.part<PlanTree>().currentPlace().id, opened.id(u"2.1.10"_s));
        QVERIFY(opened.part<PlanTree>().hasFocus());
        press(Qt::Key_K, Qt::ControlModifier);
        type(u"same day"_s);
        press(Qt::Key_Return);
        QCOMPARE(opened.window.destination().page, kpisPage);
    }

    void fromAPersonToTheirActionsAndBack()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().pages[u"people"_s]->trigger();
        QCOMPARE(opened.window.destination().page, u"people"_s);
        QCOMPARE(opened.part<Sidebar>().currentItem()->text(), u"People"_s);
        auto &people = opened.part<PeopleView>();
        QVERIFY(people.findChild<CellTable *>()->hasFocus());
        for (const Person *person : opened.live().all<Person>()) {
            if (person->name == u"Service Manager"_s)
                people.showPerson(person->id);
        }
        button(opened.window, u"&Show their actions"_s)->click();
        QCOMPARE(opened.window.destination().page, planPage);
        const auto &model = *static_cast<ActionTreeModel *>(opened.part<PlanTree>().model());
        QCOMPARE(model.shownActions(), 2);
        QCOMPARE(model.filter().lead, foldedName(u"service manager"_s));
        QAbstractButton *led = button(opened.window, u"Led by Service Manager"_s);
        QVERIFY(led && led->isChecked());
        led->click();
        QCOMPARE(model.shownActions(), 6);
        QVERIFY(!button(opened.window, u"Led by Service Manager"_s));
        opened.part<Commands>().back->trigger();
        QCOMPARE(opened.window.destination().page, u"people"_s);
    }

    void theSidebarLeadsAndBackComesBack()
    {
        WindowOpened opened;
        opened.open();
        Sidebar &sidebar = opened.part<Sidebar>();
        sidebar.setFocus();
        sidebar.setCurrentRow(3);
        QCOMPARE(opened.window.destination().priority, opened.id(u"2"_s));
        QCOMPARE(opened.part<PlanView>().priority(), opened.id(u"2"_s));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(opened.part<PlanView>().priority(), Id());
        QCOMPARE(sidebar.currentRow(), 1);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(opened.part<PlanView>().priority(), opened.id(u"2"_s));
    }

    void homeLeadsToWhatWaits()
    {
        WindowOpened opened;
        opened.open();
        press(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(opened.part<HomeView>().isVisible());
        Q_EMIT opened.part<HomeView>().overdueChosen();
        const auto *model = qobject_cast<ActionTreeModel *>(opened.part<PlanTree>().model());
        QCOMPARE(model->shownActions(), 1);
        Q_EMIT opened.part<HomeView>().notAssessedChosen();
        QCOMPARE(model->shownActions(), 6);
        goToStatus(opened, u"1.1.1"_s);
        press(Qt::Key_2);
        QCOMPARE(model->shownActions(), 5); // done with, and out of the list
    }

    void theInspectorFollowsTheRow()
    {
        WindowOpened opened;
        opened.open();
        opened.part<PlanTree>().goTo(opened.id(u"2.1.1"_s));
        QCOMPARE(opened.part<InspectorPanel>().place().id, opened.id(u"2.1.1"_s));
        opened.part<Sidebar>().setCurrentRow(2);
        QCOMPARE(opened.part<InspectorPanel>().place().id, opened.id(u"1"_s)); // none of its rows is chosen yet
        opened.part<Sidebar>().setCurrentRow(1);
        opened.part<Commands>().showInspector->trigger();
        QVERIFY(!opened.part<InspectorPanel>().isVisible());
    }

    void aDocumentBecomesAPlan()
    {
        WindowOpened opened;
        opened.prompts.documents = {QStringLiteral(WAYMARK_SOURCE_DIR "/resources/examples/example-plan.docx")};
        opened.prompts.path = opened.plan.folder() + u"/imported.waymark"_s;
        QTimer::singleShot(0, &opened.window, [] {
            auto *preview = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(preview);
            preview->accept();
        });
        opened.part<FileCommands>().newFromDocument->trigger();
        QVERIFY(opened.window.document());
        QCOMPARE(opened.window.document()->path(), opened.prompts.path);
        QVERIFY(opened.live().living(RecordKind::Action).size() > 100);
    }

    void whatIsNoPlanIsSaidAndNothingIsMade()
    {
        WindowOpened opened;
        opened.prompts.documents = {opened.plan.folder() + u"/none.docx"_s};
        opened.prompts.path = opened.plan.folder() + u"/imported.waymark"_s;
        opened.part<FileCommands>().newFromDocument->trigger();
        QVERIFY(!opened.part<MessageBar>().words().isEmpty());
        QVERIFY(!QFile::exists(opened.prompts.path));
        QVERIFY(!opened.window.document());
    }

    void theExampleOpensFromHome()
    {
        WindowOpened opened;
        Q_EMIT opened.part<HomeView>().exampleChosen();
        QVERIFY(opened.window.document());
        QVERIFY(opened.live().living(RecordKind::Kpi).size() > 10);
    }

    void savingSaysThatItIsSaved()
    {
        WindowOpened opened;
        opened.open();
        press(Qt::Key_S, Qt::ControlModifier);
        bool isSaid = false;
        for (const QLabel *label : opened.window.statusBar()->findChildren<QLabel *>())
            isSaid = isSaid || label->text().startsWith(u"All changes are saved already"_s);
        QVERIFY(isSaid);
    }

    void aCopyIsAWholePlan()
    {
        WindowOpened opened;
        opened.open();
        opened.prompts.path = opened.plan.folder() + u"/copy.waymark"_s;
        opened.part<FileCommands>().saveCopy->trigger();
        QVERIFY(opened.window.openPlan(opened.prompts.path));
        QCOMPARE(planLines(opened.live()), planLines(opened.plan.plan()));
    }

    void aRemovedPriorityIsLeft()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Sidebar>().setCurrentRow(2);
        const Id priority = opened.id(u"1"_s);
        QVERIFY(opened.window.document()->submit(edit::remove(opened.live(), {RecordKind::Priority, priority})));
        QTRY_COMPARE(opened.window.destination().priority, Id());
        QCOMPARE(opened.part<PlanTree>().model()->rowCount(), 1);
    }

    void settingsAreKept()
    {
        WindowOpened opened;
        opened.open();
        Q_EMIT opened.part<Commands>().themeChosen(ThemeChoice::Dark);
        Q_EMIT opened.part<Commands>().densityChosen(3);
        opened.part<Commands>().showInspector->setChecked(false);
        QCOMPARE(opened.settings.theme(), ThemeChoice::Dark);
        QCOMPARE(opened.settings.density(), 3);
        QVERIFY(!opened.settings.isInspectorShown(u"plan"_s, true));
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::dark().base);
    }

    void theKeyboardComesToTheRowsOfEachPage()
    {
        WindowOpened opened(TestPlan::defaultLines());
        opened.open();
        opened.part<Commands>().pages[kpisPage]->trigger();
        QCOMPARE(qobject_cast<QTableView *>(QApplication::focusWidget())->accessibleName(), u"Score card"_s);
        opened.part<Commands>().pages[monthPage]->trigger();
        QCOMPARE(qobject_cast<QTableView *>(QApplication::focusWidget())->accessibleName(), u"Round"_s);
        opened.part<Commands>().pages[planPage]->trigger();
        QVERIFY(opened.part<PlanTree>().hasFocus());
    }

    void eachPageKeepsItsOwnInspector()
    {
        WindowOpened opened;
        opened.open();
        QAction &toggle = *opened.part<Commands>().showInspector;
        QVERIFY(toggle.isChecked() && opened.part<InspectorPanel>().isVisible());
        opened.part<Commands>().pages[kpisPage]->trigger(); // the score card needs the width
        QVERIFY(!toggle.isChecked() && !opened.part<InspectorPanel>().isVisible());
        toggle.trigger();
        QVERIFY(opened.part<InspectorPanel>().isVisible());
        opened.part<Commands>().pages[reportsPage]->trigger();
        QVERIFY(!toggle.isChecked() && !opened.part<InspectorPanel>().isVisible());
        opened.part<Commands>().pages[kpisPage]->trigger();
        QVERIFY(toggle.isChecked() && opened.part<InspectorPanel>().isVisible());
    }

    void narrowWindowsKeepTheViewWide()
    {
        WindowOpened opened;
        opened.open();
        opened.window.resize(1000, 700);
        QTRY_VERIFY(opened.part<PlanView>().width() >= 700);
        opened.window.resize(760, 600);
        QTRY_VERIFY(opened.part<Sidebar>().isNarrow());
        opened.window.resize(1280, 800);
        QTRY_VERIFY(!opened.part<Sidebar>().isNarrow());
    }

    void f6WalksThePanes()
    {
        WindowOpened opened;
        opened.open();
        QSet<QWidget *> seen;
        for (int step = 0; step < 6; ++step) {
            press(Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.contains(&opened.part<Sidebar>()));
        QVERIFY(seen.contains(&opened.part<PlanTree>()));
    }

    void everyCommandHasItsPlaceInAMenu()
    {
        WindowOpened opened;
        opened.open();
        const QString keys = opened.part<Commands>().keyLines().join(u'\n');
        for (const QString &key :
            {u"Ctrl+K"_s, u"Ctrl+Z"_s, u"Ins"_s, u"Del"_s, u"Alt+Up"_s, u"Ctrl+M"_s, u"F6"_s, u"1"_s, u"6"_s})
            QVERIFY2(keys.contains(key + u'\t'), qPrintable(key));
    }

    void everythingHasAName()
    {
        WindowOpened opened;
        opened.open();
        QStringList unnamed;
        collectUnnamed(QAccessible::queryAccessibleInterface(&opened.window), unnamed, 0);
        QCOMPARE(unnamed, QStringList());
    }

private:
    /// Whatever takes the keyboard must be able to say what it is.
    static void collectUnnamed(QAccessibleInterface *interface, QStringList &unnamed, int depth)
    {
        if (!interface || depth > 12)
            return;
        const auto *widget = qobject_cast<QWidget *>(interface->object());
        if (widget && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && interface->text(QAccessible::Name).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        if (!widget || qobject_cast<const QAbstractItemView *>(widget))
            return;
        for (int child = 0; child < interface->childCount(); ++child)
            collectUnnamed(interface->child(child), unnamed, depth + 1);
    }
};

WAYMARK_TEST(TestMainWindow)
#include "tst_MainWindow.moc"
