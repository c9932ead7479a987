#include "CommandRun.h"
#include "edit/RuleEdits.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

Ran check(const QString &path, const QStringList &options = {})
{
    return runWaymark(QStringList{u"check"_s, path, u"--today"_s, u"2026-04-02"_s} + options);
}

QString quietPlan()
{
    return u"priority 1 One\noutcome 1.1 Families know\n"_s;
}

} // namespace

/// The issues list without a window.
class TestCheckCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanWithoutIssuesIsDone()
    {
        TestPlan test(quietPlan());
        const Ran ran = check(test.path());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, u"No issues.\n"_s);
        QCOMPARE(check(test.path(), {u"--format"_s, u"json"_s}).out, u"[\n]\n"_s);
    }

    void eachIssueIsALine()
    {
        TestPlan test(quietPlan() + u"action 1.1.1 Write\naction 1.1.3 Print\n"_s);
        const QByteArray before = bytesOf(test.path());
        const Ran ran = check(test.path());
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.out,
            u"1.1.1  1.1.1 is not assessed for March 2026.  (not-assessed)\n"
            "1.1.3  1.1.3 is not assessed for March 2026.  (not-assessed)\n"
            "1.1.3  There is no 1.1.2 between 1.1.1 and 1.1.3.  (numbering-gap)\n"
            "3 issues: 0 contradictions, 0 warnings, 3 questions.\n"_s);
        QVERIFY(bytesOf(test.path()) == before);
        QCOMPARE(check(test.path(), {u"--quiet"_s}).out, QString());
        QCOMPARE(check(test.path(), {u"--quiet"_s}).code, 1);
    }

    void rulesThatAreOffAreNamed()
    {
        TestPlan test(quietPlan() + u"action 1.1.1 Write\n"_s);
        QVERIFY(test.document().submit(
            edit::switchRuleOff(test.plan(), u"not-assessed"_s, u"We begin in May"_s, u"B. Lead"_s)));
        const Ran ran = check(test.path());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, u"Switched off: not-assessed, because: We begin in May\nNo issues.\n"_s);
    }

    void machinesGetAList()
    {
        const TestPlan test(quietPlan() + u"action 1.1.1 Write\nkpi 1.1 Half of them know\n"_s);
        const Ran ran = check(test.path(), {u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 1);
        const QJsonArray list = QJsonDocument::fromJson(ran.out.toUtf8()).array();
        QCOMPARE(list.size(), 2);
        const QJsonObject first = list.first().toObject();
        QCOMPARE(first.keys(), (QStringList{u"kind"_s, u"ref"_s, u"rule"_s, u"sentence"_s, u"severity"_s}));
        QCOMPARE(first["rule"_L1].toString(), u"not-assessed"_s);
        QCOMPARE(first["severity"_L1].toString(), u"question"_s);
        QCOMPARE(first["kind"_L1].toString(), u"action"_s);
        QCOMPARE(first["ref"_L1].toString(), u"1.1.1"_s);
        QCOMPARE(list.last()["kind"_L1].toString(), u"kpi"_s);
        QCOMPARE(list.last()["ref"_L1].toString(), u"1.1a"_s);
    }

    void whatIsNoPlanIsRefused()
    {
        const TestPlan test;
        const Ran ran = check(test.folder() + u"/none.waymark"_s);
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.err.count(u'\n'), 1);
    }
};

WAYMARK_TEST(TestCheckCommand)
#include "tst_CheckCommand.moc"
