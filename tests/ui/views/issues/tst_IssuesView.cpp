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

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
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
    [[nodiscard]] int rowOf(const QString &rule)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, IssuesModel::Rule).data() == rule)
                return row;
        }
        return -1;
    }
    void choose(const QString &rule) { table().setCurrentIndex(table().model()->index(rowOf(rule), 1)); }
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
        const int rows = test.table().model()->rowCount();
        QVERIFY(rows >= 5);
        const Sidebar &sidebar = test.part<Sidebar>();
        QCOMPARE(sidebar.currentItem()->text(), u"Issues"_s);
        QTRY_COMPARE(
            sidebar.currentItem()->data(Qt::AccessibleTextRole).toString(), u"Issues, %1 to look at"_s.arg(rows));
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
        QCOMPARE(test.table().currentIndex().row(), test.rowOf(u"Gap in the numbering"_s));
        test.choose(u"Target above 100%"_s);
        const QRect cell = test.table().visualRect(test.table().currentIndex());
        QTest::mouseClick(test.table().viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(test.table().viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(!test.view().isVisible());
        QCOMPARE(test.part<PlanDesk>().destination().page, kpisPage);
    }

    void oneRuleAloneCanBeShown()
    {
        Issues test;
        auto *rules = test.view().findChild<QComboBox *>();
        const int all = test.table().model()->rowCount();
        rules->setCurrentIndex(rules->findText(u"KPI without a baseline (2)"_s));
        QCOMPARE(test.table().model()->rowCount(), 2);
        rules->setCurrentIndex(0);
        QCOMPARE(test.table().model()->rowCount(), all);
    }

    void anEditIsFollowed()
    {
        Issues test;
        auto *rules = test.view().findChild<QComboBox *>();
        rules->setCurrentIndex(rules->findText(u"Gap in the numbering (1)"_s));
        ChangeBuilder builder(test.live());
        builder.set<&Action::ref>(test.id(u"1.1.3"_s), u"1.1.2"_s);
        QVERIFY(test.window.document()->submit(builder.take({u"field"_s, {}})));
        // The last issue of the rule is gone: all rules are shown again.
        QTRY_COMPARE(rules->findText(u"Gap in the numbering (1)"_s), -1);
        QCOMPARE(rules->currentText(), u"All rules"_s);
        QVERIFY(test.table().model()->rowCount() >= 4);
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
        auto *rules = test.view().findChild<QComboBox *>();
        rules->setFocus();
        QTest::keyClick(rules, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), test.button(u"Switch this rule off…"_s));
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
