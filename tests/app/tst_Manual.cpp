#include "Manual.h"

#include "CommandLine.h"
#include "TestMain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// What comes with the package and is made of the program's own help.
class TestManual : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePageTellsOfEveryVerbAndItsOptions()
    {
        const QString page = manualPage();
        for (const Verb &verb : verbs())
            QVERIFY2(page.contains(u".B %1\n"_s.arg(QString::fromLatin1(verb.name))), verb.name);
        QVERIFY(page.contains(u".B \\-\\-month <YYYY\\-MM>"_s));
        // No line of it is taken for a request that it is not.
        for (const QString &line : page.split(u'\n')) {
            static const QRegularExpression request(u"^\\.(TH|SH|B|BR|I|RI|TP|RS|RE|br)\\b"_s);
            QVERIFY2(!line.startsWith(u'.') || request.match(line).hasMatch(), qPrintable(line));
            QVERIFY2(!line.startsWith(u'\''), qPrintable(line));
        }
    }

    void bashOffersVerbsFilesAndTheOptionsOfAVerb()
    {
        QTemporaryDir folder;
        QFile script(folder.filePath(u"completion"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(bashCompletion().toUtf8());
        script.close();
        QCOMPARE(offered(script.fileName(), u"waymark ver"_s, 1), u"verify"_s);
        const QString options = offered(script.fileName(), u"waymark assess p.waymark --st"_s, 3);
        QCOMPARE(options, u"--status"_s);
    }

private:
    static QString offered(const QString &script, const QString &line, int at)
    {
        QProcess bash;
        bash.start(u"bash"_s,
            {u"-c"_s,
                u". '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _waymark; echo \"${COMPREPLY[*]}\""_s.arg(script, line)
                    .arg(at)});
        return bash.waitForFinished() ? QString::fromUtf8(bash.readAllStandardOutput()).trimmed() : QString();
    }
};

WAYMARK_TEST(TestManual)
#include "tst_Manual.moc"
