#include "delegates/CellEditor.h"
#include "frame/DeskPages.h"
#include "frame/MessageBar.h"
#include "models/RoundModel.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Assessment.h"
#include "support/table/CellTable.h"
#include "TestMain.h"
#include "views/month/MonthView.h"
#include "views/plan/PlanTree.h"
#include "WindowOpened.h"

#include <QToolButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

CellEditor *editorIn(QWidget &window)
{
    return window.findChild<CellEditor *>();
}

} // namespace

/// Words typed into a cell come back after the program ended in the middle of them.
class TestKeptWords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIntoACellIsKeptAndBegunWith()
    {
        WindowOpened opened;
        opened.open();
        const DraftPlace place{opened.live().id(), opened.id(u"1.1.3"_s), u"text"_s};
        DraftStore store(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s);
        store.drop(place);
        auto &tree = opened.part<PlanTree>();
        tree.goTo(opened.id(u"1.1.3"_s));
        press(Qt::Key_F2);
        type(u" in May"_s);
        QTRY_VERIFY_WITH_TIMEOUT(store.find(place), 3000); // after a second's pause
        QCOMPARE(store.find(place)->text, u"Open the helpline in May"_s);
        press(Qt::Key_Escape); // taken back by hand
        QVERIFY(!store.find(place));

        // The program ended while it was being typed.
        QVERIFY(store.keep(place, u"Open the helpline in June"_s));
        opened.open();
        QVERIFY2(
            opened.part<MessageBar>().words().contains(u"of 1.1.3"_s), qPrintable(opened.part<MessageBar>().words()));
        opened.part<PlanTree>().goTo(opened.id(u"1.1.3"_s));
        opened.part<PlanTree>().setFocus();
        press(Qt::Key_F2);
        QCOMPARE(editorIn(opened.window)->text(), u"Open the helpline in June"_s);
        QVERIFY(editorIn(opened.window)->note().contains(u"not saved"_s));
        press(Qt::Key_Return);
        QVERIFY(!store.find(place)); // it reached the plan
        opened.open();
        QCOMPARE(opened.part<MessageBar>().words(), QString());
    }

    void theMonthAndThePanelShareAPlace()
    {
        WindowOpened opened;
        opened.open();
        opened.window.go({monthPage});
        auto *table = opened.part<MonthView>().findChild<CellTable *>();
        table->setFocus();
        const QModelIndex cell = table->model()->index(0, static_cast<int>(RoundColumn::Said));
        table->setCurrentIndex(cell);
        type(u"x"_s);
        const Id action = opened.part<MonthView>().action();
        QTRY_COMPARE_WITH_TIMEOUT(
            DraftStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s)
                .draftsOf(opened.live().id())
                .size(),
            1, 3000);
        const auto drafts = DraftStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s)
                                .draftsOf(opened.live().id());
        QCOMPARE(drafts.first().first.toShow(), action);
        QCOMPARE(drafts.first().first.column, u"said"_s);
        press(Qt::Key_Return);
        QCOMPARE(query::assessment(opened.live(), action, opened.window.round())->said, u"x"_s);
    }
};

WAYMARK_TEST(TestKeptWords)
#include "tst_KeptWords.moc"
