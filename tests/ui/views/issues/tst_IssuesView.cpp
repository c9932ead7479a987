#include "views/issues/IssuesView.h"

#include "frame/Commands.h"
#include "frame/PlanDesk.h"
#include "frame/Sidebar.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/RuleSwitch.h"
#include "TestMain.h"
#include "views/inspector/InspectorPanel.h"
#include "views/plan/PlanView.h"
#include "WindowOpened.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString lines = u"priority 1 Getting help early\noutcome 1.1 Families know where to turn\n"
                      "action 1.1.1 Write the guide|Jun-26\naction 1.1.3 Print the guide|Jun-26\n"
                      "outcome 1.2 Schools notice sooner\naction 1.2.1 Ask the NHS|Jun-26\n"
                      "kpi 1.1 Half of all families know|| 50 60 70\nkpi 1.2 Half of all schools know|| 50 60 120"_s;

/// The window at the issues, and what a person finds there.
class Issues : public WindowOpened
{
public:
    explicit Issues(const QString &written = lines)
        : WindowOpened(written)
    {
        open();
        QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<IssuesView *>());
        QTRY_VERIFY(summary().contains(u"issue"_s));
    }

    [[nodiscard]] IssuesView &view() { return part<IssuesView>(); }
    [[nodiscard]] QTableView &table() { return *view().findChild<QTableView *>(); }
    [[nodiscard]] QString summary()
    {
        for (const QLabel *label : view().findChildren<QLabel *>()) {
            if (label->text().contains(u" · "_s))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QPushButton *button(const QString &words)
    {
        for (QPushButton *button : view().findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == words)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words)
    {
        const QList<QLabel *> labels = view().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] IssuesModel &model() { return static_cast<IssuesModel &>(*table().model()); }
    /// Of the line of a rule; -1 where it has no issue.
    [[nodiscard]] int rowOf(const QString &rule)
    {
        for (const analysis::CheckRuleInfo &info : analysis::checkRules()) {
            if (analysis::ruleWords(info.rule) == rule)
                return model().rowOf(info.rule);
        }
        return -1;
    }
    /// The first issue of a rule.
    void choose(const QString &rule)
    {
        model().setOpen(model().ruleAt(rowOf(rule)), true);
        table().setCurrentIndex(table().model()->index(rowOf(rule) + 1, IssuesModel::Sentence));
    }
};

} // namespace

/// The issues list as a lead uses it, in the real window.
class TestIssuesView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyAndTheSidebarLeadThere()
    {
        Issues test;
        QVERIFY(test.view().isVisible());
        QVERIFY(test.table().hasFocus());
        QVERIFY(test.table().currentIndex().isValid());
        const int rows = test.model().count();
        QVERIFY(rows >= 5);
        QVERIFY(test.model().isHeading(0));
        QVERIFY(test.model().issueAt(1)); // a contradiction, and so it is open
        const Sidebar &sidebar = test.part<Sidebar>();
        QCOMPARE(sidebar.currentItem()->text(), u"Issues"_s);
        QTRY_COMPARE(sidebar.currentItem()->data(Qt::AccessibleTextRole).toString(), u"Issues, contradictions: 1"_s);
        QCOMPARE(test.summary(), u"%1 issues · 1 contradiction · 2 warnings · %2 questions"_s.arg(rows).arg(rows - 3));
    }

    void enterGoesToThePlace()
    {
        Issues test;
        test.choose(u"Gap in the numbering"_s);
        QTest::keyClick(&test.table(), Qt::Key_Return);
        QTRY_VERIFY(!test.view().isVisible());
        QCOMPARE(test.part<PlanView>().current().id, test.id(u"1.1.3"_s));
        test.part<Commands>().back->trigger();
        QTRY_VERIFY(test.view().isVisible());
        QCOMPARE(test.table().currentIndex().row(), test.rowOf(u"Gap in the numbering"_s) + 1);
        test.choose(u"Target above 100%"_s);
        const QRect cell = test.table().visualRect(test.table().currentIndex());
        QTest::mouseClick(test.table().viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(test.table().viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(!test.view().isVisible());
        QCOMPARE(test.part<PlanDesk>().destination().page, kpisPage);
    }

    void aRuleIsOpenedAndClosedByKeyAndClick()
    {
        Issues test;
        const int closed = test.table().model()->rowCount();
        const int row = test.rowOf(u"KPI without a baseline"_s);
        test.table().setCurrentIndex(test.table().model()->index(row, 0));
        QTest::keyClick(&test.table(), Qt::Key_Return);
        QCOMPARE(test.table().model()->rowCount(), closed + 2);
        QCOMPARE(test.table().currentIndex().row(), row); // stays on the rule
        QTest::keyClick(&test.table(), Qt::Key_Down);
        QTest::keyClick(&test.table(), Qt::Key_Left); // from an issue of it, too
        QCOMPARE(test.table().model()->rowCount(), closed);
        QCOMPARE(test.table().currentIndex().row(), row);
        QTest::keyClick(&test.table(), Qt::Key_Right);
        QCOMPARE(test.table().model()->rowCount(), closed + 2);
        const QRect cell = test.table().visualRect(test.table().model()->index(row, 0));
        QTest::mouseClick(test.table().viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(test.table().model()->rowCount(), closed);
        QVERIFY(test.table().rowHeight(row) <= test.table().fontMetrics().height() * 2 + 4); // one line
    }

    void whatIsMineAlone()
    {
        Issues test;
        QToolButton *mine = nullptr;
        for (QToolButton *each : test.view().findChildren<QToolButton *>())
            mine = each->text() == u"Mine" ? each : mine;
        QVERIFY(mine && mine->isVisible());
        mine->click();
        QTRY_COMPARE(test.model().count(), 0); // B. Lead leads nothing here
        QVERIFY(test.says(u"Nothing to ask"_s));
        QVERIFY(mine->isVisible()); // the way back
        mine->click();
        QTRY_VERIFY(test.model().count() > 0);
    }

    void anEditIsFollowed()
    {
        Issues test;
        test.choose(u"Gap in the numbering"_s);
        ChangeBuilder builder(test.live());
        builder.set<&Action::ref>(test.id(u"1.1.3"_s), u"1.1.2"_s);
        QVERIFY(test.window.document()->submit(builder.take({u"field"_s, {}})));
        QTRY_COMPARE(test.rowOf(u"Gap in the numbering"_s), -1);
        QVERIFY(test.table().currentIndex().isValid());
    }

    void aRuleIsSwitchedOffInPlaceAndOnAgain()
    {
        Issues test;
        test.choose(u"Not assessed in this round"_s);
        QTest::mouseClick(test.button(u"Switch this rule off…"_s), Qt::LeftButton);
        QVERIFY(test.says(u"Why should this plan not be asked about “Not assessed in this round”?"_s));
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(reason);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(test.says(u"with a reason"_s));
        QVERIFY(test.live().all<RuleSwitch>().isEmpty());
        QTest::keyClicks(reason, u"We begin in May"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(test.live().all<RuleSwitch>().size(), 1);
        QTRY_COMPARE(test.rowOf(u"Not assessed in this round"_s), -1);
        QVERIFY(test.table().hasFocus());
        QTRY_VERIFY(test.says(u"Not assessed in this round – “We begin in May”"_s));
        QCOMPARE(test.button(u"Switch on again"_s)->accessibleName(), u"Switch on again: Not assessed in this round"_s);
        QTest::mouseClick(test.button(u"Switch on again"_s), Qt::LeftButton);
        QVERIFY(test.live().all<RuleSwitch>().isEmpty());
        QTRY_VERIFY(test.rowOf(u"Not assessed in this round"_s) >= 0);
        QVERIFY(!test.says(u"Switched off in this plan"_s));
    }

    void theInspectorShowsTheChosenPlace()
    {
        Issues test;
        test.part<Commands>().showInspector->setChecked(true);
        test.choose(u"Target above 100%"_s);
        test.choose(u"Gap in the numbering"_s);
        QVERIFY(test.part<InspectorPanel>().isVisible());
        const QList<QLabel *> labels = test.part<InspectorPanel>().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"1.1.3"); }));
    }

    void tabWalksFromTheRulesToTheList()
    {
        Issues test;
        test.button(u"Switch this rule off…"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(test.table().hasFocus());
        QTest::keyClick(&test.table(), Qt::Key_Tab);
        QVERIFY(!test.table().hasFocus()); // a list does not keep the key to itself
    }

    void escapeLeavesTheRuleOn()
    {
        Issues test;
        test.button(u"Switch this rule off…"_s)->click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!test.says(u"Why should this plan"_s));
        QVERIFY(test.table().hasFocus());
        QVERIFY(test.live().all<RuleSwitch>().isEmpty());
    }

    void nothingToAskIsSaid()
    {
        Issues test(u"priority 1 Getting help early\noutcome 1.1 Families know where to turn"_s);
        QVERIFY(test.says(u"Nothing to ask"_s));
        QVERIFY(!test.table().isVisible());
        QVERIFY(!test.button(u"Switch this rule off…"_s));
    }

    void looksTheSameInEveryTheme_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeChoice::Light << QSize(1280, 800);
        QTest::newRow("dark") << ThemeChoice::Dark << QSize(1280, 800);
        QTest::newRow("contrast-small") << ThemeChoice::HighContrast << QSize(760, 560);
    }

    void looksTheSameInEveryTheme()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        Issues test;
        test.window.resize(size);
        Q_EMIT test.part<Commands>().themeChosen(theme);
        test.choose(u"Gap in the numbering"_s);
        keep(test.window, QString::fromLatin1(QTest::currentDataTag()) + u"-issues"_s);
        test.button(u"Switch this rule off…"_s)->click();
        keep(test.window, QString::fromLatin1(QTest::currentDataTag()) + u"-issues-asked"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"The numbers are those of the plan before this one"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(test.rowOf(u"Gap in the numbering"_s), -1);
        keep(test.window, QString::fromLatin1(QTest::currentDataTag()) + u"-issues-off"_s);
        QCOMPARE(test.window.size(), size);
        QVERIFY(test.table().horizontalHeader()->length() <= test.table().viewport()->width());
    }

private:
    static void keep(QWidget &window, const QString &name)
    {
        QCoreApplication::processEvents();
        const QPixmap picture = window.grab();
        QCOMPARE(picture.size(), window.size());
        const QString folder = qEnvironmentVariable("WAYMARK_GRABS");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
};

WAYMARK_TEST(TestIssuesView)
#include "tst_IssuesView.moc"
