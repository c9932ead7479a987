#include "KpiPlan.h"
#include "Months.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "Keys.h"
#include "models/ReadingGridModel.h"
#include "views/kpis/KpiView.h"
#include "views/kpis/ReadingForm.h"
#include "views/kpis/ReadingGridTable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString gridLines = u"kpi 1.1 Families were helped|41%|50 60 80\nkpi 1.1 Calls are answered|12%|20 30 50"_s;

/// The KPIs page with the readings of all of them on top, on 15 March 2026.
class Grid
{
public:
    explicit Grid(KpiPlan &kpiPlan)
        : plan(kpiPlan)
        , parts(kpiPlan)
        , view(parts.context)
    {
        view.resize(1200, 900);
        activate(view);
        for (QToolButton *choice : view.findChildren<QToolButton *>()) {
            if (choice->text() == u"Readings")
                choice->click();
        }
        table = view.findChild<ReadingGridTable *>();
        model = static_cast<const ReadingGridModel *>(table->model());
        table->setFocus();
    }
    void goTo(const QString &code, Month month) const
    {
        const QModelIndex index = cell(code, month);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    [[nodiscard]] QModelIndex cell(const QString &code, Month month) const
    {
        return model->indexOf(plan.id(code), month);
    }
    [[nodiscard]] QString shown(const QString &code, Month month) const { return cell(code, month).data().toString(); }
    /// Into the editor that is open or opens by the first key.
    static void enter(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClick(QApplication::focusWidget(), text.at(0).toLatin1());
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), end);
        QCoreApplication::processEvents(); // an editor takes what was typed once its key is over,
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // and then goes
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : view.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    KpiPlan &plan;
    DeskParts parts;
    KpiView view;
    ReadingGridTable *table = nullptr;
    const ReadingGridModel *model = nullptr;
};

const Month january(2026, 1);
const Month april(2026, 4);

} // namespace

/// A month's figures are typed and pasted as in a spreadsheet.
class TestReadingGrid : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newestMonthIsInView();
    void typingGoesDownAndToTheRight();
    void refusedTextStaysInItsCell();
    void aBlockIsOneThingToUndo();
    void whatIsChosenIsRemovedAndCopied();
    void theChosenKpiIsThatOfTheScoreCard();
    void allAboutAReadingIsOneKeyAway();
    void restatingKeepsTheOldValue();
    void aShareIsMadeAPercentageWithOneKey();
};

void TestReadingGrid::newestMonthIsInView()
{
    KpiPlan plan(gridLines, u"2023-01 30"_s);
    const Grid grid(plan);
    QCOMPARE(grid.table->currentIndex(), grid.cell(u"1.1a"_s, february)); // the month that has just ended
    const QRect newest = grid.table->visualRect(grid.cell(u"1.1a"_s, Month(2026, 5)));
    QVERIFY(grid.table->viewport()->rect().contains(newest));
    QVERIFY(grid.table->horizontalScrollBar()->value() > 0);
}

void TestReadingGrid::typingGoesDownAndToTheRight()
{
    KpiPlan plan(gridLines);
    const Grid grid(plan);
    grid.goTo(u"1.1a"_s, january);
    Grid::enter(u"41%"_s);
    QCOMPARE(grid.table->currentIndex(), grid.cell(u"1.1b"_s, january));
    Grid::enter(u"12/96"_s, Qt::Key_Tab);
    QCOMPARE(grid.table->currentIndex(), grid.cell(u"1.1b"_s, february));
    Grid::enter(u"n/a"_s, Qt::Key_Backtab);
    QCOMPARE(grid.table->currentIndex(), grid.cell(u"1.1b"_s, january));
    QCOMPARE(grid.shown(u"1.1a"_s, january), u"41%"_s);
    QCOMPARE(grid.shown(u"1.1b"_s, january), u"12.5%"_s);
    QCOMPARE(grid.shown(u"1.1b"_s, february), u"n/a"_s);
    grid.goTo(u"1.1a"_s, january);
    Grid::enter(u"44p"_s); // typing replaces
    QCOMPARE(grid.shown(u"1.1a"_s, january), u"44% p"_s);
}

void TestReadingGrid::refusedTextStaysInItsCell()
{
    KpiPlan plan(gridLines);
    const Grid grid(plan);
    for (const QString &text : {u"most"_s, u"12/0"_s, u"97/96"_s, u"100-76"_s}) {
        grid.goTo(u"1.1a"_s, january);
        Grid::enter(text);
        QCOMPARE(grid.shown(u"1.1a"_s, january), text);
        QCOMPARE(grid.table->currentIndex(), grid.cell(u"1.1a"_s, january));
        QVERIFY(grid.says(u"Nothing was changed"_s));
        QTest::keyClick(grid.table, Qt::Key_Escape);
        QCOMPARE(grid.shown(u"1.1a"_s, january), QString());
    }
    grid.goTo(u"1.1a"_s, april);
    Grid::enter(u"45"_s);
    QVERIFY(grid.says(u"April 2026 has not been yet."_s));
    Grid::enter(u"45 proj"_s);
    QVERIFY(!grid.says(u"has not been yet"_s));
    QVERIFY(ReadingMarks(grid.cell(u"1.1a"_s, april).data(GridMarksRole).toInt()).testFlag(ReadingMark::Projected));
}

void TestReadingGrid::aBlockIsOneThingToUndo()
{
    KpiPlan plan(gridLines);
    const Grid grid(plan);
    grid.goTo(u"1.1a"_s, january);
    grid.paste(u"41%\t42%\nmost\t76-100%\n"_s);
    QVERIFY(grid.says(u"3 readings written, 1 refused"_s));
    QCOMPARE(grid.shown(u"1.1a"_s, february), u"42%"_s);
    QCOMPARE(grid.shown(u"1.1b"_s, january), u"most"_s);
    QVERIFY(!grid.cell(u"1.1b"_s, january).data(GridRefusalRole).toString().isEmpty());
    QVERIFY(plan.document().undo());
    QVERIFY(plan.plan().living(RecordKind::Reading).isEmpty());
    grid.goTo(u"1.1b"_s, april);
    grid.paste(u"41\t42\t43\n"_s);
    QVERIFY(grid.says(u"There are 3 columns to paste, and 2 months from here to the end. Nothing was changed."_s));
}

void TestReadingGrid::whatIsChosenIsRemovedAndCopied()
{
    KpiPlan plan(gridLines, u"2026-01 41, 2026-02 12/96, 2026-03 76-100"_s);
    const Grid grid(plan);
    grid.goTo(u"1.1a"_s, january);
    QTest::keyClick(grid.table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(grid.table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(grid.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"41%\t12 of 96\t76 to 100%\n"_s);
    QTest::keyClick(grid.table, Qt::Key_Delete);
    QVERIFY(plan.plan().living(RecordKind::Reading).isEmpty());
    QVERIFY(plan.document().undo());
    QCOMPARE(plan.plan().living(RecordKind::Reading).size(), 3);
}

void TestReadingGrid::theChosenKpiIsThatOfTheScoreCard()
{
    KpiPlan plan(gridLines);
    const Grid grid(plan);
    grid.goTo(u"1.1b"_s, january);
    QCOMPARE(grid.view.kpi(), plan.id(u"1.1b"_s));
    QVERIFY(!grid.says(u"1.1b  Calls are answered"_s)); // all the room is for figures
    for (QToolButton *choice : grid.view.findChildren<QToolButton *>()) {
        if (choice->text() == u"Score card")
            choice->click();
    }
    QVERIFY(grid.says(u"1.1b  Calls are answered"_s));
}

void TestReadingGrid::allAboutAReadingIsOneKeyAway()
{
    KpiPlan plan(gridLines);
    const Grid grid(plan);
    auto *form = grid.table->parentWidget()->findChild<ReadingForm *>();
    grid.goTo(u"1.1b"_s, january);
    QTest::keyClick(grid.table, Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(form->isVisible());
    QCOMPARE(form->period(), january);
    type(u"24"_s);
    press(Qt::Key_Return);
    QCOMPARE(grid.shown(u"1.1b"_s, january), u"24%"_s);
    for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
        if (box->text() == u"Pro&visional" || box->text() == u"Counted &differently from here")
            box->click();
    }
    QCOMPARE(grid.shown(u"1.1b"_s, january), u"24% p"_s);
    QVERIFY(ReadingMarks(grid.cell(u"1.1b"_s, january).data(GridMarksRole).toInt()) == ReadingMark::SeriesBreak);
    press(Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QVERIFY(grid.table->hasFocus());
}

void TestReadingGrid::restatingKeepsTheOldValue()
{
    KpiPlan plan(gridLines, u"2026-01 41"_s);
    const Grid grid(plan);
    auto *form = grid.table->parentWidget()->findChild<ReadingForm *>();
    grid.goTo(u"1.1a"_s, january);
    QTest::keyClick(grid.table, Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(grid.says(u"Restating keeps the old value in the history."_s));
    QVERIFY(!grid.says(u"Before:"_s));
    for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
        if (box->text() == u"&Restated")
            box->click();
    }
    plan.read(u"2026-01 39"_s);
    QVERIFY(grid.says(u"Before: 41% until 15 March 2026 (A. Lead)"_s));
    QCOMPARE(grid.shown(u"1.1a"_s, january), u"39% r"_s);
}

void TestReadingGrid::aShareIsMadeAPercentageWithOneKey()
{
    KpiPlan plan(gridLines, u"2026-01 41"_s);
    const Grid grid(plan);
    grid.goTo(u"1.1a"_s, february);
    Grid::enter(u"0.45"_s);
    QCOMPARE(plan.plan().all<Reading>(plan.kpi().id).last()->value, std::optional(0.45)); // as typed
    grid.goTo(u"1.1a"_s, february);
    QTest::keyClick(grid.table, Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(grid.says(u"0.45% in February 2026 beside 41%: was 45% meant?"_s));
    QPushButton *answer = grid.button(u"Make it 45%"_s);
    QVERIFY(answer);
    answer->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(grid.shown(u"1.1a"_s, february), u"45%"_s);
    QVERIFY(!grid.says(u"was 45% meant"_s));
}

WAYMARK_TEST(TestReadingGrid)

#include "tst_ReadingGrid.moc"
