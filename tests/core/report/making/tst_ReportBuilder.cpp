#include "edit/AccountEdits.h"
#include "edit/AssessmentEdits.h"
#include "edit/RollUpEdits.h"
#include "edit/RoundEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/Place.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/Status.h"
#include "report/making/ReportBuilder.h"
#include "report/composing/ReportOutline.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

#include <QFile>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList refs(const QList<ReportAction> &actions)
{
    QStringList all;
    for (const ReportAction &action : actions)
        all.append(action.ref);
    return all;
}

QStringList emptyCells(const ReportData &data)
{
    QStringList found;
    for (const ReportBlock &block : reportOutline(data).blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        for (const QList<ReportCell> &row : table->rows) {
            for (const ReportCell &cell : row) {
                bool hasWords = cell.status && !cell.status->word.isEmpty();
                for (const ReportLine &line : cell.lines)
                    hasWords = hasWords || !line.text.trimmed().isEmpty();
                if (!hasWords)
                    found.append(table->name);
            }
        }
    }
    return found;
}

} // namespace

class TestReportBuilder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysAllOfAMonthInReadingOrder()
    {
        const ReportPlan plan;
        QFile golden(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/golden/report/march.txt"));
        QVERIFY2(golden.open(QIODevice::ReadOnly), "the golden file is missing");
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList actual = reportText(plan.report(plan.march())).split(u'\n');
        for (qsizetype line = 0; line < qMin(actual.size(), expected.size()); ++line)
            QCOMPARE(actual.at(line), expected.at(line));
        QCOMPARE(actual.size(), expected.size());
    }

    void twoRunsSayTheSame()
    {
        const ReportPlan plan;
        QCOMPARE(reportText(plan.report(plan.march())), reportText(plan.report(plan.march())));
    }

    void closingAndCorrectionsAreSaid()
    {
        ReportPlan plan;
        QVERIFY(!reportText(plan.report(plan.march())).contains(u"corrected on"_s));
        const Id action = plan.id(u"1.1.1"_s);
        const Id owner = query::roundOwnerOf(plan.plan(), action);
        const Month march(2026, 3);
        QVERIFY(plan.document().submit(edit::closeRound(plan.plan(), owner, march, u"B. Lead"_s, QDate(2026, 4, 2))));
        edit::AssessmentInput input;
        input.status = Status::Missed;
        input.said = u"The line was let late."_s;
        input.by = u"C. Deputy"_s;
        input.correctedOn = QDate(2026, 4, 9);
        QVERIFY(plan.document().submit(edit::assess(plan.plan(), action, march, input)));
        const QString text = reportText(plan.report(plan.march()));
        QVERIFY2(text.contains(u" · signed off by B. Lead on 2 April 2026 · "_s), qPrintable(text.left(600)));
        QVERIFY(text.contains(u"March 2026 corrected on 9 April 2026 by C. Deputy"_s));
        input.by.clear(); // who would not say who they are
        input.said = u"The line was let after all."_s;
        QVERIFY(plan.document().submit(edit::assess(plan.plan(), action, march, input)));
        const QString nobodys = reportText(plan.report(plan.march()));
        QVERIFY(nobodys.contains(u"March 2026 corrected on 9 April 2026"_s));
        QVERIFY(!nobodys.contains(u"9 April 2026 by"_s));
    }

    void theWholeIsAsItsPeopleDecidedIt()
    {
        ReportPlan plan;
        ReportData data = plan.report(plan.march());
        QVERIFY(!data.overall.now.isDecided);
        const query::Place whole{RecordKind::Plan, plan.plan().id()};
        const Month february(2026, 2);
        QVERIFY(plan.document().submit(edit::decideStatus(
            plan.plan(), whole, february, {Status::Missed, u"The AP is not in place."_s, u"A. Lead"_s})));
        data = plan.report(plan.march());
        QVERIFY(!data.overall.now.isDecided);
        QVERIFY(data.overall.last.isDecided);
        QVERIFY(reportText(data).contains(
            u"February 2026: missed (decided by A. Lead: The AP is not in place (by its actions: amber, 2 of 6 at risk, none missed))."_s));
        QVERIFY(data.unexplained.contains(u"AP"_s)); // what was decided is words of the report too
        ReportRequest onlyOne = plan.march();
        onlyOne.scope = plan.id(u"1"_s);
        QVERIFY(!plan.report(onlyOne).overall.last.isDecided);
    }

    void theKeySaysByWhichRuleHeadingsStand()
    {
        ReportPlan plan;
        QVERIFY(plan.document().submit(edit::setRollUpRule(plan.plan(), RollUpRule::Share, 40)));
        const QString text = reportText(plan.report(plan.march()));
        QVERIFY(text.contains(u"[A] At risk (Amber): 1 of 6 missed, below the 40% that make it red; 1 at risk"_s));
        QVERIFY(text.contains(
            u"An outcome, a priority and the plan are missed where at least 40% of their actions are, and at risk where that share is missed or at risk or where any action is missed."_s));
        QVERIFY(!text.contains(u"worst action"_s));
    }

    void anAccountIsToldInItsPeriodOnly()
    {
        ReportPlan plan;
        const query::Place outcome{RecordKind::Outcome, plan.id(u"2.1"_s)};
        QVERIFY(plan.document().submit(edit::setAccountText(
            plan.plan(), outcome, Month(2026, 1), fieldOf<&Narrative::next>(), u"Ask the EYFS team."_s)));
        const ReportData march = plan.report(plan.march());
        QVERIFY(!reportText(march).contains(u"Ask the EYFS team."_s));
        QVERIFY(!march.unexplained.contains(u"EYFS"_s));
        ReportRequest quarter = plan.march();
        quarter.from = Month(2026, 1);
        const ReportData data = plan.report(quarter);
        const QList<ReportAccount> accounts = data.priorities.at(1).outcomes.first().accounts;
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts.first().month, Month(2026, 1));
        QVERIFY(reportText(data).contains(u"Account | January 2026\nWhat next | Ask the EYFS team.\n"_s));
        QVERIFY(data.unexplained.contains(u"EYFS"_s));
    }

    void everyRedAndAmberIsAnException()
    {
        const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        const FixedClock clock(QDate(2026, 4, 14));
        for (Month month(2025, 9); month <= Month(2026, 8); month = month.plus(1)) {
            ReportRequest request;
            request.from = request.to = month;
            const Result<ReportData> data = buildReport(plan, {}, request, clock);
            QVERIFY(data);
            QStringList expected;
            for (const Id &id : plan.living(RecordKind::Action)) {
                const Status status = query::statusOf(plan, id, month);
                if (status == Status::Missed || status == Status::AtRisk)
                    expected.append(plan.get<Action>(id)->ref);
            }
            QStringList actual = refs(data->exceptions);
            QCOMPARE(actual.size(), expected.size());
            std::sort(actual.begin(), actual.end());
            std::sort(expected.begin(), expected.end());
            QCOMPARE(actual, expected);
        }
    }

    void missedStandsBeforeAtRiskAndTheLatestFirst()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        QCOMPARE(refs(data.exceptions), (QStringList{u"1.1.1"_s, u"1.1.2"_s}));
        QCOMPARE(data.exceptions.first().moveReason, u"The printer lost two weeks."_s);
        QVERIFY(!data.exceptions.first().late.isPast); // its new deadline is May
        QVERIFY(data.exceptions.first().lateAtFirst.isPast);
        QVERIFY(data.exceptions.last().late.isPast); // March ended
    }

    void theCountsAgreeWithTheActions()
    {
        const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        ReportRequest request;
        request.from = request.to = Month(2026, 3);
        const Result<ReportData> data = buildReport(plan, {}, request, FixedClock(QDate(2026, 4, 14)));
        QVERIFY(data);
        QHash<int, int> counted;
        int overdue = 0;
        int pastFirst = 0;
        for (const ReportAction *action : data->actions()) {
            ++counted[int(action->status.status)];
            overdue += action->late.isPast ? 1 : 0;
            const QDate first = action->due.lastDay(plan.calendar());
            pastFirst += first.isValid() && first < QDate(2026, 4, 1) && !isFinished(action->status.status) ? 1 : 0;
        }
        int sum = 0;
        for (const auto &[status, count] : data->statuses) {
            QCOMPARE(count, counted.value(int(status.status)));
            sum += count;
        }
        QCOMPARE(sum, int(data->actions().size()));
        QCOMPARE(data->counts.overdue, overdue);
        QCOMPARE(data->counts.pastFirst, pastFirst);
        QVERIFY(pastFirst > overdue);
        int late = int(data->lateOthers.size());
        for (const ReportAction &action : data->exceptions)
            late += action.late.isPast ? 1 : 0;
        QCOMPARE(late, overdue); // nothing that is late is left unsaid
        const ReportKpiCounts &kpis = data->kpiCounts;
        QCOMPARE(kpis.atTarget + kpis.behind + kpis.noReading + kpis.notComparable, kpis.total);
        QCOMPARE(kpis.total, int(data->kpis.size()));
    }

    void noCellIsEmpty()
    {
        const ReportPlan plan;
        QCOMPARE(emptyCells(plan.report(plan.march())), QStringList());
        const Plan example = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        ReportRequest request;
        request.from = Month(2026, 1);
        request.to = Month(2026, 3);
        const Result<ReportData> data = buildReport(example, {}, request, FixedClock());
        QVERIFY(data);
        QCOMPARE(emptyCells(*data), QStringList());
    }

    void saysOpenlyWhereNobodyReported()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        QStringList silent;
        for (const ReportAction *action : data.actions()) {
            if (action->noUpdate)
                silent.append(action->ref);
        }
        QCOMPARE(silent, (QStringList{u"1.2.1"_s, u"2.1.10"_s}));
    }

    void whatIsSignedOffOwesNothing()
    {
        const ReportPlan plan;
        ReportRequest april = plan.march();
        april.from = april.to = Month(2026, 4);
        const ReportData data = plan.report(april);
        for (const ReportAction *action : data.actions()) {
            if (action->ref == u"2.1.1"_s)
                QVERIFY(!action->noUpdate);
        }
    }

    void keepsToOnePriority()
    {
        const ReportPlan plan;
        ReportRequest request = plan.march();
        request.scope = plan.id(u"2"_s);
        const ReportData data = plan.report(request);
        QCOMPARE(data.identity.scope, u"Priority 2: Preparing for adulthood"_s);
        QCOMPARE(data.counts.total, 2);
        QCOMPARE(data.kpis.size(), 1);
        QCOMPARE(data.kpis.first().code, u"2.1a"_s);
        QVERIFY(data.exceptions.isEmpty());
    }

    void comparesWithThePeriodBefore()
    {
        const ReportPlan plan;
        ReportRequest request = plan.march();
        const ReportData march = plan.report(request);
        QCOMPARE(march.overall.last.status, Status::AtRisk);
        QCOMPARE(march.overall.trend, ReportTrend::Worse);
        request.from = request.to = Month(2026, 1);
        QCOMPARE(plan.report(request).overall.trend, ReportTrend::Unknown);
    }

    void tellsWhatChangedInThePlanItself()
    {
        ReportPlan plan;
        ReportRequest request = plan.march();
        request.lastReport = QDate(2026, 2, 10);
        ChangeBuilder builder(plan.plan());
        builder.set<&Action::text>(plan.id(u"1.1.3"_s), u"Open the helpline in June"_s);
        builder.remove(RecordKind::Action, plan.id(u"2.1.10"_s));
        const ChangeSet set = builder.take({u"field"_s, {}});
        QVERIFY(plan.document().submit(set));
        const ReportData data = plan.report(request, {set});
        QStringList told;
        for (const ReportChange &change : data.changes)
            told.append(change.ref + u": "_s + change.what);
        QCOMPARE(told,
            (QStringList{u"1.1.3: Text changed from “Open the helpline” to “Open the helpline in June”"_s,
                u"2.1.10: Removed: Publish the pathway"_s}));
        request.scope = plan.id(u"1"_s);
        QCOMPARE(plan.report(request, {set}).changes.size(), 1);
    }

    void whatWasTakenBackIsNoChange()
    {
        const ReportPlan plan;
        ChangeBuilder builder(plan.plan());
        builder.set<&Action::text>(plan.id(u"1.1.3"_s), u"Other"_s);
        const ChangeSet set = builder.take({u"field"_s, {}});
        QVERIFY(plan.report(plan.march(), {set, inverseOf(set)}).changes.isEmpty());
    }

    void explainsAbbreviationsAndNamesTheRest()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        QCOMPARE(data.glossary.size(), 1); // PfA does not occur
        QCOMPARE(data.glossary.first().term, u"SENCO"_s);
        QCOMPARE(data.unexplained, QStringList{u"NHS"_s});
    }

    void refusesAPeriodThatRunsBackwards()
    {
        const ReportPlan plan;
        ReportRequest request = plan.march();
        request.to = Month(2026, 2);
        const Result<ReportData> data = buildReport(plan.plan(), {}, request, plan.clock());
        QVERIFY(!data);
        QCOMPARE(data.error().code, ErrorCode::Invalid);
        request = plan.march();
        request.scope = Id::fromText(u"00000000-0000-4000-8000-0000000fffff"_s);
        const Result<ReportData> other = buildReport(plan.plan(), {}, request, plan.clock());
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::NotFound);
    }

    void anEmptyPlanIsAReportToo()
    {
        const TestPlan empty{QString()};
        ReportRequest request;
        request.from = request.to = Month(2026, 3);
        const Result<ReportData> data = buildReport(empty.plan(), {}, request, FixedClock());
        QVERIFY(data);
        QCOMPARE(data->counts.total, 0);
        QVERIFY(reportText(*data).contains(u"This plan has no priorities and no actions yet."_s));
    }

    void offersTheRoundOrTheMonthBeforeWhileOnlyThatIsAssessed()
    {
        const ReportPlan plan;
        QCOMPARE(usualReportMonth(plan.plan(), Month(2026, 2)), Month(2026, 2)); // later ones are no matter
        QCOMPARE(usualReportMonth(plan.plan(), Month(2026, 3)), Month(2026, 3));
        QCOMPARE(usualReportMonth(plan.plan(), Month(2026, 4)), Month(2026, 3));
        QCOMPARE(usualReportMonth(plan.plan(), Month(2026, 5)), Month(2026, 5)); // neither of them
        QCOMPARE(usualReportMonth(Plan(), Month(2026, 3)), Month(2026, 3));
    }
};

WAYMARK_TEST(TestReportBuilder)
#include "tst_ReportBuilder.moc"
