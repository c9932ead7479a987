#include "KpiPlan.h"
#include "TestMain.h"

#include "charts/TrajectoryChart.h"
#include "DeskParts.h"
#include "models/ReadingsModel.h"
#include "models/ScoreCardModel.h"
#include "support/table/CellTable.h"
#include "views/kpis/KpiDetails.h"
#include "views/kpis/KpiView.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString line = u"kpi 1.1 Families say they were helped|41%|50 60 80\nkpi 1.1 Calls are answered||20 30 50"_s;

/// The view in a window of its own, and what a person finds in it.
class Shown
{
public:
    explicit Shown(KpiPlan &plan)
        : parts(plan)
        , view(parts.context)
    {
        view.resize(1200, 800);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }

    [[nodiscard]] CellTable *table(const QString &name) const
    {
        for (CellTable *table : view.findChildren<CellTable *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        return nullptr;
    }
    [[nodiscard]] CellTable *readings() const { return table(u"Readings"_s); }
    [[nodiscard]] CellTable *scoreCard() const { return table(u"Score card"_s); }

    /// Types into the cell the way a person does.
    static void type(CellTable *table, const QModelIndex &index, const QString &text)
    {
        table->setFocus();
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_F2);
        QWidget *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        static_cast<QLineEdit *>(editor)->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // an editor takes what was typed once its key is over,
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // and then goes
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    void showDetails() const
    {
        for (QToolButton *button : view.findChildren<QToolButton *>()) {
            if (button->text() == u"How it is measured")
                button->click();
        }
    }

    DeskParts parts;
    KpiView view;
};

QModelIndex readingCell(const CellTable *table, int row, ReadingColumn column = ReadingColumn::Value)
{
    return table->model()->index(row, static_cast<int>(column));
}

} // namespace

/// A lead enters the month's readings by keyboard and sees at once where the KPI stands.
class TestKpiView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sentenceIsTheTitleOfTheChart();
    void readingsAreTypedOneAfterTheOther();
    void anEmptySeriesKeepsAllThatIsTypedDownIt();
    void refusedTextStaysWithItsReason();
    void emptyingAValueRemovesTheReading();
    void targetsAndBaselineAreTypedInTheScoreCard();
    void theChartHasTheRoom();
    void detailsAreChosenInPlace();
    void kpisComeAndGo();
    void anEmptyPlanSaysWhatBelongsHere();
    void removingAndUndoKeepAChosenKpi();
    void everyWidgetHasAName();
    void tabLeavesTheTables();
};

void TestKpiView::sentenceIsTheTitleOfTheChart()
{
    KpiPlan plan(line, u"2026-02 51"_s);
    const Shown shown(plan);
    QVERIFY(shown.says(u"51% in February 2026, 9 points behind the 60% due by 1 March 2026"_s));
    QVERIFY(shown.says(u"1 reading: a table; a line needs 4."_s));
    plan.read(u"2026-02 60"_s);
    QVERIFY(shown.says(u"60% in February 2026, level with the 60% due by 1 March 2026"_s));
    QCOMPARE(shown.view.findChild<TrajectoryChart *>()->data().title,
        u"60% in February 2026, level with the 60% due by 1 March 2026"_s);
}

void TestKpiView::readingsAreTypedOneAfterTheOther()
{
    KpiPlan plan(line, u"2026-01 50"_s);
    Shown shown(plan);
    CellTable *table = shown.readings();
    QCOMPARE(table->currentIndex().row(), 1); // the first empty month has the cursor
    shown.type(table, table->currentIndex(), u"24/40"_s);
    QCOMPARE(table->currentIndex().row(), 2);
    shown.type(table, table->currentIndex(), u"62p"_s);
    const QList<const Reading *> readings = plan.plan().all<Reading>(plan.kpi().id);
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings.at(1)->value, std::optional(60.0));
    QVERIFY(readings.at(2)->provisional);
    shown.type(table, readingCell(table, 1, ReadingColumn::Value), u"24/40"_s); // as it stands: nothing to write
    QCOMPARE(plan.document().undoWords(), u"reading of 1.1a for March 2026"_s);
}

void TestKpiView::anEmptySeriesKeepsAllThatIsTypedDownIt()
{
    KpiPlan plan(line);
    plan.set<&Kpi::frequency>(Frequency::Monthly);
    const Shown shown(plan);
    CellTable *table = shown.readings();
    table->setFocus();
    const int first = table->model()->rowCount() - 3;
    QVERIFY(first >= 1); // not even from the first row on
    table->setCurrentIndex(readingCell(table, first));
    for (const QString &typed : {u"35"_s, u"48"_s, u"61"_s}) {
        QTest::keyClick(table, typed.at(0).toLatin1());
        QTest::keyClick(QApplication::focusWidget(), typed.at(1).toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QList<double> values;
    for (const Reading *reading : plan.plan().all<Reading>(plan.kpi().id))
        values.append(*reading->value);
    QCOMPARE(values, QList<double>({35, 48, 61}));
    QCOMPARE(table->currentIndex(), readingCell(table, first + 3)); // April, which is next
}

void TestKpiView::refusedTextStaysWithItsReason()
{
    KpiPlan plan(line, u"2026-01 50"_s);
    Shown shown(plan);
    CellTable *table = shown.readings();
    shown.type(table, readingCell(table, 1), u"about half"_s);
    QCOMPARE(readingCell(table, 1).data().toString(), u"about half"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(shown.says(u"“about half” is not a reading"_s));
    QCOMPARE(plan.plan().all<Reading>(plan.kpi().id).size(), 1);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!shown.says(u"is not a reading"_s));
    QCOMPARE(readingCell(table, 1).data().toString(), QString());
}

void TestKpiView::emptyingAValueRemovesTheReading()
{
    KpiPlan plan(line, u"2026-01 50, 2026-02 51"_s);
    Shown shown(plan);
    CellTable *table = shown.readings();
    table->setFocus();
    table->setCurrentIndex(readingCell(table, 1));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(plan.plan().all<Reading>(plan.kpi().id).size(), 1);
    QVERIFY(plan.document().undo());
    QCOMPARE(plan.plan().all<Reading>(plan.kpi().id).size(), 2);
    QCOMPARE(readingCell(table, 1).data().toString(), u"51%"_s);
}

void TestKpiView::targetsAndBaselineAreTypedInTheScoreCard()
{
    KpiPlan plan(line);
    Shown shown(plan);
    CellTable *table = shown.scoreCard();
    const auto cell = [table](ScoreColumn column) { return table->model()->index(0, static_cast<int>(column)); };
    shown.type(table, cell(ScoreColumn::Target6), u"65%"_s);
    QCOMPARE(cell(ScoreColumn::Target6).data().toString(), u"65%"_s);
    shown.type(table, cell(ScoreColumn::Baseline), u"40% (30% to 50%)"_s);
    QCOMPARE(plan.kpi().baselineHigh, std::optional(50.0));
    shown.type(table, cell(ScoreColumn::Target3), u"half"_s);
    QCOMPARE(cell(ScoreColumn::Target3).data().toString(), u"half"_s);
    QVERIFY(shown.says(u"“half” is not a target"_s));
}

/// What a KPI is asked once must not take the chart's room every month.
void TestKpiView::theChartHasTheRoom()
{
    KpiPlan plan(line, u"2026-02 51"_s);
    Shown shown(plan);
    shown.view.resize(1100, 640); // beside the sidebar, under the bars of a window of 1366 × 768
    QCoreApplication::processEvents();
    const auto *details = shown.view.findChild<KpiDetails *>();
    QVERIFY(!details->isVisible());
    const int with = shown.view.findChild<TrajectoryChart *>()->height();
    QVERIFY2(with > 640 * 3 / 10, qPrintable(QString::number(with)));
    shown.showDetails();
    QVERIFY(details->isVisible());
    KpiView next(shown.parts.context);
    QVERIFY(!next.findChild<KpiDetails *>()->isHidden()); // as it was left
}

void TestKpiView::detailsAreChosenInPlace()
{
    KpiPlan plan(line, u"2026-02 51"_s);
    const Shown shown(plan);
    shown.showDetails();
    for (QComboBox *box : shown.view.findChildren<QComboBox *>()) {
        if (box->accessibleName() != u"Better")
            continue;
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(plan.kpi().polarity, Polarity::Lower);
    QVERIFY(shown.says(u"51% in February 2026, which already meets"_s) || shown.says(u"9 points ahead"_s));
}

void TestKpiView::kpisComeAndGo()
{
    KpiPlan plan(line);
    Shown shown(plan);
    auto *menu = shown.view.findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text(), u"1.1  Families know where to turn"_s);
    menu->actions().first()->trigger();
    QCOMPARE(plan.plan().children(RecordKind::Kpi).size(), 3);
    QCOMPARE(shown.view.kpi(), plan.plan().children(RecordKind::Kpi).last());
    QVERIFY(shown.scoreCard()->viewport()->findChild<QPlainTextEdit *>()); // its words are asked for at once
}

void TestKpiView::anEmptyPlanSaysWhatBelongsHere()
{
    TestPlan plan(u"priority 1 Getting help early\noutcome 1.1 Families know where to turn"_s);
    DeskParts parts(plan, Theme::dark());
    KpiView view(parts.context);
    view.show();
    bool isSaid = false;
    for (const QLabel *label : view.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(u"KPIs say whether the plan works"));
    QVERIFY(isSaid);
    QVERIFY(view.kpi().isNull());
}

void TestKpiView::removingAndUndoKeepAChosenKpi()
{
    KpiPlan plan(line);
    Shown shown(plan);
    const Id first = plan.kpi().id;
    QCOMPARE(shown.view.kpi(), first);
    for (QPushButton *button : shown.view.findChildren<QPushButton *>()) {
        if (button->text() == u"Remove &KPI")
            button->click();
    }
    QCOMPARE(plan.plan().children(RecordKind::Kpi).size(), 1);
    QCOMPARE(shown.view.kpi(), plan.plan().children(RecordKind::Kpi).first());
    QVERIFY(plan.document().undo());
    shown.view.showKpi(first);
    QCOMPARE(shown.view.kpi(), first);
    QVERIFY(shown.says(u"1.1a  Families say they were helped"_s));
}

void TestKpiView::everyWidgetHasAName()
{
    KpiPlan plan(line, u"2026-02 51"_s);
    const Shown shown(plan);
    for (QWidget *widget : shown.view.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestKpiView::tabLeavesTheTables()
{
    KpiPlan plan(line, u"2026-02 51"_s);
    const Shown shown(plan);
    shown.scoreCard()->setFocus();
    QSet<QWidget *> visited;
    for (int step = 0; step < 30; ++step) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(visited.contains(shown.readings()));
    QVERIFY(visited.contains(shown.view.findChild<TrajectoryChart *>()));
    QVERIFY(visited.contains(shown.scoreCard()));
}

WAYMARK_TEST(TestKpiView)

#include "tst_KpiView.moc"
