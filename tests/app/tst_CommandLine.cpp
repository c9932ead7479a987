#include "CommandLine.h"

#include "CommandRun.h"
#include "edit/FieldEdits.h"
#include "edit/RoundEdits.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Reading.h"
#include "plan/Status.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *line)
{
    QStringList found;
    for (const QString &word : QString::fromUtf8(line).split(u'~'))
        found.append(word.trimmed());
    return found;
}

} // namespace

/// Every verb, happy and wrong. What is refused changes nothing, says one thing on standard error and gives its code.
class TestCommandLine : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<TestPlan> m_test;

    QStringList withPath(QStringList all) const
    {
        return all.replaceInStrings(u"PLAN"_s, m_test->path()).replaceInStrings(u"FOLDER"_s, m_test->folder());
    }
    /// What the plan says now, read anew.
    QString actionText(const QString &reference)
    {
        m_test->reopen();
        return m_test->plan().get<Action>(m_test->id(reference))->text;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_test = std::make_unique<TestPlan>();
    }

    void manyReadingsComeFromAFile()
    {
        const auto readings = [this](const QByteArray &lines) {
            QFile file(m_test->folder() + u"/readings.csv"_s);
            if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
                qFatal("no file to read");
            file.close();
            return runWaymark(withPath(words("readings~PLAN~FOLDER/readings.csv~--today~2026-03-15")));
        };
        const Ran wrong = readings("kpi,period,value\n1.1a,2026-02,44\n1.1a,2026-03,lots\n");
        QCOMPARE(wrong.code, 3);
        QVERIFY(wrong.err.contains(u"line 3 (1.1a, March 2026): “lots” is not a reading"_s));
        QVERIFY(wrong.err.endsWith(
            u"One line of “readings.csv” cannot be read. Nothing was changed; correct it and try again.\n"_s));
        m_test->reopen();
        QVERIFY(m_test->plan().living(RecordKind::Reading).isEmpty());
        const Ran done = readings("kpi,period,value\n1.1a,2026-02,44\n2.1a,Mar-26,76%-100%\n");
        QCOMPARE(done.code, 0);
        QCOMPARE(done.out, u"readings.csv: 2 new, 0 changed, 0 the same.\nSaved: import of 2 readings.\n"_s);
        const Ran asked = readings("kpi,period,value\n1.1a,2026-02,0.44\n");
        QCOMPARE(asked.code, 1);
        QVERIFY(asked.out.contains(u"line 2, 1.1a: 0.44% in February 2026 beside 41%: was 44% meant?"_s));
        QCOMPARE(runWaymark(withPath(words("reading~PLAN~1.1a~Jan-26~0.5~--today~2026-03-15"))).code, 1);
        QCOMPARE(runWaymark(withPath(words("reading~PLAN~1.1a~Q3 25/26~45~--today~2026-03-15"))).code, 0);
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        const auto row = [](const char *line, int code) { QTest::newRow(line) << words(line) << code; };
        row("set~PLAN~9.9.9~text~Words", 2);
        row("set~PLAN~1.1.1~weight~7", 2);
        row("set~PLAN~1.1.1~rank~a", 2);
        row("set~PLAN~1.1.1~outcome~1.2", 2);
        row("set~PLAN~1.1a~tolerance~a lot", 2);
        row("set~PLAN~1.1.1~text", 2);
        row("set~PLAN~1.1.1~text~a~b", 2);
        row("set~FOLDER/none.waymark~1.1.1~text~Words", 3);
        row("set~FOLDER~1.1.1~text~Words", 3);
        row("assess~PLAN~1.1.1~--status~at risk", 2);
        row("assess~PLAN~1.1.1~--month~2026-13~--status~at risk", 2);
        row("assess~PLAN~1.1.1~--month~2026-03~--status~splendid", 2);
        row("assess~PLAN~1.1.1~--month~2026-03~--status~unreadable", 2);
        row("assess~PLAN~1.1~--month~2026-03~--status~at risk", 2);
        row("assess~PLAN~7.7.7~--month~2026-03~--status~at risk", 2);
        row("assess~PLAN~1.1.1~--month~2026-03~--status~missed~--new-due~May-26", 2);
        row("assess~PLAN~1.1.1~--month~2026-03~--status~missed~--new-due~some time~--reason~x", 2);
        row("assess~PLAN~1.1.1~--month~2026-03~--status~at risk~--signed-off-by~The board", 2);
        row("reading~PLAN~1.1~2026-03~41", 2);
        row("reading~PLAN~9.9a~2026-03~41", 2);
        row("reading~PLAN~1.1a~March~41", 2);
        row("reading~PLAN~1.1a~2026-03~many", 2);
        row("reading~PLAN~1.1a~2026-03~41~--low~nan", 2);
        row("reading~PLAN~1.1a~2026-03~41~--low~50~--high~40", 2);
        row("reading~PLAN~1.1a~2026-03~41~--n~12", 2);
        row("reading~PLAN~1.1a~2026-03~41~--n~12/0", 2);
        row("reading~PLAN~1.1a~2026-03", 2);
        row("reading~PLAN~1.1a~2126-03~41", 2);
        row("readings~PLAN", 2);
        row("readings~PLAN~FOLDER/none.csv", 3);
        row("export~PLAN", 2);
        row("export~PLAN~--format~doc", 2);
        row("export~FOLDER/none.waymark~--format~json", 3);
        row("export~PLAN~--format~json~-o~FOLDER/no/such/place.json", 3);
        row("import~FOLDER/none.docx~-o~FOLDER/new.waymark", 3);
        row("import~FOLDER/none.json~-o~FOLDER/new.waymark", 3);
        row("import~FOLDER/none.docx", 2);
        row("import~-o~FOLDER/new.waymark", 2);
        row("verify~FOLDER/none.waymark", 3);
        row("verify", 2);
        row("history~PLAN~9.9.9", 2);
        row("history~PLAN~--today~tomorrow", 2);
        row("set~PLAN~1.1.1~text~Words~--colour~red", 2);
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(QStringList, line);
        QFETCH(int, code);
        const QByteArray before = bytesOf(m_test->path());
        const QStringList files = QDir(m_test->folder()).entryList(QDir::Files | QDir::Hidden);
        const Ran ran = runWaymark(withPath(line));
        QVERIFY2(ran.code == code, qPrintable(u"%1: %2"_s.arg(ran.code).arg(ran.err)));
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY2(ran.err.endsWith(u".\n"_s) || ran.err.endsWith(u"--help\n"_s), qPrintable(ran.err));
        QVERIFY(bytesOf(m_test->path()) == before);
        QCOMPARE(QDir(m_test->folder()).entryList(QDir::Files | QDir::Hidden), files);
    }

    void setWritesAnyField()
    {
        QCOMPARE(runWaymark({u"set"_s, m_test->path(), u"1.1.1"_s, u"text"_s, u"Lines\\n- with a bullet"_s,
                                u"--author"_s, u"B. Lead"_s})
                     .code,
            0);
        QCOMPARE(actionText(u"1.1.1"_s), u"Lines\n- with a bullet"_s);
        QCOMPARE(m_test->document().latestSets(1)->first().author.name, u"B. Lead"_s);
        // A bullet and a number below zero are values, though they begin like options.
        QCOMPARE(runWaymark({u"set"_s, m_test->path(), u"1.1.1"_s, u"text"_s, u"- a bullet"_s, u"--quiet"_s}).code, 0);
        QCOMPARE(actionText(u"1.1.1"_s), u"- a bullet"_s);
        QCOMPARE(runWaymark({u"set"_s, m_test->path(), u"1.1.1"_s, u"text"_s, u"--"_s, u"--help"_s}).code, 0);
        QCOMPARE(actionText(u"1.1.1"_s), u"--help"_s);
        const Ran again = runWaymark({u"set"_s, m_test->path(), u"1.1.1"_s, u"text"_s, u"--"_s, u"--help"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out, u"Nothing to do: text of 1.1.1 is as it should be.\n"_s);
        QCOMPARE(runWaymark({u"set"_s, m_test->path(), u"1.1.2"_s, u"leads"_s, u"A One / B Two"_s}).out,
            u"Saved: leads of 1.1.2.\n"_s);
        QCOMPARE(runWaymark({u"set"_s, m_test->path(), u"1.1a"_s, u"tolerance"_s, u"2.5"_s}).code, 0);
        QCOMPARE(runWaymark({u"set"_s, m_test->path(), u"1"_s, u"title"_s, u""_s}).code, 0);
        m_test->reopen();
        QCOMPARE(query::leadNames(m_test->plan(), m_test->id(u"1.1.2"_s)), (QStringList{u"A One"_s, u"B Two"_s}));
    }

    void aClosedMonthTakesCorrectionsOnly()
    {
        const Month march(2026, 3);
        const Id owner = query::roundOwnerOf(m_test->plan(), m_test->id(u"1.1.1"_s));
        QVERIFY(
            m_test->document().submit(edit::closeRound(m_test->plan(), owner, march, u"B. Lead"_s, QDate(2026, 4, 1))));
        QStringList words{u"assess"_s, m_test->path(), u"1.1.1"_s, u"--month"_s, u"2026-03"_s, u"--status"_s,
            u"at risk"_s, u"--today"_s, u"2026-04-02"_s};
        const auto refused = runWaymark(words);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"closed by B. Lead on 1 April 2026"_s), qPrintable(refused.err));
        QCOMPARE(runWaymark(words << u"--correct"_s).code, 0);
        m_test->reopen();
        const Assessment *found = query::assessment(m_test->plan(), m_test->id(u"1.1.1"_s), march);
        QVERIFY(found);
        QCOMPARE(found->correctedOn, QDate(2026, 4, 2));
    }

    void assessWritesOneMonth()
    {
        const Ran ran = runWaymark(
            {u"assess"_s, m_test->path(), u"1.1.1"_s, u"--month"_s, u"2026-03"_s, u"--status"_s, u"Signed Off"_s,
                u"--said"_s, u"Done, %1"_s, u"--signed-off-by"_s, u"The board"_s, u"--today"_s, u"2026-04-02"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, u"Saved: status of 1.1.1.\n"_s);
        m_test->reopen();
        const Assessment *assessment = query::assessment(m_test->plan(), m_test->id(u"1.1.1"_s), Month(2026, 3));
        QVERIFY(assessment);
        QCOMPARE(assessment->status, Status::SignedOff);
        QCOMPARE(assessment->said, u"Done, %1"_s);
        QCOMPARE(assessment->signedOffOn, QDate(2026, 4, 2));
        QCOMPARE(runWaymark({u"assess"_s, m_test->path(), u"1.1.2"_s, u"--month"_s, u"2026-03"_s}).out,
            u"Nothing to do: assessment of 1.1.2 is as it should be.\n"_s);
        QCOMPARE(runWaymark({u"assess"_s, m_test->path(), u"1.1.2"_s, u"--month"_s, u"2026-03"_s, u"--status"_s,
                                u"missed"_s, u"--new-due"_s, u"May-26"_s, u"--reason"_s, u"Late"_s})
                     .code,
            0);
    }

    void readingWritesOnePeriod()
    {
        const auto reading = [&](const char *line) {
            const Ran ran = runWaymark(withPath(words(line)));
            m_test->reopen();
            const QList<const Reading *> readings = m_test->plan().all<Reading>(m_test->id(u"1.1a"_s));
            return ran.code == 0 && !readings.isEmpty() ? std::optional(*readings.last()) : std::nullopt;
        };
        QCOMPARE(reading("reading~PLAN~1.1A~2026-01~12.5~--note~Counted anew~--provisional")->note, u"Counted anew"_s);
        QCOMPARE(reading("reading~PLAN~1.1a~2026-02~--n~12/96")->value, std::optional(12.5));
        QCOMPARE(reading("reading~PLAN~1.1a~2026-03~41~--low~-3~--high~50")->low, std::optional(-3.0));
        QCOMPARE(reading("reading~PLAN~1.1a~2026-04~-5")->value, std::optional(-5.0));
        QCOMPARE(reading("reading~PLAN~1.1a~2026-05~n/a")->notAvailable, true);
    }

    void exportAndImportGoRound()
    {
        const QString json = m_test->folder() + u"/plan %1.json"_s;
        const QString second = m_test->folder() + u"/second.waymark"_s;
        const Ran written = runWaymark({u"export"_s, m_test->path(), u"--format"_s, u"json"_s, u"-o"_s, json});
        QCOMPARE(written.code, 0);
        QCOMPARE(
            runWaymark({u"export"_s, m_test->path(), u"--format"_s, u"json"_s}).out, QString::fromUtf8(bytesOf(json)));
        const Ran made = runWaymark({u"import"_s, json, u"-o"_s, second});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.out, u"The plan is in %1.\n"_s.arg(second));
        QCOMPARE(runWaymark({u"export"_s, second, u"--format"_s, u"json"_s}).out, QString::fromUtf8(bytesOf(json)));
        QCOMPARE(runWaymark({u"import"_s, json, u"-o"_s, second}).code, 3); // never over a plan
        QVERIFY(verifyFile(second)->isSound());
    }

    void importReadsDocuments()
    {
        const QString source = m_test->folder() + u"/plan %2.csv"_s;
        writeBytes(source,
            "Ref,Action,Due,Lead,RAG\n1.1,Families know,,A,\n1.1.1,Write the "
            "guide,Mar-26,B,Amber\n1.1.2,Train,soonish,B,Ochre\n");
        const Ran ran = runWaymark({u"import"_s, source, u"-o"_s, m_test->folder() + u"/new.waymark"_s, u"--month"_s,
            u"2026-02"_s, u"--start"_s, u"2025-09-01"_s});
        QVERIFY2(ran.code == 1, qPrintable(ran.err)); // two cells wait for somebody
        QVERIFY2(ran.out.startsWith(u"Read plan %2.csv: 1 priorities, 1 outcomes, 2 actions, 0 KPIs.\n"_s),
            qPrintable(ran.out));
        QVERIFY(ran.out.contains(u"written into February 2026"_s));
        QVERIFY(ran.out.contains(u"“soonish”, kept as text, no date"_s));
        QCOMPARE(runWaymark({u"import"_s, source, u"-o"_s, m_test->folder() + u"/other.waymark"_s, u"--quiet"_s}).out,
            QString());
        writeBytes(source, "Ref,Action,Due,Lead,RAG\n1.1,Families know,,A,\n1.1.1,Write,Mar-26,B,Amber\n");
        QCOMPARE(runWaymark(
                     {u"import"_s, source, u"-o"_s, m_test->folder() + u"/clear.waymark"_s, u"--month"_s, u"2026-02"_s})
                     .code,
            0);
        const QStringList files = QDir(m_test->folder()).entryList(QDir::Files | QDir::Hidden);
        for (const QStringList &wrong : {QStringList{u"--month"_s, u"2026-13"_s}, QStringList{u"--start"_s, u"soon"_s}})
            QCOMPARE(
                runWaymark(QStringList{u"import"_s, source, u"-o"_s, m_test->folder() + u"/third.waymark"_s} + wrong)
                    .code,
                2);
        QCOMPARE(QDir(m_test->folder()).entryList(QDir::Files | QDir::Hidden), files);
    }

    void verifyTellsSoundFromDamaged()
    {
        const Ran sound = runWaymark({u"verify"_s, m_test->path()});
        QCOMPARE(sound.code, 0);
        QVERIFY(sound.out.startsWith(u"Sound: "_s));
        QCOMPARE(runSql(m_test->path(), {u"UPDATE action SET text = 'Forged' WHERE ref = '1.1.1'"_s}), QString());
        const Ran damaged = runWaymark({u"verify"_s, m_test->path()});
        QCOMPARE(damaged.code, 3);
        QCOMPARE(damaged.out, QString());
        QVERIFY(damaged.err.contains(u"Forged"_s));
    }

    void historyTellsWhoDidWhat()
    {
        QCOMPARE(
            runWaymark({u"set"_s, m_test->path(), u"1.1.1"_s, u"text"_s, u"New words"_s, u"--author"_s, u"B. Lead"_s})
                .code,
            0);
        const Ran people = runWaymark({u"history"_s, m_test->path(), u"1.1.1"_s});
        QCOMPARE(people.code, 0);
        QVERIFY2(people.out.contains(u"B. Lead: text of 1.1.1"_s), qPrintable(people.out));
        QVERIFY(people.out.contains(u"Text: “Write the guide to local help” → “New words”"_s));
        const Ran machines = runWaymark({u"history"_s, m_test->path(), u"--format"_s, u"json"_s, u"--quiet"_s});
        const QJsonArray sets = QJsonDocument::fromJson(machines.out.toUtf8()).array();
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets.first()["author"_L1].toString(), u"B. Lead"_s);
        QCOMPARE(sets.first()["changes"_L1][0]["after"_L1].toString(), u"New words"_s);
    }

    void helpAndVersionNeedNoPlan()
    {
        // What is named where something is reported: version and commit, and what it runs on.
        static const QRegularExpression words(
            u"^waymark \\d+\\.\\d+\\.\\d+( \\([0-9a-f]{12}\\+?\\))?\nQt 6\\.[\\d.]+, SQLite 3\\.[\\d.]+\n$"_s);
        const QString version = runWaymark({u"--version"_s}).out;
        QVERIFY2(words.match(version).hasMatch(), qPrintable(version));
        const Ran help = runWaymark({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const Verb &verb : verbs()) {
            QVERIFY2(help.out.contains(QLatin1StringView(verb.name)), verb.name);
            const Ran own = runWaymark({QString::fromLatin1(verb.name), u"--help"_s});
            QCOMPARE(own.code, 0);
            QVERIFY(own.out.startsWith(u"Usage: waymark "_s + QLatin1StringView(verb.name)));
            QCOMPARE(own.err, QString());
        }
        QCOMPARE(runWaymark({u"juggle"_s}).code, 2);
        QCOMPARE(runWaymark({}).code, 2);
    }

    void quietSaysNothing()
    {
        const Ran ran = runWaymark({u"set"_s, m_test->path(), u"1.1.1"_s, u"text"_s, u"Words"_s, u"--quiet"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out + ran.err, QString());
        QCOMPARE(runWaymark({u"verify"_s, m_test->path(), u"--quiet"_s}).out, QString());
    }

    void everyErrorHasItsCode()
    {
        for (const ErrorCode code : {ErrorCode::Usage, ErrorCode::NotFound, ErrorCode::Invalid})
            QCOMPARE(exitCodeFor(code), Words);
        for (const ErrorCode code : {ErrorCode::Refused, ErrorCode::Stale, ErrorCode::NotAPlan, ErrorCode::Newer,
                 ErrorCode::Damaged, ErrorCode::InUse, ErrorCode::ReadOnly, ErrorCode::DiskFull, ErrorCode::Unreadable,
                 ErrorCode::Storage, ErrorCode::Cancelled})
            QCOMPARE(exitCodeFor(code), Refused);
        QCOMPARE(exitCodeFor(ErrorCode::NothingToDo), Done);
    }
};

WAYMARK_TEST(TestCommandLine)
#include "tst_CommandLine.moc"
