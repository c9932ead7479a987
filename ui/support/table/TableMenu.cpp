#include "support/table/TableMenu.h"

#include "support/table/TableKeys.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace waymark {

namespace {

struct MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(TableMenu)
};

void addKey(QMenu &menu, QAbstractItemView &view, const QString &words, QKeyCombination keys, bool isPossible)
{
    QAction *action = menu.addAction(words, &view, [&view, keys] {
        QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
        QCoreApplication::sendEvent(&view, &press);
    });
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // shown; the table itself hears it
    action->setShortcutVisibleInContextMenu(true);
    action->setEnabled(isPossible);
}

} // namespace

void fillTableMenu(QMenu &menu, QAbstractItemView &view, const TableKeys &keys)
{
    const bool hasCells = !keys.chosenCells().isEmpty();
    const bool takes = !keys.chosenEntries().isEmpty();
    addKey(menu, view, MenuWords::tr("&Edit"), QKeyCombination(Qt::Key_F2), takes);
    menu.addSeparator();
    if (keys.isHeard(&TableKeys::cutAsked))
        addKey(menu, view, MenuWords::tr("Cu&t"), Qt::CTRL | Qt::Key_X, takes);
    addKey(menu, view, MenuWords::tr("&Copy"), Qt::CTRL | Qt::Key_C, hasCells);
    if (keys.isHeard(&TableKeys::pasted))
        addKey(menu, view, MenuWords::tr("&Paste"), Qt::CTRL | Qt::Key_V,
            takes && !QGuiApplication::clipboard()->text().isEmpty());
    if (keys.isHeard(&TableKeys::filledDown))
        addKey(menu, view, MenuWords::tr("Fill &down"), Qt::CTRL | Qt::Key_D, takes);
    if (keys.isHeard(&TableKeys::cleared))
        addKey(menu, view, MenuWords::tr("C&lear"), QKeyCombination(Qt::Key_Delete), takes);
    if (!keys.isHeard(&TableKeys::removalAsked))
        return;
    menu.addSeparator();
    addKey(menu, view, MenuWords::tr("&Remove"), Qt::CTRL | Qt::Key_Delete, hasCells);
}

} // namespace waymark
