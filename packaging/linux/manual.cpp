#include "Manual.h"

#include <QCoreApplication>
#include <QTextStream>

/// Writes what comes with the package and is made of the program's own help: `waymark_manual page|bash`.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString wanted = QCoreApplication::arguments().value(1);
    QTextStream out(stdout);
    if (wanted == QLatin1StringView("page"))
        out << waymark::manualPage();
    else if (wanted == QLatin1StringView("bash"))
        out << waymark::bashCompletion();
    else
        return 2;
    return 0;
}
