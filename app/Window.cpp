#include "Window.h"

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Platform.h"
#include "MainWindow.h"
#include "settings/Settings.h"
#include "support/Prompts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

namespace waymark {

using namespace Qt::StringLiterals;

int runWindow(int argc, char **argv)
{
    const auto drawing = platform::prepareDrawing(true);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Waymark"_s);
    QApplication::setDesktopFileName(u"waymark"_s);
    QApplication::setWindowIcon(QIcon(u":/appicon/waymark.svg"_s));
    QCommandLineParser words;
    words.addPositionalArgument(u"PLAN"_s, u"The plan to open."_s);
    words.addOption({u"today"_s, u"The day to work on, instead of the clock's."_s, u"YYYY-MM-DD"_s});
    words.process(application);

    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    const QDate today = QDate::fromString(words.value(u"today"_s), Qt::ISODate);
    if (today.isValid())
        clock = std::make_unique<ClockOn>(today);
    RandomIds ids;
    QSettings store(platform::folders().settings, QSettings::IniFormat);
    Settings settings(store);
    Prompts prompts;
    MainWindow window(settings, *clock, ids, prompts);
    window.setBackupFolder(backupFolder());
    window.show();
    const QString plan = words.positionalArguments().value(0);
    if (!plan.isEmpty())
        window.openPlan(plan); // the message bar says why where it could not be
    const int code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone();
    return code;
}

QString backupFolder()
{
    return platform::folders().local + u"/backups"_s;
}

bool isCommandLineQuestion(const QString &word)
{
    return QStringList{u"--help"_s, u"-h"_s, u"help"_s, u"--version"_s, u"-v"_s}.contains(word);
}

} // namespace waymark
