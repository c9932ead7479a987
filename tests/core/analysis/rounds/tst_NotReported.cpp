#include "TestMain.h"

#include "analysis/rounds/NotReported.h"
#include "document/PlanDocument.h"
#include "edit/AssessmentEdits.h"
#include "Months.h"
#include "PlanBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString rhythmLines = u"priority 1 Getting help early | Early help | monthly\n"
                            "outcome 1.1 Families know where to turn || Head of Inclusion\n"
                            "action 1.1.1 Write the guide|Jan-26|Head of Inclusion\n"
                            "action 1.1.2 Train the teams|Mar-26|Head of Inclusion\n"
                            "priority 2 Preparing for adulthood | Adulthood | quarterly\n"
                            "outcome 2.1 Young people choose || Service Manager\n"
                            "action 2.1.1 Visit every college|Dec-26|Service Manager\n"_s;

const QDate reportingDay(2026, 3, 15);

} // namespace

/// Who has not reported is found by each group's own rhythm, and the letter says what is missing.
class TestNotReported : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsAskedByItsRhythm()
    {
        TestPlan plan(rhythmLines);
        const auto groups = groupsOf(plan);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().name, u"Early help"_s); // who has not reported comes first
        QCOMPARE(groups.first().waiting.size(), 2);
        QVERIFY(groups.last().hasReported()); // February is none of a quarter's ends
        QCOMPARE(analysis::reminderWords(plan.plan(), groups.last(), february, reportingDay), QString());
    }

    void theLetterNamesWhatIsMissing()
    {
        TestPlan plan(rhythmLines);
        assess(plan, u"1.1.1"_s);
        const analysis::GroupReporting group = groupsOf(plan).first();
        QCOMPARE(analysis::reportingWords(group).section(u" · "_s, 0, 0), u"1 of 2 actions to assess"_s);
        const QString letter = analysis::reminderWords(plan.plan(), group, february, reportingDay);
        QVERIFY2(
            letter.contains(u"- 1.1.2 Train the teams"_s) && letter.contains(u"February 2026"_s), qPrintable(letter));
        QVERIFY(!letter.contains(u"Write the guide"_s));
    }

    void whoHasDoneAllHasReported()
    {
        TestPlan plan(rhythmLines);
        assess(plan, u"1.1.1"_s);
        assess(plan, u"1.1.2"_s);
        for (const analysis::GroupReporting &group : groupsOf(plan))
            QVERIFY(group.hasReported());
    }

    void theLastChangeIsOfTheGroupAlone()
    {
        TestPlan plan(rhythmLines);
        const QDateTime before = groupsOf(plan).last().lastChange;
        assess(plan, u"1.1.1"_s);
        for (const analysis::GroupReporting &group : groupsOf(plan)) {
            if (group.name == "Adulthood"_L1)
                QCOMPARE(group.lastChange, before);
        }
        const auto sets = plan.document().setsSince({});
        QCOMPARE(groupsOf(plan).first().lastChange, sets->last().time);
    }

private:
    static QList<analysis::GroupReporting> groupsOf(TestPlan &plan)
    {
        const auto sets = plan.document().setsSince({});
        return sets ? analysis::groupReporting(plan.plan(), february, reportingDay, *sets)
                    : QList<analysis::GroupReporting>();
    }

    static void assess(TestPlan &plan, const QString &reference)
    {
        edit::AssessmentInput input;
        input.status = Status::OnTarget;
        QVERIFY(plan.document().submit(edit::assess(plan.plan(), plan.id(reference), february, input)));
    }
};

WAYMARK_TEST(TestNotReported)
#include "tst_NotReported.moc"
