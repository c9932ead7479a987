#include "SourceTree.h"
#include "TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The only files that know an operating system: of the program, and of its tests.
bool mayKnowTheSystem(const QString &path)
{
    return path.startsWith("core/base/Platform"_L1) || path.startsWith("tests/support/System"_L1)
        || path == "tests/support/FullDisk.h"_L1 || path == "tests/checks/tst_Portability.cpp"_L1;
}

/// What a line asks of one operating system, or nothing.
QString systemWordOf(const QString &line)
{
    static const QList<QRegularExpression> words{
        QRegularExpression(
            uR"(^\s*#\s*include\s*<((sys|linux|net|netinet|arpa|asm)/|(unistd|fcntl|dirent|pwd|grp|dlfcn|poll|pthread|sched)"
            uR"(|signal|termios|syslog|spawn|semaphore|malloc|utime|libgen|strings|io|process|direct|windows|qt_windows)"
            uR"(|psapi|shlobj)\.h>|csignal>|cerrno>))"_s),
        QRegularExpression(
            uR"((?<![\w.>:])(::)?\b(f(data)?sync|get(e?[ug]id|pid|ppid)|sete?[ug]id|fork|exec[lv]\w*|waitpid|_?isatty)"
            uR"(|_?fileno|mmap|munmap|statv?fs|flock|lockf|[gs]etrlimit|getrusage|sysconf|readlink|chmod|chown|umask)"
            uR"(|mkfifo|mkstemp|usleep|setenv|unsetenv|_commit|malloc_trim|popen|dlopen|GetLastError|CreateFileW)\s*\()"_s),
        QRegularExpression(uR"(\berrno\b|\bQ_OS_\w+|\b_WIN32\b|__linux__|\bDWORD\b|\bHANDLE\b)"_s),
        QRegularExpression(uR"("/(proc|dev|sys)/)"_s),
        QRegularExpression(uR"(\bapt(-get)? install|\blib[a-z0-9]+-[a-z0-9]+\b[^"]*"|poppler-utils)"_s),
    };
    for (const QRegularExpression &word : words) {
        const QRegularExpressionMatch match = word.match(line);
        if (match.hasMatch())
            return match.captured().trimmed();
    }
    return {};
}

/// Why Windows takes no file of that name, or nothing.
QString whyRefused(const QString &name)
{
    static const QRegularExpression letters(uR"([<>:"|?*\\\x00-\x1f])"_s);
    static const QRegularExpression devices(
        u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (letters.match(name).hasMatch())
        return u"a letter"_s;
    if (devices.match(name).hasMatch())
        return u"the name of a device"_s;
    return name.endsWith(u'.') || name.endsWith(u' ') ? u"its end"_s : QString();
}

QStringList allPaths()
{
    static const QRegularExpression made(u"^(build|\\.git|tests/tools/axe/node_modules)(/|$)"_s);
    QStringList paths;
    const QDir base(QStringLiteral(WAYMARK_SOURCE_DIR));
    QDirIterator entries(
        base.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = base.relativeFilePath(entries.next());
        if (!made.match(path).hasMatch())
            paths.append(path);
    }
    return paths;
}

} // namespace

/// Waymark is built for Debian and for Windows of the same sources.
class TestPortability : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneFileKnowsTheSystem()
    {
        QStringList found;
        int known = 0;
        for (const SourceFile &file : sourceFiles(QStringLiteral(WAYMARK_SOURCE_DIR),
                 {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".h"_s, u".cpp"_s})) {
            for (qsizetype at = 0; at < file.lines.size(); ++at) {
                const QString word = systemWordOf(file.lines.at(at));
                if (word.isEmpty())
                    continue;
                if (mayKnowTheSystem(file.path))
                    ++known;
                else
                    found.append(u"%1:%2 %3"_s.arg(file.path).arg(at + 1).arg(word));
            }
        }
        QVERIFY2(known > 50, "the check no longer recognises a system's words");
        QVERIFY2(found.isEmpty(),
            qPrintable(u"These belong into core/base/Platform or tests/support/System:\n"_s + found.join(u'\n')));
    }

    void aSystemsWordsAreRecognised()
    {
        for (const QString &line : {u"#include <unistd.h>"_s, u"#  include <sys/stat.h>"_s, u"#include <csignal>"_s,
                 u"    if (::fsync(handle) != 0)"_s, u"    return getpid();"_s, u"    if (errno == 5)"_s,
                 u"#ifdef Q_OS_WIN"_s, u"    QFile status(\"/proc/self/status\");"_s,
                 u"tr(\"Install poppler-utils.\")"_s})
            QVERIFY2(!systemWordOf(line).isEmpty(), qPrintable(line));
        for (const QString &line : {u"#include <QFile>"_s, u"#include <limits>"_s, u"    process.kill();"_s,
                 u"    platform::isTerminal(file)"_s, u"    file->chmod(1);"_s, u"    // errors number"_s})
            QCOMPARE(systemWordOf(line), QString());
    }

    void everyFileHasANameThatWindowsTakes()
    {
        constexpr int longest = 200; // of 260, with the folder that a checkout lies in
        QStringList refused;
        QHash<QString, QString> folded;
        const QStringList paths = allPaths();
        QVERIFY(paths.size() > 1000);
        for (const QString &path : paths) {
            const QString why = whyRefused(path.section(u'/', -1));
            if (!why.isEmpty())
                refused.append(path + u": "_s + why);
            if (path.size() > longest)
                refused.append(path + u": its length"_s);
            const QString &other = folded[path.toCaseFolded()];
            if (!other.isEmpty())
                refused.append(path + u": the same as "_s + other);
            folded.insert(path.toCaseFolded(), path);
        }
        QCOMPARE(refused, QStringList());
    }

    void aRefusedNameIsRecognised()
    {
        for (const QString &name :
            {u"con"_s, u"Aux.h"_s, u"lpt1.tar.gz"_s, u"what?"_s, u"a:b"_s, u"plan."_s, u"plan "_s, u"tab\there"_s})
            QVERIFY2(!whyRefused(name).isEmpty(), qPrintable(name));
        for (const QString &name : {u"console"_s, u".clang-format"_s, u"Plan 1.2.docx"_s, u"com.cpp"_s, u"ä.txt"_s})
            QCOMPARE(whyRefused(name), QString());
    }
};

WAYMARK_TEST(TestPortability)
#include "tst_Portability.moc"
