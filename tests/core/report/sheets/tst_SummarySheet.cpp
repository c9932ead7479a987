#include "report/sheets/SummarySheet.h"

#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The cells of the row that begins with the text.
QList<SheetCell> rowOf(const WorkbookSheet &sheet, const QString &first)
{
    for (const QList<SheetCell> &row : sheet.rows) {
        if (!row.isEmpty() && row.first().text == first)
            return row;
    }
    return {};
}

double numberIn(const QList<SheetCell> &row, qsizetype column)
{
    const std::optional<SheetValue> value = row.value(column).value;
    return value ? value->number : -1;
}

} // namespace

class TestSummarySheet : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreNumbersThatAddUp_data() { addReportKinds(); }
    void countsAreNumbersThatAddUp()
    {
        QFETCH(ReportKind, kind);
        const ReportData data = exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), kind);
        const WorkbookSheet sheet = summarySheet(data, u"Report"_s);
        double sum = 0;
        for (const auto &[status, count] : data.statuses) {
            const QList<SheetCell> row = rowOf(sheet, status.word);
            QCOMPARE(row.value(0).status, std::optional(status.status));
            QCOMPARE(numberIn(row, 1), double(count));
            sum += numberIn(row, 1);
        }
        QCOMPARE(sum, double(data.actions().size()));
        QCOMPARE(numberIn(rowOf(sheet, u"All actions"_s), 1), sum);
        QCOMPARE(numberIn(rowOf(sheet, u"Finished"_s), 2), data.counts.percentComplete() / 100.0);
        QCOMPARE(numberIn(rowOf(sheet, u"Past their first date"_s), 1), double(data.counts.pastFirst));
        const double kpis = numberIn(rowOf(sheet, u"Where they should be"_s), 1)
            + numberIn(rowOf(sheet, u"Behind"_s), 1) + numberIn(rowOf(sheet, u"Not measured yet"_s), 1)
            + numberIn(rowOf(sheet, u"Nothing to compare with"_s), 1);
        QCOMPARE(kpis, numberIn(rowOf(sheet, u"All KPIs"_s), 1));
    }

    void prioritiesStandBesideEachOtherAndAddUp()
    {
        const ReportData data = exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), ReportKind::Highlight);
        const WorkbookSheet sheet = summarySheet(data, u"Report"_s);
        double actions = 0;
        double late = 0;
        for (const ReportPriority &priority : data.priorities) {
            const QList<SheetCell> row = rowOf(sheet, priority.number + u' ' + priority.title);
            QCOMPARE(row.value(1).text, priority.status.word);
            QCOMPARE(numberIn(row, 3), double(priority.counts.finished()));
            actions += numberIn(row, 2);
            late += numberIn(row, 5);
        }
        QCOMPARE(actions, double(data.counts.total));
        QCOMPARE(late, double(data.counts.pastFirst));
    }

    void aPriorityAloneIsToldByItsOutcomes()
    {
        const ReportData data = exampleOfPriority(QStringLiteral(WAYMARK_SOURCE_DIR), ReportKind::Highlight);
        const WorkbookSheet sheet = summarySheet(data, u"Report"_s);
        for (const ReportOutcome &outcome : data.priorities.first().outcomes) {
            const QString name = u"%1 %2"_s.arg(outcome.ref, outcome.text.section(u'\n', 0, 0)).trimmed();
            QCOMPARE(numberIn(rowOf(sheet, name), 2), double(outcome.actions.size()));
        }
    }

    void monthsAreCounts()
    {
        const ReportData data = exampleOfPriority(QStringLiteral(WAYMARK_SOURCE_DIR), ReportKind::Highlight);
        const WorkbookSheet sheet = summarySheet(data, u"Report"_s);
        const ReportHistory &part = data.history.first();
        const QList<SheetCell> head = rowOf(sheet, u"At the end of each month"_s);
        QCOMPARE(head.size(), data.historyMonths.size() + 2);
        QCOMPARE(head.last().text, data.historyMonths.last().shortWords());
        const QList<SheetCell> missed = rowOf(sheet, part.name);
        QCOMPARE(missed.value(1).status, std::optional(Status::Missed));
        for (qsizetype month = 0; month < part.months.size(); ++month)
            QCOMPARE(numberIn(missed, month + 2), double(part.months.at(month).missed));
    }

    void whatIsOnlyToldInTheReportIsNamed()
    {
        const ReportPlan plan;
        const WorkbookSheet sheet = summarySheet(plan.report(plan.march()), u"Report"_s);
        QCOMPARE(rowOf(sheet, u"Only in the report itself"_s).value(1).text,
            u"Since the last report; What people said; Evidence; Changes to the plan"_s);
        QCOMPARE(sheet.rows.first().first().text, u"Report"_s);
        QCOMPARE(rowOf(sheet, u"Made on"_s).value(1).value, dayInSheet({2026, 4, 14}, "d mmm yyyy"));
    }

    void partsLeftOutAreNotSummed()
    {
        const ReportPlan plan;
        ReportRequest request = plan.march();
        request.without = {ReportPart::Figures, ReportPart::Priorities, ReportPart::History};
        const WorkbookSheet sheet = summarySheet(plan.report(request), u"Report"_s);
        QVERIFY(rowOf(sheet, u"All actions"_s).isEmpty());
        QVERIFY(rowOf(sheet, u"At the end of each month"_s).isEmpty());
        QVERIFY(!rowOf(sheet, u"Overall status"_s).isEmpty());
    }
};

WAYMARK_TEST(TestSummarySheet)
#include "tst_SummarySheet.moc"
