#include "frame/Introducing.h"

#include "DeskParts.h"
#include "FieldFinder.h"
#include "frame/Commands.h"
#include "frame/Destination.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/Priority.h"
#include "support/table/CellTable.h"
#include "TestMain.h"
#include "views/month/MonthView.h"
#include "views/reports/ReportView.h"
#include "WindowOpened.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString twoGroups = u"priority 1 Getting help early | Early Help Group\n"
                          "outcome 1.1 Families know where to turn\n"
                          "action 1.1.1 Write the guide | Mar-26\n"
                          "priority 2 Preparing for adulthood | Transition Group\n"
                          "outcome 2.1 Young people choose\n"
                          "action 2.1.1 Hold a fair | Mar-26\n"_s;

Id groupNamed(const Plan &plan, const QString &name)
{
    for (const Id &owner : query::roundOwners(plan)) {
        if (query::roundOwnerName(plan, owner) == name)
            return owner;
    }
    return {};
}

} // namespace

/// Who works here and what they lead: asked when a plan is made or opened, and never in the midst of an edit.
class TestIntroducing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void openingAsksOnceAndEditsNeverDo()
    {
        WindowOpened opened(twoGroups);
        const Id transition = groupNamed(opened.plan.plan(), u"Transition Group"_s);
        opened.prompts.who->group = transition;
        opened.open();
        QCOMPARE(opened.prompts.whoAsked, 1);
        QCOMPARE(opened.prompts.groupsOffered, (QStringList{u"Early Help Group"_s, u"Transition Group"_s}));
        opened.part<Commands>().pages[monthPage]->trigger();
        press(Qt::Key_3); // the one action that is theirs
        const Assessment *said = query::latestAssessment(opened.live(), opened.id(u"2.1.1"_s));
        QVERIFY(said);
        QCOMPARE(said->by, u"B. Lead"_s);
        QCOMPARE(opened.window.document()->latestSets(1)->first().author, (Author{u"B. Lead"_s, u"Lead"_s}));
        QVERIFY(named<QLineEdit>(opened.window, u"Signed by"_s));
        QCOMPARE(named<QLineEdit>(opened.window, u"Signed by"_s)->text(), u"B. Lead"_s);
        opened.part<Commands>().pages[reportsPage]->trigger();
        QCOMPARE(opened.part<ReportView>().request().author, u"B. Lead"_s);
        QCOMPARE(opened.part<ReportView>().request().scope.place(opened.live()).id, opened.id(u"2"_s));
        opened.open();
        QCOMPARE(opened.prompts.whoAsked, 1);
        QCOMPARE(opened.window.destination().page, reportsPage); // where it was left
    }

    void notNowIsNotForEver()
    {
        WindowOpened opened(twoGroups);
        opened.prompts.who.reset();
        opened.open();
        opened.open();
        QCOMPARE(opened.prompts.whoAsked, 1);
        QVERIFY(opened.settings.ownGroup(opened.live().id()));
        QVERIFY(opened.settings.ownGroup(opened.live().id())->isNull());
        opened.part<Commands>().pages[monthPage]->trigger();
        QCOMPARE(opened.part<MonthView>().findChild<CellTable *>()->model()->rowCount(), 2);

        const Id early = groupNamed(opened.live(), u"Early Help Group"_s);
        opened.prompts.who = Introduction{{u"C. Deputy"_s, {}}, early};
        opened.part<Commands>().whoIAm->trigger();
        QCOMPARE(opened.prompts.whoAsked, 2);
        QCOMPARE(opened.window.document()->author().name, u"C. Deputy"_s);
        QCOMPARE(opened.part<MonthView>().findChild<CellTable *>()->model()->rowCount(), 1);
        QCOMPARE(named<QLineEdit>(opened.window, u"Signed by"_s)->text(), u"C. Deputy"_s);
        QCOMPARE(opened.settings.ownGroup(opened.live().id()), std::optional(early));
    }

    void aSectionAnswersForTheGroup()
    {
        TestPlan test(twoGroups);
        const Id early = groupNamed(test.plan(), u"Early Help Group"_s);
        const QString path = test.folder() + u"/section.waymark"_s;
        QVERIFY(test.document().saveSection(path, PlanScope(early), KeptAlong::OnlyEvidence));
        WindowOpened opened(twoGroups);
        QVERIFY(opened.window.openPlan(path));
        QCOMPARE(opened.prompts.whoAsked, 1); // the name, nothing else
        QCOMPARE(opened.prompts.groupsOffered, QStringList());
        QCOMPARE(opened.window.destination().page, planPage);
        QCOMPARE(opened.window.destination().priority, test.id(u"1"_s));
    }

    void whoMakesAPlanIsAskedBeforeItIsMade()
    {
        TestPlan test(twoGroups);
        DeskParts parts(test);
        const Plan nothing;
        ChangeBuilder builder(nothing);
        const Id plan = test.ids().next();
        builder.set<&PlanInfo::title>(plan, u"New"_s);
        QList<Id> groups;
        for (const QString &name : {u"Early"_s, u"Later"_s, u"Owns nothing"_s}) {
            groups.append(test.ids().next());
            builder.set<&DeliveryGroup::name>(groups.last(), name);
            if (groups.size() < 3)
                builder.set<&Priority::group>(test.ids().next(), groups.last());
        }
        parts.prompts.who->group = groups.at(1);
        QCOMPARE(introduceTo(builder.take({u"create"_s, {}}), parts.context, nullptr).name, u"B. Lead"_s);
        QCOMPARE(parts.prompts.groupsOffered, (QStringList{u"Early"_s, u"Later"_s}));
        QCOMPARE(parts.settings.ownGroup(plan), std::optional(groups.at(1)));
    }
};

WAYMARK_TEST(TestIntroducing)
#include "tst_Introducing.moc"
