#include "Months.h"
#include "plan/Place.h"
#include "plan/Status.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "edit/AccountEdits.h"
#include "edit/AssessmentEdits.h"
#include "FieldFinder.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/References.h"
#include "PlanBuilder.h"
#include "views/inspector/AccountSection.h"
#include "views/inspector/InspectorPanel.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

struct AccountDesk
{
    AccountDesk()
        : parts(test)
        , panel(parts.context)
    {
        edit::AssessmentInput input;
        input.status = Status::Missed;
        input.said = u"Proofs came back."_s;
        input.next = u"Print in May."_s;
        if (!test.document().submit(edit::assess(test.plan(), test.id(u"1.1.1"_s), march, input)))
            qFatal("not assessed");
        panel.setRound(march);
        panel.resize(360, 1600);
        show(u"1.1"_s);
        wake(panel);
        position = test.document().place().position;
    }

    void show(const QString &reference) { panel.showRecord(*query::findByReference(test.plan(), reference)); }
    void tell(Month month, const Field &field, const QString &text)
    {
        const query::Place place = *query::findByReference(test.plan(), u"1.1"_s);
        QVERIFY(test.document().submit(edit::setAccountText(test.plan(), place, month, field, text)));
        position = test.document().place().position;
    }
    [[nodiscard]] const Narrative *account() { return edit::account(test.plan(), test.id(u"1.1"_s), march); }
    void open() { panel.findChild<AccountSection *>()->setOpen(true); }
    void press(const QString &words)
    {
        QAbstractButton *found = button(panel, words);
        if (!found)
            qFatal("no such button");
        found->click();
    }
    QPlainTextEdit *text(const QString &caption)
    {
        return named<QPlainTextEdit>(panel, caption + u", account for March 2026"_s);
    }
    [[nodiscard]] qint64 setsWritten() { return test.document().place().position - position; }

    TestPlan test;
    DeskParts parts;
    InspectorPanel panel;
    qint64 position = 0;
};

} // namespace

/// What is told of a heading is written where it stands, from what the plan holds.
class TestAccountSection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsClosedWhileNothingIsTold()
    {
        AccountDesk desk;
        QVERIFY(button(desk.panel, u"Account for March 2026"_s));
        QVERIFY(!desk.text(u"Impact"_s));
        desk.tell(march, fieldOf<&Narrative::impact>(), u"More calls."_s);
        desk.show(u"1.2"_s);
        desk.show(u"1.1"_s);
        QCOMPARE(desk.text(u"Impact"_s)->toPlainText(), u"More calls."_s);
    }

    void eachTextIsWrittenWhenItIsLeft()
    {
        AccountDesk desk;
        desk.open();
        typeInto(desk.text(u"What we did"_s), u"Printed it."_s);
        QCOMPARE(desk.setsWritten(), 0);
        leave(desk.text(u"What we did"_s));
        QCOMPARE(desk.setsWritten(), 1);
        QCOMPARE(desk.account()->done, u"Printed it."_s);
        typeInto(desk.text(u"Impact"_s), u"More calls."_s);
        desk.show(u"1.2"_s);
        QCOMPARE(desk.account()->impact, u"More calls."_s);
    }

    void theMonthFillsWhatIsEmptyInOneStep()
    {
        AccountDesk desk;
        desk.open();
        typeInto(desk.text(u"What we did"_s), u"Printed it."_s);
        leave(desk.text(u"What we did"_s));
        desk.press(u"Fill from the month"_s);
        QCOMPARE(desk.setsWritten(), 2);
        QCOMPARE(desk.text(u"What we did"_s)->toPlainText(), u"Printed it."_s);
        QCOMPARE(desk.text(u"What next"_s)->toPlainText(), u"• 1.1.1: Print in May."_s);
        QCOMPARE(desk.text(u"Impact"_s)->toPlainText(), QString());
        QVERIFY(desk.account()->positionNow.startsWith(u"March 2026, 3 actions: 1 missed, 2 not assessed"_s));
        desk.press(u"Fill from the month"_s);
        QCOMPARE(desk.setsWritten(), 2);
        QVERIFY(says(desk.panel, u"The plan holds nothing more for the texts that are empty."_s));
        QVERIFY(desk.test.document().undo());
        QCOMPARE(desk.text(u"What next"_s)->toPlainText(), QString());
        QCOMPARE(desk.text(u"What we did"_s)->toPlainText(), u"Printed it."_s);
    }

    void theLastAccountIsAtHand()
    {
        AccountDesk desk;
        desk.open();
        QVERIFY(!says(desk.panel, u"Last account"_s));
        desk.tell(Month(2025, 12), fieldOf<&Narrative::done>(), u"Drafted it:\n- twice"_s);
        QVERIFY(says(desk.panel, u"Last account: December 2025"_s));
        QVERIFY(!says(desk.panel, u"Drafted it"_s));
        desk.press(u"Show"_s);
        QVERIFY(says(desk.panel, u"What we did\nDrafted it:\n• twice"_s));
        desk.press(u"Hide"_s);
        QVERIFY(!says(desk.panel, u"Drafted it"_s));
    }

    void typingIsKeptAsADraftAndOfferedAgain()
    {
        AccountDesk desk;
        desk.open();
        const DraftPlace place{
            desk.test.plan().id(), keyedId(RecordKind::Narrative, desk.test.id(u"1.1"_s), march.text()), u"impact"_s};
        QVERIFY(desk.parts.drafts.keep(place, u"Half a thought"_s));
        desk.show(u"1.2"_s);
        desk.panel.findChild<AccountSection *>()->setOpen(false);
        desk.show(u"1.1"_s);
        QVERIFY(desk.text(u"Impact"_s)); // open, so that the words are seen
        QVERIFY(says(desk.panel, u"“Half a thought”"_s));
    }

    void aKpiHasNoAccount()
    {
        AccountDesk desk;
        desk.show(u"1.1a"_s);
        QVERIFY(!button(desk.panel, u"Account for March 2026"_s));
    }
};

WAYMARK_TEST(TestAccountSection)
#include "tst_AccountSection.moc"
