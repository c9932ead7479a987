#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Small documents of kinds that were read wrongly elsewhere: what is right stands here for each of them.
class TestCasesRealPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isReadRightly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("holds");
        QTest::addColumn<QString>("counts"); // priorities, outcomes, actions, KPIs, statuses
        const auto row = [](const QString &file, const QStringList &holds, const QString &counts) {
            QTest::newRow(qPrintable(file)) << file << holds << counts;
        };
        row(u"d03-subheading-row-joins-action.html"_s, {u"outcome 1.2 Schools act on the first signs"_s},
            u"1 2 2 0 0"_s);
        row(u"d05-colour-key-not-applied.html"_s,
            {u"Publish the guide | due month March 2027 | leads Ada Brook | status on target"_s,
                u"leads Joe Quill | status not started"_s, u"leads Priya Marsh | status signed off"_s},
            u"1 1 3 0 3"_s);
        row(u"d06-months-columns-make-kpis.csv"_s,
            {u"Set up a weekly panel | due day 31 July 2027 | leads Ada Brook | status signed off"_s,
                u"6 months: No request older than 16 weeks"_s},
            u"1 1 2 0 2"_s);
        row(u"d07-kpi-without-baseline-joins.html"_s,
            {u"kpi  Plans issued in 20 weeks | 41%=41 | 6: 55%=55 | 12: 65%=65"_s,
                u"kpi  Appeals per 10,000 pupils |  | 6: 12=12 | 12: 9=9"_s},
            u"0 0 0 3 0"_s);
        row(u"d09-leads.csv"_s,
            {u"leads Ada Brook, Joe Quill, Priya Marsh"_s, u"leads A/Prof. Reed"_s, u"note Lead: N/A"_s},
            u"1 1 4 0 4"_s);
        row(u"d11-unread-table-one-line.html"_s,
            {u"Order the chairs | due day 1 May 2027 | leads Joe Quill"_s, u"priority 2 Further actions"_s},
            u"2 2 3 0 0"_s);
        row(u"d14-baseline-magnitude.csv"_s,
            {u"Annual visitors | <500K | 12: 1M=1e+06"_s, u"Rank | 62/81 | 12: 20/81"_s, u"1.5 million=1.5e+06"_s},
            u"0 0 0 4 0"_s);
        row(u"d18-group-column-merged.html"_s,
            {u"outcome  Families tell their story once\naction Design one shared profile"_s}, u"1 1 3 0 3"_s);
        row(u"d19-blank-lead-and-due.csv"_s, {u"action Train every SENCO in the new form\n"_s, u"status missed"_s},
            u"1 1 4 0 3"_s);
        row(u"d20-snake-case.csv"_s, {u"action A-001 Publish the guide | due day 2027-03-31 | leads Ada Brook"_s},
            u"1 1 2 0 2"_s);
        row(u"d22-data-row-as-header.csv"_s, {u"action M1"_s, u"Attendance"_s}, u"1 1 2 0 0"_s);
        addFormsOfWord();
    }

    void isReadRightly()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, holds);
        const Result<SourceDocument> source = readDocument(cases(file));
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
        const Result<PlanDraft> draft = readPlan({*source});
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
        const QString text = draftText(draft);
        for (const QString &part : holds)
            QVERIFY2(text.contains(part), qPrintable(part + u"\n-- is not in\n"_s + text));
        QTEST(u"%1 %2 %3 %4 %5"_s.arg(draft->priorities.size())
                  .arg(draft->outcomeCount())
                  .arg(draft->actionCount())
                  .arg(draft->kpis.size())
                  .arg(draft->assessedCount()),
            "counts");
        QCOMPARE(draft->balance.all, draft->balance.inPlan + draft->balance.headings + draft->balance.kept);
    }

    void risksAreRisks()
    {
        const Result<PlanDraft> draft = readPlan({*readDocument(cases(u"d15-risk-register.csv"_s))});
        QVERIFY(draft);
        QCOMPARE(draft->actionCount(), 0);
        QCOMPARE(draft->risks.size(), 2);
        QCOMPARE(draft->risks.first().mitigation, u"Delete unnecessary functions"_s);
    }

    void aLabelledFileIsToldForWhatItIs()
    {
        const Result<SourceDocument> source = readDocument(cases(u"r25-sensitivity-label.docx"_s));
        QVERIFY(!source);
        QVERIFY(source.error().sentence.contains(u"label"_s));
    }

private:
    static void addFormsOfWord()
    {
        const auto row = [](const QString &file, const QStringList &holds, const QString &counts) {
            QTest::newRow(qPrintable(file)) << file << holds << counts;
        };
        row(u"r01-auto-numbers.docx"_s, {u"action 1.2.1 Name a contact for each school"_s}, u"1 2 3 0 3"_s);
        for (const QString &ending : {u"docx"_s, u"html"_s}) {
            row(u"r02-merged-down."_s + ending,
                {u"action 1.1.3 Name a contact for each school | due month Mar-26 | leads Tom Ashby | status at risk"_s},
                u"1 1 3 0 3"_s);
        }
        row(u"r03-one-level.csv"_s, {u"action 2 Train the front desk | due day 30/06/2026 | leads Ifeoma Reed"_s},
            u"1 1 3 0 3"_s);
        row(u"r03-one-level.docx"_s, {u"action 3 Name a contact for each school"_s}, u"1 1 3 0 3"_s);
        row(u"r05-unnumbered.csv"_s, {u"action Agree the budget | status missed | said No lead found yet"_s},
            u"1 1 3 0 3"_s);
        row(u"r06-planner.csv"_s,
            {u"Train the front desk | due day 30/06/2026 | leads Tom Ashby, Ifeoma Reed | status not started"_s,
                u"Description: Drafted"_s},
            u"2 2 3 0 3"_s);
        row(u"r07-form-fields.docx"_s,
            {u"status missed | said Late"_s, u"status signed off | said Done"_s, u"Done?: ☑"_s}, u"1 1 2 0 2"_s);
        row(u"r09-struck-out.docx"_s,
            {u"Recruit three officers | due month Sep-26 | leads Ifeoma Reed | status at risk"_s}, u"1 1 1 0 1"_s);
        row(u"r09-struck-out.html"_s,
            {u"Recruit three officers | due month Sep-26 | leads Ifeoma Reed | status at risk"_s}, u"1 1 5 0 5"_s);
        row(u"r10-section-bands.docx"_s, {u"action 1.1.3 Publish the directory"_s}, u"1 1 3 0 3"_s);
        row(u"r11-two-header-rows.docx"_s, {u"status at risk | said Dates set | next Book rooms"_s}, u"1 1 2 0 2"_s);
        row(u"r12-outcome-merged-down.docx"_s, {u"outcome  Schools know whom to ask\naction Name a contact"_s},
            u"1 2 4 0 4"_s);
        row(u"r15-coloured-signs.docx"_s, {u"Green dot | due month Mar-26 | leads Tom Ashby | status on target"_s},
            u"1 1 8 0 8"_s);
        row(u"r15-coloured-signs.csv"_s, {u"Evidence seen: ✓"_s, u"Evidence seen: ●"_s}, u"1 1 3 0 3"_s);
        row(u"r16-leads.docx"_s,
            {u"leads QUILL, Nadia (NORTHSHIRE ICB - 00X)"_s, u"leads AD Education c/o Nadia Quill"_s},
            u"1 1 19 0 19"_s);
        row(u"r17-decimal-comma.html"_s, {u"12,5%=12.5 | 3: 15,5%=15.5"_s}, u"1 1 1 8 1"_s);
        row(u"r27-status-heading.docx"_s, {u"status on target"_s}, u"1 1 1 0 1"_s);
    }

    static QString cases(const QString &file) { return QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/../cases/"_s + file; }
};

WAYMARK_TEST(TestCasesRealPlan)
#include "tst_CasesRealPlan.moc"
