#include "CommandRun.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

/// `waymark calendar`
class TestCalendarCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_test = std::make_unique<TestPlan>(u"priority 1 Early help | Early Help Group\n"
                                            "outcome 1.1 Families know where to turn\n"
                                            "action 1.1.1 Write the guide | Mar-26 | Head of Inclusion\n"
                                            "action 1.1.2 Find money | TBC | Head of Inclusion\n"
                                            "action 1.1.3 Train staff | Jun-26 | Designated Officer\n"_s);
    }

    void writesTheFile()
    {
        const Ran ran = calendar({});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.out, u"2 due dates are in %1. One open action has no date.\n"_s.arg(target()));
        QCOMPARE(bytesOf(target()).count("BEGIN:VEVENT\r\n"), 2);
        QCOMPARE(calendar({u"--person"_s, u"designated officer"_s}).out, u"One due date is in %1.\n"_s.arg(target()));
        QVERIFY(bytesOf(target()).contains("SUMMARY:1.1.3 Train staff\r\n"));
        QCOMPARE(calendar({u"--group"_s, u"early help group"_s}).code, 0);
        QCOMPARE(bytesOf(target()).count("BEGIN:VEVENT\r\n"), 2);
    }

    void refusesInASentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("nobody") << QStringList{u"--person"_s, u"Nobody Known"_s};
        QTest::newRow("no group") << QStringList{u"--group"_s, u"9"_s};
        QTest::newRow("both") << QStringList{u"--group"_s, u"1"_s, u"--person"_s, u"Head of Inclusion"_s};
    }

    void refusesInASentence()
    {
        QFETCH(QStringList, options);
        const Ran ran = calendar(options);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(target()));
    }

    void wantsAFileAndNeverOverAPlan()
    {
        QCOMPARE(runWaymark({u"calendar"_s, m_test->path()}).code, 2);
        QCOMPARE(runWaymark({u"calendar"_s, m_test->path(), u"-o"_s, m_test->path()}).code, 3);
    }

private:
    [[nodiscard]] QString target() const { return m_test->folder() + u"/due.ics"_s; }
    [[nodiscard]] Ran calendar(const QStringList &options) const
    {
        return runWaymark(QStringList{u"calendar"_s, m_test->path(), u"-o"_s, target()} + options);
    }

    std::unique_ptr<TestPlan> m_test;
};

WAYMARK_TEST(TestCalendarCommand)
#include "tst_CalendarCommand.moc"
