#include "PlanBuilder.h"
#include "ReportText.h"
#include "TestMain.h"

#include "edit/AssessmentEdits.h"
#include "plan/Status.h"
#include "report/making/ReportBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const Month february(2026, 2);
const Month march(2026, 3);

class News : public TestPlan
{
public:
    void assess(const QString &ref, Month month, Status status, const QString &said = {}, const QString &next = {})
    {
        edit::AssessmentInput input;
        input.status = status;
        input.said = said;
        input.next = next;
        QVERIFY(document().submit(edit::assess(plan(), id(ref), month, input)));
    }
    /// About the first priority.
    [[nodiscard]] ReportData data(ReportKind kind = ReportKind::Highlight) const
    {
        ReportRequest request;
        request.kind = kind;
        request.scope = id(u"1"_s);
        request.from = request.to = march;
        return *buildReport(plan(), {}, request, FixedClock(QDate(2026, 3, 31)));
    }
    /// What stands under a heading of level 2.
    [[nodiscard]] QString part(const QString &heading, ReportKind kind = ReportKind::Highlight) const
    {
        const QString text = reportText(data(kind));
        const qsizetype from = text.indexOf(u"\n## "_s + heading);
        return from < 0 ? QString() : text.mid(from, text.indexOf(u"\n## "_s, from + 4) - from);
    }
};

} // namespace

/// News is only what changed in the period.
class TestReportNews : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstAssessmentIsNoAchievement()
    {
        News plan;
        for (const QString &ref : {u"1.1.1"_s, u"1.1.2"_s})
            plan.assess(ref, march, Status::SignedOff, u"It is in place."_s);
        plan.assess(u"1.2.1"_s, march, Status::OnTarget);
        QVERIFY(plan.data().since.finished.isEmpty());
        const QString since = plan.part(u"Since the"_s);
        QVERIFY2(since.contains(u"3 actions were assessed for the first time"_s), qPrintable(since));
        QVERIFY(since.contains(u"2 “"_s) && since.contains(u"1 “"_s) && !since.contains(u"Finished ("_s));
        QVERIFY(!plan.part(u"Achieved"_s).contains(u"It is in place."_s));
        QVERIFY(
            reportText(plan.data()).contains(u"Nothing was assessed before, so there is nothing to compare with."_s));
    }

    void whatTurnedIsFinishedOnce()
    {
        News plan;
        plan.assess(u"1.1.1"_s, february, Status::OnTarget);
        plan.assess(u"1.1.1"_s, march, Status::AwaitingSignOff, u"The guide is out."_s);
        plan.assess(u"1.1.2"_s, february, Status::SignedOff, u"All teams are trained."_s);
        plan.assess(u"1.1.2"_s, march, Status::SignedOff, u"Still in use."_s);
        QCOMPARE(plan.data().since.finished.size(), 1);
        const QString achieved = plan.part(u"Achieved"_s);
        QVERIFY(achieved.contains(u"The guide is out (1.1.1)"_s) && !achieved.contains(u"Still in use."_s));
        QVERIFY(plan.part(u"Decisions"_s).contains(u"Finished and waiting to be signed off, 1 action: 1.1.1."_s));
    }

    void aSignatureIsNewsToo()
    {
        News plan;
        plan.assess(u"1.1.1"_s, february, Status::AwaitingSignOff, u"The guide is out."_s);
        plan.assess(u"1.1.1"_s, march, Status::SignedOff, u"Families use it."_s);
        QVERIFY(plan.data().since.finished.isEmpty());
        QVERIFY(plan.part(u"Achieved"_s).contains(u"Families use it (1.1.1)"_s));
    }

    void aDelayIsNoAchievement()
    {
        News plan;
        plan.assess(u"1.2.1"_s, february, Status::OnTarget);
        plan.assess(u"1.2.1"_s, march, Status::OnTarget, u"Slightly delayed by the holidays."_s);
        QVERIFY(!plan.part(u"Achieved"_s).contains(u"Slightly"_s));
        QVERIFY(plan.part(u"Exceptions"_s).contains(u"Slightly delayed by the holidays."_s));
        QVERIFY(plan.part(u"Exceptions"_s, ReportKind::Exceptions).contains(u"Said to be delayed"_s));
    }

    void theNewsStandsBeforeWhatWasPlanned()
    {
        News plan;
        plan.assess(u"1.2.1"_s, february, Status::OnTarget, {}, u"Compare three tools."_s);
        plan.assess(u"1.2.1"_s, march, Status::OnTarget, u"Two were compared."_s, u"Choose one in May."_s);
        const QString achieved = plan.part(u"Achieved"_s, ReportKind::Public);
        const qsizetype news = achieved.indexOf(u"Two were compared."_s);
        const qsizetype planned = achieved.indexOf(u"Planned in February 2026: Compare three tools."_s);
        QVERIFY2(news > 0 && planned > news, qPrintable(achieved));
        QVERIFY(!reportText(plan.data()).contains(u"Said in February"_s));
    }

    void whatIsPastIsNotNext()
    {
        News plan;
        plan.assess(u"1.2.1"_s, march, Status::OnTarget, u"Two were compared."_s, u"Furniture on 27 March."_s);
        QVERIFY(plan.part(u"Achieved"_s, ReportKind::Public)
                    .contains(u"Was to come next, and its day is past: Furniture on 27 March."_s));
        QVERIFY(plan.part(u"Next"_s).contains(u"Nothing was reported as planned next."_s));
        plan.assess(u"1.2.1"_s, march, Status::OnTarget, u"Two were compared."_s, u"Furniture on 2 April."_s);
        QVERIFY(!plan.part(u"Achieved"_s, ReportKind::Public).contains(u"is past"_s));
        QVERIFY(plan.part(u"Next"_s).contains(u"Furniture on 2 April (1.2.1)"_s));
    }

    void aQuestionToABoardInsideWordsIsAnAsk()
    {
        News plan;
        plan.assess(u"1.2.1"_s, march, Status::AtRisk,
            u"Two were compared. The board is asked whether one is enough. The third is dear."_s);
        QVERIFY(
            plan.part(u"Decisions"_s)
                .contains(u"Said of 1.2.1, and not recorded as an ask: “The board is asked whether one is enough.”"_s));
        plan.assess(u"1.2.1"_s, march, Status::AtRisk, u"The board met."_s);
        QVERIFY(plan.part(u"Decisions"_s).contains(u"None."_s));
    }

    void redBeforeItsDeadlineIsSaid()
    {
        News plan;
        plan.assess(u"1.2.1"_s, march, Status::Missed, u"Nobody agrees."_s); // due on 30 June
        plan.assess(u"1.1.1"_s, march, Status::Missed, u"The printer failed."_s); // due in January
        const QString text = plan.part(u"Exceptions"_s);
        QCOMPARE(text.count(u"Missed, though this has not passed"_s), 1);
        QCOMPARE(text.count(u"No new deadline given"_s), 1);
        // Red stands among the milestones, however long its date is past.
        QVERIFY(plan.part(u"Milestones"_s).contains(u"1.1.1"_s));
    }
};

WAYMARK_TEST(TestReportNews)

#include "tst_ReportNews.moc"
