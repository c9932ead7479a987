#include "frame/GroupMenu.h"

#include "FieldFinder.h"
#include "frame/Commands.h"
#include "frame/Destination.h"
#include "models/IssuesModel.h"
#include "plan/queries/RoundQueries.h"
#include "support/table/CellTable.h"
#include "TestMain.h"
#include "views/deadlines/DeadlinesTable.h"
#include "views/home/HomeView.h"
#include "views/issues/IssuesView.h"
#include "views/kpis/ScoreCardPanel.h"
#include "views/month/MonthView.h"
#include "views/people/PeopleView.h"
#include "views/plan/PlanTree.h"
#include "views/plan/PlanView.h"
#include "views/reports/ReportView.h"
#include "WindowOpened.h"

#include <QTableView>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString ofTwoGroups = u"priority 1 Getting help early | Early Help Group\n"
                            "outcome 1.1 Families know where to turn\n"
                            "action 1.1.1 Write the guide | Jan-26 | Early Lead\n"
                            "action 1.1.2 Print the guide | Jan-26 | Early Lead\n"
                            "kpi 1.1 Families were helped|41%|50 60 80\n"
                            "priority 2 Preparing for adulthood | Transition Group\n"
                            "outcome 2.1 Young people choose\n"
                            "action 2.1.1 Hold a fair | Jan-26 | Later Lead\n"
                            "kpi 2.1 Young people have a plan|12%|20 30 50\n"_s;

} // namespace

/// One choice of whose part of the plan is looked at, and every view follows it.
class TestGroupMenu : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyViewShowsTheGroupAndAllOfThemIsOneChoiceAway()
    {
        WindowOpened opened(ofTwoGroups);
        opened.open();
        for (const QString &page : {monthPage, kpisPage, u"deadlines"_s, u"people"_s, reportsPage, issuesPage, planPage})
            opened.part<Commands>().pages[page]->trigger(); // each is made
        QCOMPARE(rows(opened), u"plan 2, month 3, kpis 2, deadlines 3, people 2"_s);
        choose(opened, u"Transition Group"_s);
        QCOMPARE(rows(opened), u"plan 1, month 1, kpis 1, deadlines 1, people 1"_s);
        QCOMPARE(opened.part<ReportView>().request().scope.id(),
            query::roundOwnerOf(opened.live(), opened.id(u"2.1.1"_s)));
        opened.part<Commands>().pages[issuesPage]->trigger();
        auto &issues = static_cast<IssuesModel &>(*opened.part<IssuesView>().findChild<QTableView *>()->model());
        issues.catchUp();
        QVERIFY(issues.count() > 0);
        const int theirs = issues.count();
        opened.part<Commands>().home->trigger();
        QTRY_VERIFY(button(opened.part<HomeView>(), u"1 action is overdue"_s));
        choose(opened, u"All groups"_s);
        QTRY_VERIFY(button(opened.part<HomeView>(), u"3 actions are overdue"_s));
        QCOMPARE(rows(opened), u"plan 2, month 3, kpis 2, deadlines 3, people 2"_s);
        issues.catchUp();
        QVERIFY(issues.count() > theirs);
    }

    void whatIsFoundElsewhereIsShownAllTheSame()
    {
        WindowOpened opened(ofTwoGroups);
        opened.open();
        choose(opened, u"Transition Group"_s);
        opened.window.showRecord({RecordKind::Action, opened.id(u"1.1.2"_s)});
        QCOMPARE(opened.part<PlanView>().current().id, opened.id(u"1.1.2"_s));
        choose(opened, u"Transition Group"_s);
        opened.window.showRecord({RecordKind::Kpi, opened.id(u"1.1a"_s)});
        QCOMPARE(opened.part<ScoreCardPanel>().kpi(), opened.id(u"1.1a"_s));
        QCOMPARE(opened.part<GroupMenu>().shownName(), u"All groups"_s);
    }

    void isNoChoiceWhereThereIsOneGroup()
    {
        WindowOpened opened; // no groups at all
        opened.open();
        QVERIFY(!opened.part<GroupMenu>().isChoice());
    }

private:
    static void choose(WindowOpened &opened, const QString &name)
    {
        auto &menu = opened.part<GroupMenu>();
        Q_EMIT menu.aboutToShow();
        for (QAction *action : menu.actions()) {
            if (action->text() == name) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such group");
    }

    static QString rows(WindowOpened &opened)
    {
        const auto of = [](QWidget &view) { return view.findChild<QAbstractItemView *>()->model()->rowCount(); };
        return u"plan %1, month %2, kpis %3, deadlines %4, people %5"_s.arg(opened.part<PlanTree>().model()->rowCount())
            .arg(of(opened.part<MonthView>()))
            .arg(of(opened.part<ScoreCardPanel>()))
            .arg(opened.part<DeadlinesTable>().model()->rowCount())
            .arg(of(opened.part<PeopleView>()));
    }
};

WAYMARK_TEST(TestGroupMenu)
#include "tst_GroupMenu.moc"
