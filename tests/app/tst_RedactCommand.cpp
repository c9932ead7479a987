#include "CommandRun.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A wording taken out of a plan without a window.
class TestRedactCommand : public TestCase
{
    Q_OBJECT

    std::unique_ptr<TestPlan> m_test;

    Ran redact(const QStringList &words)
    {
        return runWaymark(QStringList{u"redact"_s, m_test->path()} + words
            + QStringList{u"--today"_s, u"2026-04-02"_s, u"--author"_s, u"B. Lead"_s});
    }
    QString note()
    {
        m_test->reopen();
        return m_test->plan().get<Action>(m_test->id(u"1.1.1"_s))->note;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_test = std::make_unique<TestPlan>();
        for (const QString &text : {u"Ffion was excluded"_s, u"A child was excluded"_s})
            QCOMPARE(runWaymark({u"set"_s, m_test->path(), u"1.1.1"_s, u"note"_s, text}).code, 0);
    }

    void whatStandsThereNowGoes()
    {
        const Ran ran = redact({u"1.1.1"_s, u"note"_s, u"--reason"_s, u"It tells of a child"_s});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out,
            u"Redacted: the wording stood in 2 places of the plan and its history, and is gone from all of them.\n"_s);
        QCOMPARE(note(), QString());
        QVERIFY(!bytesOf(m_test->path()).contains("A child was excluded"));
        QCOMPARE(runWaymark({u"verify"_s, m_test->path()}).code, 0);
        const Ran history = runWaymark({u"history"_s, m_test->path()});
        QVERIFY(history.out.contains(u"B. Lead"_s) && !history.out.contains(u"A child was"_s));
        QVERIFY2(history.out.contains(u"“Ffion was excluded” → redacted"_s), qPrintable(history.out));
        QVERIFY(history.out.contains(u"redacted → nothing"_s));
        const QString json = runWaymark({u"history"_s, m_test->path(), u"--format"_s, u"json"_s}).out.simplified();
        QVERIFY2(json.contains(u"\"redacted\": [ \"after\" ]"_s), qPrintable(json));
    }

    void anEarlierWordingIsNamed()
    {
        const QString wording = u"Ffion was excluded"_s;
        const Ran ran = redact({u"1.1.1"_s, u"note"_s, u"--value"_s, wording, u"--reason"_s, u"It names a child"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(note(), u"A child was excluded"_s);
        QVERIFY(!bytesOf(m_test->path()).contains("Ffion"));
        const Ran again = redact({u"1.1.1"_s, u"note"_s, u"--value"_s, wording, u"--reason"_s, u"It names a child"_s});
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains(u"never stood there"_s));
    }

    void otherWordsCanTakeItsPlace()
    {
        const Ran ran = redact(
            {u"1.1.1"_s, u"note"_s, u"--with"_s, u"Two lines\\nof words"_s, u"--reason"_s, u"It tells of a child"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(note(), u"Two lines\nof words"_s);
    }

    void whatWasSaidOfAMonth()
    {
        QCOMPARE(runWaymark({u"assess"_s, m_test->path(), u"1.1.2"_s, u"--month"_s, u"2026-03"_s, u"--status"_s,
                                u"at risk"_s, u"--said"_s, u"Ffion came"_s})
                     .code,
            0);
        const Ran ran =
            redact({u"1.1.2"_s, u"said"_s, u"--month"_s, u"2026-03"_s, u"--reason"_s, u"It names a child"_s});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        QVERIFY(!bytesOf(m_test->path()).contains("Ffion came"));
        QCOMPARE(redact({u"1.1"_s, u"note"_s, u"--month"_s, u"2026-03"_s, u"--reason"_s, u"why"_s}).code, 2);
    }

    void anyRecordByItsId()
    {
        const QString id = m_test->id(u"1.1.1"_s).text();
        QCOMPARE(redact({id, u"note"_s, u"--reason"_s, u"It tells of a child"_s}).code, 0);
        QCOMPARE(note(), QString());
    }

    void wordsThatAreOffChangeNothing()
    {
        const QByteArray before = bytesOf(m_test->path());
        const Ran noReason = redact({u"1.1.1"_s, u"note"_s});
        QCOMPARE(noReason.code, 2);
        QVERIFY(noReason.err.contains(u"needs a reason"_s));
        const Ran noField = redact({u"1.1.1"_s, u"rank"_s, u"--reason"_s, u"why"_s});
        QCOMPARE(noField.code, 2);
        QVERIFY(noField.err.contains(u"these are: ref, text, due, note"_s));
        QCOMPARE(redact({u"9.9.9"_s, u"note"_s, u"--reason"_s, u"why"_s}).code, 2);
        QCOMPARE(redact({u"1.1.2"_s, u"note"_s, u"--reason"_s, u"why"_s}).code, 2);
        QCOMPARE(bytesOf(m_test->path()), before);
    }
};

WAYMARK_TEST(TestRedactCommand)
#include "tst_RedactCommand.moc"
