#include "exchange/reading/PlanReading.h"

#include "exchange/reading/status/StatusReading.h"
#include "GridText.h"
#include "RandomEdits.h"
#include "TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"| Action | Due | Lead | RAG | Progress\n"_s;

Result<PlanDraft> readLines(const QString &lines)
{
    return readPlan({documentOf(lines)});
}

/// The draft of one table under one priority.
QString drafted(const QString &rows)
{
    return draftText(readLines(u"# Priority 1: Help early\n\n[table 1]\n"_s + header + rows));
}

} // namespace

/// What a document says as a plan, and that no word of a cell is lost on the way.
class TestPlanReading : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainTable()
    {
        QCOMPARE(
            drafted(u"1.1 | Families know where to turn | | Head of Inclusion | |\n"
                    "1.1.1 | Write the guide | Mar-26 | Head of Inclusion / Designated Officer | Amber | Half done\n"
                    "1.1.2. | Train teams/- two sessions/- one refresher | when funded | | {#00b050} |"_s),
            u"priority 1 Help early\n"
            "outcome 1.1 Families know where to turn | leads Head of Inclusion\n"
            "action 1.1.1 Write the guide | due month Mar-26 | leads Head of Inclusion, Designated Officer | status at "
            "risk | said Half done\n"
            "action 1.1.2 Train teams/- two sessions/- one refresher | due text when funded | status on target"_s);
    }

    void aRowCutByThePageGoesOn()
    {
        QCOMPARE(drafted(u"1.1 | Families know | | | |\n"
                         "1.1.1 | Write the guide and | Mar-26 | A One / | Amber | Half\n"
                         "| hand it out/- to schools | | | | done\n"
                         "| | | B Two | |\n"
                         "1.1.2 | Train | | | |\n"
                         "| - a list goes on | | | |"_s),
            u"priority 1 Help early\n"
            "outcome 1.1 Families know\n"
            "action 1.1.1 Write the guide and hand it out/- to schools | due month Mar-26 | leads A One, B Two | "
            "status at risk | said Half done\n"
            "action 1.1.2 Train/- a list goes on"_s);
    }

    void aCutRowGoesOnUnderItsOwnOutcome()
    {
        // The action's outcome is not the last one of the table.
        QCOMPARE(
            drafted(u"1.1 | One | | | |\n1.2 | Two | | | |\n1.1.1 | Write | Mar-26 | A | |\n| the guide | | | |"_s),
            u"priority 1 Help early\noutcome 1.1 One\naction 1.1.1 Write the guide | due month Mar-26 | leads A\noutcome 1.2 Two"_s);
    }

    void mergedCellsAreOneAction()
    {
        QCOMPARE(drafted(u"1.1 | Families know | | | |\n"
                         "1.1.1 | Write the guide | Mar-26 | A One | |\n"
                         "^ | ^ | May-26 | B Two | |"_s),
            u"priority 1 Help early\n"
            "outcome 1.1 Families know\n"
            "action 1.1.1 Write the guide | due month Mar-26 | leads A One, B Two | note Due: May-26"_s);
    }

    void aHeadingRepeatedOnTheNextPageIsNone()
    {
        QCOMPARE(drafted(u"1.1 | One | | | |\n"_s + header + u"1.1.1 | Write | Mar-26 | A | |"_s),
            u"priority 1 Help early\noutcome 1.1 One\naction 1.1.1 Write | due month Mar-26 | leads A"_s);
    }

    void prioritiesMayStandInsideATable()
    {
        QCOMPARE(drafted(u"1.1 | One | | | |\n1.1.1 | Write | Mar-26 | A | |\n"
                         "<6>Priority 2 – Growing up\n"
                         "2.1 | Two | | | |\n"
                         "3 | Belonging | | | |\n"
                         "3.1.1 | Visit | Mar-26 | B | |"_s),
            u"priority 1 Help early\noutcome 1.1 One\naction 1.1.1 Write | due month Mar-26 | leads A\n"
            "priority 2 Growing up\noutcome 2.1 Two\n"
            "priority 3 Belonging\noutcome 3.1\naction 3.1.1 Visit | due month Mar-26 | leads B"_s);
    }

    /// It stands below the priority, and the heading of the table between it and its actions.
    void anOutcomeMayStandInALineOfItsOwn()
    {
        const Result<PlanDraft> draft = readPlan({documentOf(
            u"# Priority 1: Help\n\nWhat we want to achieve: Families know whom to ask.\n\n## Actions\n\n[t]\n"
            "Action | Lead | Due\nWrite the guide | Ada Brook | May 2027\nPrint it | Joe Quill | June 2027"_s)});
        QVERIFY(draft);
        QCOMPARE(draft->priorities.size(), 1);
        QCOMPARE(draft->priorities.first().outcomes.size(), 1);
        QCOMPARE(draft->priorities.first().outcomes.first().text, u"Families know whom to ask"_s);
        QCOMPARE(draft->priorities.first().outcomes.first().actions.size(), 2);
    }

    void anOutcomeAfterItsActionsIsNotMadeTwice()
    {
        QCOMPARE(
            drafted(u"1.1.1 | Write | Mar-26 | A | |\n1.1 | Families know | | | |\n1.1.2 | Train | Mar-26 | A | |"_s),
            u"priority 1 Help early\noutcome 1.1 Families know\n"
            "action 1.1.1 Write | due month Mar-26 | leads A\naction 1.1.2 Train | due month Mar-26 | leads A"_s);
    }

    void referenceAndTextMayShareACell()
    {
        QCOMPARE(
            drafted(
                u"<2>1.1 Families know | | | |\n1. 1. 1 | Write | Mar-26 | A | |\n<2>1.1.2) Train/- twice | Mar-26 | A | |"_s),
            u"priority 1 Help early\noutcome 1.1 Families know\n"
            "action 1.1.1 Write | due month Mar-26 | leads A\naction 1.1.2 Train/- twice | due month Mar-26 | leads A"_s);
        QCOMPARE(
            draftText(readLines(
                u"[t]\nAction | Due | Lead\n1.1 Families know | |\n1.1.1 Write | Mar-26 | A\n2.5 million to spend | May-26 | B"_s)),
            u"priority 1\noutcome 1.1 Families know\naction 1.1.1 Write | due month Mar-26 | leads A\n"
            "action 2.5 million to spend | due month May-26 | leads B"_s);
    }

    void aPlanWithoutReferencesIsStillAPlan()
    {
        const Result<PlanDraft> draft =
            readLines(u"[t]\nAction | Due | Lead\nWrite the guide | Mar-26 | A\nTrain | May-26 | B"_s);
        QCOMPARE(draftText(draft),
            u"priority 1\noutcome\naction Write the guide | due month Mar-26 | leads A\naction Train | due month May-26 | leads B"_s);
        QCOMPARE(noteText(*draft), QString()); // nothing is amiss where no row has one
    }

    void whatHasNoPlaceIsKeptAndTold()
    {
        const Result<PlanDraft> draft =
            readLines(u"[table 1]\n"
                      "Plan of the year | | | | |\n"
                      "Ref | Action | Due | Lead | RAG | Evidence | Due\n"
                      "1.1 | Families know | May-26 | A | Green | Survey |\n"
                      "1.1.1 | Write | soonish | A | Purple spots | Draft 3 | later | beyond\n"
                      "1.1.1 | Again | | B | {#7030a0} | |\n"
                      "9 | Ninth | Mar-26 | | | |"_s);
        QCOMPARE(draftText(draft),
            u"priority 1\noutcome\naction 1.1 Families know | due month May-26 | leads A | status on target | note "
            "Evidence: Survey\noutcome 1.1\naction 1.1.1 Write | due text soonish | leads A | status unreadable | "
            "written Purple spots | note "
            "Evidence: Draft 3\nDue: later\nbeyond\n"
            "action 1.1.1 Again | leads B | status unreadable | written #7030a0\naction 9 Ninth | due month Mar-26"_s);
        const QString notes = noteText(*draft);
        for (const QString &told : {u"row 4, Due: “soonish”, kept as text, no date"_s,
                 u"row 4, RAG: “Purple spots”, kept as an unreadable status"_s, u"row 5: “1.1.1”, a second entry"_s})
            QVERIFY2(notes.contains(told), qPrintable(told + u" is not in\n"_s + notes));
    }

    void tablesUnderEachOtherAreReadEachForItself()
    {
        const Result<PlanDraft> draft = readLines(u"[plan]\n"
                                                  "Delivery groups | |\n"
                                                  "1 Early Help/Lead - Head of Inclusion/Reporting - monthly | |\n"
                                                  "Actions | |\n"
                                                  "Reference | Action | Due | Lead\n"
                                                  "1 | Help early | |\n"
                                                  "1.1 | Families know | |\n"
                                                  "1.1.1 | Write | Mar-26 | A\n"
                                                  "KPIs | |\n"
                                                  "Reference | KPI | Baseline | 3 months\n"
                                                  "1.1 | 80% were helped | 41% | 50%\n"
                                                  "Key | |\n"
                                                  "Status | What it means\n"
                                                  "Amber | Behind\n"
                                                  "Awaiting sign-off | Done, not signed"_s);
        QVERIFY(draft);
        QCOMPARE(draft->actionCount(), 1);
        QCOMPARE(draft->outcomeCount(), 1);
        QCOMPARE(draft->kpis.size(), 1);
        QCOMPARE(draft->priorities.value(0).title, u"Help early"_s);
        QCOMPARE(draft->priorities.value(0).group.leadPost, u"Head of Inclusion"_s);
        QCOMPARE(draft->meanings.size(), 2);
        QCOMPARE(draft->meanings.at(0).colour, u"Amber"_s);
        QCOMPARE(draft->meanings.at(1).status, Status::AwaitingSignOff);
        QCOMPARE(draft->meanings.at(1).colour, QString()); // a meaning's own name is no colour
        QCOMPARE(noteText(*draft), QString());
    }

    void aColumnThatIsKnownIsNeverTakenForReferences()
    {
        QCOMPARE(draftText(readLines(u"[t]\nDue | Action | Lead\nMar-26 | Write | A"_s)),
            u"priority 1\noutcome\naction Write | due month Mar-26 | leads A"_s);
        QCOMPARE(draftText(readLines(u"[t]\nArea | Action | Due\nSchools | Write | Mar-26"_s)),
            u"priority 1 Schools\noutcome\naction Write | due month Mar-26"_s);
        QCOMPARE(draftText(readLines(u"[t]\nArea | Action | Due\n1.1.1 | Write | Mar-26"_s)),
            u"priority 1\noutcome 1.1\naction 1.1.1 Write | due month Mar-26"_s);
    }

    void kpisWithTargets()
    {
        const Result<PlanDraft> draft =
            readLines(u"[score card]\n"
                      "KPI Reference | KPI | Baseline | 3 months | 12 months | Owner\n"
                      "1.1 | 80% of families were helped | 41% (16.2% to 66%) | 50% | 80% | Head of Inclusion\n"
                      "1.1 | Calls answered | | half | all |\n"
                      "| the same day | | | |\n"
                      "Priority 2: Growing up | | | | |\n"
                      "2.1 | Plans at 16 | 5-10% | 80 | 90% |"_s);
        QCOMPARE(draftText(draft),
            u"kpi 1.1 80% of families were helped | 41% (16.2% to 66%)=41 | 3: 50%=50 | 12: 80%=80 | note Owner: Head "
            u"of Inclusion\nscore card, row 5: Priority 2: Growing up\n"
            "kpi 1.1 Calls answered the same day |  | 3: half | 12: all\n"
            "kpi 2.1 Plans at 16 | 5-10% | 3: 80=80 | 12: 90%=90 | note Priority 2: Growing up"_s);
        QCOMPARE(draft->kpis.last().baselineLow, std::optional(5.0));
        QCOMPARE(draft->kpis.last().baselineHigh, std::optional(10.0));
        QVERIFY(noteText(*draft).contains(u"Priority 2: Growing up"_s));
    }

    void keyGroupsAndTitle()
    {
        const Result<PlanDraft> draft =
            readLines(u"# Plan for the county\n## Priority 1: Help\nVoice Group. Lead: Head of "
                      u"Inclusion. Reporting: monthly or by exception.\n\n"
                      "[key]\nRAG | Meaning\nAmber | Slipping\nOchre | Unheard of\n\n"
                      "[other]\nColour chart | of nothing | in particular\n\n"
                      "[table]\n"_s
                + header + u"1.1.1 | Write | Mar-26 | A | |"_s);
        QCOMPARE(draft->title, u"Plan for the county"_s);
        QCOMPARE(draft->priorities.first().group.leadPost, u"Head of Inclusion"_s);
        QCOMPARE(draft->priorities.first().group.reporting, Rhythm::Monthly);
        QCOMPARE(draft->meanings.size(), 1);
        QCOMPARE(draft->meanings.first().definition, u"Slipping"_s);
        QVERIFY(noteText(*draft).contains(u"Ochre"_s));
        QVERIFY(noteText(*draft).contains(u"other: “Colour chart"_s));
    }

    void severalSourcesAreOnePlan()
    {
        const Result<PlanDraft> draft = readPlan({documentOf(u"# Priority 1: Help\n\n[t]\n"_s + header
                                                          + u"1.1 | One | | | |\n1.1.1 | Write | Mar-26 | A | |"_s,
                                                      u"a.docx"_s),
            documentOf(
                u"# Priority 2: Grow\n\n[t]\n"_s + header + u"2.1.1 | Visit | soon | B | |\n| and call | | | |"_s,
                u"b %1.docx"_s)});
        QCOMPARE(draftText(draft),
            u"priority 1 Help\noutcome 1.1 One\naction 1.1.1 Write | due month Mar-26 | leads A\n"
            "priority 2 Grow\noutcome 2.1\naction 2.1.1 Visit and call | due text soon | leads B"_s);
        QCOMPARE(draft->source, u"a.docx, b %1.docx"_s);
        QVERIFY(noteText(*draft).contains(u"b %1.docx: t, row 2"_s));
    }

    void whatHoldsNoPlanIsRefusedInASentence()
    {
        for (const QString &lines : {u""_s, u"# Only a heading"_s, u"[t]\nA | B\n1 | 2"_s, u"[t]"_s,
                 u"[t]\n| Action | Due | Lead | RAG | Progress"_s}) {
            const Result<PlanDraft> draft = readLines(lines);
            QVERIFY2(!draft, qPrintable(lines));
            QCOMPARE(draft.error().code, ErrorCode::Unreadable);
            QVERIFY(draft.error().sentence.contains(u"“plan.docx”"_s));
        }
    }

    void noWordOfACellIsLost()
    {
        Dice dice("cells");
        const QStringList captions{u"Ref"_s, u"Action"_s, u"Due"_s, u"Lead"_s, u"RAG"_s, u"Progress"_s, u"Next steps"_s,
            u"Revised date"_s, u"Evidence"_s, QString(), u"Due"_s};
        int word = 0;
        for (int run = 0; run < 400; ++run) {
            QStringList columns{u"Action"_s, u"Due"_s};
            for (int count = dice.roll(7); count > 0; --count)
                columns.insert(dice.roll(int(columns.size()) + 1), dice.pick(captions));
            Grid grid{u"table"_s, {{{}, 1}}};
            for (const QString &caption : columns)
                grid.rows.first().cells.append(Cell{caption, {}, false, 1, false});
            QStringList words;
            for (int rows = dice.roll(9) + 1; rows > 0; --rows) {
                GridRow row{{}, int(grid.rows.size()) + 1};
                for (int cells = dice.roll(int(columns.size()) + 3); cells > 0; --cells) {
                    Cell cell;
                    const QString own = u"w%1w"_s.arg(++word);
                    cell.text = dice.pick(QStringList{QString(), own, own + u"\n- x"_s, u"1.1"_s,
                        u"1.%1.%2"_s.arg(dice.roll(3)).arg(dice.roll(9)), u"Mar-26"_s, u"2.1 "_s + own, u"  "_s});
                    cell.columns = dice.oneIn(9) ? 2 : 1;
                    cell.fill = dice.pick(QStringList{QString(), u"#00b050"_s, u"#7030a0"_s});
                    if (cell.text.contains(own))
                        words.append(own);
                    row.cells.append(cell);
                }
                grid.rows.append(row);
            }
            const Result<PlanDraft> draft = readPlan({SourceDocument{u"random.docx"_s, {grid}, {}}});
            if (!draft)
                continue; // not one row that says anything
            const QString kept = allWords(*draft);
            QStringList asked;
            for (const GridRow &row : grid.rows) {
                QStringList cells;
                for (const Cell &cell : row.cells)
                    cells.append(cell.text.simplified() + (cell.columns > 1 ? u" (wide)"_s : QString()));
                asked.append(cells.join(u" | "_s));
            }
            for (const QString &own : words)
                QVERIFY2(
                    kept.contains(own), qPrintable(u"%1 is lost from\n%2\n: %3"_s.arg(own, asked.join(u'\n'), kept)));
        }
    }
};

WAYMARK_TEST(TestPlanReading)
#include "tst_PlanReading.moc"
