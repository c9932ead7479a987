#include "Months.h"
#include "plan/Place.h"
#include "plan/Status.h"
#include "TestMain.h"

#include "analysis/RollUp.h"
#include "DeskParts.h"
#include "edit/AssessmentEdits.h"
#include "edit/RollUpEdits.h"
#include "FieldFinder.h"
#include "plan/queries/References.h"
#include "PlanBuilder.h"
#include "views/inspector/InspectorPanel.h"
#include "views/inspector/StatusButton.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

struct DecisionDesk
{
    DecisionDesk()
        : parts(test)
        , panel(parts.context)
    {
        edit::AssessmentInput input;
        input.status = Status::Missed;
        if (!test.document().submit(edit::assess(test.plan(), test.id(u"1.1.1"_s), march, input)))
            qFatal("not assessed");
        panel.setRound(march);
        panel.resize(360, 1200);
        show(u"1.1"_s);
        wake(panel);
        position = test.document().place().position;
    }

    void show(const QString &reference) { panel.showRecord(*query::findByReference(test.plan(), reference)); }
    [[nodiscard]] const RollUpOverride *decision(const QString &reference = u"1.1"_s)
    {
        return analysis::decisionOf(test.plan(), test.id(reference), march);
    }
    void press(const QString &words)
    {
        QAbstractButton *found = button(panel, words);
        if (!found)
            qFatal("no such button");
        found->click();
    }
    void choose(Status status)
    {
        for (StatusButton *each : panel.findChildren<StatusButton *>()) {
            if (each->isVisible() && each->status() == status)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    QPlainTextEdit *reason() { return named<QPlainTextEdit>(panel, u"Reason for the decided status, March 2026"_s); }
    [[nodiscard]] qint64 setsWritten() { return test.document().place().position - position; }

    TestPlan test;
    DeskParts parts;
    InspectorPanel panel;
    qint64 position = 0;
};

} // namespace

/// A lead decides how a heading stands, and sees what the actions say all the same.
class TestRollUpDecision : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadingSaysHowItStandsAndWhy()
    {
        DecisionDesk desk;
        QVERIFY(says(desk.panel, u"How this stands in March 2026"_s));
        QVERIFY(says(desk.panel, u"1 of 3 missed."_s));
        QVERIFY(button(desk.panel, u"Decide otherwise…"_s));
        QVERIFY(!button(desk.panel, u"Withdraw"_s));
        QVERIFY(!desk.reason());
    }

    void itIsDecidedOtherwiseWithAReason()
    {
        DecisionDesk desk;
        desk.press(u"Decide otherwise…"_s);
        desk.choose(Status::AtRisk);
        QCOMPARE(desk.setsWritten(), 0); // a choice alone is no decision
        typeInto(desk.reason(), u"Contract signed in May"_s);
        leave(desk.reason());
        QCOMPARE(desk.setsWritten(), 0);
        desk.press(u"Decide"_s);
        QCOMPARE(desk.setsWritten(), 1);
        QVERIFY(desk.decision());
        QCOMPARE(desk.decision()->status, Status::AtRisk);
        QCOMPARE(desk.decision()->by, u"A. Lead"_s);
        QVERIFY(
            says(desk.panel, u"Decided by A. Lead: Contract signed in May (by its actions: red, 1 of 3 missed)."_s));
        QVERIFY(!desk.reason());
        QVERIFY(button(desk.panel, u"Change…"_s));
        desk.press(u"Withdraw"_s);
        QVERIFY(!desk.decision());
        QVERIFY(says(desk.panel, u"1 of 3 missed."_s));
        QVERIFY(desk.test.document().undo());
        QVERIFY(says(desk.panel, u"Decided by A. Lead"_s));
    }

    void whatIsMissingIsSaidAtTheReason()
    {
        DecisionDesk desk;
        desk.press(u"Decide otherwise…"_s);
        desk.press(u"Decide"_s);
        QVERIFY(says(desk.panel, u"A decision needs one of the six statuses."_s));
        desk.choose(Status::OnTarget);
        desk.press(u"Decide"_s);
        QVERIFY(says(desk.panel, u"A status is decided with a reason"_s));
        QCOMPARE(desk.setsWritten(), 0);
        QVERIFY(desk.panel.save()); // nothing typed, nothing to lose
        desk.press(u"Cancel"_s);
        QVERIFY(!desk.reason());
        QVERIFY(!says(desk.panel, u"A status is decided with a reason"_s));
    }

    void goingOnWithStatusAndReasonDecides()
    {
        DecisionDesk desk;
        desk.press(u"Decide otherwise…"_s);
        desk.choose(Status::AtRisk);
        typeInto(desk.reason(), u"Contract signed"_s);
        desk.show(u"1.2"_s);
        QVERIFY(desk.decision());
        QVERIFY(!desk.decision(u"1.2"_s));
        QVERIFY(!desk.reason());
    }

    void aReasonAloneIsOfferedAgain()
    {
        DecisionDesk desk;
        desk.press(u"Decide otherwise…"_s);
        typeInto(desk.reason(), u"Contract signed"_s);
        QVERIFY(!desk.panel.save());
        QCOMPARE(desk.reason()->toPlainText(), u"Contract signed"_s);
        desk.show(u"1.2"_s);
        desk.show(u"1.1"_s);
        QVERIFY(desk.reason());
        QVERIFY(says(desk.panel, u"“Contract signed”"_s));
        QCOMPARE(desk.setsWritten(), 0);
    }

    void cancellingForgetsWhatWasTyped()
    {
        DecisionDesk desk;
        desk.press(u"Decide otherwise…"_s);
        desk.choose(Status::AtRisk);
        typeInto(desk.reason(), u"Contract signed"_s);
        desk.press(u"Cancel"_s);
        desk.show(u"1.2"_s);
        desk.show(u"1.1"_s);
        QVERIFY(!desk.reason());
        QCOMPARE(desk.setsWritten(), 0);
        desk.press(u"Decide otherwise…"_s);
        QCOMPARE(desk.reason()->toPlainText(), QString());
    }

    void anotherStatusAloneChangesADecision()
    {
        DecisionDesk desk;
        const query::Place place = *query::findByReference(desk.test.plan(), u"1.1"_s);
        QVERIFY(desk.test.document().submit(
            edit::decideStatus(desk.test.plan(), place, march, {Status::AtRisk, u"Contract signed"_s, u"B. Lead"_s})));
        desk.press(u"Change…"_s);
        desk.choose(Status::OnTarget);
        desk.show(u"1.2"_s);
        QCOMPARE(desk.decision()->status, Status::OnTarget);
        QCOMPARE(desk.decision()->reason, u"Contract signed"_s);
        QCOMPARE(desk.decision()->by, u"A. Lead"_s);
    }

    void theRuleOfThePlanShowsAtOnce()
    {
        DecisionDesk desk;
        QVERIFY(desk.test.document().submit(edit::setRollUpRule(desk.test.plan(), RollUpRule::Share, 50)));
        QVERIFY(says(desk.panel, u"1 of 3 missed, below the 50% that make it red."_s));
    }

    void aKpiStandsNowhere()
    {
        DecisionDesk desk;
        desk.show(u"1.1a"_s);
        QVERIFY(!button(desk.panel, u"Decide otherwise…"_s));
    }
};

WAYMARK_TEST(TestRollUpDecision)
#include "tst_RollUpDecision.moc"
