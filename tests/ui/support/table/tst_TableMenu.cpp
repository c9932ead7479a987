#include "support/table/TableMenu.h"

#include "support/table/CellTable.h"
#include "TestMain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Two rows; the first column cannot be typed into.
class MenuTable : public CellTable
{
public:
    MenuTable()
        : CellTable(Qt::UserRole)
    {
        for (const QString &name : {u"1.1"_s, u"1.2"_s}) {
            auto *fixed = new QStandardItem(name);
            fixed->setEditable(false);
            m_model.appendRow({fixed, new QStandardItem(u"words"_s)});
        }
        setModel(&m_model);
        setCurrentIndex(m_model.index(0, 1));
    }
    [[nodiscard]] QStringList entries()
    {
        QMenu menu;
        fillMenu(menu);
        QStringList words;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                words.append(QString(action->text()).remove(u'&') + (action->isEnabled() ? u""_s : u" (grey)"_s));
        }
        return words;
    }
    void press(const QString &entry)
    {
        QMenu menu;
        fillMenu(menu);
        for (QAction *action : menu.actions()) {
            if (QString(action->text()).remove(u'&') == entry)
                action->trigger();
        }
    }

private:
    QStandardItemModel m_model;
};

} // namespace

/// Every table has the menu of its keys.
class TestTableMenu : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyHearsIsNotOffered()
    {
        MenuTable table;
        QCOMPARE(table.entries(), (QStringList{u"Edit"_s, u"Copy"_s}));
    }

    void itOffersWhatTheKeysDo()
    {
        QGuiApplication::clipboard()->setText(u"other"_s);
        MenuTable table;
        const QSignalSpy cut(&table.keys(), &TableKeys::cutAsked);
        const QSignalSpy pasted(&table.keys(), &TableKeys::pasted);
        const QSignalSpy cleared(&table.keys(), &TableKeys::cleared);
        const QSignalSpy removed(&table.keys(), &TableKeys::removalAsked);
        const QSignalSpy filled(&table.keys(), &TableKeys::filledDown);
        QCOMPARE(table.entries(),
            (QStringList{u"Edit"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Fill down"_s, u"Clear"_s, u"Remove"_s}));
        for (const QString &entry : {u"Cut"_s, u"Paste"_s, u"Clear"_s, u"Remove"_s})
            table.press(entry);
        QCOMPARE(cut.count(), 1);
        QCOMPARE(pasted.count(), 1);
        QCOMPARE(pasted.first().first().toString(), u"other"_s);
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(removed.count(), 1);
        table.setCurrentIndex(table.model()->index(1, 1));
        table.press(u"Fill down"_s);
        QCOMPARE(filled.count(), 1);
    }

    void aCellThatTakesNothingSaysSo()
    {
        MenuTable table;
        const QSignalSpy cut(&table.keys(), &TableKeys::cutAsked);
        const QSignalSpy removed(&table.keys(), &TableKeys::removalAsked);
        table.setCurrentIndex(table.model()->index(0, 0));
        QCOMPARE(table.entries(), (QStringList{u"Edit (grey)"_s, u"Cut (grey)"_s, u"Copy"_s, u"Remove"_s}));
    }

    void editOpensTheCell()
    {
        MenuTable table;
        table.show();
        table.press(u"Edit"_s);
        QVERIFY(table.isPersistentEditorOpen(table.currentIndex()) || table.findChild<QLineEdit *>());
    }
};

WAYMARK_TEST(TestTableMenu)
#include "tst_TableMenu.moc"
