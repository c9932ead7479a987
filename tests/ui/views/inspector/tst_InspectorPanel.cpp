#include "plan/Place.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "edit/TreeEdits.h"
#include "FieldFinder.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/LeadLink.h"
#include "PlanBuilder.h"
#include "views/inspector/InspectorPanel.h"

#include <QAccessible>
#include <QComboBox>
#include <QListView>
#include <QScrollArea>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(const QString &reference = u"1.1.2"_s)
        : parts(test)
        , panel(parts.context)
    {
        panel.resize(360, 900);
        show(reference);
        wake(panel);
        position = test.document().place().position;
    }

    void show(const QString &reference) { panel.showRecord(*query::findByReference(test.plan(), reference)); }
    [[nodiscard]] const Action *action(const QString &reference) { return test.plan().get<Action>(test.id(reference)); }
    [[nodiscard]] qint64 setsWritten() { return test.document().place().position - position; }
    QPlainTextEdit *area(const QString &name) { return named<QPlainTextEdit>(panel, name); }
    QLineEdit *line(const QString &name) { return named<QLineEdit>(panel, name); }
    void changeText(const QString &reference, const QString &text)
    {
        const Id id = test.id(reference);
        if (!test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Action::text>(), id, text)))
            qFatal("not changed");
        position = test.document().place().position;
    }

    TestPlan test;
    DeskParts parts;
    InspectorPanel panel;
    qint64 position = 0;
};

Id keyedAssessment(const Id &action)
{
    return keyedId(RecordKind::Assessment, action, u"2026-03"_s);
}

/// Everything that Tab reaches from the first stop until it comes round again.
QList<QWidget *> stopsOf(QWidget &panel)
{
    QList<QWidget *> stops;
    panel.setFocus();
    QTest::keyClick(&panel, Qt::Key_Tab);
    for (QWidget *stop = QApplication::focusWidget(); stop && !stops.contains(stop) && stops.size() < 100;
         stop = QApplication::focusWidget()) {
        stops.append(stop);
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    return stops;
}

} // namespace

/// The panel says what the plan says, writes what is typed, and never loses a word in between.
class TestInspectorPanel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfSeveralLeadsIsChosenAsAccountable()
    {
        Desk desk;
        auto *choice = named<QComboBox>(desk.panel, u"Which of the leads is accountable"_s);
        QVERIFY(choice);
        QCOMPARE(choice->currentIndex(), -1); // nobody is unless somebody says so
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), u"Head of Inclusion"_s);
        for (const LeadLink *link : desk.test.plan().all<LeadLink>(desk.test.id(u"1.1.2"_s))) {
            const bool isHead = desk.test.plan().get<Person>(link->person)->name == u"Head of Inclusion"_s;
            QCOMPARE(link->accountable, isHead);
        }
        QVERIFY(desk.test.document().undo());
        QCOMPARE(choice->currentText(), u"Designated Officer"_s);
        desk.show(u"1.1.1"_s);
        QVERIFY(!named<QComboBox>(desk.panel, u"Which of the leads is accountable"_s));
    }

    void anActionShowsItsWordsDeadlineAndLeads()
    {
        Desk desk;
        QVERIFY(says(desk.panel, u"1.1.2"_s));
        QCOMPARE(desk.area(u"Text"_s)->toPlainText(), u"Train the reception teams\n• two sessions\n• one refresher"_s);
        QVERIFY(says(desk.panel, u"Due by 31 March 2026"_s));
        QCOMPARE(desk.line(u"Leads"_s)->text(), u"Designated Officer / Head of Inclusion"_s);
    }

    void nothingChosenSaysSo()
    {
        Desk desk;
        desk.panel.clear();
        QVERIFY(says(desk.panel, u"Choose an action, an outcome, a priority or a KPI to see it here."_s));
        QVERIFY(!desk.area(u"Text"_s));
    }

    void textIsWrittenOnceWhenItsFieldIsLeft()
    {
        Desk desk;
        QPlainTextEdit *text = desk.area(u"Text"_s);
        typeInto(text, u"Train everyone"_s);
        QCOMPARE(desk.setsWritten(), 0);
        leave(text);
        QCOMPARE(desk.setsWritten(), 1);
        QCOMPARE(desk.action(u"1.1.2"_s)->text, u"Train everyone"_s);
        QCOMPARE(desk.test.document().undoWords(), u"text of 1.1.2"_s);
    }

    void lookingAtAFieldWritesNothing()
    {
        Desk desk;
        for (QWidget *stop : stopsOf(desk.panel))
            Q_UNUSED(stop);
        QCOMPARE(desk.setsWritten(), 0);
    }

    void escapeTakesBack()
    {
        Desk desk;
        QPlainTextEdit *text = desk.area(u"Text"_s);
        typeInto(text, u"Oh no"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(text->toPlainText().startsWith(u"Train the reception teams"_s));
        leave(text);
        QCOMPARE(desk.setsWritten(), 0);
    }

    void leadsAreNamesAndNewOnesJoinThePlan()
    {
        Desk desk;
        typeInto(desk.line(u"Leads"_s), u"Head of Inclusion / Somebody New"_s);
        QTest::keyClick(desk.line(u"Leads"_s), Qt::Key_Return);
        QCOMPARE(query::leadNames(desk.test.plan(), desk.test.id(u"1.1.2"_s)),
            (QStringList{u"Head of Inclusion"_s, u"Somebody New"_s}));
        QCOMPARE(desk.setsWritten(), 1);
    }

    void aChangeByOthersIsToldAndTypedWordsStay()
    {
        Desk desk;
        QPlainTextEdit *text = desk.area(u"Text"_s);
        typeInto(text, u"My words"_s);
        desk.changeText(u"1.1.2"_s, u"Their words"_s);
        QCOMPARE(text->toPlainText(), u"My words"_s);
        QVERIFY(says(desk.panel, u"In the meantime this became “Their words”"_s));
        leave(text);
        QCOMPARE(desk.action(u"1.1.2"_s)->text, u"My words"_s);
        QVERIFY(!says(desk.panel, u"In the meantime"_s));
        QCOMPARE(desk.setsWritten(), 1);
    }

    void escapeTakesTheChangeOfOthers()
    {
        Desk desk;
        QPlainTextEdit *text = desk.area(u"Text"_s);
        typeInto(text, u"My words"_s);
        desk.changeText(u"1.1.2"_s, u"Their words"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(text->toPlainText(), u"Their words"_s);
    }

    void fieldsNobodyTypesInFollowThePlan()
    {
        Desk desk;
        typeInto(desk.area(u"What happened, March 2026"_s), u"Half a sent"_s);
        desk.changeText(u"1.1.2"_s, u"Their words"_s);
        QCOMPARE(desk.area(u"Text"_s)->toPlainText(), u"Their words"_s);
        QCOMPARE(desk.area(u"What happened, March 2026"_s)->toPlainText(), u"Half a sent"_s);
        QVERIFY(!says(desk.panel, u"In the meantime"_s));
    }

    void goingToAnotherRecordWritesFirst()
    {
        Desk desk;
        typeInto(desk.area(u"Text"_s), u"Train everyone"_s);
        desk.show(u"1.1.1"_s);
        QCOMPARE(desk.action(u"1.1.2"_s)->text, u"Train everyone"_s);
        QCOMPARE(desk.area(u"Text"_s)->toPlainText(), u"Write the guide to local help"_s);
        QCOMPARE(desk.action(u"1.1.1"_s)->text, u"Write the guide to local help"_s);
    }

    void whatWasTypedSurvivesACrash()
    {
        TestPlan test;
        DeskParts parts(test);
        const query::Place place{RecordKind::Action, test.id(u"1.1.2"_s)};
        {
            InspectorPanel panel(parts.context);
            panel.showRecord(place);
            wake(panel);
            typeInto(named(panel, u"What next, March 2026"_s), u"Call the trainer"_s);
            const Id assessment = keyedAssessment(place.id);
            QTRY_VERIFY(parts.drafts.find({test.plan().id(), assessment, u"next"_s}));
            // The window goes without a word, as in a crash.
        }
        InspectorPanel panel(parts.context);
        panel.showRecord(place);
        wake(panel);
        QVERIFY(!query::assessment(test.plan(), place.id, Month(2026, 3)));
        QVERIFY(says(panel, u"and not saved: “Call the trainer”"_s));
        QTest::mouseClick(named<QAbstractButton>(panel, u"Use the unsaved words for “What next”"_s), Qt::LeftButton);
        leave(named(panel, u"What next, March 2026"_s));
        QCOMPARE(query::assessment(test.plan(), place.id, Month(2026, 3))->next, u"Call the trainer"_s);
        QVERIFY(!parts.drafts.find({test.plan().id(), keyedAssessment(place.id), u"next"_s}));
    }

    void anOlderValueComesBackByKeyboard()
    {
        Desk desk;
        desk.changeText(u"1.1.2"_s, u"Train nobody"_s);
        auto *history = named<QListView>(desk.panel, u"History"_s);
        history->setFocus(Qt::TabFocusReason);
        QTest::keyClick(history, Qt::Key_Home);
        QVERIFY(!button(desk.panel, u"Restore the older value"_s)->isEnabled());
        QTest::keyClick(history, Qt::Key_Down);
        QCOMPARE(history->currentIndex().data().toString(),
            u"Text: “Train the reception teams • two sessions • one refresher” → “Train nobody”"_s);
        leave(history);
        QCOMPARE(QApplication::focusWidget(), button(desk.panel, u"Restore the older value"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(desk.action(u"1.1.2"_s)->text, u"Train the reception teams\n- two sessions\n- one refresher"_s);
        QVERIFY(desk.area(u"Text"_s)->toPlainText().startsWith(u"Train the reception teams"_s));
        QCOMPARE(desk.setsWritten(), 1);
    }

    void detailsOpenByKeyboardAndTakeCorrections()
    {
        Desk desk;
        QVERIFY(!desk.line(u"Original deadline"_s));
        QAbstractButton *details = button(desk.panel, u"Details"_s);
        details->setFocus(Qt::TabFocusReason);
        QTest::keyClick(details, Qt::Key_Space);
        typeInto(desk.line(u"Original deadline"_s), u"Q1 26/27"_s);
        QVERIFY(says(desk.panel, u"by 30 June 2026"_s));
        QTest::keyClick(desk.line(u"Original deadline"_s), Qt::Key_Return);
        QCOMPARE(desk.action(u"1.1.2"_s)->due.source(), u"Q1 26/27"_s);
    }

    void aRemovedRecordLeavesThePanelEmptyUntilUndo()
    {
        Desk desk;
        const query::Place place{RecordKind::Action, desk.test.id(u"1.1.2"_s)};
        QVERIFY(desk.test.document().submit(edit::remove(desk.test.plan(), place)));
        QVERIFY(says(desk.panel, u"Choose an action"_s));
        QVERIFY(desk.test.document().undo());
        QVERIFY(desk.area(u"Text"_s)->toPlainText().startsWith(u"Train the reception teams"_s));
    }

    void anOutcomeExplainsItself()
    {
        Desk desk(u"1.1"_s);
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        QVERIFY(desk.test.document().submit(
            edit::assess(desk.test.plan(), desk.test.id(u"1.1.2"_s), Month(2026, 3), input)));
        QVERIFY(says(desk.panel, u"1 of 3 at risk, none missed"_s));
        QVERIFY(says(desk.panel, u"1 overdue today"_s));
        typeInto(desk.area(u"Text"_s), u"Families know"_s);
        leave(desk.area(u"Text"_s));
        QCOMPARE(desk.test.plan().get<Outcome>(desk.test.id(u"1.1"_s))->text, u"Families know"_s);
    }

    void aPriorityHasATitleAndAKpiItsWords()
    {
        Desk desk(u"1"_s);
        typeInto(desk.line(u"Title"_s), u"Help comes early"_s);
        QTest::keyClick(desk.line(u"Title"_s), Qt::Key_Return);
        QCOMPARE(desk.test.plan().get<Priority>(desk.test.id(u"1"_s))->title, u"Help comes early"_s);
        desk.show(u"1.1a"_s);
        QVERIFY(says(desk.panel, u"KPI 1.1a"_s));
        QCOMPARE(desk.area(u"Text"_s)->toPlainText(), u"80% of families say they were helped"_s);
    }

    void theStripTellsTheYearInWords()
    {
        Desk desk;
        edit::AssessmentInput input;
        input.status = Status::Missed;
        QVERIFY(desk.test.document().submit(
            edit::assess(desk.test.plan(), desk.test.id(u"1.1.2"_s), Month(2026, 2), input)));
        QVERIFY(named(desk.panel,
            u"The last 12 months: April 2025 to January 2026 not assessed, February 2026 missed, March 2026 not assessed"_s));
    }

    void everyStopHasANameAndTabComesRound()
    {
        for (const QString &reference : {u"1.1.2"_s, u"1.1"_s, u"1"_s}) {
            Desk desk(reference);
            const QList<QWidget *> stops = stopsOf(desk.panel);
            QVERIFY2(stops.size() >= 3 && stops.size() < 40, qPrintable(QString::number(stops.size())));
            for (QWidget *stop : stops) {
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(stop);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), stop->metaObject()->className());
            }
        }
    }

    void itFitsInto320PixelsWithoutSidewaysScrolling()
    {
        Desk desk;
        desk.changeText(u"1.1.2"_s, u"Donaudampfschifffahrtsgesellschaftskapitaenswitwenverein "_s.repeated(3));
        edit::AssessmentInput input;
        input.status = Status::Missed;
        QVERIFY(desk.test.document().submit(
            edit::assess(desk.test.plan(), desk.test.id(u"1.1.2"_s), Month(2026, 3), input)));
        desk.panel.resize(320, 700);
        auto *scroll = desk.panel.findChild<QScrollArea *>();
        QCOMPARE(desk.panel.width(), 320);
        QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
            qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
        QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
        for (QWidget *part : scroll->widget()->findChildren<QWidget *>()) {
            const int right = part->mapTo(scroll->widget(), QPoint(part->width(), 0)).x();
            QVERIFY2(!part->isVisible() || right <= scroll->widget()->width(), part->metaObject()->className());
        }
    }

    void theKeyboardIsNeverOutOfSight()
    {
        Desk desk;
        desk.panel.resize(360, 400);
        const QWidget *viewport = desk.panel.findChild<QScrollArea *>()->viewport();
        desk.panel.setFocus();
        QTest::keyClick(&desk.panel, Qt::Key_Tab);
        for (int step = 0; step < 30; ++step) {
            const QWidget *stop = QApplication::focusWidget();
            const QRect place(stop->mapTo(viewport, QPoint()), stop->size());
            QVERIFY2(viewport->rect().intersects(place), qPrintable(stop->accessibleName()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }
};

WAYMARK_TEST(TestInspectorPanel)
#include "tst_InspectorPanel.moc"
