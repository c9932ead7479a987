#include "plan/records/Action.h"
#include "plan/records/Priority.h"
#include "plan/Status.h"
#include "TestMain.h"

#include "delegates/CellEditor.h"
#include "DeskParts.h"
#include "edit/FieldEdits.h"
#include "Keys.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "PlanBuilder.h"
#include "support/EmptyState.h"
#include "views/plan/FilterBar.h"
#include "views/plan/MoveDialog.h"
#include "views/plan/PlanTree.h"
#include "views/plan/PlanView.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan, its view and what the view needs, in a window that has the keyboard.
struct Opened
{
    explicit Opened(const QString &lines = TestPlan::defaultLines())
        : plan(lines)
        , parts(plan)
        , view(parts.context)
    {
        view.setRound(Month(2026, 3));
        view.resize(1000, 600);
        activate(view);
        tree().setFocus();
    }

    PlanTree &tree() { return *view.findChild<PlanTree *>(); }
    CellEditor *editor() { return view.findChild<CellEditor *>(); }
    void goTo(const QString &reference) { QVERIFY(tree().goTo(plan.id(reference))); }
    void goTo(const QString &reference, ActionColumn column)
    {
        goTo(reference);
        tree().setCurrentIndex(tree().currentIndex().siblingAtColumn(static_cast<int>(column)));
    }
    [[nodiscard]] Status status(const QString &reference) const
    {
        return query::statusOf(plan.plan(), plan.id(reference));
    }
    [[nodiscard]] const Action &action(const QString &reference) const
    {
        return *plan.plan().get<Action>(plan.id(reference));
    }
    /// How many sets the ledger holds now.
    [[nodiscard]] qint64 written() { return plan.document().place().position; }

    TestPlan plan;
    DeskParts parts;
    PlanView view;
};

} // namespace

class TestPlanView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyGivesAStatusForTheRound()
    {
        Opened opened;
        opened.goTo(u"1.1.2"_s, ActionColumn::Status);
        const qint64 before = opened.written();
        press(Qt::Key_3);
        QCOMPARE(opened.status(u"1.1.2"_s), Status::AtRisk);
        QCOMPARE(query::latestAssessment(opened.plan.plan(), opened.plan.id(u"1.1.2"_s))->month, Month(2026, 3));
        QCOMPARE(query::latestAssessment(opened.plan.plan(), opened.plan.id(u"1.1.2"_s))->by, u"A. Lead"_s);
        QCOMPARE(opened.written(), before + 1);
        press(Qt::Key_6);
        QCOMPARE(opened.status(u"1.1.2"_s), Status::SignedOff);
        QVERIFY(opened.plan.document().undo());
        QCOMPARE(opened.status(u"1.1.2"_s), Status::AtRisk);
    }

    void aStatusForManyIsOneAction()
    {
        Opened opened;
        opened.goTo(u"1.1.1"_s, ActionColumn::Status);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        const qint64 before = opened.written();
        press(Qt::Key_2);
        for (const QString &reference : {u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s})
            QCOMPARE(opened.status(reference), Status::OnTarget);
        QCOMPARE(opened.written(), before + 1);
        QCOMPARE(opened.plan.document().undoWords(), u"status of 3 actions"_s);
    }

    void insertAddsBelowAndIsReadyToType()
    {
        Opened opened;
        opened.goTo(u"1.1.1"_s);
        press(Qt::Key_Insert);
        QVERIFY(opened.editor());
        type(u"Ask the families"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.action(u"1.1.4"_s).text, u"Ask the families"_s);
        const QList<Id> &siblings = opened.plan.plan().children(RecordKind::Action, opened.plan.id(u"1.1"_s));
        QCOMPARE(siblings.indexOf(opened.plan.id(u"1.1.4"_s)), 1);
        // Ctrl+Enter went on to the next action, as Enter does.
        QTRY_VERIFY(!opened.editor());
        QCOMPARE(opened.tree().currentPlace().id, opened.plan.id(u"1.1.2"_s));
    }

    void listsGoOnInLongText()
    {
        Opened opened;
        opened.goTo(u"1.1.1"_s);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(opened.editor()->note(), u"Enter accepts, Alt+Enter is a new line"_s);
        type(u"Write:"_s);
        press(Qt::Key_Return, Qt::AltModifier);
        type(u"- one"_s);
        press(Qt::Key_Return, Qt::ShiftModifier);
        type(u"two"_s);
        press(Qt::Key_Return, Qt::AltModifier);
        press(Qt::Key_Return, Qt::AltModifier);
        type(u"End"_s);
        press(Qt::Key_Return);
        QCOMPARE(opened.action(u"1.1.1"_s).text, u"Write:\n- one\n- two\n\nEnd"_s.replace(u"\n\n"_s, u"\n"_s));
    }

    void escapeTakesBackWhatWasTyped()
    {
        Opened opened;
        opened.goTo(u"1.1.1"_s);
        const qint64 before = opened.written();
        press(Qt::Key_F2);
        type(u"nonsense"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!opened.editor());
        QCOMPARE(opened.action(u"1.1.1"_s).text, u"Write the guide to local help"_s);
        QCOMPARE(opened.written(), before);
    }

    void aDueDateSaysHowItIsReadAsOneTypes()
    {
        Opened opened;
        opened.goTo(u"1.1.1"_s, ActionColumn::Due);
        press(Qt::Key_Return);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Q4 25/26"_s);
        QCOMPARE(opened.editor()->note(), u"by 31 March 2026"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"when ready"_s);
        QCOMPARE(opened.editor()->note(), u"kept as text, counts as having no date"_s);
        press(Qt::Key_Return);
        QCOMPARE(opened.action(u"1.1.1"_s).due.source(), u"when ready"_s);
        QCOMPARE(opened.action(u"1.1.1"_s).due.kind(), Due::Kind::Text);
    }

    void leadsAreCompletedAndWritten()
    {
        Opened opened;
        opened.goTo(u"1.1.1"_s, ActionColumn::Leads);
        press(Qt::Key_F2);
        press(Qt::Key_End);
        type(u" / New person"_s);
        press(Qt::Key_Return);
        QCOMPARE(query::leadNames(opened.plan.plan(), opened.plan.id(u"1.1.1"_s)),
            QStringList({u"Head of Inclusion"_s, u"New person"_s}));
    }

    void theStatusCellOffersTheSixWithTheirKeys()
    {
        Opened opened;
        opened.goTo(u"1.1.3"_s, ActionColumn::Status);
        press(Qt::Key_F2);
        QVERIFY(opened.editor());
        press(Qt::Key_4);
        QCOMPARE(opened.status(u"1.1.3"_s), Status::Missed);
        QTRY_VERIFY(!opened.editor());
    }

    void aRefusedEditStaysAtTheFieldWithItsWords()
    {
        Opened opened;
        opened.goTo(u"1.1.1"_s, ActionColumn::Text);
        press(Qt::Key_F2);
        type(u" and more"_s);
        // Somebody else writes the same field meanwhile, in another program.
        Result<std::unique_ptr<PlanDocument>> other = PlanDocument::open(opened.plan.path(), opened.plan.context());
        QVERIFY(other);
        QVERIFY((*other)->submit(
            edit::setFieldText((*other)->plan(), fieldOf<&Action::text>(), opened.plan.id(u"1.1.1"_s), u"Theirs"_s)));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(opened.editor());
        QVERIFY(!opened.editor()->refusal().isEmpty());
        QCOMPARE(opened.editor()->text(), u"Write the guide to local help and more"_s);
        QCOMPARE(opened.action(u"1.1.1"_s).text, u"Theirs"_s);
        press(Qt::Key_Escape);
    }

    void altAndArrowsMoveARow()
    {
        Opened opened;
        opened.goTo(u"1.1.3"_s);
        press(Qt::Key_Up, Qt::AltModifier);
        const QList<Id> &siblings = opened.plan.plan().children(RecordKind::Action, opened.plan.id(u"1.1"_s));
        QCOMPARE(siblings.indexOf(opened.plan.id(u"1.1.3"_s)), 1);
        QCOMPARE(opened.tree().currentPlace().id, opened.plan.id(u"1.1.3"_s));
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier); // at the end: nothing happens, nothing is said
        QCOMPARE(siblings.indexOf(opened.plan.id(u"1.1.3"_s)), 2);
    }

    void moveToFindsAnOutcomeByTyping()
    {
        Opened opened;
        opened.goTo(u"1.1.3"_s);
        QTimer::singleShot(0, [] {
            auto *dialog = qobject_cast<MoveDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"next step"_s);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        });
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(opened.action(u"1.1.3"_s).outcome, opened.plan.id(u"2.1"_s));
        QCOMPARE(opened.tree().currentPlace().id, opened.plan.id(u"1.1.3"_s));
    }

    void removingAsksNothingSaysHowManyAndUndoBringsThemBack()
    {
        Opened opened;
        const QStringList before = planLines(opened.plan.plan());
        opened.goTo(u"1.1"_s);
        QSignalSpy said(&opened.parts.notices, &Notices::announced);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(opened.plan.id(u"1.1.1"_s).isNull());
        QCOMPARE(said.last().first().toString(), u"1 outcome and 3 actions removed. Undo brings them back."_s);
        QVERIFY(opened.plan.document().undo());
        QCOMPARE(planLines(opened.plan.plan()), before);
    }

    void theFilterNarrowsAndClearingComesBackToTheSameRow()
    {
        Opened opened;
        opened.goTo(u"1.1.2"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"helpline"_s);
        QVERIFY(!opened.tree().goTo(opened.plan.id(u"1.1.2"_s)));
        press(Qt::Key_Escape);
        QCOMPARE(opened.tree().currentPlace().id, opened.plan.id(u"1.1.2"_s));
        type(u"zebra"_s);
        auto *empty = opened.view.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QTest::keyClick(empty->findChild<QPushButton *>(), Qt::Key_Space);
        QVERIFY(!empty->isVisible());
    }

    void anEmptyPlanOffersTheFirstStep()
    {
        Opened opened(u"\n"_s);
        auto *empty = opened.view.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(opened.editor());
        type(u"Getting help early"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.plan.plan().all<Priority>().size(), 1);
        QCOMPARE(opened.plan.plan().all<Priority>().first()->title, u"Getting help early"_s);
    }

    void goingToARecordLooksBehindTheFilter()
    {
        Opened opened;
        opened.view.showPriority(opened.plan.id(u"2"_s));
        opened.view.findChild<FilterBar *>()->setFilter({.text = u"college"_s});
        opened.view.showRecord({RecordKind::Action, opened.plan.id(u"1.1.3"_s)});
        QCOMPARE(opened.view.priority(), opened.plan.id(u"1"_s));
        QCOMPARE(opened.view.current().id, opened.plan.id(u"1.1.3"_s));
    }

    void columnsFitWithoutScrollingSideways()
    {
        Opened opened;
        for (const int width : {560, 700, 1000}) {
            opened.view.resize(width, 600);
            QCoreApplication::processEvents();
            QVERIFY(opened.tree().header()->length() <= opened.tree().viewport()->width());
            QVERIFY(opened.tree().header()->sectionSize(static_cast<int>(ActionColumn::Text)) >= 100);
        }
    }

    void foldedHeadingsStayFoldedAfterAFilter()
    {
        Opened opened;
        opened.goTo(u"1.2"_s, ActionColumn::Reference);
        press(Qt::Key_Left);
        const auto *model = qobject_cast<ActionTreeModel *>(opened.tree().model());
        const auto isOpen = [&] {
            return opened.tree().isExpanded(model->indexOf(opened.plan.id(u"1.2"_s), ActionColumn::Reference));
        };
        QVERIFY(!isOpen());
        auto *filter = opened.view.findChild<FilterBar *>();
        filter->focusWords();
        type(u"tool"_s);
        QVERIFY(isOpen());
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
    }
};

WAYMARK_TEST(TestPlanView)
#include "tst_PlanView.moc"
