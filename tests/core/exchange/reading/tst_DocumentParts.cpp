#include "exchange/reading/DocumentParts.h"

#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

PlanDraft read(const QString &lines)
{
    Result<PlanDraft> draft = readPlan({documentOf(lines)});
    return draft ? std::move(*draft) : PlanDraft();
}

QString planIn(const QString &lines)
{
    return draftText(readPlan({documentOf(lines)}));
}

} // namespace

/// Kinds of layout that were read wrongly once, each in words of its own.
class TestDocumentParts : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cardsMayNameThemselvesByTheirNumber()
    {
        QCOMPARE(planIn(u"# Weakness 1: Waits\n\n[card]\nAction 1.2 | Hire two nurses\nDue date: | May 2027\n"
                        "Owner(s): | Ada Brook\nNovember update: | One is found"_s),
            u"priority 1 Waits\noutcome\n"
            "action 1.2 Hire two nurses | due month May 2027 | leads Ada Brook | said One is found"_s);
    }

    void itemsOfAListWithTheirLabelsBelowAreActions()
    {
        QCOMPARE(planIn(u"# The trust must\n1. Answer each letter\n- Owner: Ada Brook\n- Complete by: 31 May 2027\n"
                        "2. Ring back\n- Owner: Joe Quill\n- Complete by: 30 June 2027"_s)
                     .section(u'\n', -2),
            u"action 1 Answer each letter | due day 31 May 2027 | leads Ada Brook\n"
            "action 2 Ring back | due day 30 June 2027 | leads Joe Quill"_s);
    }

    void aSheetHoldsAKeyATableAndWords()
    {
        SourceDocument document = documentOf(u"[Plan]\nOur plan\n\n[Plan]"_s);
        document.blocks.clear();
        Grid sheet{u"Plan"_s, {}, true};
        const auto add = [&](int number, const QStringList &texts) {
            GridRow row{{}, number};
            for (const QString &text : texts)
                row.cells.append(Cell{text});
            sheet.rows.append(row);
        };
        add(1, {u"Key"_s});
        add(2, {u"Amber: not started"_s});
        add(3, {u"Blue: finished"_s});
        add(5, {u"Action"_s, u"Lead"_s, u"Due"_s, u"RAG"_s});
        add(6, {u"Paint"_s, u"Ada Brook"_s, u"May 2027"_s, u"Amber"_s});
        add(8, {u"Words we use"_s});
        add(9, {u"SENCO"_s, u"who looks after needs in a school"_s});
        document.blocks.append(sheet);
        const Result<PlanDraft> draft = readPlan({document});
        QVERIFY(draft);
        QVERIFY(
            draftText(draft).contains(u"action Paint | due month May 2027 | leads Ada Brook | status not started"_s));
        QCOMPARE(draft->priorities.first().title, QString()); // "Key" heads no actions
        QCOMPARE(draft->terms.size(), 1);
        QCOMPARE(draft->terms.first().term, u"SENCO"_s);
    }

    void aHeadingThatIsADateSaysWhen()
    {
        QVERIFY(planIn(u"## March 2027\n\n[t]\nDeliverable | Owner\nHall is open | Ada Brook"_s)
                    .contains(u"action Hall is open | due month March 2027 | leads Ada Brook"_s));
    }

    void numberedActionsInOneCellAreActionsEach()
    {
        QCOMPARE(planIn(u"[t]\nRef | Objective | Action | Lead | End date\n"
                        "1.1 | Halls are warm | 1. Mend the boiler/2. Shut the doors | Ada Brook | May 2027"_s),
            u"priority 1\noutcome 1.1 Halls are warm\n"
            "action Mend the boiler | due month May 2027 | leads Ada Brook\n"
            "action Shut the doors | due month May 2027 | leads Ada Brook"_s);
    }

    void aBarOfMonthsEndsWithItsSign()
    {
        const QString text = planIn(u"[t]\nTask | Owner | Jan 2027 | Feb 2027 | Mar 2027 | Apr 2027 | RAG\n"
                                    "Paint | Ada Brook | {#ddebf7} | ◆{#ddebf7} | | | Green\n"
                                    "Sweep | Joe Quill | | {#ddebf7} | {#ddebf7} | | Red"_s);
        QVERIFY2(text.contains(u"action Paint | due month Feb 2027 | leads Ada Brook | status on target\n"_s),
            qPrintable(text));
        QVERIFY2(
            text.contains(u"action Sweep | due month Mar 2027 | leads Joe Quill | status missed"_s), qPrintable(text));
    }

    void targetsAndActualsMayBeRows()
    {
        const PlanDraft draft = read(u"[t]\nMeasure | Baseline | | Mar 2027 | Jun 2027\n"
                                     "Halls mended | 3 | Target | 5 | 8\n^ | ^ | Actual | 4 | "_s);
        QCOMPARE(draft.kpis.size(), 1);
        QCOMPARE(draft.kpis.first().targets.size(), 2);
        QCOMPARE(draft.kpis.first().targets.last().value, std::optional(8.0));
        QCOMPARE(draft.kpis.first().readings.size(), 1);
        QCOMPARE(draft.kpis.first().readings.first().source, u"4"_s);
    }

    void ofSeveralMonthsTheLatestCounts()
    {
        QVERIFY(planIn(
            u"[t]\nAction | Lead | Due | RAG Sep 2026 | RAG Oct 2026\nPaint | Ada Brook | May 2027 | Red | Green"_s)
                    .contains(u"status on target | note RAG Sep 2026: Red"_s));
    }

    void aTitleIsWhatItIsDone()
    {
        QVERIFY(planIn(u"[t]\nTitle | Description | Owner | Due date\nMend the boiler | It stands below the old hall "
                       u"of the town | "
                       "Ada Brook | May 2027"_s)
                    .contains(u"action Mend the boiler | due month May 2027"_s));
    }

    void aRowBelowSaysHowItGoes()
    {
        QCOMPARE(planIn(u"[t]\nRef | Action | Lead | Due\n1.1 | Mend the boiler | Ada Brook | May 2027\n"
                        "^ | <3>Update: the pipes have come\n1.2 | Buy a spare | Joe Quill | June 2027\n"
                        "^ | <3>Next steps: ask three shops"_s),
            u"priority 1\noutcome\n"
            "action 1.1 Mend the boiler | due month May 2027 | leads Ada Brook | said the pipes have come\n"
            "action 1.2 Buy a spare | due month June 2027 | leads Joe Quill | next ask three shops"_s);
    }

    void theReferenceMayBePainted()
    {
        const QString rows = u"[t]\nRef | Action | Lead | Due\n1.1{#00b050} | Mend the boiler | Ada Brook | May 2027\n"
                             "1.2{#ff0000} | Buy a spare | Joe Quill | June 2027\n"_s;
        const QString key = u"[key]\n{#00b050} | On track\n{#ff0000} | Past its date and not done\n"
                            "{#bfbfbf} | Not started\n\n"_s;
        const QString told = planIn(key + rows);
        QVERIFY2(told.contains(u"leads Ada Brook | status on target"_s), qPrintable(told));
        QVERIFY2(told.contains(u"leads Joe Quill | status missed"_s), qPrintable(told));
        QVERIFY(!planIn(rows).contains(u"status"_s)); // without a key it may be an ornament
    }

    void progressInAWordOfTheKeyIsAStatus()
    {
        const QString told =
            planIn(u"- Drifting: may be late\n- Moving: on course\n- Waiting: not yet begun\n\n[t]\n"
                   "Action | Lead | Due | Progress\nMend the boiler | Ada Brook | May 2027 | Drifting\n"
                   "Buy a spare | Joe Quill | June 2027 | Moving"_s);
        QVERIFY2(told.contains(u"leads Ada Brook | status at risk\n"_s), qPrintable(told));
        QVERIFY2(told.contains(u"leads Joe Quill | status on target"_s), qPrintable(told));
    }

    void firstNameAndSurnameAreOneLead()
    {
        QVERIFY(
            planIn(u"[t]\nAction | Owner first name | Owner surname | Due\nMend the boiler | Ada | Brook | May 2027\n"
                   "Sweep the leaves | Joe | Quill | June 2027"_s)
                .contains(u"action Mend the boiler | due month May 2027 | leads Ada Brook\n"_s));
    }

    void aHeadingMaySayHowManyStandBelow()
    {
        QVERIFY(planIn(u"## Theme: Warm halls (2)\n\n[t]\nAction | Lead | Due\nMend the boiler | Ada Brook | May 2027\n"
                       "Buy a spare | Joe Quill | June 2027"_s)
                    .startsWith(u"priority 1 Warm halls\n"_s));
    }

    void aLineAboveFiguresNamesWhatTheyMeasure()
    {
        const PlanDraft draft =
            read(u"## Our measures\nHalls mended\n\n[a]\nMonth | Target | Actual\nApr 2027 | 3 | 2\n"
                 "May 2027 | 4 | 4\nJun 2027 | 5 | \n\nLeaves swept\n\n[b]\nMonth | Target | Actual\n"
                 "Apr 2027 | 30 | 20\nMay 2027 | 40 | 40\nJun 2027 | 50 | "_s);
        QCOMPARE(draft.kpis.size(), 2);
        QCOMPARE(draft.kpis.first().text, u"Halls mended"_s);
        QCOMPARE(draft.kpis.last().text, u"Leaves swept"_s);
    }

    /// What is below a blank row, and says by when only to explain a colour.
    void aKeyBelowATableIsNoAction()
    {
        const PlanDraft draft =
            read(u"[a]\nRef | Action | Lead | Deadline | RAG\n"
                 "1.1 | Mend the halls | Ada Brook | May 2027 | Blue\n"
                 "1.2 | Sweep the leaves | Ada Brook | June 2027 | Green\n | | | | \nKey to RAG | | | | \n"
                 "Blue | Complete and evidence accepted | | | \n"
                 "Green | On track to be done by the deadline | | | \n"
                 "Amber | Some delay, the deadline may be missed | | | \nRed | Deadline missed"_s);
        QCOMPARE(draft.actionCount(), 2);
        QCOMPARE(draft.meanings.size(), 4);
    }

    void aHeadingMayBeAQuarter()
    {
        const QString said = planIn(u"## Quarter 4 2026/27 (January to March)\n\n[a]\nDeliverable | Owner | Status\n"
                                    "Mend the halls | Ada Brook | On track"_s);
        QVERIFY2(said.contains(u"due quarter"_s), qPrintable(said));
    }

    /// Of a scale that only the document explains, wherever its key stands.
    void aColumnOfTheKeysWordsIsTheStatus()
    {
        const PlanDraft draft =
            read(u"[a]\nAction | Owner | By | Score\nMend the halls | AB, JQ | May 2027 | 2\n"
                 "Sweep the leaves | AB | June 2027 | 0\n\n[k]\nScore | What it means\n0 | Not started\n"
                 "1 | At risk of delay\n2 | On track\n3 | Complete\n\n[i]\nInitials | Name\nAB | Ada Brook\n"
                 "JQ | Joe Quill"_s);
        QCOMPARE(draft.actionCount(), 2);
        const QList<DraftAction> &actions = draft.priorities.first().outcomes.first().actions;
        QCOMPARE(actions.first().status, Status::OnTarget);
        QCOMPARE(actions.last().status, Status::NotStarted);
        QCOMPARE(actions.first().leads, QStringList({u"Ada Brook"_s, u"Joe Quill"_s}));
    }

    void aHeadingThatNamesAColumnIsNoGroup()
    {
        const QString said = planIn(u"## Improvement activity\n\n[a]\nImprovement activity | Lead | Deadline\n"
                                    "<3>Halls\nMend the halls | Ada Brook | May 2027\n"
                                    "<3>Yards\nSweep the leaves | Ada Brook | June 2027"_s);
        QVERIFY2(said.startsWith(u"priority 1 Halls"_s), qPrintable(said));
    }

    void readingsAreToldForWhatTheyAre()
    {
        const QString said = planIn(u"[r]\nkpi | period | value\n1.1a | 2026-01 | 12\n1.1a | 2026-02 | 14"_s);
        QVERIFY2(said.contains(u"holds readings of KPIs"_s), qPrintable(said));
    }
};

WAYMARK_TEST(TestDocumentParts)
#include "tst_DocumentParts.moc"
