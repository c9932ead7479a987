#include "TestMain.h"

#include "base/Platform.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

namespace {

#ifdef QT_WIDGETS_LIB
using Application = QApplication;
#else
using Application = QCoreApplication; // the core alone is built without a window
#endif

using Factory = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Factory> &factories()
{
    static std::map<std::string, Factory> all;
    return all;
}

using Run = std::function<int(const QStringList &)>;

std::map<std::string, Run> &programs()
{
    static std::map<std::string, Run> all;
    return all;
}

} // namespace

void waymark::test::TestCase::init()
{
    // What Qt says of its offscreen platform: it has no window manager that takes sizes, and no keyboard to be grabbed.
    static const QRegularExpression others(QStringLiteral("^(?!This plugin does not support )"));
    QTest::failOnWarning(others);
}

waymark::test::ChildProgram::ChildProgram(const char *name, Run run)
{
    programs().emplace(name, std::move(run));
}

waymark::test::TestClass::TestClass(const char *name, Factory make)
{
    factories().emplace(name, std::move(make));
}

/// `tst_core_plan TestDue -v2`: the first argument that names a class picks it, the rest goes to Qt Test.
int main(int argc, char **argv)
{
    waymark::platform::prepareConsole();
    qputenv("QT_ASSUME_STDERR_HAS_CONSOLE", "1"); // Windows would give what tests print to a debugger
    if (argc > 2 && qstrcmp(argv[1], "--run") == 0) {
        QCoreApplication app(argc, argv);
        return programs().at(argv[2])(QCoreApplication::arguments().mid(3));
    }
    // The same everywhere: no screen, one language, settings of nobody.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir runtimeFolder; // Qt says so on the error output where there is none
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waymark-test"));
    // What an earlier run left typed would come back: the plans of tests are known by the same ids.
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts"))
        .removeRecursively();

    QStringList arguments = app.arguments();
    std::string only;
    if (arguments.size() > 1 && factories().contains(arguments.at(1).toStdString()))
        only = arguments.takeAt(1).toStdString();

    int failures = 0;
    for (const auto &[name, make] : factories()) {
        if (!only.empty() && name != only)
            continue;
        const std::unique_ptr<QObject> test = make();
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
