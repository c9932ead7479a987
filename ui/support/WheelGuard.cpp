#include "support/WheelGuard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace waymark {

namespace {

bool wouldChoose(const QObject *watched)
{
    return qobject_cast<const QComboBox *>(watched) || qobject_cast<const QAbstractSpinBox *>(watched)
        || qobject_cast<const QTabBar *>(watched)
        || (qobject_cast<const QAbstractSlider *>(watched) && !qobject_cast<const QScrollBar *>(watched));
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !wouldChoose(watched))
        return false;
    event->ignore(); // so that Qt offers it to the parent, which may scroll
    return true;
}

} // namespace waymark
