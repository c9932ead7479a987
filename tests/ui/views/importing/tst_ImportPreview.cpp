#include "TestMain.h"

#include "DeskParts.h"
#include "document/PlanDocument.h"
#include "FieldFinder.h"
#include "Fixed.h"
#include "plan/PlanQueries.h"
#include "PlanBuilder.h"
#include "views/importing/ImportPreview.h"

#include <QComboBox>
#include <QTableView>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

PlanDraft smallDraft()
{
    DraftAction first;
    first.ref = u"1.1.1"_s;
    first.text = u"Write the guide"_s;
    first.due = Due::read(u"Jul- 23"_s);
    first.status = Status::OnTarget;
    DraftAction second = first;
    second.ref = u"1.1.2"_s;
    second.status = Status::Missed;
    DraftPriority priority;
    priority.number = u"1"_s;
    priority.title = u"Getting help early"_s;
    DraftOutcome outcome;
    outcome.ref = u"1.1"_s;
    outcome.text = u"Families know where to turn"_s;
    outcome.actions = {first, second};
    priority.outcomes = {outcome};
    PlanDraft draft;
    draft.source = u"plan.docx"_s;
    draft.title = u"Improvement plan"_s;
    draft.priorities = {priority};
    draft.kpis.resize(2);
    draft.notes = {{u"table 2, row 14, Due"_s, u"when <b>funding</b> allows"_s, u"kept as text, no date"_s}};
    draft.hasColours = true;
    return draft;
}

} // namespace

/// Nothing comes into a plan unseen: the preview says what was read, what was not, and asks what no document says.
class TestImportPreview : public QObject
{
    Q_OBJECT

    TestPlan m_other; // something the window may have open meanwhile
    DeskParts m_parts{m_other};

private Q_SLOTS:
    void itSaysWhatWasFound()
    {
        ImportPreview preview(smallDraft(), m_parts.context);
        wake(preview);
        QVERIFY(says(preview, u"1 priority, 1 outcome, 2 actions and 2 KPIs were found."_s));
        QVERIFY(says(preview, u"read from the colour of a cell alone"_s));
        QVERIFY(named(preview, u"Missed: 1 action"_s));
        QVERIFY(says(preview, u"One place could not be read"_s));
        const auto *notes = named<QTableView>(preview, u"What could not be read"_s);
        QCOMPARE(notes->model()->rowCount(), 1);
        QCOMPARE(notes->model()->index(0, 1).data().toString(), u"when <b>funding</b> allows"_s);
        QVERIFY(notes->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }

    void aDocumentWithoutStatusesDoesNotAskForAMonth()
    {
        PlanDraft draft = smallDraft();
        draft.hasColours = false;
        draft.notes.clear();
        for (DraftAction &action : draft.priorities.first().outcomes.first().actions)
            action.status = Status::NotAssessed;
        ImportPreview preview(draft, m_parts.context);
        wake(preview);
        QVERIFY(!named<QComboBox>(preview, u"Statuses and comments are those of"_s)->isEnabled());
        QVERIFY(!says(preview, u"colour of a cell"_s));
        QVERIFY(says(preview, u"Everything was read for what it is."_s));
    }

    void theAnswersMakeThePlan()
    {
        ImportPreview preview(smallDraft(), m_parts.context);
        wake(preview);
        typeInto(named(preview, u"Title of the plan"_s), u"Northern plan"_s);
        typeInto(named(preview, u"The plan starts"_s), u"Sep 2025"_s);
        QVERIFY(says(preview, u"1 September 2025"_s));
        auto *month = named<QComboBox>(preview, u"Statuses and comments are those of"_s);
        month->setFocus(Qt::TabFocusReason);
        QTest::keyClick(month, Qt::Key_Down);
        QTest::mouseClick(button(preview, u"Create plan…"_s), Qt::LeftButton);
        QCOMPARE(preview.result(), int(QDialog::Accepted));
        CountingIds ids;
        Plan plan;
        plan.apply(importAsNewPlan(smallDraft(), preview.choices(), ids).changes);
        QCOMPARE(plan.info().title, u"Northern plan"_s);
        QCOMPARE(plan.info().start, QDate(2025, 9, 1));
        const Id action = query::findByReference(plan, u"1.1.2"_s)->id;
        QCOMPARE(query::latestAssessment(plan, action)->month, Month(2026, 2));
        QCOMPARE(query::statusOf(plan, action), Status::Missed);
    }

    void aStartThatIsNoDateIsRefusedAtItsField()
    {
        ImportPreview preview(smallDraft(), m_parts.context);
        wake(preview);
        QWidget *start = named(preview, u"The plan starts"_s);
        typeInto(start, u"soon"_s);
        QTest::keyClick(start, Qt::Key_Return);
        QVERIFY(preview.isVisible());
        QCOMPARE(qobject_cast<QLineEdit *>(start)->text(), u"soon"_s);
        QVERIFY(start->accessibleDescription().contains(u"is not a day or a month"_s));
        typeInto(start, {});
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(preview.result(), int(QDialog::Accepted));
        QVERIFY(!preview.choices().start.isValid());
    }

    void escapeTakesBackFirstAndThenCancels()
    {
        ImportPreview preview(smallDraft(), m_parts.context);
        wake(preview);
        QWidget *title = named(preview, u"Title of the plan"_s);
        typeInto(title, u"x"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(preview.isVisible());
        QCOMPARE(qobject_cast<QLineEdit *>(title)->text(), u"Improvement plan"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QVERIFY(!preview.isVisible());
        QCOMPARE(preview.result(), int(QDialog::Rejected));
    }
};

WAYMARK_TEST(TestImportPreview)
#include "tst_ImportPreview.moc"
