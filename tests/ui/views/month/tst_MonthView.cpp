#include "views/month/MonthView.h"

#include "DeskParts.h"
#include "edit/AssessmentEdits.h"
#include "FieldFinder.h"
#include "Keys.h"
#include "Months.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "support/table/CellTable.h"
#include "TestMain.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString lines = u"priority 1 Getting help early | Early Help Group\n"
                      "outcome 1.1 Families know where to turn\n"
                      "action 1.1.1 Write the guide | Mar-26\n"
                      "action 1.1.2 Print the guide | Apr-26\n"
                      "action 1.1.3 Send the guide | May-26\n"
                      "priority 2 Preparing for adulthood | Transition Group\n"
                      "outcome 2.1 Young people choose\n"
                      "action 2.1.1 Hold a fair | Mar-26"_s;

class Shown : public TestPlan
{
public:
    Shown()
        : TestPlan(lines)
        , parts(*this)
        , view(parts.context)
    {
        view.resize(1200, 700);
        view.setRound(march);
        activate(view);
        view.takeKeyboard();
    }

    [[nodiscard]] CellTable *table() const { return view.findChild<CellTable *>(); }
    [[nodiscard]] Status status(const QString &reference) const
    {
        const Assessment *found = query::assessment(plan(), id(reference), march);
        return found ? found->status : Status::NotAssessed;
    }
    void goTo(int row, RoundColumn column) const
    {
        table()->setCurrentIndex(table()->model()->index(row, static_cast<int>(column)));
    }
    void chooseGroup(const QString &name)
    {
        for (const Id &owner : query::roundOwners(plan())) {
            if (query::roundOwnerName(plan(), owner) == name)
                parts.group.show(owner);
        }
    }

    DeskParts parts;
    MonthView view;
};

} // namespace

/// A lead works through the month with the keyboard.
class TestMonthView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyForEachStatusAndEnterForTheNext()
    {
        Shown shown;
        QCOMPARE(shown.view.action(), shown.id(u"1.1.1"_s));
        for (const Qt::Key key : {Qt::Key_3, Qt::Key_Return, Qt::Key_2, Qt::Key_Return, Qt::Key_6})
            press(key);
        QCOMPARE(shown.status(u"1.1.1"_s), Status::AtRisk);
        QCOMPARE(shown.status(u"1.1.2"_s), Status::OnTarget);
        QCOMPARE(shown.status(u"1.1.3"_s), Status::SignedOff);
        const Assessment *signedOff = query::assessment(shown.plan(), shown.id(u"1.1.3"_s), march);
        QCOMPARE(signedOff->signedOffBy, u"A. Lead"_s);
        QVERIFY(signedOff->signedOffOn.isValid());
        QVERIFY(says(shown.view, u"3 of 4 assessed"_s));
        QCOMPARE(shown.view.findChild<QProgressBar *>()->value(), 3);
    }

    void oneStatusForManyRows()
    {
        Shown shown;
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_2);
        for (const QString &reference : {u"1.1.1"_s, u"1.1.2"_s, u"1.1.3"_s})
            QCOMPARE(shown.status(reference), Status::OnTarget);
        QCOMPARE(shown.status(u"2.1.1"_s), Status::NotAssessed);
        QCOMPARE(shown.document().undoWords(), u"status of 3 actions"_s);
    }

    void noChangeIsSaidAndNeedsALastTime()
    {
        Shown shown;
        press(Qt::Key_0);
        QCOMPARE(shown.status(u"1.1.1"_s), Status::NotAssessed);
        QVERIFY(says(shown.view, u"was not assessed before"_s));
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        QVERIFY(shown.document().submit(edit::assess(shown.plan(), shown.id(u"1.1.1"_s), march.plus(-1), input)));
        press(Qt::Key_0);
        QCOMPARE(shown.status(u"1.1.1"_s), Status::AtRisk);
        QVERIFY(!says(shown.view, u"was not assessed before"_s));
        QCOMPARE(shown.table()->currentIndex().data().toString(), u"No change"_s);
        QCOMPARE(shown.table()->currentIndex().data(Qt::AccessibleTextRole).toString(), u"At risk, no change"_s);
    }

    void wordsAreTypedInTheirCells()
    {
        Shown shown;
        shown.goTo(0, RoundColumn::Said);
        QTest::keyClick(shown.table(), Qt::Key_3); // begins an entry here, and is no status
        QWidget *editor = shown.table()->viewport()->findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u" schools came."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(query::assessment(shown.plan(), shown.id(u"1.1.1"_s), march)->said, u"3 schools came."_s);
        QCOMPARE(shown.status(u"1.1.1"_s), Status::NotAssessed);
    }

    void aBlockIsPastedOrRefusedAtItsCell()
    {
        Shown shown;
        QGuiApplication::clipboard()->setText(u"amber\tLate\tAsk\ngreen\t\t\n"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown.status(u"1.1.1"_s), Status::AtRisk);
        QCOMPARE(shown.status(u"1.1.2"_s), Status::OnTarget);
        QGuiApplication::clipboard()->setText(u"a\tb\tc\td"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(says(shown.view, u"There are 4 columns to paste, and room for 3 from here"_s));
        QCOMPARE(shown.table()->currentIndex().data().toString(), u"At risk"_s); // nothing was changed, nowhere
        press(Qt::Key_Down);
        QVERIFY(!says(shown.view, u"4 columns"_s));
        shown.goTo(0, RoundColumn::Text);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(says(shown.view, u"can be pasted over"_s));
    }

    void theSuggestionAndLastTimeStandBeneath()
    {
        Shown shown;
        edit::AssessmentInput input;
        input.status = Status::OnTarget;
        input.said = u"The text is written."_s;
        input.next = u"Show it to parents."_s;
        QVERIFY(shown.document().submit(edit::assess(shown.plan(), shown.id(u"1.1.1"_s), march.plus(-1), input)));
        QVERIFY(says(shown.view, u"February 2026: The text is written."_s));
        QVERIFY(says(shown.view, u"Planned then: Show it to parents."_s));
        QVERIFY(says(shown.view, u"Suggested for 1.1.1: on target"_s));
        QCOMPARE(shown.status(u"1.1.1"_s), Status::NotAssessed); // it never sets anything
    }

    void aGroupClosesItsMonthAndCorrectsItVisibly()
    {
        Shown shown;
        QVERIFY(says(shown.view, u"0 of 2 groups have closed March 2026."_s));
        shown.chooseGroup(u"Early Help Group"_s);
        QVERIFY(says(shown.view, u"0 of 3 assessed"_s));
        QVERIFY(says(shown.view, u"3 actions are not assessed"_s));
        button(shown.view, u"C&lose March 2026"_s)->click();
        const Id owner = query::roundOwnerOf(shown.plan(), shown.id(u"1.1.1"_s));
        QCOMPARE(query::closedRound(shown.plan(), owner, march)->closedBy, u"A. Lead"_s);
        QVERIFY(says(shown.view, u"March 2026 was closed by A. Lead on"_s));
        shown.view.takeKeyboard();
        press(Qt::Key_3);
        QCOMPARE(shown.status(u"1.1.1"_s), Status::NotAssessed);
        QVERIFY(says(shown.view, u"change it as a correction"_s));
        button(shown.view, u"&Correct"_s)->click();
        shown.view.takeKeyboard();
        press(Qt::Key_3);
        QCOMPARE(shown.status(u"1.1.1"_s), Status::AtRisk);
        QVERIFY(query::assessment(shown.plan(), shown.id(u"1.1.1"_s), march)->correctedOn.isValid());
        button(shown.view, u"As it was c&losed"_s)->click();
        QCOMPARE(shown.table()->currentIndex().siblingAtColumn(static_cast<int>(RoundColumn::Status)).data().toString(),
            u"Not assessed"_s);
        shown.view.takeKeyboard();
        press(Qt::Key_2); // the past is for reading
        QCOMPARE(shown.status(u"1.1.1"_s), Status::AtRisk);
        button(shown.view, u"As it was c&losed"_s)->click();
        QCOMPARE(shown.table()->currentIndex().siblingAtColumn(static_cast<int>(RoundColumn::Status)).data().toString(),
            u"At risk"_s);
        button(shown.view, u"&Open again"_s)->click();
        QVERIFY(!query::closedRound(shown.plan(), owner, march));
    }

    void aMissingNameIsToldBesideItAndGoesWithItsCause()
    {
        Shown shown;
        shown.chooseGroup(u"Early Help Group"_s);
        QSignalSpy failed(&shown.parts.notices, &Notices::failed);
        auto *name = qobject_cast<QLineEdit *>(named(shown.view, u"Signed by"_s));
        QVERIFY(name);
        name->setFocus();
        name->selectAll();
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QVERIFY(says(shown.view, u"signs it with name and day"_s));
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(failed.size(), 0); // no banner, which would stay
        QTest::keyClicks(name, u"C. Lead"_s);
        QVERIFY(!says(shown.view, u"signs it with name and day"_s));
        press(Qt::Key_Return);
        QVERIFY(says(shown.view, u"March 2026 was closed by C. Lead"_s));
    }

    void contradictionsAreSaidBeforeTheMonthIsClosed()
    {
        Shown shown;
        shown.chooseGroup(u"Early Help Group"_s);
        shown.goTo(1, RoundColumn::Status);
        press(Qt::Key_4); // missed, and no new deadline
        shown.goTo(0, RoundColumn::Status);
        const Id owner = query::roundOwnerOf(shown.plan(), shown.id(u"1.1.1"_s));
        button(shown.view, u"C&lose March 2026"_s)->click();
        QVERIFY(!query::closedRound(shown.plan(), owner, march));
        QVERIFY(says(shown.view, u"Before it is closed"_s));
        QCOMPARE(shown.view.action(), shown.id(u"1.1.2"_s)); // led there
        shown.view.takeKeyboard();
        press(Qt::Key_2); // mended, and so nothing is said any more
        QVERIFY(!says(shown.view, u"Before it is closed"_s));
        press(Qt::Key_4);
        button(shown.view, u"C&lose March 2026"_s)->click();
        button(shown.view, u"C&lose March 2026"_s)->click(); // all the same
        QVERIFY(query::closedRound(shown.plan(), owner, march));
    }

    void whenTheMonthIsClosedTheNextIsOffered()
    {
        Shown shown; // on a day in March
        const Month february = march.plus(-1);
        shown.view.setRound(february);
        shown.chooseGroup(u"Early Help Group"_s);
        QVERIFY(!button(shown.view, u"&Start March 2026"_s));
        button(shown.view, u"C&lose February 2026"_s)->click();
        QSignalSpy asked(&shown.view, &DeskPage::roundRequested);
        QVERIFY(button(shown.view, u"&Start March 2026"_s));
        button(shown.view, u"&Start March 2026"_s)->click();
        QCOMPARE(asked.value(0).value(0).value<Month>(), march);
        shown.view.setRound(march);
        QVERIFY(!button(shown.view, u"&Start April 2026"_s));
        QVERIFY(says(shown.view, u"March 2026 · Early Help Group"_s));
    }

    void everyWidgetHasAName()
    {
        const Shown shown;
        for (QWidget *widget : shown.view.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

WAYMARK_TEST(TestMonthView)
#include "tst_MonthView.moc"
