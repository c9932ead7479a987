#include "ExampleFile.h"
#include "frame/DeskPages.h"
#include "TestMain.h"
#include "WindowOpened.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A letter with Alt leads to one thing only, on every page: where two had the same, Qt would go to neither of them.
class TestMnemonics : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasEachLetterOnce_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("home") << homePage;
        for (const DeskPageInfo &page : deskPages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }

    void everyPageHasEachLetterOnce()
    {
        QFETCH(QString, page);
        WindowOpened opened;
        QVERIFY(opened.window.openPlan(exampleFile(QStringLiteral(WAYMARK_SOURCE_DIR), opened.plan)));
        opened.window.go({page});
        QCoreApplication::processEvents();
        QHash<QString, QString> bearers;
        const auto add = [&bearers](const QString &text) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty())
                return;
            QVERIFY2(
                !bearers.contains(letter), qPrintable(u"%1: “%2” and “%3”"_s.arg(letter, bearers.value(letter), text)));
            bearers.insert(letter, text);
        };
        for (const QAction *menu : opened.window.menuBar()->actions())
            add(menu->text());
        for (const QAbstractButton *button : opened.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                add(button->text());
        }
        for (const QLabel *label : opened.window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                add(label->text());
        }
        QVERIFY(bearers.size() >= 6); // the menus
    }
};

WAYMARK_TEST(TestMnemonics)
#include "tst_Mnemonics.moc"
