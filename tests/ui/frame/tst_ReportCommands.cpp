#include "edit/AssessmentEdits.h"
#include "FieldFinder.h"
#include "frame/Commands.h"
#include "frame/ReportCommands.h"
#include "frame/Sidebar.h"
#include "plan/queries/ReportQueries.h"
#include "support/form/FieldBox.h"
#include "support/form/Section.h"
#include "TestMain.h"
#include "views/reports/IssuedList.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportTexts.h"
#include "views/reports/ReportView.h"
#include "WindowOpened.h"

#include <QComboBox>
#include <QMenuBar>
#include <QScrollArea>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QMenu *menuOf(MainWindow &window, const QString &title)
{
    for (const QAction *menu : window.menuBar()->actions()) {
        if (QString(menu->text()).remove(u'&') == title)
            return menu->menu();
    }
    return nullptr;
}

QAction *entry(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions()) {
        if (QString(action->text()).remove(u'&') == words)
            return action;
    }
    qFatal("no such entry: %s", qPrintable(words));
}

} // namespace

/// The reports inside the window: the menu, the panes, the room and the month.
class TestReportCommands : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuOpensEveryKind()
    {
        WindowOpened opened;
        const QMenu *menu = menuOf(opened.window, u"Report"_s);
        for (const ReportKind kind : offeredReports())
            QVERIFY(!entry(menu, kindWords(kind))->isEnabled());
        opened.open();
        for (const ReportKind kind : offeredReports()) {
            opened.part<Commands>().pages[planPage]->trigger();
            entry(menu, kindWords(kind))->trigger();
            QCOMPARE(opened.window.destination().page, reportsPage);
            QCOMPARE(opened.part<ReportView>().request().kind, kind);
        }
        opened.part<Commands>().pages[planPage]->trigger();
        press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(opened.part<ReportView>().request().kind, ReportKind::Highlight);
    }

    void sendingIsThereWhereTheReportIsInSight()
    {
        WindowOpened opened;
        opened.open();
        const QMenu *menu = menuOf(opened.window, u"Report"_s);
        const QStringList sending{u"Export as PDF…"_s, u"Export as"_s, u"Print…"_s, u"Issue…"_s};
        for (const QString &words : sending)
            QVERIFY(!entry(menu, words)->isEnabled());
        opened.part<Commands>().pages[reportsPage]->trigger();
        for (const QString &words : sending)
            QTRY_VERIFY(entry(menu, words)->isEnabled());
        QCOMPARE(entry(menu, u"Print…"_s)->shortcut(), QKeySequence(u"Ctrl+P"_s));
        const QString path = opened.plan.folder() + u"/out"_s;
        opened.prompts.path = path;
        entry(menu, u"Export as PDF…"_s)->trigger();
        QVERIFY(QFile::exists(path + u".pdf"_s));
        const QList<QAction *> others = entry(menu, u"Export as"_s)->menu()->actions();
        QCOMPARE(others.size(), 4);
        for (QAction *other : others)
            other->trigger();
        for (const QString &ending : {u".docx"_s, u".html"_s, u".xlsx"_s, u".csv"_s})
            QVERIFY2(QFile::exists(path + ending), qPrintable(ending));
        opened.part<Commands>().pages[planPage]->trigger();
        for (const QString &words : sending)
            QVERIFY(!entry(menu, words)->isEnabled());
    }

    void whatWentOutIsFoundFromAnywhere()
    {
        WindowOpened opened;
        opened.open();
        QAction *wentOut = entry(menuOf(opened.window, u"Report"_s), u"What went out"_s);
        wentOut->trigger();
        QCOMPARE(opened.window.destination().page, reportsPage);
        QVERIFY(opened.part<IssuedList>().isVisible());
        QCOMPARE(named<SectionHeader>(opened.window, u"Went out"_s), QApplication::focusWidget());
    }

    void noMenuHasALetterTwice()
    {
        WindowOpened opened;
        opened.open();
        QList<const QMenu *> menus;
        for (const QAction *action : opened.window.menuBar()->actions())
            menus.append(action->menu());
        for (qsizetype at = 0; at < menus.size(); ++at) {
            QHash<QString, QString> bearers;
            for (const QAction *action : menus.at(at)->actions()) {
                if (action->menu())
                    menus.append(action->menu());
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(letter.isEmpty() || !bearers.contains(letter),
                    qPrintable(u"“%1” and “%2”"_s.arg(bearers.value(letter), action->text())));
                bearers.insert(letter, action->text());
            }
        }
        QVERIFY(menus.size() > 8);
    }

    void f6ComesToThePages()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().pages[reportsPage]->trigger();
        QList<QWidget *> walked;
        for (int step = 0; step < 4; ++step) {
            press(Qt::Key_F6);
            walked.append(QApplication::focusWidget());
        }
        QVERIFY(walked.contains(&opened.part<ReportPreview>()));
        QVERIFY(walked.contains(&opened.part<Sidebar>()));
        QCOMPARE(QSet<QWidget *>(walked.begin(), walked.end()).size(), 4); // and the choices, and the find box
        const qsizetype pages = walked.indexOf(&opened.part<ReportPreview>());
        opened.part<ReportPreview>().setFocus();
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), walked.at((pages + 3) % 4));
    }

    void thePagesGrowByKeys()
    {
        WindowOpened opened;
        opened.open();
        opened.part<Commands>().pages[reportsPage]->trigger();
        ReportPreview &preview = opened.part<ReportPreview>();
        QTRY_VERIFY(preview.pageCount() > 0);
        preview.setFocus();
        const int fitted = preview.pageWidth();
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Equal, Qt::ControlModifier); // the same key without Shift
        const int large = preview.pageWidth();
        QVERIFY(large > fitted);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(preview.pageWidth() < large);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(preview.pageWidth(), fitted);
        QVERIFY(opened.part<Commands>().keyLines().join(u'\n').contains(u"Ctrl++\tLarger pages"_s));
        opened.part<Commands>().pages[planPage]->trigger();
        QVERIFY(!opened.part<Commands>().reporting().sizes().first()->isEnabled());
    }

    void thePagesHaveHalfOfASmallWindow()
    {
        WindowOpened opened;
        opened.open();
        opened.window.resize(1000, 700);
        opened.part<Commands>().pages[reportsPage]->trigger();
        QTRY_VERIFY(opened.part<ReportPreview>().width() >= 500);
        QVERIFY(opened.part<Sidebar>().isNarrow());
        opened.part<Commands>().pages[planPage]->trigger();
        QVERIFY(!opened.part<Sidebar>().isNarrow());
    }

    void thePeriodIsTheRoundUntilOneIsChosen()
    {
        WindowOpened opened;
        opened.open();
        const Month round = opened.window.round();
        opened.part<Commands>().pages[reportsPage]->trigger();
        ReportView &view = opened.part<ReportView>();
        QCOMPARE(view.request().from, round);
        QCOMPARE(view.request().to, round);
        const auto giveStatus = [&](Month month) {
            edit::AssessmentInput input;
            input.status = Status::OnTarget;
            return opened.window.document()->submit(edit::assess(opened.live(), opened.id(u"1.1.3"_s), month, input));
        };
        opened.part<Commands>().pages[planPage]->trigger();
        QVERIFY(giveStatus(round.plus(-1)));
        opened.part<Commands>().pages[reportsPage]->trigger();
        QCOMPARE(view.request().to, round.plus(-1)); // only that is assessed so far
        opened.part<Commands>().pages[planPage]->trigger();
        QVERIFY(giveStatus(round));
        opened.part<Commands>().pages[reportsPage]->trigger();
        QCOMPARE(view.request().to, round);
        view.setPeriod(round.plus(-1), round.plus(-1));
        opened.part<Commands>().pages[planPage]->trigger();
        opened.part<Commands>().pages[reportsPage]->trigger();
        QCOMPARE(view.request().to, round.plus(-1)); // chosen by hand
    }
};

WAYMARK_TEST(TestReportCommands)
#include "tst_ReportCommands.moc"
