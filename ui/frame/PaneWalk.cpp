#include "frame/PaneWalk.h"

#include "desk/DeskPage.h"

#include <QApplication>

namespace waymark {

void walkPanes(const QList<QWidget *> &panes, int step)
{
    qsizetype at = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && (panes.at(pane) == focused || panes.at(pane)->isAncestorOf(focused)))
            at = pane;
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
