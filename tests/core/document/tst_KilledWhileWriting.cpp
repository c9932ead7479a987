#include "plan/records/Action.h"
#include "TestMain.h"

#include "edit/FieldEdits.h"
#include "plan/queries/References.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "store/Verification.h"

#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes one action's note over and over, now and then taking it back, and says each word that is saved.
int editForEver(const QStringList &arguments)
{
    FixedClock clock;
    RandomIds ids;
    const auto document = PlanDocument::open(arguments.value(0), {clock, ids, {u"Child"_s, {}}, {}});
    if (!document)
        return 3;
    const Id action = query::findByReference((*document)->plan(), u"1.1.1"_s)->id;
    const auto say = [&] {
        std::printf("%s\n", qPrintable((*document)->plan().get<Action>(action)->note));
        std::fflush(stdout);
    };
    for (int count = arguments.value(1).toInt(); count < 1'000'000; ++count) {
        const QString note = u"%1 %2"_s.arg(count).arg(QString(count % 7 * 300, u'x'));
        if (!(*document)->submit(edit::setFieldText((*document)->plan(), fieldOf<&Action::note>(), action, note)))
            return 4;
        say();
        if (count % 5 == 0) {
            if (!(*document)->undo())
                return 5;
            say();
            if (!(*document)->redo())
                return 6;
            say();
        }
    }
    return 0;
}

const ChildProgram registered("edit-for-ever", &editForEver);

} // namespace

/// Saved means saved: whatever the program said is done is there after it was killed, and the file is sound.
class TestKilledWhileWriting : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedEditIsThere()
    {
        Dice dice("kill -9");
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        int journals = 0;
        int acknowledged = 0;
        QString last;
        for (int kill = 0; kill < trials(200); ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {u"--run"_s, u"edit-for-ever"_s, test.path(), QString::number(kill * 1000)});
            QVERIFY(child.waitForStarted());
            QByteArray said;
            const int enough = 1 + dice.roll(12);
            while (said.count('\n') < enough && child.waitForReadyRead(20'000))
                said += child.readAllStandardOutput();
            QVERIFY2(said.contains('\n'), qPrintable(u"the child ended with %1"_s.arg(child.exitCode())));
            // Somewhere within the next writes. By the clock: turns given away take minutes where others want them too.
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
            last = QString::fromUtf8(said.left(said.lastIndexOf('\n')).split('\n').last());
            checkThere(test, action, last);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d acknowledged edits, killed with a journal half written %d times", acknowledged, journals);
    }

private:
    /// The last word said is in the plan, or the one after it, which was saved and not yet said.
    static void checkThere(TestPlan &test, const Id &action, const QString &last)
    {
        const Result<Verification> found = verifyFile(test.path());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence));
        QCOMPARE(found->problems, QStringList());
        test.reopen();
        const auto latest = test.document().latestSets(2);
        QVERIFY(latest);
        const Field &note = fieldOf<&Action::note>();
        QStringList notes{test.plan().value(note, action).as<QString>()};
        for (const ChangeSet &set : *latest)
            notes.append(set.changes.first().before.as<QString>());
        QVERIFY2(notes.first() == last || notes.at(1) == last,
            qPrintable(u"said %1, found %2"_s.arg(last.left(20), notes.first().left(20))));
    }
};

WAYMARK_TEST(TestKilledWhileWriting)
#include "tst_KilledWhileWriting.moc"
