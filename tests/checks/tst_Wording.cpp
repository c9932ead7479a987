#include "SourceTree.h"
#include "TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList matches(const QList<SourceFile> &files, const QRegularExpression &pattern, const QString &except = {})
{
    QStringList found;
    for (const SourceFile &file : files) {
        for (qsizetype at = 0; at < file.lines.size(); ++at) {
            const QString &line = file.lines.at(at);
            if (pattern.match(line).hasMatch() && (except.isEmpty() || !file.path.startsWith(except)))
                found.append(u"%1:%2 %3"_s.arg(file.path).arg(at + 1).arg(line.trimmed().left(100)));
        }
    }
    return found;
}

} // namespace

/// What must stand nowhere in the project.
class TestWording : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFromAPlanAreNeverTakenForRichText()
    {
        // A label guesses from the words themselves, so it is made by makePlainLabel() or told its format beside it.
        const QList<SourceFile> ui = sourceFiles(root, {u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
        const QStringList found = matches(ui,
            QRegularExpression(
                u"new QLabel\\b|\\bQLabel \\w+[({;]|Qt::(RichText|AutoText|MarkdownText)|setHtml\\(|QMessageBox::(information|warning|question|critical|about)\\("_s),
            u"ui/support/PlainText"_s);
        QCOMPARE(found, QStringList());
    }

    void nothingIsLeftForLater()
    {
        const QStringList found = matches(everything(),
            QRegularExpression(u"\\b(%1|%2|%3|%4)\\b"_s.arg(u"TO"_s
                                                            u"DO"_s,
                u"FIX"_s
                u"ME"_s,
                u"XX"_s
                u"X"_s,
                u"QS"_s
                u"KIP"_s)));
        QCOMPARE(found, QStringList());
    }

    void theProjectSpeaksOfItselfAlone()
    {
        // Put together here, so that this file does not hold them.
        const QStringList words{u"/wo"_s
                                u"rk/"_s,
            u"/ro"_s
            u"ot/"_s,
            u"(?<!\\w)/home/"_s
            u"\\w"_s,
            u"/tmp/"_s
            u"build"_s,
            u"registry\\."_s
            u"npm"_s,
            u"deb\\."_s
            u"debian"_s,
            u"lanca"_s
            u"shire"_s,
            u"sub"_s
            u"agent"_s,
            u"artificial "_s
            u"intell"_s,
            u"language "_s
            u"model"_s};
        for (const QString &word : words) {
            const QRegularExpression pattern(word, QRegularExpression::CaseInsensitiveOption);
            QCOMPARE(matches(everything(), pattern), QStringList());
        }
    }

    void theNamesAreThoseOfTheField()
    {
        const QList<SourceFile> sources = sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
        QStringList found;
        static const QRegularExpression vague(
            u"(Utils?|Helpers?|Manager|Common|Misc)\\.(h|cpp)$"_s, QRegularExpression::CaseInsensitiveOption);
        for (const SourceFile &file : sources) {
            if (vague.match(file.path).hasMatch())
                found.append(file.path);
        }
        QCOMPARE(found, QStringList());
        QCOMPARE(
            matches(sources,
                QRegularExpression(
                    u"\\b(color|behavior|initialize|center)\\b[^\"(]*\\*/|//.*\\b(color|behavior|initialize|organize)\\b"_s)),
            QStringList());
    }

private:
    QList<SourceFile> everything() const
    {
        return sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"cmake"_s},
            {u".h"_s, u".cpp"_s, u".md"_s, u".txt"_s, u".py"_s, u".cmake"_s, u".sql"_s, u".json"_s, u"run"_s, u"test"_s,
                u"install"_s});
    }

    const QString root = QStringLiteral(WAYMARK_SOURCE_DIR);
};

WAYMARK_TEST(TestWording)
#include "tst_Wording.moc"
