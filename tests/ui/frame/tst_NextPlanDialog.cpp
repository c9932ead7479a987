#include "frame/NextPlanDialog.h"

#include "edit/AssessmentEdits.h"
#include "FieldFinder.h"
#include "frame/files/FileCommands.h"
#include "TestMain.h"
#include "WindowOpened.h"

#include <QCheckBox>
#include <QTimer>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

void signOff(PlanDocument &document, const Id &action)
{
    edit::AssessmentInput input;
    input.status = Status::SignedOff;
    input.signedOffBy = u"Board"_s;
    input.signedOffOn = QDate(2026, 3, 20);
    if (!document.submit(edit::assess(document.plan(), action, Month(2026, 3), input)))
        qFatal("not signed off");
}

} // namespace

/// From one plan to the next, as a lead does it.
class TestNextPlanDialog : public TestCase
{
    Q_OBJECT

    const ThemeSource m_themes{Theme::light()};

private Q_SLOTS:
    void itSaysWhatGoesOver()
    {
        TestPlan test;
        NextPlanDialog fresh(test.plan(), test.clock().today(), m_themes);
        fresh.show();
        QVERIFY(says(fresh, u"All 6 actions go on, each with its story."_s));
        signOff(test.document(), test.id(u"1.1.1"_s));
        NextPlanDialog dialog(test.plan(), test.clock().today(), m_themes);
        dialog.show();
        QVERIFY(says(dialog, u"5 actions go on, each with its story; 1 is signed off and stays here."_s));
        QVERIFY(dialog.wanted().withKpis);
        dialog.findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(!dialog.wanted().withKpis);
        QCOMPARE(dialog.wanted().plan.start.day(), 1);
    }

    void theNextPlanOpensInPlaceOfTheOld()
    {
        WindowOpened opened;
        opened.open();
        const Id old = opened.live().id();
        signOff(*opened.window.document(), opened.id(u"1.1.1"_s));
        opened.prompts.path = opened.plan.folder() + u"/next.waymark"_s;
        QTimer::singleShot(0, &opened.window, [&opened] {
            auto *dialog = opened.window.findChild<NextPlanDialog *>();
            QVERIFY(dialog);
            dialog->accept();
        });
        opened.window.findChild<FileCommands *>()->nextPlan->trigger();
        QVERIFY(opened.live().id() != old);
        QCOMPARE(opened.live().info().continues, old.text());
        QVERIFY(opened.id(u"1.1.1"_s).isNull());
        QVERIFY(!opened.id(u"1.1.2"_s).isNull());
    }

    void aPlaceThatIsTakenIsRefusedAndTheOldPlanStaysOpen()
    {
        WindowOpened opened;
        opened.open();
        const Id old = opened.live().id();
        opened.prompts.path = opened.plan.path(); // itself
        QTimer::singleShot(0, &opened.window, [&opened] { opened.window.findChild<NextPlanDialog *>()->accept(); });
        opened.window.findChild<FileCommands *>()->nextPlan->trigger();
        QCOMPARE(opened.live().id(), old);
        QVERIFY(says(opened.window, u"There is already a file"_s));
    }
};

WAYMARK_TEST(TestNextPlanDialog)
#include "tst_NextPlanDialog.moc"
