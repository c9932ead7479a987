#include "views/people/PeopleView.h"

#include "charts/LoadChart.h"
#include "DeskParts.h"
#include "edit/HandOverEdits.h"
#include "edit/PeopleEdits.h"
#include "FieldFinder.h"
#include "Keys.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Person.h"
#include "PlanBuilder.h"
#include "support/table/CellTable.h"
#include "TestMain.h"
#include "views/people/GiveActionsDialog.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString twins = u"priority 1 P\noutcome 1.1 O\naction 1.1.1 A | Mar-26 | Ash Hazel-Wood / Rowan\n"
                      "action 1.1.2 B | Mar-26 | Ash Hazel- Wood\naction 1.1.3 C | May-26 | Rowan\n"_s;

/// An editor takes what was typed once its key is over, and a new name once the editor is gone.
void letItBeTaken()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// The view in a window of its own, and what a person finds in it.
struct Shown
{
    explicit Shown(const QString &lines = TestPlan::defaultLines())
        : test(lines)
        , parts(test)
        , view(parts.context)
        , table(*view.findChild<CellTable *>())
    {
        view.resize(1100, 760);
        wake(view);
    }

    [[nodiscard]] QModelIndex cell(const QString &name, PeopleColumn column) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == name)
                return table.model()->index(row, static_cast<int>(column));
        }
        return {};
    }
    void choose(const QString &name, PeopleColumn column = PeopleColumn::Name)
    {
        table.setFocus();
        table.setCurrentIndex(cell(name, column));
    }
    /// Into the chosen cell, as a person does.
    void typeIn(const QString &text)
    {
        QTest::keyClick(&table, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(editor != &table);
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        letItBeTaken();
    }
    void press(const QString &words)
    {
        QAbstractButton *found = button(view, words);
        QVERIFY2(found, qPrintable(words));
        found->click();
    }
    [[nodiscard]] QStringList leads(const QString &reference) const
    {
        return query::leadNames(test.plan(), test.id(reference));
    }
    [[nodiscard]] const Person *person(const QString &name) const { return query::personNamed(test.plan(), name); }

    TestPlan test;
    DeskParts parts;
    PeopleView view;
    CellTable &table;
};

} // namespace

/// A lead tidies the register and sees who carries how much, and when.
class TestPeopleView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreTypedInPlace()
    {
        Shown shown;
        shown.choose(u"Head of Inclusion"_s, PeopleColumn::Organisation);
        shown.typeIn(u"Council"_s);
        QCOMPARE(shown.person(u"Head of Inclusion"_s)->organisation, u"Council"_s);
        shown.choose(u"Head of Inclusion"_s, PeopleColumn::Spellings);
        shown.typeIn(u"HoI"_s);
        QCOMPARE(shown.person(u"hoi"_s), shown.person(u"Head of Inclusion"_s));
        shown.choose(u"Head of Inclusion"_s, PeopleColumn::Organisation);
        QTest::keyClick(&shown.table, Qt::Key_Delete);
        QCOMPARE(shown.person(u"Head of Inclusion"_s)->organisation, QString());
        shown.choose(u"Head of Inclusion"_s);
        QTest::keyClick(&shown.table, Qt::Key_Delete);
        QVERIFY(shown.person(u"Head of Inclusion"_s));
    }

    void aRenamedPersonStaysChosen()
    {
        Shown shown;
        shown.choose(u"Head of Inclusion"_s);
        shown.typeIn(u"Rowan Birch"_s);
        QCOMPARE(shown.leads(u"1.1.1"_s), QStringList{u"Rowan Birch"_s});
        QCOMPARE(shown.view.person(), shown.person(u"Rowan Birch"_s)->id);
        QCOMPARE(shown.table.currentIndex(), shown.cell(u"Rowan Birch"_s, PeopleColumn::Name));
        QVERIFY(shown.test.document().undo());
        QVERIFY(!shown.view.person().isNull());
    }

    void aTakenNameStaysInItsCellWithTheReason()
    {
        Shown shown;
        shown.choose(u"Head of Inclusion"_s);
        const QPersistentModelIndex cell = shown.table.currentIndex();
        shown.typeIn(u"Project lead"_s);
        QCOMPARE(cell.data().toString(), u"Project lead"_s);
        QVERIFY(says(shown.view, u"“Project lead” is in the register already"_s));
        QVERIFY(shown.person(u"Head of Inclusion"_s));
        QCOMPARE(QModelIndex(cell), shown.table.currentIndex());
        QTest::keyClick(&shown.table, Qt::Key_Escape);
        QCOMPARE(cell.data().toString(), u"Head of Inclusion"_s);
        QVERIFY(!says(shown.view, u"in the register already"_s));
    }

    void twinsAreMergedOrAreTwoPeople()
    {
        Shown shown(twins);
        QVERIFY(says(shown.view, u"Two spellings of one name? “Ash Hazel- Wood” and “Ash Hazel-Wood”."_s));
        shown.press(u"They are two people"_s);
        QVERIFY(!says(shown.view, u"Two spellings"_s));
        shown.choose(u"Rowan"_s, PeopleColumn::Role);
        shown.typeIn(u"Chair"_s); // asked once is enough
        QVERIFY(!says(shown.view, u"Two spellings"_s));

        Shown other(twins);
        auto *merge = qobject_cast<QPushButton *>(button(other.view, u"Merge into…"_s));
        QVERIFY(merge);
        QCOMPARE(merge->menu()->actions().last()->text(), u"Ash Hazel-Wood"_s);
        merge->menu()->actions().last()->trigger();
        QCOMPARE(other.leads(u"1.1.2"_s), QStringList{u"Ash Hazel-Wood"_s});
        QCOMPARE(other.person(u"Ash Hazel-Wood"_s)->aliases, u"Ash Hazel- Wood"_s);
        QCOMPARE(other.view.person(), other.person(u"Ash Hazel-Wood"_s)->id);
        QVERIFY(!says(other.view, u"Two spellings"_s));
        QVERIFY(other.test.document().undo());
        QVERIFY(says(other.view, u"Two spellings"_s));
    }

    void theLoadIsThatOfTheChosenPersonOrOfEverybody()
    {
        Shown shown(twins);
        shown.choose(u"Rowan"_s);
        QVERIFY(says(shown.view, u"Rowan: 2 actions are open; at most 1 of them falls due in a month"_s));
        const auto *chart = shown.view.findChild<LoadChart *>();
        QCOMPARE(chart->accessibleName(), u"Chart of open actions, Rowan"_s);
        shown.press(u"Everybody"_s);
        QVERIFY(says(shown.view, u"Everybody: 3 actions are open; 2 of them fall due in March 2026"_s));
        QVERIFY(chart->accessibleDescription().contains(u"May 2026: 1 action"_s));
    }

    void openActionsAreGivenAway()
    {
        Shown shown(twins);
        QSignalSpy announced(&shown.parts.notices, &Notices::announced);
        shown.choose(u"Rowan"_s);
        GiveActionsDialog dialog(
            shown.test.plan(), shown.view.person(), QDate(2026, 3, 15), shown.parts.themes, &shown.view);
        QCOMPARE(dialog.day(), QDate(2026, 3, 15));
        QVERIFY(!dialog.person().isNull());
        QVERIFY(dialog.person() != shown.view.person());
        auto *day = dialog.findChild<QLineEdit *>();
        auto *give = dialog.findChild<QPushButton *>();
        QVERIFY(give->isEnabled());
        day->setText(u"soon"_s);
        QVERIFY(!dialog.day().isValid());
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            QCOMPARE(each->isEnabled(), each->text() != u"Give actions"_s);
        day->setText(u"1 March 2026"_s);
        shown.view.giveActions(shown.person(u"Ash Hazel-Wood"_s)->id, dialog.day());
        QCOMPARE(shown.leads(u"1.1.1"_s), QStringList{u"Ash Hazel-Wood"_s});
        QCOMPARE(shown.leads(u"1.1.3"_s), QStringList{u"Ash Hazel-Wood"_s});
        QCOMPARE(announced.last().first().toString(), u"open actions of Rowan to Ash Hazel-Wood from 1 March 2026"_s);
        QVERIFY(!button(shown.view, u"&Give open actions to…"_s)->isEnabled()); // Rowan has none left
    }

    void aHandOverToComeIsWrittenDownAndSettledWhenItsDayIsThere()
    {
        Shown shown(twins);
        shown.choose(u"Rowan"_s);
        const QDate today = shown.test.clock().today();
        const QStringList before = shown.leads(u"1.1.1"_s);
        QVERIFY(before.contains(u"Rowan"_s));
        shown.view.giveActions(shown.person(u"Ash Hazel-Wood"_s)->id, today.addDays(7));
        QCOMPARE(shown.leads(u"1.1.1"_s), before); // nothing moved yet
        QVERIFY(says(shown.view, u"The open actions of Rowan go to Ash Hazel-Wood on "_s));
        button(shown.view, u"Withdraw"_s)->click();
        QVERIFY(!says(shown.view, u"The open actions of Rowan go to"_s));
        QVERIFY(shown.test.document().submit(edit::agreeHandOver(shown.test.plan(), shown.person(u"Rowan"_s)->id,
            shown.person(u"Ash Hazel-Wood"_s)->id, today.addDays(-1))));
        QVERIFY(says(shown.view, u"The open actions of Rowan were to go to Ash Hazel-Wood on "_s));
        button(shown.view, u"Give them now"_s)->click();
        QCOMPARE(shown.leads(u"1.1.1"_s), QStringList{u"Ash Hazel-Wood"_s});
        QVERIFY(shown.test.plan().living(RecordKind::HandOver).isEmpty());
        QVERIFY(!button(shown.view, u"Give them now"_s));
    }

    void peopleComeAndGo()
    {
        Shown shown(u"priority 1 P\noutcome 1.1 O\naction 1.1.1 A\n"_s);
        QVERIFY(says(shown.view, u"Whoever leads an action or an outcome stands here"_s));
        shown.press(u"&Add person"_s);
        QVERIFY(!says(shown.view, u"Whoever leads an action"_s));
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(editor != &shown.table);
        QTest::keyClicks(editor, u"Ash"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        letItBeTaken();
        QVERIFY(shown.person(u"Ash"_s));
        QCOMPARE(shown.view.person(), shown.person(u"Ash"_s)->id);
        shown.press(u"Re&move"_s);
        QVERIFY(shown.view.person().isNull());
        QVERIFY(says(shown.view, u"Whoever leads an action"_s));
    }

    void whatChangedWhileNobodyLookedIsThereOnComingBack()
    {
        Shown shown(twins);
        shown.choose(u"Rowan"_s);
        shown.view.hide();
        QVERIFY(shown.test.document().submit(edit::mergePeople(shown.test.plan(), shown.person(u"Ash Hazel-Wood"_s)->id,
            {shown.person(u"Ash Hazel- Wood"_s)->id, shown.view.person()})));
        wake(shown.view);
        QVERIFY(says(shown.view, u"1 person · 1 with open actions"_s));
        QVERIFY(says(shown.view, u"Ash Hazel-Wood: 3 actions are open"_s));
        QVERIFY(!says(shown.view, u"Two spellings"_s));
        QCOMPARE(shown.view.person(), shown.person(u"Ash Hazel-Wood"_s)->id);
    }

    void whoLeadsSomethingIsNotRemoved()
    {
        Shown shown;
        QSignalSpy failed(&shown.parts.notices, &Notices::failed);
        shown.choose(u"Head of Inclusion"_s);
        shown.press(u"Re&move"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().sentence.contains(u"still leads 2 actions, 1 outcome"_s));
        QVERIFY(shown.person(u"Head of Inclusion"_s));
    }

    void everyWidgetHasAName()
    {
        Shown shown(twins);
        for (QWidget *widget : shown.view.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const auto *pressed = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty()),
                widget->metaObject()->className());
        }
    }
};

WAYMARK_TEST(TestPeopleView)
#include "tst_PeopleView.moc"
