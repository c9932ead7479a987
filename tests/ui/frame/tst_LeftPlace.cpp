#include "frame/LeftPlace.h"

#include "edit/TreeEdits.h"
#include "FieldFinder.h"
#include "frame/Commands.h"
#include "frame/files/FileCommands.h"
#include "TestMain.h"
#include "views/deadlines/DeadlinesView.h"
#include "views/home/HomeView.h"
#include "views/month/MonthView.h"
#include "views/plan/PlanTree.h"
#include "views/plan/PlanView.h"
#include "WindowOpened.h"

#include <QDir>
#include <QMenu>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A plan opens where it was left.
class TestLeftPlace : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnThePageAndTheRecord()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().pages[monthPage]->trigger();
        opened.part<MonthView>().showRecord({RecordKind::Action, opened.id(u"2.1.10"_s)});
        opened.open();
        QCOMPARE(opened.window.destination().page, monthPage);
        QCOMPARE(opened.part<MonthView>().action(), opened.id(u"2.1.10"_s));
        QVERIFY(opened.part<MonthView>().isAncestorOf(QApplication::focusWidget()));

        opened.part<Commands>().pages[u"deadlines"_s]->trigger();
        opened.part<DeadlinesView>().showRecord({RecordKind::Action, opened.id(u"1.1.3"_s)});
        opened.window.closePlan();
        opened.open();
        QCOMPARE(opened.part<DeadlinesView>().action(), opened.id(u"1.1.3"_s));

        opened.window.go({planPage, opened.id(u"2"_s)});
        opened.part<PlanTree>().goTo(opened.id(u"2.1.1"_s));
        opened.open();
        QCOMPARE(opened.window.destination(), (Destination{planPage, opened.id(u"2"_s)}));
        QCOMPARE(opened.part<PlanView>().current().id, opened.id(u"2.1.1"_s));
        QVERIFY(opened.part<PlanTree>().hasFocus());
    }

    void whatIsGoneIsNotGoneTo()
    {
        TestPlan test;
        QSettings store(test.folder() + u"/left.ini"_s, QSettings::IniFormat);
        Settings settings(store);
        QVERIFY(!leftPlace(settings, test.plan().id(), test.plan()));
        const Id priority = test.id(u"2"_s);
        const Id action = test.id(u"2.1.1"_s);
        keepLeftPlace(settings, test.plan().id(), {{planPage, priority}, {RecordKind::Action, action}});
        QCOMPARE(leftPlace(settings, test.plan().id(), test.plan())->record.id, action);
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Action, action})));
        QCOMPARE(leftPlace(settings, test.plan().id(), test.plan())->destination, (Destination{planPage, priority}));
        QVERIFY(leftPlace(settings, test.plan().id(), test.plan())->record.id.isNull());
        QVERIFY(test.document().submit(edit::remove(test.plan(), {RecordKind::Priority, priority})));
        QVERIFY(!leftPlace(settings, test.plan().id(), test.plan()));
        keepLeftPlace(settings, test.plan().id(), {{u"a page of another version"_s}});
        QVERIFY(!leftPlace(settings, test.plan().id(), test.plan()));
    }

    void recentPlansAreNamedByTheirTitles()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().home->trigger();
        QTRY_VERIFY(button(opened.part<HomeView>(), u"Test plan"_s));
        QVERIFY(button(opened.part<HomeView>(), u"Test plan"_s)
                    ->accessibleName()
                    .endsWith(QDir::toNativeSeparators(opened.plan.path())));
        QStringList menu;
        for (const QMenu *each : opened.window.findChildren<QMenu *>()) {
            if (each->title() == u"Open &recent"_s)
                menu.append(each->actions().value(0)->text());
        }
        QCOMPARE(menu, QStringList{u"Test plan (test)"_s});
    }

    void whatWasSaidIsForgottenWhenSomethingElseIsDone()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().pages[monthPage]->trigger();
        press(Qt::Key_3);
        QVERIFY(says(opened.window, u"1.1.1: At risk"_s));
        QTRY_VERIFY(opened.part<Commands>().undo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(says(opened.window, u"Undone"_s));
        QVERIFY(
            opened.window.document()->submit(edit::remove(opened.live(), {RecordKind::Action, opened.id(u"2.1.1"_s)})));
        QVERIFY(!says(opened.window, u"Undone"_s));
    }
};

WAYMARK_TEST(TestLeftPlace)
#include "tst_LeftPlace.moc"
