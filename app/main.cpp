#include "base/Platform.h"
#include "CommandLine.h"
#include "Window.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

/// `waymark VERB …` works without a display; `waymark [PLAN]` opens the window.
int main(int argc, char **argv)
{
    waymark::platform::prepareConsole();
    QCoreApplication::setApplicationName(u"waymark"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const waymark::Verb *verb = waymark::findVerb(word);
    if (!verb && !waymark::isCommandLineQuestion(word))
        return waymark::runWindow(argc, argv);

    std::unique_ptr<QTemporaryDir> drawing;
    std::unique_ptr<QCoreApplication> application;
    if (verb && verb->needsFonts) {
        drawing = waymark::platform::prepareDrawing(false);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    waymark::RandomIds ids;
    const int code = waymark::runCommandLine(QCoreApplication::arguments(), out, err, ids, waymark::backupFolder());
    // Before anything is taken down: a thread that still waits for work then has kept the program from ending on
    // Windows.
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
