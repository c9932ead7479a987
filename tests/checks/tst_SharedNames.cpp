#include "SourceTree.h"
#include "TestMain.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// What is defined in an anonymous namespace, as clang-format lays it out: unindented, each thing from its first line.
QStringList hiddenNamesIn(const SourceFile &file)
{
    static const QRegularExpression type(u"^(?:enum class|enum|struct|class|union|namespace) (\\w+)(?=$| |\\{)"_s);
    static const QRegularExpression brackets(u"<[^()]*>"_s);
    static const QRegularExpression other(u"^[\\w:][\\w:&* ]* [&*]*(\\w+) ?(?:[({=;\\[]|$)"_s);
    QStringList names;
    bool isHidden = false;
    bool isText = false;
    for (const QString &line : file.lines) {
        if (line == "namespace {"_L1)
            isHidden = true;
        else if (line == "} // namespace"_L1)
            isHidden = false;
        if (line.contains("R\"("_L1))
            isText = true;
        if (line.contains(")\""_L1))
            isText = false;
        static const QRegularExpression start(
            u"^(?!template|using namespace|namespace \\{|public|private|protected)\\w"_s);
        static const QRegularExpression promise(u"^(enum|struct|class|union) [\\w ]+;$"_s);
        if (!isHidden || isText || !start.match(line).hasMatch() || promise.match(line).hasMatch())
            continue;
        if (line.startsWith("using "_L1) && line.endsWith(u';')) { // the same twice is no harm
            names.append(line);
            continue;
        }
        QString plain = line;
        plain.remove(brackets);
        QRegularExpressionMatch match = type.match(plain);
        if (!match.hasMatch())
            match = other.match(plain);
        if (match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

/// Those that are compiled as one are a library, or a folder of tests.
QString unitOf(const QString &path)
{
    return path.startsWith("tests/"_L1) ? QFileInfo(path).path() : path.section(u'/', 0, 0);
}

} // namespace

/// Folders are compiled as one where speed counts: what looks hidden in a file is not hidden from its neighbours.
class TestSharedNames : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFound()
    {
        const SourceFile file{u"x.cpp"_s,
            QString(
                u"namespace {\n\nstruct Later;\nconstexpr int gap = 8;\nconst QList<int> &listOf(const Plan &plan)\n{\n"
                u"    return plan;\n}\nstruct Row\n{\n    int height;\n};\nusing Take = int;\n\n} // namespace\n"
                u"int seen()\n"_s)
                .split(u'\n')};
        QCOMPARE(hiddenNamesIn(file), (QStringList{u"gap"_s, u"listOf"_s, u"Row"_s, u"using Take = int;"_s}));
    }

    void noNameIsHiddenInTwoFilesThatAreCompiledAsOne()
    {
        QMap<QString, QStringList> places;
        for (const SourceFile &file : sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".cpp"_s})) {
            if (file.path.startsWith("tests/bench/"_L1))
                continue;
            QStringList names = hiddenNamesIn(file);
            names.removeDuplicates(); // overloads
            for (const QString &name : std::as_const(names))
                places[unitOf(file.path) + u": "_s + name].append(file.path);
        }
        QVERIFY2(places.size() > 800, "the check no longer recognises names");
        QStringList shared;
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            if (place->size() > 1 && !place.key().contains(": using "_L1))
                shared.append(place.key() + u" stands in "_s + place->join(u", "_s));
        }
        QVERIFY2(shared.isEmpty(),
            qPrintable(u"Name each after its job, or give what is the same a header:\n"_s + shared.join(u'\n')));
    }

private:
    const QString root = QStringLiteral(WAYMARK_SOURCE_DIR);
};

WAYMARK_TEST(TestSharedNames)
#include "tst_SharedNames.moc"
