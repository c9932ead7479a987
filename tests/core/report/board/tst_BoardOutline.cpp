#include "report/composing/ReportOutline.h"

#include "plan/records/Priority.h"
#include "report/making/ReportBuilder.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// So many priorities, each with one action.
QString priorities(int count)
{
    QString lines;
    for (int number = 1; number <= count; ++number)
        lines += u"priority %1 Something that is to be true\noutcome %1.1 What is true then || A. Lead\n"
                 "action %1.1.1 Do it | Mar-26 | A. Lead\n"_s.arg(number);
    return lines;
}

ReportData boardOf(const Plan &plan, const Id &scope, const QList<ReportPart> &alsoWithout = {})
{
    ReportRequest request;
    request.scope = scope;
    request.from = request.to = Month(2026, 8);
    request.without = annexesOf(ReportKind::Highlight) + alsoWithout;
    return *buildReport(plan, {}, request, FixedClock(QDate(2026, 8, 31)));
}

} // namespace

/// What stands on the pages that a board reads, and that nothing of it goes missing unsaid.
class TestBoardOutline : public TestCase
{
    Q_OBJECT

    Plan m_example = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));

private Q_SLOTS:
    void aGroupHasTwoPagesAndAPlanAtMostADozen()
    {
        const auto pages = [](int count) {
            const TestPlan plan(priorities(count));
            return reportOutline(boardOf(plan.plan(), {})).bandedPages();
        };
        QCOMPARE(pages(1), 2);
        QCOMPARE(pages(2), 1 + 2 * 2);
        QCOMPARE(pages(5), 1 + 2 * 5);
        QCOMPARE(pages(6), 1 + 6); // one for each, or there would be thirteen
        QCOMPARE(pages(11), 12);
    }

    void partsThatAreLeftOutLeaveNoPageBehind()
    {
        const QList<ReportPart> second{
            ReportPart::Progress, ReportPart::Kpis, ReportPart::Milestones, ReportPart::Risks, ReportPart::Voices};
        const Id third = m_example.all<Priority>().at(2)->id;
        QCOMPARE(reportOutline(boardOf(m_example, third, second)).bandedPages(), 1);
        const QString text = reportText(boardOf(m_example, third, {ReportPart::Asks, ReportPart::Figures}));
        QVERIFY(!text.contains(u"Decisions and help"_s) && !text.contains(u"What we did"_s));
        QVERIFY(text.contains(u"Month by month"_s));
    }

    void everyExceptionHasARowOrIsNamed()
    {
        for (const Priority *priority : m_example.all<Priority>()) {
            ReportData data = boardOf(m_example, priority->id);
            for (data.boardStep = 0; data.boardStep <= 6; ++data.boardStep) {
                const QString text = reportText(data);
                const qsizetype from = text.indexOf(u"## Exceptions"_s);
                const QString part = text.mid(from, text.indexOf(u"\n## "_s, from) - from);
                for (const QList<ReportAction> *list : {&data.exceptions, &data.lateOthers, &data.delayedOthers}) {
                    for (const ReportAction &action : *list)
                        QVERIFY2(part.contains(action.ref), qPrintable(action.ref + u'\n' + part));
                }
            }
        }
    }

    void everyKpiHasATileOrIsNamed()
    {
        for (const Priority *priority : m_example.all<Priority>()) {
            const ReportData data = boardOf(m_example, priority->id);
            const QString text = reportText(data);
            const qsizetype from = text.indexOf(u"## Key performance"_s);
            const QString part = text.mid(from, text.indexOf(u"\n## "_s, from) - from);
            for (const ReportKpi &kpi : data.kpis)
                QVERIFY2(part.contains(kpi.code), qPrintable(kpi.code));
        }
    }

    /// A section of a whole plan's report says what the group's own report does.
    void aGroupsPagesAreTheSameInBoth()
    {
        const ReportData whole = boardOf(m_example, {});
        QCOMPARE(whole.sections.size(), 5);
        const QString text = reportText(whole);
        for (const ReportData &section : whole.sections) {
            QVERIFY(section.sections.isEmpty());
            const QString own = reportText(section);
            const qsizetype from = own.indexOf(u"## Exceptions"_s);
            const QString part = own.mid(from, own.indexOf(u"\n## Key\n"_s) - from);
            QVERIFY2(text.contains(QString(part).replace(u"\n## "_s, u"\n### "_s)), qPrintable(section.identity.scope));
        }
    }

    void theLeadsWordsStandByTheStatus()
    {
        ReportData data = boardOf(m_example, m_example.all<Priority>().first()->id);
        data.words.reason = u"Two posts are vacant."_s;
        data.words.impact = u"Families wait longer."_s;
        const QString text = reportText(data);
        QVERIFY2(text.contains(u"Two posts are vacant ("_s + data.overall.reason + u')'), qPrintable(text.left(800)));
        QVERIFY(text.contains(u"If nothing is done: Families wait longer."_s));
        data.words.reason.clear();
        data.standing = {};
        QVERIFY(reportText(data).contains(u"Why it stands so is not recorded."_s));
        data.standing = {u"The office is open again."_s, Month(2026, 7)};
        QVERIFY(reportText(data).contains(u"Where it stands (July 2026): The office is open again."_s));
    }

    void sinceWhenItTurnedIsSaid()
    {
        ReportData data = boardOf(m_example, m_example.all<Priority>().at(2)->id);
        QVERIFY(reportText(data).contains(u"July 2026: missed (1 of 33 missed, 4 at risk). Worse: 3.3.1 from"_s));
        data.hasLastReport = true; // what turned is then held against how that report had it
        data.lastReport = QDate(2026, 7, 9);
        QVERIFY(reportText(data).contains(u"Since the report of 9 July 2026: Worse: 3.3.1 from"_s));
        data.since.slipped.clear();
        data.since.finished.clear();
        data.since.better.clear();
        QVERIFY(reportText(data).contains(u"Since the report of 9 July 2026: No action changed its status."_s));
    }

    void whatIsLongStandsWholeOnlyInAnAnnex()
    {
        TestPlan plan(u"priority 1 Short\noutcome 1.1 Short || A. Lead\naction 1.1.1 "_s
            + u"word "_s.repeated(80).trimmed() + u" end | Mar-26 | A. Lead\n"_s);
        QVERIFY(!reportText(boardOf(plan.plan(), {})).contains(u"word end"_s));
        ReportRequest request;
        request.from = request.to = Month(2026, 8);
        QVERIFY(
            reportText(*buildReport(plan.plan(), {}, request, FixedClock(QDate(2026, 8, 31)))).contains(u"word end"_s));
    }
};

WAYMARK_TEST(TestBoardOutline)
#include "tst_BoardOutline.moc"
