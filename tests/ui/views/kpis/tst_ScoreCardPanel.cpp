#include "KpiPlan.h"
#include "TestMain.h"

#include "DeskParts.h"
#include "Keys.h"
#include "models/ScoreCardModel.h"
#include "support/table/CellTable.h"
#include "views/kpis/ScoreCardPanel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString lines = u"kpi 1.1 Families were helped|41%|50 60 80\nkpi 1.1 Calls are answered|12%|20 30 50\n"
                      "outcome 1.2 Schools know\nkpi 1.2 =Staff were trained|5%|10 20 30"_s;

/// The score card in a window of its own.
class ShownCard
{
public:
    explicit ShownCard(DeskParts &parts)
        : panel(parts.context, nullptr)
    {
        panel.resize(1400, 500);
        activate(panel);
        table = panel.findChild<CellTable *>();
        table->setFocus();
    }
    [[nodiscard]] QString codes() const
    {
        QStringList codes;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            codes.append(table->model()->index(row, 0).data().toString());
        return codes.join(u' ');
    }
    void clickHead(ScoreColumn column) const
    {
        QHeaderView *heads = table->horizontalHeader();
        const int section = static_cast<int>(column);
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
            {heads->sectionViewportPosition(section) + heads->sectionSize(section) / 2, heads->height() / 2});
    }
    [[nodiscard]] QToolButton *choice(const QString &words) const
    {
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->text().startsWith(words))
                return button;
        }
        return nullptr;
    }

    ScoreCardPanel panel;
    CellTable *table = nullptr;
};

} // namespace

/// The list under the hands: sorted, filtered, grouped, copied, and found again as it was.
class TestScoreCardPanel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterTakesTheChosenKpiWithIt()
    {
        KpiPlan plan(lines);
        DeskParts parts(plan);
        const ShownCard shown(parts);
        shown.panel.findChild<QLineEdit *>()->setText(u"trained"_s);
        QCOMPARE(shown.codes(), u"1.2a"_s);
        QCOMPARE(shown.table->currentIndex().row(), 0);
        QCOMPARE(shown.panel.kpi(), plan.id(u"1.2a"_s));
    }

    void aThirdClickGivesThePlansOrderBack()
    {
        KpiPlan plan(lines);
        DeskParts parts(plan);
        const ShownCard shown(parts);
        shown.clickHead(ScoreColumn::Baseline);
        QCOMPARE(shown.codes(), u"1.2a 1.1b 1.1a"_s);
        shown.clickHead(ScoreColumn::Baseline);
        QCOMPARE(shown.codes(), u"1.1a 1.1b 1.2a"_s);
        QCOMPARE(shown.table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        shown.clickHead(ScoreColumn::Baseline);
        QCOMPARE(shown.table->horizontalHeader()->sortIndicatorSection(), -1);
    }

    void theKeyboardSortsToo()
    {
        KpiPlan plan(lines);
        DeskParts parts(plan);
        const ShownCard shown(parts);
        shown.table->setCurrentIndex(shown.table->model()->index(1, static_cast<int>(ScoreColumn::Baseline)));
        const auto press = [&shown] {
            QTest::keyClick(shown.table, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        };
        press();
        QCOMPARE(shown.codes(), u"1.2a 1.1b 1.1a"_s);
        QCOMPARE(shown.panel.kpi(), plan.id(u"1.1b"_s)); // the cursor stays where it was
        press();
        QCOMPARE(shown.codes(), u"1.1a 1.1b 1.2a"_s);
        press();
        QVERIFY(!shown.panel.model().arrangement().column);
    }

    void choicesHaveTheirCounts()
    {
        KpiPlan plan(lines, u"2026-02 44"_s);
        DeskParts parts(plan);
        const ShownCard shown(parts);
        QVERIFY(shown.choice(u"Behind 1"_s));
        shown.choice(u"Behind"_s)->click();
        QCOMPARE(shown.codes(), u"1.1a"_s);
        shown.choice(u"All"_s)->click();
        QTest::keyClicks(shown.panel.findChild<QLineEdit *>(), u"calls"_s);
        QCOMPARE(shown.codes(), u"1.1b"_s);
        const_cast<ScoreCardPanel &>(shown.panel).revealKpi(plan.kpi().id); // a jump from elsewhere
        QCOMPARE(shown.panel.kpi(), plan.kpi().id);
        QCOMPARE(shown.panel.findChild<QLineEdit *>()->text(), QString());
        plan.read(u"2026-02 90"_s);
        QVERIFY(shown.choice(u"Met 1"_s));
    }

    void chosenRowsAreCopiedWithTheirHeads()
    {
        KpiPlan plan(lines);
        DeskParts parts(plan);
        const ShownCard shown(parts);
        shown.table->selectRow(2);
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList copied = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(copied.size(), 2);
        QVERIFY(copied.at(0).startsWith(u"Code\tKPI\t"_s));
        QVERIFY(copied.at(1).startsWith(u"1.2a\t'=Staff were trained\t"_s)); // text, not a formula
    }

    void itIsFoundAgainAsItWas()
    {
        KpiPlan plan(lines);
        DeskParts parts(plan);
        {
            const ShownCard shown(parts);
            shown.choice(u"By outcome"_s)->click();
            shown.clickHead(ScoreColumn::Baseline);
        }
        const ShownCard again(parts);
        QCOMPARE(again.codes(), u"1.1 1.1b 1.1a 1.2 1.2a"_s);
        QVERIFY(again.choice(u"By outcome"_s)->isChecked());
        parts.settings.setText(u"kpis/arrangement"_s, u"99/x/77/y/"_s); // nonsense is the default
        const ShownCard usual(parts);
        QVERIFY(!usual.panel.model().arrangement().column);
    }
};

WAYMARK_TEST(TestScoreCardPanel)

#include "tst_ScoreCardPanel.moc"
