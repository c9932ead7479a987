#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "ReadActions.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Tables of the usual shape whose cells or columns say more than one thing each.
class TestManyFacts : public waymark::test::TestCase
{
    Q_OBJECT

    static PlanDraft draftOf(const QString &html)
    {
        return understand({*readDocument(u"plan.html"_s, html.toUtf8())}).draft;
    }

private Q_SLOTS:
    void bulletsUnderAPluralAreActionsEach()
    {
        const QString table = u"<table><tr><th>Priority</th><th>%1</th><th>Lead</th><th>Timescale</th></tr>"
                              "<tr><td>Voice</td><td><ul><li>Ask all parents</li><li>Hold a conference</li></ul></td>"
                              "<td>Ada Brook<br>Ben Okoro</td><td>May 2027<br>June 2027</td></tr></table>"_s;
        QCOMPARE(actionsIn(table.arg(u"Actions"_s)),
            u"Ask all parents | Ada Brook | 2027-05-31 | Voice\nHold a conference | Ben Okoro | 2027-06-30 | Voice"_s);
    }

    void bulletsOfOneActionStayTogether()
    {
        QCOMPARE(actionsIn(u"<table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>"
                           "<tr><td><ul><li>Ask all parents</li><li>Hold a conference</li></ul></td><td>Ada Brook</td>"
                           "<td>May 2027</td></tr></table>"_s),
            u"- Ask all parents\n- Hold a conference | Ada Brook | 2027-05-31 | "_s);
    }

    void aMarkStandsInTheColumnOfTheStatus()
    {
        QCOMPARE(
            actionsIn(u"<table><tr><th rowspan=2>Action</th><th rowspan=2>Due</th><th colspan=3>Status</th></tr>"
                      "<tr><th>Not started</th><th>On track</th><th>Complete</th></tr>"
                      "<tr><td>Hire two therapists</td><td>May 2027</td><td></td><td>x</td><td></td></tr>"
                      "<tr><td>Train every SENCO</td><td>June 2027</td><td></td><td></td><td>x</td></tr></table>"_s,
                true),
            u"Hire two therapists |  | 2027-05-31 |  | on target\nTrain every SENCO |  | 2027-06-30 |  | signed off"_s);
    }

    void leadsOfTwoPartnersStandInTwoColumns()
    {
        QCOMPARE(
            actionsIn(u"<table><tr><th>Action</th><th>Council lead</th><th>ICB lead</th><th>Due</th></tr>"
                      "<tr><td>Hire two therapists</td><td>Ada Brook</td><td>Dr Ben Okoro</td><td>May 2027</td></tr>"
                      "<tr><td>Train every SENCO</td><td></td><td>Dr Ben Okoro</td><td>June 2027</td></tr></table>"_s),
            u"Hire two therapists | Ada Brook; Dr Ben Okoro | 2027-05-31 | \n"
            "Train every SENCO | Dr Ben Okoro | 2027-06-30 | "_s);
    }

    void whoAndWhenMayShareACell_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::newRow("their own") << u"<tr><th>Actions</th><th>Lead and timescale</th></tr>"
                                      "<tr><td>Hire two therapists</td><td>Ada Brook, May 2027</td></tr>"
                                      "<tr><td>Train every SENCO</td><td>Ben Okoro<br>June 2027</td></tr>"_s;
        QTest::newRow("that of the action")
            << u"<tr><th>What we will do</th><th>Progress</th></tr>"
               "<tr><td>Hire two therapists (Ada Brook, May 2027)</td><td>One came</td></tr>"
               "<tr><td>Train every SENCO (Ben Okoro, June 2027)</td><td></td></tr>"_s;
    }
    void whoAndWhenMayShareACell()
    {
        QFETCH(QString, rows);
        QCOMPARE(actionsIn(u"<table>%1</table>"_s.arg(rows)),
            u"Hire two therapists | Ada Brook | 2027-05-31 | \nTrain every SENCO | Ben Okoro | 2027-06-30 | "_s);
    }

    void initialsAreNamedInALineBelow()
    {
        QCOMPARE(actionsIn(u"<p>Priority: Staff</p><p>Outcome: Families meet the same people</p>"
                           "<table><tr><th>Activity</th><th>Resp.</th><th>Due</th></tr>"
                           "<tr><td>Hire two therapists</td><td>AB</td><td>May 2027</td></tr>"
                           "<tr><td>Train every SENCO</td><td>BO</td><td>June 2027</td></tr></table>"
                           "<p>AB = Ada Brook; BO = Ben Okoro</p>"_s),
            u"Hire two therapists | Ada Brook | 2027-05-31 | Staff\nTrain every SENCO | Ben Okoro | 2027-06-30 | Staff"_s);
    }

    void rowsThatSumUpNameTheirGroup()
    {
        QCOMPARE(
            actionsIn(u"<table><tr><th>WBS</th><th>Task name</th><th>Finish</th><th>Resource names</th></tr>"
                      "<tr><td>1</td><td>Staff</td><td>30/06/2027</td><td></td></tr>"
                      "<tr><td>1.1</td><td>Hire two therapists</td><td>31/05/2027</td><td>Ada Brook</td></tr>"
                      "<tr><td>1.2</td><td>Train every SENCO</td><td>30/06/2027</td><td>Ben Okoro</td></tr></table>"_s),
            u"Hire two therapists | Ada Brook | 2027-05-31 | Staff\nTrain every SENCO | Ben Okoro | 2027-06-30 | Staff"_s);
    }

    void figuresOfOthersAreNoneOfTheKpi()
    {
        const PlanDraft draft =
            draftOf(u"<table><tr><th>Measure</th><th>Area</th><th>March 2025</th><th>March 2026</th></tr>"
                    "<tr><td rowspan=2>Plans within 20 weeks</td><td>Our county</td><td>40%</td><td>45%</td></tr>"
                    "<tr><td>England</td><td>50%</td><td>-</td></tr></table>"_s);
        QCOMPARE(draft.kpis.size(), 1);
        QCOMPARE(draft.kpis.first().readings.size(), 2);
        QCOMPARE(draft.kpis.first().readings.first().source, u"40%"_s);
        QVERIFY(draft.kpis.first().note.contains(u"50%"_s));
    }

    void quartersTakeTheirYearFromTheTarget()
    {
        const PlanDraft draft =
            draftOf(u"<table><tr><th>Indicator</th><th>Target 2026/27</th><th>Q1</th><th>Q2</th></tr>"
                    "<tr><td>Plans within 20 weeks</td><td>65%</td><td>50%</td><td>55%</td></tr>"
                    "<tr><td>Plans of good quality</td><td>90%</td><td>70%</td><td></td></tr></table>"_s);
        QCOMPARE(draft.kpis.size(), 2);
        QCOMPARE(draft.kpis.first().readings.last().period, Month(2026, 9));
        QCOMPARE(draft.kpis.last().readings.size(), 1);
    }

    void yearsAfterABaselineAreAimedAt()
    {
        const PlanDraft draft =
            draftOf(u"<table><tr><th>Indicator</th><th>Baseline 2025</th><th>2026</th><th>2027</th></tr>"
                    "<tr><td>Plans within 20 weeks</td><td>48%</td><td>55%</td><td>65%</td></tr></table>"_s);
        QCOMPARE(draft.kpis.size(), 1);
        QCOMPARE(draft.kpis.first().targets.size(), 2);
        QCOMPARE(draft.kpis.first().targets.last().value, std::optional(65.0));
    }

    void aCardOfAMeasureIsAKpi()
    {
        const PlanDraft draft = draftOf(
            u"<h1>Sheets</h1><h2>Plans within 20 weeks</h2><table><tr><td>Baseline</td><td>48%</td></tr>"
            "<tr><td>Target</td><td>65% by March 2027</td></tr><tr><td>Good is</td><td>Higher</td></tr></table>"_s);
        QCOMPARE(draft.kpis.size(), 1);
        QCOMPARE(draft.kpis.first().text, u"Plans within 20 weeks"_s);
        QCOMPARE(draft.kpis.first().baseline, std::optional(48.0));
    }
};

WAYMARK_TEST(TestManyFacts)
#include "tst_ManyFacts.moc"
