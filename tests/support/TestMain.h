#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QStringList>

namespace waymark::test {

/// What every test class is: a test of it fails where something warns, on the error output or in the log, and was not
/// told to expect it (QTest::ignoreMessage).
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    /// Before each test function. A class with an init() of its own calls this first.
    void init();
};

/// Enters a test class under its name; TestMain.cpp runs those named on the command line, or all.
struct TestClass
{
    TestClass(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

/// Enters a program that a test starts as another process, to end it at an unlucky moment: `tst_x --run NAME
/// arguments…`.
struct ChildProgram
{
    ChildProgram(const char *name, std::function<int(const QStringList &arguments)> run);
};

} // namespace waymark::test

/// Stands once at the end of every tst_*.cpp, before the include of its moc file.
#define WAYMARK_TEST(Class)                                                                                            \
    static const waymark::test::TestClass registered##Class(#Class, [] { return std::make_unique<Class>(); });
