#include "../Painted.h"

#include <QApplication>

/// An empty window that links Widgets alone.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return waymark::bench::paintEmptyWindow();
}
