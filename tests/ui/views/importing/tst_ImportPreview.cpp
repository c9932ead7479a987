#include "plan/Status.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "document/PlanDocument.h"
#include "exchange/reading/PlanImport.h"
#include "FieldFinder.h"
#include "Fixed.h"
#include "GridText.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "PlanBuilder.h"
#include "views/importing/ImportPreview.h"
#include "views/importing/SourceModel.h"

#include <QComboBox>
#include <QTableView>
#include <QTreeView>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString smallPlan = u"# Improvement plan\n[table 1]\nRef | Action | Due | RAG | Cost\n"
                          "1 | Getting help early | | | \n1.1 | Families know where to turn | | | \n"
                          "1.1.1 | Write the guide | Jul-23 | Green | \n"
                          "1.1.2 | Print the guide | when <b>funding allows | Red | \n\n"
                          "[table 2]\nKPI | Baseline | 12 months\nGuides read | 10 | 90"_s;

/// The line that begins with these words, by its first cell of the document; -1 where there is none.
int rowOf(const QAbstractItemModel &model, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString() == words)
                return row;
        }
    }
    return -1;
}

} // namespace

/// Nothing comes into a plan unseen: the preview says what was read, what was not, and asks what no document says.
class TestImportPreview : public TestCase
{
    Q_OBJECT

    TestPlan m_other; // something the window may have open meanwhile
    DeskParts m_parts{m_other};

private Q_SLOTS:
    void itSaysWhatWasFound()
    {
        ImportPreview preview({documentOf(smallPlan)}, m_parts.context);
        wake(preview);
        QVERIFY(says(preview, u"1 priority, 1 outcome, 2 actions and 1 KPI were found."_s));
        QVERIFY(named(preview, u"Missed: 1 action"_s));
        QVERIFY(says(preview, u"One place could not be read"_s));
        QVERIFY(says(preview, u"cells: "_s));
        const auto *notes = named<QTableView>(preview, u"What could not be read"_s);
        QCOMPARE(notes->model()->rowCount(), 1);
        QCOMPARE(notes->model()->index(0, 1).data().toString(), u"when <b>funding allows"_s);
        QVERIFY(notes->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }

    void howADocumentHadToBeReadIsSaid()
    {
        SourceDocument document = documentOf(smallPlan);
        document.caution = u"Only its words could be read."_s;
        ImportPreview preview({document}, m_parts.context);
        wake(preview);
        QVERIFY(says(preview, u"Only its words could be read."_s));
    }

    void aDocumentWithoutStatusesDoesNotAskForAMonth()
    {
        ImportPreview preview({documentOf(u"[t]\nAction | Due\nPaint | May 2027"_s)}, m_parts.context);
        wake(preview);
        QVERIFY(!named<QComboBox>(preview, u"Statuses and comments are those of"_s)->isEnabled());
        QVERIFY(says(preview, u"Everything was read for what it is."_s));
    }

    void aCellTellsItsRecordAndARecordItsCells()
    {
        ImportPreview preview({documentOf(smallPlan)}, m_parts.context);
        wake(preview);
        auto *source = named<QTableView>(preview, u"In the document"_s);
        auto *tree = named<QTreeView>(preview, u"In the plan"_s);
        source->setCurrentIndex(source->model()->index(rowOf(*source->model(), u"Print the guide"_s), 3));
        QCOMPARE(tree->currentIndex().data().toString(), u"1.1.2 Print the guide"_s);
        tree->setCurrentIndex(tree->indexAbove(tree->currentIndex()));
        QCOMPARE(source->currentIndex().row(), rowOf(*source->model(), u"Write the guide"_s));
        QCOMPARE(tree->currentIndex().data().toString(), u"1.1.1 Write the guide"_s);
    }

    void everyRowSaysWhatItWasTakenFor()
    {
        ImportPreview preview({documentOf(smallPlan)}, m_parts.context);
        wake(preview);
        const QAbstractItemModel &model = *named<QTableView>(preview, u"In the document"_s)->model();
        QStringList taken;
        for (int row = 0; row < model.rowCount(); ++row)
            taken.append(model.index(row, 0).data().toString());
        const QStringList expected{u"In the plan"_s, QString(), u"Actions"_s, u"Heading"_s, u"Priority"_s, u"Outcome"_s,
            u"Action"_s, u"Action"_s, QString(), u"KPIs"_s, u"Heading"_s, u"KPI"_s};
        QCOMPARE(taken, expected);
    }

    void aColumnGivenAnotherRoleIsReadAnew()
    {
        ImportPreview preview(
            {documentOf(
                u"[t]\nThing | Mood | Horizon\nPaint the hall | calm | 31 May 2027\nSweep the yard | brisk | 1 June 2027"_s)},
            m_parts.context);
        wake(preview);
        auto *source = named<QTableView>(preview, u"In the document"_s);
        QAbstractItemModel &model = *source->model();
        const auto choose = [&](int column, const QString &words) {
            const QModelIndex roles = model.index(1, column);
            source->setCurrentIndex(roles);
            source->edit(roles);
            const QList<QComboBox *> boxes = source->findChildren<QComboBox *>();
            QVERIFY(!boxes.isEmpty());
            QComboBox *box = boxes.last();
            const int choice = box->findText(words);
            QVERIFY2(choice >= 0, qPrintable(words));
            box->setCurrentIndex(choice);
            Q_EMIT box->activated(choice);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        choose(1, u"Action"_s);
        choose(3, u"Due"_s);
        const DraftAction &action = preview.draft().priorities.first().outcomes.first().actions.first();
        QCOMPARE(action.text, u"Paint the hall"_s);
        QCOMPARE(action.due.lastDay({}), QDate(2027, 5, 31));
        QVERIFY(says(preview, u"2 actions"_s));
        // The plan keeps how it was read, so that next month's document is read the same, unasked.
        const auto mapping = ReadingMapping::fromJson(preview.choices().mapping.toUtf8());
        QVERIFY(mapping);
        QCOMPARE(mapping->tables.first().roles.last(), Role::Due);
    }

    /// A row of figures that is no KPI, and a row of actions that is one.
    void whatARowIsCanBeSaid()
    {
        ImportPreview preview({documentOf(smallPlan)}, m_parts.context);
        wake(preview);
        auto *source = named<QTableView>(preview, u"In the document"_s);
        QAbstractItemModel &model = *source->model();
        const auto say = [&](int row, const QString &words) {
            const QStringList choices = model.index(row, 0).data(SourceModel::ChoicesRole).toStringList();
            QVERIFY2(choices.contains(words), qPrintable(choices.join(u", "_s)));
            model.setData(model.index(row, 0), int(choices.indexOf(words)), Qt::EditRole);
            QCoreApplication::sendPostedEvents();
        };
        const int figures = model.rowCount() - 1;
        QCOMPARE(model.index(figures, 0).data().toString(), u"KPI"_s);
        say(figures, u"Kept as text"_s);
        QCOMPARE(preview.draft().kpis.size(), 0);
        QCOMPARE(model.index(figures, 0).data().toString(), u"Kept as text"_s);
        say(rowOf(model, u"Print the guide"_s), u"KPI"_s);
        QCOMPARE(preview.draft().kpis.size(), 1);
        QCOMPARE(preview.draft().kpis.first().text, u"Print the guide"_s);
    }

    /// Above cards stands what their labels were taken for, once for all that have the same.
    void labelsOfCardsCanBeGivenAnotherRole()
    {
        ImportPreview preview(
            {documentOf(u"[c]\nAction | Paint the hall\nOwner | Ada Brook\nHorizon | 31 May 2027\n"
                        "RAG | Green\n\n[d]\nAction | Sweep the yard\nOwner | Joe Quill\nHorizon | 1 June "
                        "2027\nRAG | Red\n\n[t]\nTask | Lead | Due\nMend the boiler | Ada Brook | May 2027"_s)},
            m_parts.context);
        wake(preview);
        QAbstractItemModel &model = *named<QTableView>(preview, u"In the document"_s)->model();
        const int line = rowOf(model, u"Owner: Lead"_s);
        QVERIFY(line >= 0);
        QVERIFY(
            model.match(model.index(line + 1, 2), Qt::DisplayRole, u"Owner: Lead"_s, 1, Qt::MatchExactly).isEmpty());
        QVERIFY(rowOf(model, u"Lead"_s) > line); // the table below has its own
        const QModelIndex horizon = model.index(line, 3);
        QCOMPARE(horizon.data().toString().section(u':', 0, 0), u"Horizon"_s);
        const QStringList choices = horizon.data(SourceModel::ChoicesRole).toStringList();
        model.setData(horizon, int(choices.indexOf(u"Due"_s)), Qt::EditRole);
        QCoreApplication::sendPostedEvents();
        QStringList due;
        for (const DraftAction &action : preview.draft().priorities.first().outcomes.first().actions)
            due.append(action.due.lastDay({}).toString(Qt::ISODate));
        QCOMPARE(due, QStringList({u"2027-05-31"_s, u"2027-06-01"_s, u"2027-05-31"_s}));
    }

    void aQuestionIsAnsweredByOneKeyAndTakenBack()
    {
        ImportPreview preview(
            {documentOf(u"[t]\nAction | Due | RAG\nPaint | May 2027 | {#ffc000}\nSweep | May 2027 | {#ffc000}"_s)},
            m_parts.context);
        wake(preview);
        QVERIFY(says(preview, u"What does amber mean in this document?"_s));
        QVERIFY(says(preview, u"It decides 2 cells"_s));
        QTest::keyClick(preview.focusWidget(), Qt::Key_2); // on target
        QVERIFY(says(preview, u"Nothing is open"_s));
        QVERIFY(named(preview, u"On target: 2 actions"_s));
        QTest::mouseClick(button(preview, u"Take the last answer back"_s), Qt::LeftButton);
        QVERIFY(named(preview, u"At risk: 2 actions"_s));
        QTest::keyClick(&preview, Qt::Key_4, Qt::AltModifier); // missed, from anywhere
        QVERIFY(named(preview, u"Missed: 2 actions"_s));
    }

    void severalQuestionsAreLeftAsTheyWereTakenAtOnce()
    {
        ImportPreview preview(
            {documentOf(u"[t]\nAction | Due | RAG\nPaint | Q2 2026 | {#ffc000}\nSweep | May 2027 | {#ff0000}"_s)},
            m_parts.context);
        wake(preview);
        QVERIFY(says(preview, u"3 questions"_s));
        QTest::mouseClick(button(preview, u"Leave all as taken"_s), Qt::LeftButton);
        QVERIFY(says(preview, u"Nothing is open"_s));
        QVERIFY(named(preview, u"At risk: 1 action"_s));
        const auto mapping = ReadingMapping::fromJson(preview.choices().mapping.toUtf8());
        QCOMPARE(mapping->colours.value(Colour::Red), Status::Missed);
        QCOMPARE(mapping->dates.quarters, QuarterYear::Financial);
    }

    void theAnswersMakeThePlan()
    {
        ImportPreview preview({documentOf(smallPlan)}, m_parts.context);
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
        plan.apply(importAsNewPlan(preview.draft(), preview.choices(), ids).changes);
        QCOMPARE(plan.info().title, u"Northern plan"_s);
        QCOMPARE(plan.info().start, QDate(2025, 9, 1));
        const Id action = query::findByReference(plan, u"1.1.2"_s)->id;
        QCOMPARE(query::latestAssessment(plan, action)->month, Month(2026, 2));
        QCOMPARE(query::statusOf(plan, action), Status::Missed);
        QVERIFY(!plan.info().mapping.isEmpty());
    }

    void aStartThatIsNoDateIsRefusedAtItsField()
    {
        ImportPreview preview({documentOf(smallPlan)}, m_parts.context);
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
        ImportPreview preview({documentOf(smallPlan)}, m_parts.context);
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

    void whatNobodyUnderstandsCanBeExplained()
    {
        ImportPreview preview({documentOf(u"[t]\nRain | Sun\nA lot of it fell | none"_s)}, m_parts.context);
        wake(preview);
        QVERIFY(says(preview, u"Nothing was understood yet"_s));
        QVERIFY(!button(preview, u"Create plan…"_s)->isEnabled());
        QAbstractItemModel &model = *named<QTableView>(preview, u"In the document"_s)->model();
        QCOMPARE(model.index(1, 0).data().toString(), u"Kept as text"_s);
        const QStringList choices = model.index(1, 1).data(SourceModel::ChoicesRole).toStringList();
        QVERIFY(model.setData(model.index(1, 1), choices.indexOf(u"Action"_s)));
        QTRY_VERIFY(button(preview, u"Create plan…"_s)->isEnabled());
        QCOMPARE(preview.draft().actionCount(), 1);
    }
};

WAYMARK_TEST(TestImportPreview)
#include "tst_ImportPreview.moc"
