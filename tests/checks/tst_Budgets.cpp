#include "SourceTree.h"
#include "TestMain.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A larger one needs a reason, here, in one line.
const QHash<QString, int> &exceptions()
{
    static const QHash<QString, int> allowed{
        // file:function, file or class → lines, folder → types
        {u"core/plan/KindTables.cpp:treeKinds"_s, 75}, // tables, a line for each field; more parts would hide them
        {u"core/plan/KindTables.cpp:monthKinds"_s, 80},
        {u"core/plan/records"_s, 40}, // a file for each kind of record, none of them longer than a page
    };
    return allowed;
}

struct Function
{
    QString name;
    int line = 0;
    int length = 0;
};

/// Bodies as clang-format lays them out: a brace alone on its line under a line that closes a parameter list.
QList<Function> functionsIn(const SourceFile &file)
{
    static const QRegularExpression opening(u"^( *)\\{$"_s);
    static const QRegularExpression named(u"([~\\w]+)\\s*\\("_s);
    QList<Function> functions;
    for (int at = 1; at < file.lines.size(); ++at) {
        const QRegularExpressionMatch match = opening.match(file.lines.at(at));
        if (!match.hasMatch())
            continue;
        int head = at - 1;
        while (head > 0 && !file.lines.at(head).contains(u'(') && at - head < 8)
            --head;
        const QString before = file.lines.at(at - 1).trimmed();
        const bool isFunction = named.match(file.lines.at(head)).hasMatch()
            && !QRegularExpression(u"^(class|struct|namespace|enum|union)\\b"_s).match(before).hasMatch();
        if (!isFunction)
            continue;
        const QString closing = match.captured(1) + u'}';
        int end = at;
        while (end < file.lines.size() && file.lines.at(end) != closing)
            ++end;
        functions.append({named.match(file.lines.at(head)).captured(1), at + 1, end - at - 1});
    }
    return functions;
}

/// The one class whose members a source defines, of those that have a header; empty where there are none or several.
QString classIn(const SourceFile &file, const QSet<QString> &headers)
{
    static const QRegularExpression member(u"^\\w[^(]*?\\b([A-Z]\\w+)::~?\\w+\\(|^([A-Z]\\w+)::~?\\w+\\("_s);
    QSet<QString> classes;
    for (const QString &line : file.lines) {
        const QRegularExpressionMatch match = member.match(line);
        const QString name = match.captured(1) + match.captured(2);
        if (match.hasMatch() && headers.contains(name))
            classes.insert(name);
    }
    return classes.size() == 1 ? *classes.cbegin() : QString();
}

} // namespace

/// Small files with one job.
class TestBudgets : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreShort()
    {
        QStringList tooLong;
        for (const SourceFile &file : sources()) {
            const int lines = int(file.lines.size()) - 1;
            const int budget = exceptions().value(file.path, file.path.endsWith(".h"_L1) ? 200 : 400);
            if (lines > budget)
                tooLong.append(u"%1: %2 lines, at most %3"_s.arg(file.path).arg(lines).arg(budget));
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void functionsAreShort()
    {
        QStringList tooLong;
        int seen = 0;
        for (const SourceFile &file : sources()) {
            const QString type = QFileInfo(file.path).baseName();
            for (const Function &function : functionsIn(file)) {
                ++seen;
                const int usual = function.name == type ? 50 : 60;
                const int budget = exceptions().value(file.path + u':' + function.name, usual);
                if (function.length > budget)
                    tooLong.append(u"%1:%2 %3: %4 lines, at most %5"_s.arg(file.path)
                                       .arg(function.line)
                                       .arg(function.name)
                                       .arg(function.length)
                                       .arg(budget));
            }
        }
        QVERIFY2(seen > 300, "the check no longer recognises functions");
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    /// A class is no smaller for being written in several files.
    void classesAreShort()
    {
        const QList<SourceFile> all = sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
        QSet<QString> headers;
        for (const SourceFile &file : all) {
            if (file.path.endsWith(".h"_L1))
                headers.insert(QFileInfo(file.path).baseName());
        }
        QHash<QString, int> lines;
        for (const SourceFile &file : all) {
            if (const QString name = classIn(file, headers); !name.isEmpty() && file.path.endsWith(".cpp"_L1))
                lines[name] += int(file.lines.size()) - 1;
        }
        QVERIFY2(lines.size() > 150, "the check no longer recognises classes");
        QStringList tooLong;
        for (auto found = lines.cbegin(); found != lines.cend(); ++found) {
            const int budget = exceptions().value(found.key(), 400);
            if (*found > budget)
                tooLong.append(
                    u"%1: %2 lines in all of its files, at most %3"_s.arg(found.key()).arg(*found).arg(budget));
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void foldersAreSmall()
    {
        QHash<QString, QSet<QString>> types;
        for (const SourceFile &file : sources()) {
            if (file.path.startsWith("tests/support/"_L1))
                continue; // what tests are written with: small things of one use each, looked up by name
            types[QFileInfo(file.path).path()].insert(QFileInfo(file.path).baseName());
        }
        QStringList tooMany;
        for (auto folder = types.cbegin(); folder != types.cend(); ++folder) {
            const QString path = QDir(root).relativeFilePath(folder.key());
            const int budget = exceptions().value(path, 25);
            if (folder->size() > budget)
                tooMany.append(u"%1: %2 types, at most %3"_s.arg(path).arg(folder->size()).arg(budget));
        }
        QVERIFY2(tooMany.isEmpty(), qPrintable(tooMany.join(u'\n')));
    }

private:
    QList<SourceFile> sources() const
    {
        return sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".h"_s, u".cpp"_s});
    }

    const QString root = QStringLiteral(WAYMARK_SOURCE_DIR);
};

WAYMARK_TEST(TestBudgets)
#include "tst_Budgets.moc"
