#include "analysis/reporting/GroupReporting.h"

#include "CheckedPlan.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString twoGroups = u"priority 1 Getting help early | Early Help Group\n"
                          "outcome 1.1 Families know where to turn\n"
                          "action 1.1.1 Write the guide | Dec-26 | Head of Inclusion\n"
                          "action 1.1.2 Open the helpline | Dec-26 | Head of Inclusion\n"
                          "priority 2 Ready for adult life | Transitions Group | quarterly\n"
                          "outcome 2.1 Young people have a plan\n"
                          "action 2.1.1 Meet every school | Dec-26 | Designated Officer"_s;

const QDate today(2026, 3, 3);

} // namespace

/// Who has not reported, and what to write to them.
class TestGroupReporting : public TestCase
{
    Q_OBJECT

private:
    static QList<analysis::GroupReporting> reportingOf(CheckedPlan &test, Month month = {2026, 2})
    {
        return analysis::groupReporting(test.plan(), month, today, *test.document().latestSets(99));
    }

private Q_SLOTS:
    void everyGroupIsAskedByItsRhythm()
    {
        CheckedPlan test(twoGroups);
        const QList<analysis::GroupReporting> groups = reportingOf(test);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().name, u"Early Help Group"_s);
        QCOMPARE(groups.first().asked, 2);
        QCOMPARE(groups.first().notAssessed, (QList<Id>{test.id(u"1.1.1"_s), test.id(u"1.1.2"_s)}));
        QVERIFY(groups.last().hasReported()); // February is no month of a quarterly group
        QVERIFY(!reportingOf(test, {2026, 3}).last().hasReported());
    }

    void whatIsAssessedIsNoLongerAsked()
    {
        CheckedPlan test(twoGroups);
        Assessment assessment;
        assessment.status = Status::OnTarget;
        test.assess(u"1.1.1"_s, {2026, 2}, assessment);
        QCOMPARE(reportingOf(test).first().notAssessed, QList<Id>{test.id(u"1.1.2"_s)});
        test.assess(u"1.1.2"_s, {2026, 2}, assessment);
        const analysis::GroupReporting group = reportingOf(test).first();
        QVERIFY(group.hasReported());
        QCOMPARE(analysis::reminderText(test.plan(), group, today), QString());
    }

    void theLastChangeIsTheGroupsOwn()
    {
        CheckedPlan test(twoGroups);
        test.set<&Action::note>(u"2.1.1"_s, u"Two schools are left"_s);
        QList<ChangeSet> sets = *test.document().latestSets(1);
        sets.first().author.name = u"B. Lead"_s;
        const QList<analysis::GroupReporting> groups = analysis::groupReporting(test.plan(), {2026, 2}, today, sets);
        QVERIFY(!groups.first().latest.time.isValid());
        QCOMPARE(groups.last().latest.author.name, u"B. Lead"_s);
    }

    void theReminderNamesWhatIsAskedFor()
    {
        CheckedPlan test(twoGroups);
        ChangeBuilder builder(test.plan());
        builder.set<&DeliveryGroup::leadPost>(reportingOf(test).first().owner, u"Head of Early Help"_s);
        test.submit(builder);
        const QString text = analysis::reminderText(test.plan(), reportingOf(test).first(), today);
        QVERIFY2(text.startsWith(u"Dear Head of Early Help,\n\nthese actions of “"_s), qPrintable(text));
        QVERIFY2(text.contains(u"have no status for February 2026 yet:\n- 1.1.1 Write the guide\n- 1.1.2 Open the "
                               "helpline\n\nPlease"_s),
            qPrintable(text));
    }
};

WAYMARK_TEST(TestGroupReporting)
#include "tst_GroupReporting.moc"
