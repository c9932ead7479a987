#include "Paints.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QWidget>

namespace waymark::bench {

Paints::Paints(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool Paints::eventFilter(QObject *object, QEvent *event)
{
    m_count += event->type() == QEvent::Paint ? 1 : 0;
    return QObject::eventFilter(object, event);
}

void press(QWidget &widget, Qt::Key key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &up);
}

double untilPaintedMs(const Paints &paints, const std::function<void()> &act)
{
    const int before = paints.count();
    QElapsedTimer timer;
    timer.start();
    act();
    while (paints.count() == before && timer.elapsed() < 5000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace waymark::bench
