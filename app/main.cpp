#include "CommandLine.h"
#include "Window.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

/// `waymark VERB …` works without a display; `waymark [PLAN]` opens the window.
int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"waymark"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const waymark::Verb *verb = waymark::findVerb(word);
    if (!verb && !waymark::isCommandLineQuestion(word))
        return waymark::runWindow(argc, argv);

    std::unique_ptr<QCoreApplication> application;
    std::optional<QTemporaryDir> runtimeFolder;
    if (verb && verb->needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Even so Qt looks for a desktop there, and says so on the error output where a service or a container has
        // none.
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.emplace().path()));
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    waymark::RandomIds ids;
    return waymark::runCommandLine(QCoreApplication::arguments(), out, err, ids, waymark::backupFolder());
}
