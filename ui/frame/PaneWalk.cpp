#include "frame/PaneWalk.h"

#include "desk/DeskPage.h"

#include <QAbstractItemView>
#include <QApplication>

namespace waymark {

namespace {

/// Below a table of the pane, what comes next in the pane by Tab: null where it is the last thing there. Tab itself
/// walks the cells of a table, so this is the short way out of one.
QWidget *behindTheTable(const QWidget &pane)
{
    const QWidget *table = QApplication::focusWidget();
    while (table && !qobject_cast<const QAbstractItemView *>(table))
        table = table->parentWidget();
    if (!table || !pane.isAncestorOf(table))
        return nullptr;
    for (QWidget *next = table->nextInFocusChain(); pane.isAncestorOf(next); next = next->nextInFocusChain()) {
        const bool takesIt = (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled();
        if (takesIt && !table->isAncestorOf(next) && !next->isAncestorOf(table))
            return next;
    }
    return nullptr;
}

} // namespace

void walkPanes(const QList<QWidget *> &panes, int step)
{
    qsizetype at = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && (panes.at(pane) == focused || panes.at(pane)->isAncestorOf(focused)))
            at = pane;
    }
    if (QWidget *next = step > 0 && at < panes.size() ? behindTheTable(*panes.at(at)) : nullptr) {
        next->setFocus(Qt::TabFocusReason);
        return;
    }
    for (qsizetype away = 1; away < panes.size(); ++away) {
        if (giveKeyboardTo(*panes.at((at + step * away + panes.size() * away) % panes.size())))
            return;
    }
}

bool giveKeyboardTo(QWidget &pane)
{
    if (auto *page = qobject_cast<DeskPage *>(&pane); page && page->takeKeyboard())
        return true;
    if (pane.focusProxy() && pane.focusProxy()->isVisible() && pane.focusProxy()->isEnabled()) {
        pane.focusProxy()->setFocus(Qt::TabFocusReason);
        return true;
    }
    QList<QWidget *> inside = pane.findChildren<QWidget *>();
    inside.prepend(&pane);
    for (QWidget *widget : std::as_const(inside)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace waymark
