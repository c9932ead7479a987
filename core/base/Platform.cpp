#include "base/Platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace waymark::platform {

using namespace Qt::StringLiterals;

Folders folders()
{
    return foldersOf(QCoreApplication::applicationDirPath());
}

Folders foldersOf(const QString &programFolder)
{
    const QDir program(programFolder);
    if (QFile::exists(program.filePath(u"waymark-portable"_s))) {
        const QString own = program.filePath(u"Waymark data"_s);
        return {own, own, own + u"/waymark.ini"_s};
    }
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"waymark"_s, u"waymark"_s).fileName()};
}

} // namespace waymark::platform
