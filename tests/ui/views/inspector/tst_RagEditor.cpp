#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "edit/AssessmentEdits.h"
#include "FieldFinder.h"
#include "plan/queries/AssessmentQueries.h"
#include "PlanBuilder.h"
#include "views/inspector/InspectorPanel.h"
#include "views/inspector/RagEditor.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Status notAssessed = Status::NotAssessed;

/// The panel on an action of the usual test plan, awake, in the round of March 2026.
struct RagDesk
{
    explicit RagDesk(const QString &reference = u"1.1.1"_s)
        : action(test.id(reference))
        , parts(test)
        , panel(parts.context)
    {
        panel.resize(360, 900);
        panel.showRecord({RecordKind::Action, action});
        wake(panel);
        position = test.document().place().position;
    }

    [[nodiscard]] const Assessment *march() const { return query::assessment(test.plan(), action, Month(2026, 3)); }
    [[nodiscard]] qint64 setsWritten() const
    {
        return const_cast<TestPlan &>(test).document().place().position - position;
    }
    QWidget *status(const QString &name) { return named<QAbstractButton>(panel, name); }
    /// The status that has the keyboard's stop.
    QWidget *stop() { return named(panel, u"Status for March 2026"_s)->focusProxy(); }
    void press(Qt::Key key)
    {
        stop()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    void assess(Month month, Status wanted, const QString &said, const QString &next)
    {
        edit::AssessmentInput input;
        input.status = wanted;
        input.said = said;
        input.next = next;
        if (!test.document().submit(edit::assess(test.plan(), action, month, input)))
            qFatal("not assessed");
        position = test.document().place().position;
    }

    TestPlan test;
    Id action;
    DeskParts parts;
    InspectorPanel panel;
    qint64 position = 0;
};

} // namespace

/// A lead's minute with one action: one key for the status, a few words, done.
class TestRagEditor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatStatusesMeanIsFoldedOnceOneWasGiven()
    {
        RagDesk desk;
        QWidget *missed = named<QAbstractButton>(desk.panel, u"Missed, Red"_s);
        QVERIFY(missed);
        const int whole = missed->height();
        desk.press(Qt::Key_4);
        QTRY_COMPARE(missed->height(), whole); // not under the hand
        desk.panel.showRecord({RecordKind::Action, desk.test.id(u"1.1.2"_s)});
        QTRY_VERIFY(missed->height() < whole);
        QVERIFY(!missed->toolTip().isEmpty());
        button(desk.panel, u"What these mean"_s)->click();
        QTRY_COMPARE(missed->height(), whole);
    }

    void theRoundStaysWhereItIsFromActionToAction()
    {
        RagDesk desk;
        desk.panel.resize(360, 420);
        auto *scroll = desk.panel.findChild<QScrollArea *>();
        const auto *round = desk.panel.findChild<RagEditor *>();
        const auto top = [&] { return round->mapTo(scroll, QPoint()).y(); };
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->value() + top() - 30);
        QCOMPARE(top(), 30);
        desk.panel.showRecord({RecordKind::Action, desk.test.id(u"1.1.2"_s)}); // its text is three lines longer
        QTRY_COMPARE(top(), 30);
        desk.panel.showRecord({RecordKind::Outcome, desk.test.id(u"1.1"_s)});
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    }

    void whatAStatusAsksForComesIntoSight()
    {
        RagDesk desk;
        desk.panel.resize(360, 480);
        desk.press(Qt::Key_4);
        QWidget *due = named(desk.panel, u"New deadline"_s);
        QVERIFY(due);
        const QWidget *viewport = desk.panel.findChild<QScrollArea *>()->viewport();
        QTRY_VERIFY(viewport->rect().contains(due->mapTo(viewport, QPoint(0, due->height() - 1))));
    }

    void aKeyWritesTheStatusIntoTheRound()
    {
        RagDesk desk;
        QVERIFY(says(desk.panel, u"Round: March 2026"_s));
        desk.press(Qt::Key_3);
        QVERIFY(desk.march());
        QCOMPARE(desk.march()->status, Status::AtRisk);
        QCOMPARE(desk.march()->by, u"A. Lead"_s);
        QCOMPARE(desk.setsWritten(), 1);
        QCOMPARE(QApplication::focusWidget(), desk.status(u"At risk, Amber"_s));
        QCOMPARE(desk.test.document().undoWords(), u"status of 1.1.1"_s);
    }

    void theRoundThatIsSetIsTheOneThatIsWritten()
    {
        RagDesk desk;
        desk.panel.setRound(Month(2026, 2));
        QVERIFY(says(desk.panel, u"Round: February 2026"_s));
        named(desk.panel, u"Status for February 2026"_s)->focusProxy()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QVERIFY(!desk.march());
        QCOMPARE(query::assessment(desk.test.plan(), desk.action, Month(2026, 2))->status, Status::OnTarget);
    }

    void arrowsWalkAndOnlySpaceOrEnterWrite()
    {
        RagDesk desk;
        desk.press(Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(desk.setsWritten(), 0);
        QCOMPARE(QApplication::focusWidget(), desk.status(u"At risk, Amber"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(desk.march()->status, Status::AtRisk);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.march()->status, Status::OnTarget);
        QCOMPARE(desk.setsWritten(), 2);
    }

    void aClickChoosesAndTheSameAgainWritesNothing()
    {
        RagDesk desk;
        QTest::mouseClick(desk.status(u"On target, Green"_s), Qt::LeftButton);
        QTest::mouseClick(desk.status(u"On target, Green"_s), Qt::LeftButton);
        QCOMPARE(desk.march()->status, Status::OnTarget);
        QCOMPARE(desk.setsWritten(), 1);
        QVERIFY(qobject_cast<QAbstractButton *>(desk.status(u"On target, Green"_s))->isChecked());
    }

    void whatIsNotAssessedSaysHowItStoodLast()
    {
        RagDesk desk;
        desk.assess(Month(2026, 1), Status::AtRisk, {}, {});
        QVERIFY(says(desk.panel, u"Not assessed yet. In January 2026: at risk."_s));
        QVERIFY(!qobject_cast<QAbstractButton *>(desk.status(u"At risk, Amber"_s))->isChecked());
    }

    void aDeadlineWithoutReasonIsRefusedAtItsField()
    {
        RagDesk desk;
        QVERIFY(!named(desk.panel, u"New deadline"_s));
        desk.press(Qt::Key_4);
        QVERIFY(says(desk.panel, u"A new deadline is needed."_s));
        QWidget *due = named(desk.panel, u"New deadline"_s);
        typeInto(due, u"Jun-26"_s);
        QVERIFY(says(desk.panel, u"by 30 June 2026"_s));
        QTest::keyClick(due, Qt::Key_Return);
        QVERIFY(desk.march()->newDue.isNone());
        QVERIFY(due->accessibleDescription().contains(u"needs its reason"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(due)->text(), u"Jun-26"_s);

        leave(due);
        typeInto(named(desk.panel, u"Why it moves"_s), u"The trainer was ill"_s);
        leave(named(desk.panel, u"Why it moves"_s));
        QVERIFY(desk.march()->newDue.isNone()); // the visit goes on in "Granted by"
        leave(named(desk.panel, u"Granted by"_s));
        QCOMPARE(desk.march()->newDue.words(), u"Jun 2026"_s);
        QCOMPARE(desk.march()->reason, u"The trainer was ill"_s);
        QCOMPARE(desk.setsWritten(), 2);
        QVERIFY(!says(desk.panel, u"A new deadline is needed."_s));
        QVERIFY(says(desk.panel, u"Due by 31 January 2026; moved once, now by 30 June 2026"_s));
        QVERIFY(says(desk.panel,
            u"March 2026: from Jan 2026 to Jun 2026 (5 months later), because: The trainer was ill; by A. Lead"_s));
    }

    void aDeadlineCanMoveBeforeItIsMissed()
    {
        RagDesk desk;
        desk.press(Qt::Key_3);
        QTest::mouseClick(button(desk.panel, u"Move the deadline…"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), named(desk.panel, u"New deadline"_s));
    }

    void aDeadlineCanMoveBeforeAnythingIsAssessed()
    {
        RagDesk desk;
        QTest::mouseClick(button(desk.panel, u"Move the deadline…"_s), Qt::LeftButton);
        QWidget *due = named(desk.panel, u"New deadline"_s);
        typeInto(due, u"Q1 26/27"_s);
        QVERIFY(says(desk.panel, u"by 30 June 2026"_s));
        typeInto(due, u"When the post is filled"_s);
        QVERIFY(says(desk.panel, u"kept as text, counts as having no date"_s));
        typeInto(due, u"Jul-26"_s);
        leave(due);
        typeInto(named(desk.panel, u"Why it moves"_s), u"The post is vacant"_s);
        leave(named(desk.panel, u"Why it moves"_s));
        leave(named(desk.panel, u"Granted by"_s));
        QCOMPARE(desk.march()->newDue.words(), u"Jul 2026"_s);
        // It was given beside no status, so that a status given afterwards does not take it away.
        desk.press(Qt::Key_2);
        QCOMPARE(desk.march()->status, Status::OnTarget);
        QCOMPARE(desk.march()->newDue.words(), u"Jul 2026"_s);
    }

    void signedOffIsSignedByTheAuthorToday()
    {
        RagDesk desk;
        desk.press(Qt::Key_6);
        QCOMPARE(desk.setsWritten(), 1);
        QCOMPARE(desk.march()->signedOffBy, u"A. Lead"_s);
        QCOMPARE(desk.march()->signedOffOn, QDate(2026, 3, 15));
        QWidget *day = named(desk.panel, u"Signed off on"_s);
        typeInto(day, u"32 March"_s);
        leave(day);
        QCOMPARE(desk.march()->signedOffOn, QDate(2026, 3, 15));
        QCOMPARE(qobject_cast<QLineEdit *>(day)->text(), u"32 March"_s);
        QVERIFY(day->accessibleDescription().contains(u"a day such as"_s));
        typeInto(day, u"12 March 2026"_s);
        leave(day);
        QCOMPARE(desk.march()->signedOffOn, QDate(2026, 3, 12));
    }

    void oneVisitToATextIsOneChangeSet()
    {
        RagDesk desk;
        QWidget *said = named(desk.panel, u"What happened, March 2026"_s);
        typeInto(said, u"Two sessions:\n- first in May\nsecond in June"_s);
        QCOMPARE(desk.setsWritten(), 0);
        leave(said);
        QCOMPARE(desk.setsWritten(), 1);
        QCOMPARE(desk.march()->said, u"Two sessions:\n- first in May\n- second in June"_s);
        QCOMPARE(desk.march()->status, notAssessed);
        QCOMPARE(QApplication::focusWidget(), named(desk.panel, u"What next, March 2026"_s));
    }

    void lastTimesWordsAreAtHand()
    {
        RagDesk desk;
        desk.assess(Month(2026, 2), Status::OnTarget, u"Draft written"_s, u"Ask the parents’ forum"_s);
        QVERIFY(says(desk.panel, u"Last time, February 2026: Ask the parents’ forum"_s));
        QTest::mouseClick(
            named<QAbstractButton>(desk.panel, u"Use last time’s words for “What next”"_s), Qt::LeftButton);
        QWidget *next = named(desk.panel, u"What next, March 2026"_s);
        QCOMPARE(QApplication::focusWidget(), next);
        QTest::keyClicks(next, u" again"_s);
        QCOMPARE(desk.setsWritten(), 0);
        leave(next);
        QCOMPARE(desk.march()->next, u"Ask the parents’ forum again"_s);
        QCOMPARE(desk.setsWritten(), 1);
    }

    void controlEnterSavesAndAsksForTheNext()
    {
        RagDesk desk;
        QSignalSpy next(&desk.panel, &InspectorPanel::nextRequested);
        QWidget *said = named(desk.panel, u"What happened, March 2026"_s);
        typeInto(said, u"Done"_s);
        QTest::keyClick(said, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(next.size(), 1);
        QCOMPARE(desk.march()->said, u"Done"_s);
    }

    void whatBelongsToAnotherStatusGoesWithIt()
    {
        RagDesk desk;
        desk.press(Qt::Key_6);
        desk.press(Qt::Key_2);
        QVERIFY(!named(desk.panel, u"Signed off by"_s));
        QVERIFY(desk.march()->signedOffBy.isEmpty());
        QVERIFY(desk.test.document().undo());
        QCOMPARE(qobject_cast<QLineEdit *>(named(desk.panel, u"Signed off by"_s))->text(), u"A. Lead"_s);
    }

    void aStoreThatFailsLeavesTheStatusAsItWas()
    {
        RagDesk desk;
        DocumentContext context = desk.test.context();
        bool isBroken = false;
        context.breaker = [&isBroken](const QString &sql) { return isBroken && sql.startsWith("INSERT"_L1); };
        const auto document = PlanDocument::open(desk.test.path(), context);
        QVERIFY(document);
        DeskParts parts(**document, desk.test.clock(), desk.test.ids());
        InspectorPanel panel(parts.context);
        panel.showRecord({RecordKind::Action, desk.action});
        wake(panel);
        QSignalSpy failed(&parts.notices, &Notices::failed);
        isBroken = true;
        QTest::mouseClick(named<QAbstractButton>(panel, u"On target, Green"_s), Qt::LeftButton);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!named<QAbstractButton>(panel, u"On target, Green"_s)->isChecked());
        QWidget *said = named(panel, u"What happened, March 2026"_s);
        typeInto(said, u"Words that must not be lost"_s);
        leave(said);
        QCOMPARE(qobject_cast<QPlainTextEdit *>(said)->toPlainText(), u"Words that must not be lost"_s);
        isBroken = false;
        QVERIFY(panel.save());
        QCOMPARE(query::assessment((*document)->plan(), desk.action, Month(2026, 3))->said,
            u"Words that must not be lost"_s);
    }
};

WAYMARK_TEST(TestRagEditor)
#include "tst_RagEditor.moc"
