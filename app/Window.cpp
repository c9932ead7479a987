#include "Window.h"

#include <QApplication>
#include <QStandardPaths>

namespace waymark {

using namespace Qt::StringLiterals;

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    return QApplication::exec();
}

QString backupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/backups"_s;
}

bool isCommandLineQuestion(const QString &word)
{
    return QStringList{u"--help"_s, u"-h"_s, u"help"_s, u"--version"_s, u"-v"_s}.contains(word);
}

} // namespace waymark
