#include "ExampleFile.h"
#include "TestMain.h"

#include "edit/AssessmentEdits.h"
#include "frame/Commands.h"
#include "frame/Sidebar.h"
#include "views/inspector/InspectorPanel.h"
#include "views/month/MonthView.h"
#include "views/plan/PlanTree.h"
#include "views/plan/PlanView.h"
#include "views/reports/ReportPreview.h"
#include "WindowOpened.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// How the window looks at the sizes and in the themes that people have. With WAYMARK_GRABS set to a folder, the
/// pictures are kept there to be looked at.
class TestWindowLooks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_example = exampleFile(QStringLiteral(WAYMARK_SOURCE_DIR), m_plan); }

    void theMonthShowsAllOfItsColumnsBesideTheRecord()
    {
        WindowOpened opened;
        const QString path = opened.plan.folder() + u"/copy.waymark"_s;
        QVERIFY(QFile::copy(m_example, path));
        QVERIFY(opened.window.openPlan(path));
        opened.window.resize(1366, 740); // 768 without the title bar
        opened.part<Commands>().pages[monthPage]->trigger();
        QVERIFY(opened.part<InspectorPanel>().isVisible());
        const QTableView &table = *opened.part<MonthView>().findChild<QTableView *>();
        const int least = table.fontMetrics().averageCharWidth() * 16;
        for (const RoundColumn column :
            {RoundColumn::Text, RoundColumn::Status, RoundColumn::Said, RoundColumn::Next}) {
            const int section = static_cast<int>(column);
            QVERIFY(!table.isColumnHidden(section));
            QVERIFY(table.columnWidth(section) >= least || column == RoundColumn::Status);
            QTRY_VERIFY(
                table.columnViewportPosition(section) + table.columnWidth(section) <= table.viewport()->width());
        }
        keep(opened.window, u"month-1366"_s);
        const int narrow = opened.part<Sidebar>().width();
        opened.part<Commands>().showInspector->trigger();
        QVERIFY(opened.part<Sidebar>().width() > narrow); // there is room for its names again
        opened.part<Commands>().showInspector->trigger();
        opened.window.resize(1000, 700);
        for (int section = 0; section < roundColumnCount; ++section)
            QVERIFY(!table.isColumnHidden(section)); // what is pasted there can be seen
    }

    void fitsAndCanBeRead_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ThemeChoice>("theme");
        const std::pair<const char *, ThemeChoice> themes[] = {
            {"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}, {"contrast", ThemeChoice::HighContrast}};
        for (const auto &[name, theme] : themes) {
            for (const QSize &size : {QSize(1280, 800), QSize(1440, 900), QSize(1000, 700), QSize(760, 560)}) {
                QTest::newRow(
                    qPrintable(u"%1-%2x%3"_s.arg(QLatin1StringView(name)).arg(size.width()).arg(size.height())))
                    << size << theme;
            }
        }
    }

    void fitsAndCanBeRead()
    {
        QFETCH(QSize, size);
        QFETCH(ThemeChoice, theme);
        WindowOpened opened;
        const QString path = opened.plan.folder() + u"/copy.waymark"_s;
        QVERIFY(QFile::copy(m_example, path));
        QVERIFY(opened.window.openPlan(path));
        opened.window.resize(size);
        Q_EMIT opened.part<Commands>().themeChosen(theme);
        opened.part<PlanTree>().setFocus();
        QCoreApplication::processEvents();
        const PlanTree &tree = opened.part<PlanTree>();
        QVERIFY(tree.header()->length() <= tree.viewport()->width());
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-plan"_s);
        opened.part<Sidebar>().setCurrentRow(qMin(3, opened.part<Sidebar>().count() - 1));
        QCoreApplication::processEvents();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-priority"_s);
        const QModelIndex heading = tree.currentIndex().isValid() ? tree.currentIndex() : tree.model()->index(0, 1);
        opened.part<PlanTree>().setCurrentIndex(tree.model()->index(1, 1, heading.siblingAtColumn(0)));
        QCoreApplication::processEvents();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-action"_s);
        opened.part<Commands>().pages[kpisPage]->trigger();
        QCoreApplication::processEvents();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-kpis"_s);
        for (QPushButton *button : opened.window.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == u"All charts")
                button->click();
        }
        QCoreApplication::processEvents();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-charts"_s);
        opened.part<Commands>().pages[u"people"_s]->trigger();
        QCoreApplication::processEvents();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-people"_s);
        opened.part<Commands>().pages[reportsPage]->trigger();
        auto &pages = opened.part<ReportPreview>();
        QTRY_VERIFY(pages.pageCount() > 0);
        QVERIFY(pages.width() * 2 >= opened.window.width());
        pages.setFocus();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-reports"_s);
        pages.zoomIn();
        pages.zoomIn();
        QCoreApplication::processEvents();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-pages"_s);
        opened.part<Sidebar>().setCurrentRow(0);
        QCoreApplication::processEvents();
        keep(opened.window, QString::fromLatin1(QTest::currentDataTag()) + u"-home"_s);
        QCOMPARE(opened.window.size(), size); // nothing in it asks for more
    }

private:
    TestPlan m_plan;
    QString m_example;

    static void keep(QWidget &window, const QString &name)
    {
        const QPixmap picture = window.grab();
        QCOMPARE(picture.size(), window.size());
        const QString folder = qEnvironmentVariable("WAYMARK_GRABS");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
};

WAYMARK_TEST(TestWindowLooks)
#include "tst_WindowLooks.moc"
