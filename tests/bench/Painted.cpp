#include "Painted.h"

#include "System.h"

#include <QApplication>
#include <QEvent>
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
    return QByteArray::number(qint64(test::memory().most / 1024));
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
