#include "exchange/reading/tables/Columns.h"

#include "exchange/reading/tables/Regions.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString columnsText(const QString &rows)
{
    static const char *const kinds[] = {
        "unknown", "actions", "kpis", "risks", "decisions", "evidence", "glossary", "initials"};
    static const QHash<Role, QString> names{{Role::Other, u"-"_s}, {Role::Reference, u"ref"_s}, {Role::Text, u"text"_s},
        {Role::Outcome, u"outcome"_s}, {Role::Priority, u"priority"_s}, {Role::Due, u"due"_s}, {Role::NewDue, u"new"_s},
        {Role::Start, u"start"_s}, {Role::Closed, u"closed"_s}, {Role::Leads, u"leads"_s}, {Role::Status, u"status"_s},
        {Role::Percent, u"percent"_s}, {Role::Said, u"said"_s}, {Role::Next, u"next"_s}, {Role::Kpi, u"kpi"_s},
        {Role::Baseline, u"baseline"_s}, {Role::Target, u"target"_s}, {Role::Actual, u"actual"_s},
        {Role::Risk, u"risk"_s}, {Role::Impact, u"impact"_s}, {Role::Mitigation, u"mitigation"_s},
        {Role::Importance, u"importance"_s}};
    const SourceDocument document = documentOf(u"[t]\n"_s + rows);
    const Table table = tableOf(std::get<Grid>(document.blocks.first()));
    const Columns columns = regionsOf(table).first().columns;
    QStringList words{QLatin1StringView(kinds[int(columns.kind)]) + u':'};
    for (int at = 0; at < columns.roles.size(); ++at) {
        const Period period = columns.targets.contains(at) ? columns.targets.value(at) : columns.actuals.value(at);
        words.append(names.value(columns.roles.at(at), u"?"_s)
            + (period.month.isValid() || period.months == 0 ? period.month.text() : QString::number(period.months)));
    }
    return words.join(u' ');
}

} // namespace

class TestColumns : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void captionsSpeakForRoles_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("columns");
        const auto row = [](const QString &rows, const QString &columns) {
            QTest::newRow(qPrintable(rows.section(u'\n', 0, 0))) << rows << columns;
        };
        row(u"Ref | Action | Due | Lead"_s, u"actions: ref text due leads"_s);
        row(u"No. | What | Target date | Who | Status | Comments | Revised due date"_s,
            u"actions: ref text due leads status said new"_s);
        row(u"Action | Owner | RAG rating"_s, u"actions: text leads status"_s);
        row(u"KPI Reference | KPI | Baseline | 3 months | 6 Months | Target (12 months)"_s,
            u"kpis: ref kpi baseline target3 target6 target12"_s);
        row(u"Measure | 12 months"_s, u"kpis: kpi target12"_s);
        row(u"Measure | Baseline | 3 months June 2027 | 12 months (Mar 2028)"_s,
            u"kpis: kpi baseline target2027-06 target2028-03"_s);
        row(u"Name | Telephone"_s, u"unknown: - -"_s);
        // As programs write them.
        row(u"taskName | Assigned To | Bucket Name | Percent Complete | due_date"_s,
            u"actions: text leads priority percent due"_s);
        row(u"action_id | description | owner | due_date | status"_s, u"actions: ref text leads due status"_s);
        row(u"Name | Owner | Timeline - Start | Timeline - End | Status"_s, u"actions: text leads start due status"_s);
        // The words of people.
        row(u"Area for improvement | Outcome | Action | Lead | Due"_s, u"actions: - outcome text leads due"_s);
        row(u"What will we do? | By whom | By when will it be done? | BRAG status"_s,
            u"actions: text leads due status"_s);
        row(u"Objective | Action | Lead officer | Timescales | Progress RAG"_s,
            u"actions: outcome text leads due status"_s);
        row(u"Theme | Outcome | Key actions | Named lead | Deadline"_s, u"actions: priority outcome text leads due"_s);
        row(u"Action | Sub-action | Lead | Due"_s, u"actions: outcome text leads due"_s);
        row(u"Recommendation | Accountable officer | Implementation date | Revised date"_s,
            u"actions: text leads due new"_s);
        row(u"ID | Risk description | Likelihood | Impact | Mitigation | Owner"_s,
            u"risks: ref risk ? impact mitigation leads"_s);
        // Milestones beside a deadline are not targets of a KPI.
        row(u"Action | Lead | Deadline | 3 months | 6 months"_s, u"actions: text leads due target3 target6"_s);
        row(u"Indicator | Starting point | Milestone 1 - Sep 26 | Actual Sep 26"_s,
            u"kpis: kpi baseline target2026-09 actual2026-09"_s);
    }
    void captionsSpeakForRoles()
    {
        QFETCH(QString, rows);
        QTEST(columnsText(rows), "columns");
    }

    void whatStandsBelowDecides_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("columns");
        const auto row = [](const char *name, const QString &rows, const QString &columns) {
            QTest::newRow(name) << rows << columns;
        };
        row("progress in one word is a status",
            u"Action | Lead | Progress\nPaint | A | Done\nSweep | B | In progress"_s, u"actions: text leads status"_s);
        row("progress in sentences is an account",
            u"Action | Lead | Progress\nPaint | A | We bought the paint in May\nSweep | B | Two rooms out of five so far"_s,
            u"actions: text leads said"_s);
        row("a target that is a day is a due date",
            u"Action | Lead | Target\nPaint | A | 3 May 2027\nSweep | B | June 2027"_s, u"actions: text leads due"_s);
        row("urgency is no priority",
            u"Priority | Action | Due\nHigh | Paint the hall | May 2027\nLow | Sweep the yard | June 2027"_s,
            u"actions: - text due"_s);
        row("two headings in one",
            u"Action | Lead | Due | <2>May 2027\n^ | ^ | ^ | RAG | Next steps\nPaint | A | June 2027 | Green | Buy more"_s,
            u"actions: text leads due status next"_s);
        row("the first of two columns of groups holds the larger ones",
            u"Area for improvement | Outcome | Action | Lead | Due\nHalls | They are warm | Mend the boiler | A | May "
            u"2027\n"
            "Yards | They are clean | Sweep the leaves | B | June 2027"_s,
            u"actions: priority outcome text leads due"_s);
        row("rows that point to actions by their numbers",
            u"Action | From | To | Reason\n1.2 | May 2027 | June 2027 | The pipes came late\n"
            "2.1 | June 2027 | July 2027 | Nobody had a broom"_s,
            u"unknown: text start due -"_s);
        row("next steps with who and when behind them",
            u"Area | Strengths | Next steps | Lead | By when\nHalls | Warm, and open at night | Mend the boiler | Ada "
            u"Brook | May 2027\nYards | Clean and wide and well lit | Sweep the leaves | Joe Quill | June 2027"_s,
            u"actions: priority - text leads due"_s);
        row("how one will know is no account",
            u"Action | Lead | Due | How we will know it has worked | May update\n"
            "Mend the boiler | Ada Brook | May 2027 | The halls are warm all day | A man came\n"
            "Sweep the yard | Joe Quill | June 2027 | Nobody slips there any more | Two brooms bought"_s,
            u"actions: text leads due - said"_s);
        row("a log of what was altered",
            u"Version | Date | Who | What was changed\n1.1 | May 2027 | Ada Brook | The second row\n"
            "1.2 | June 2027 | Joe Quill | The third row"_s,
            u"unknown: ref ? leads ?"_s);
        row("a second lead of whom half are nobody",
            u"Action | Council lead | Health lead | Due\nPaint the hall | Ada Brook | – | May 2027\n"
            "Sweep the yard | – | Joe Quill | June 2027"_s,
            u"actions: text leads - due"_s);
        row("a column without a caption", u"| Action | Due\n1.1 | Paint | May 2027\n1.2 | Sweep | June 2027"_s,
            u"actions: ref text due"_s);
    }
    void whatStandsBelowDecides()
    {
        QFETCH(QString, rows);
        QTEST(columnsText(rows), "columns");
    }

    void captionsAreFolded()
    {
        QCOMPARE(foldedCaption(u"targetDates"_s), u"target date"_s);
        QCOMPARE(foldedCaption(u"TARGET_DATE:"_s), u"target date"_s);
        QCOMPARE(foldedCaption(u"% complete"_s), u"percent complete"_s);
        QCOMPARE(foldedCaption(u"Status of progress"_s), u"status of progress"_s);
    }
};

WAYMARK_TEST(TestColumns)
#include "tst_Columns.moc"
