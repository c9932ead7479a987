#include "desk/DeskPage.h"
#include "frame/Commands.h"
#include "frame/DeskPages.h"
#include "frame/PlanDesk.h"
#include "frame/Sidebar.h"
#include "support/form/FormLabel.h"
#include "TestMain.h"
#include "WindowOpened.h"

#include <QFile>
#include <QSet>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What the table of views promises: a line of it is a place, a command, a key and a view.
class TestDeskPages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyViewHasAPlaceACommandAnIconAndAKeyOfItsOwn()
    {
        WindowOpened opened;
        opened.open();
        const Sidebar &sidebar = opened.part<Sidebar>();
        QSet<QString> keys;
        QStringList places;
        for (int row = 0; row < sidebar.count(); ++row)
            places.append(sidebar.item(row)->text());
        for (const DeskPageInfo &page : deskPages()) {
            QVERIFY2(places.contains(page.words()), qPrintable(page.words()));
            QVERIFY2(QFile::exists(u":/icons/"_s + page.id + u".svg"_s), qPrintable(page.id));
            QAction *command = opened.part<Commands>().pages.value(page.id);
            QVERIFY(command && command->isEnabled());
            QCOMPARE(command->shortcut(), page.key);
            keys.insert(page.key.toString());
            command->trigger();
            QCOMPARE(opened.window.destination().page, page.id);
            QCOMPARE(opened.part<PlanDesk>().destination().page, page.id);
        }
        QCOMPARE(keys.size(), deskPages().size());
        opened.window.closePlan();
        QCOMPARE(sidebar.count(), 1); // home
        for (const QAction *command : std::as_const(opened.part<Commands>().pages))
            QVERIFY(!command->isEnabled());
    }

    void aViewIsMadeWhenSomebodyGoesThereFirst()
    {
        WindowOpened opened;
        opened.open();
        const auto made = [&opened] { return opened.window.findChildren<DeskPage *>().size(); };
        QCOMPARE(made(), 1);
        opened.window.go({u"deadlines"_s});
        opened.window.go({monthPage});
        opened.window.go({u"deadlines"_s});
        QCOMPARE(made(), 3);
    }

    void aViewThatIsNotInSightFollowsTheThemeToo()
    {
        WindowOpened opened(TestPlan::defaultLines() + u"\nkpi 1.1 Families were helped|41%|50 60 80"_s);
        opened.open();
        for (const DeskPageInfo &page : deskPages())
            opened.window.go({page.id});
        Q_EMIT opened.part<Commands>().themeChosen(ThemeChoice::Dark);
        const Theme dark = Theme::dark();
        const QList<QColor> inks{dark.text, dark.mutedText, dark.warningLine, dark.warningText};
        for (const DeskPageInfo &page : deskPages()) {
            opened.window.go({page.id});
            QCoreApplication::processEvents();
            for (const FormLabel *label : opened.window.findChildren<FormLabel *>())
                QVERIFY2(inks.contains(label->palette().color(QPalette::WindowText)), qPrintable(label->text()));
            // No ground is left of the theme before: a page is of the colours of this one.
            const QImage image = opened.window.grab().toImage();
            QVERIFY(image.pixelColor(image.width() / 2, image.height() - 4).lightness() < 128);
        }
        Q_EMIT opened.part<Commands>().themeChosen(ThemeChoice::Light);
    }

    void draftsThatNobodyAskedForGoWhenAPlanIsOpened()
    {
        WindowOpened opened;
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
        const DraftStore drafts(folder);
        const DraftPlace old{opened.plan.plan().id(), opened.plan.id(u"1.1.1"_s), u"text"_s};
        const DraftPlace fresh{opened.plan.plan().id(), opened.plan.id(u"1.1.2"_s), u"text"_s};
        QVERIFY(drafts.keep(old, u"Words of last year"_s));
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Time);
        QVERIFY(drafts.keep(fresh, u"Words of today"_s));
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(opened.plan.clock().now().addDays(-91), QFileDevice::FileModificationTime));
        }
        opened.open();
        QVERIFY(!drafts.find(old));
        QVERIFY(drafts.find(fresh));
        drafts.drop(fresh);
    }
};

WAYMARK_TEST(TestDeskPages)
#include "tst_DeskPages.moc"
