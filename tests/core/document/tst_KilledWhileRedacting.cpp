#include "TestMain.h"

#include "edit/FieldEdits.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "store/Verification.h"

#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

#include <cstdio>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes what must go, words it otherwise every other time, redacts it, and says which one is gone.
int redactForEver(const QStringList &arguments)
{
    FixedClock clock;
    RandomIds ids;
    const auto document = PlanDocument::open(arguments.value(0), {clock, ids, {u"Child"_s, {}}, {}});
    if (!document)
        return 3;
    const Field &note = fieldOf<&Action::note>();
    const Id action = query::findByReference((*document)->plan(), u"1.1.1"_s)->id;
    for (int count = arguments.value(1).toInt(); count < 1'000'000; ++count) {
        const QString wording = u"Secret-%1-%2"_s.arg(count).arg(QString(count % 5 * 1500, u'x'));
        if (!(*document)->submit(edit::setFieldText((*document)->plan(), note, action, wording)))
            return 4;
        if (count % 2 == 0
            && !(*document)->submit(
                edit::setFieldText((*document)->plan(), note, action, u"Otherwise %1"_s.arg(count))))
            return 5;
        if (!(*document)->redact({&note, action, Value(wording), {}, u"It must go"_s}))
            return 6;
        std::printf("%d\n", count);
        std::fflush(stdout);
    }
    return 0;
}

const ChildProgram redacting("redact-for-ever", &redactForEver);

/// The highest number, of those from one to another, of a wording whose bytes lie anywhere in the folder; -1 where none
/// does.
int highestFound(const QString &folder, int from, int upTo)
{
    static const QRegularExpression wording(u"Secret-(\\d+)-"_s);
    int highest = -1;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        QRegularExpressionMatchIterator found = wording.globalMatch(QString::fromLatin1(bytesOf(file.filePath())));
        while (found.hasNext()) {
            const int number = found.next().captured(1).toInt();
            if (number >= from && number <= upTo)
                highest = std::max(highest, number);
        }
    }
    return highest;
}

} // namespace

/// Redacted means gone: whenever the program is killed, what it said was redacted is in no byte of any file once the
/// plan was opened again, and the plan is sound.
class TestKilledWhileRedacting : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidToBeGoneIsGone()
    {
        Dice dice("kill -9 amid redactions");
        TestPlan test;
        int journals = 0;
        int acknowledged = 0;
        for (int kill = 0; kill < trials(20); ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {u"--run"_s, u"redact-for-ever"_s, test.path(), QString::number(kill * 1000)});
            QVERIFY(child.waitForStarted());
            QByteArray said;
            const int enough = 1 + dice.roll(3);
            while (said.count('\n') < enough && child.waitForReadyRead(60'000))
                said += child.readAllStandardOutput();
            QVERIFY2(said.contains('\n'), qPrintable(u"the child ended with %1"_s.arg(child.exitCode())));
            // Somewhere within the next edits, redaction and clearing, which take about this long.
            QElapsedTimer spun;
            spun.start();
            const int microseconds = dice.roll(60'000);
            while (spun.nsecsElapsed() / 1000 < microseconds)
                QThread::yieldCurrentThread();
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            said += child.readAllStandardOutput();
            journals += QFile::exists(test.path() + u"-journal"_s) ? 1 : 0;
            acknowledged += int(said.count('\n'));
            const int last = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
            test.reopen();
            const Result<Verification> found = verifyFile(test.path());
            QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence));
            QCOMPARE(found->problems, QStringList());
            QCOMPARE(highestFound(test.folder(), kill * 1000, last), -1);
        }
        qInfo("%d acknowledged redactions, killed with a journal half written %d times", acknowledged, journals);
    }
};

WAYMARK_TEST(TestKilledWhileRedacting)
#include "tst_KilledWhileRedacting.moc"
