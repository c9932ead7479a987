#include "frame/HeadingRuleDialog.h"

#include "FieldFinder.h"
#include "frame/Commands.h"
#include "plan/records/RollUpOverride.h"
#include "TestMain.h"
#include "WindowOpened.h"

#include <QSpinBox>
#include <QTimer>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestHeadingRuleDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theRuleOfHeadingsIsChosenInThePlanMenu()
    {
        WindowOpened opened;
        QVERIFY(!opened.part<Commands>().headings->isEnabled());
        opened.open();
        QTimer::singleShot(0, &opened.window, [] {
            auto *dialog = qobject_cast<HeadingRuleDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->rule(), RollUpRule::WorstOf);
            QCOMPARE(dialog->share(), std::nullopt);
            button(*dialog, u"By &share"_s)->click();
            auto *share = named<QSpinBox>(*dialog, u"Share of the actions that counts, in percent"_s);
            QCOMPARE(share->value(), 20);
            share->setValue(35);
            button(*dialog, u"Use this rule"_s)->click();
        });
        opened.part<Commands>().headings->trigger();
        QCOMPARE(opened.live().info().rollUpRule, RollUpRule::Share);
        QCOMPARE(opened.live().info().rollUpShare, std::optional(35));
        QCOMPARE(opened.window.document()->undoWords(), u"how headings stand"_s);
    }

    void thePlanAsAWholeIsDecidedThere()
    {
        WindowOpened opened;
        opened.open();
        QTimer::singleShot(0, &opened.window, [&opened] {
            auto *dialog = qobject_cast<HeadingRuleDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            button(*dialog, u"Decide otherwise…"_s)->click();
            for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
                if (each->isVisible() && each->accessibleName().startsWith(u"At risk"_s))
                    each->click();
            }
            typeInto(dialog->findChild<QPlainTextEdit *>(), u"The new team has begun."_s);
            button(*dialog, u"Decide"_s)->click();
            const bool isTold = says(*dialog, u"The new team has begun"_s);
            dialog->reject(); // first, or a failure would leave it open
            QVERIFY(isTold);
        });
        opened.part<Commands>().headings->trigger();
        QCOMPARE(opened.live().living(RecordKind::RollUpOverride).size(), 1);
        const Id decided = opened.live().living(RecordKind::RollUpOverride).first();
        QCOMPARE(opened.live().get<RollUpOverride>(decided)->owner, opened.live().id());
        QCOMPARE(opened.live().get<RollUpOverride>(decided)->status, Status::AtRisk);
        QCOMPARE(opened.live().info().rollUpRule, RollUpRule::NotGiven); // the rule was not taken
    }

    void cancellingLeavesTheRule()
    {
        WindowOpened opened;
        opened.open();
        QTimer::singleShot(0, &opened.window, [] {
            auto *dialog = qobject_cast<HeadingRuleDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            button(*dialog, u"By &share"_s)->click();
            dialog->reject();
        });
        opened.part<Commands>().headings->trigger();
        QCOMPARE(opened.live().info().rollUpRule, RollUpRule::NotGiven);
        QVERIFY(!opened.window.document()->canUndo());
    }
};

WAYMARK_TEST(TestHeadingRuleDialog)
#include "tst_HeadingRuleDialog.moc"
