#include "Painted.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QMainWindow>
#include <QTimer>
#include <QTreeWidget>

#include <cstdio>

namespace waymark::bench {

namespace {

class Watch : public QObject
{
protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        // What is queued behind the paint event runs when all of the window has been painted.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QApplication::quit);
        return QObject::eventFilter(object, event);
    }
};

} // namespace

QByteArray mostMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1);
    }
    return {};
}

int untilPainted(QWidget &window)
{
    Watch watch;
    window.installEventFilter(&watch);
    const int code = QApplication::exec();
    std::printf("%s\n", mostMemory().constData());
    return code;
}

int paintEmptyWindow()
{
    QMainWindow window;
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({QStringLiteral("Ref"), QStringLiteral("Text"), QStringLiteral("Due")});
    window.setCentralWidget(tree);
    window.resize(1280, 800);
    window.show();
    return untilPainted(window);
}

} // namespace waymark::bench
