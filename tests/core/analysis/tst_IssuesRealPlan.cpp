#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray said;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(WAYMARK_PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

/// The defects that a plan of full size is known to have are found, and nothing is called a defect that is none.
class TestIssuesRealPlan : public waymark::test::TestCase
{
    Q_OBJECT

private:
    QJsonArray m_issues;

    QStringList found(const QString &rule) const
    {
        QStringList references;
        for (const QJsonValue &issue : m_issues) {
            if (issue["rule"_L1].toString() == rule)
                references.append(issue["ref"_L1].toString());
        }
        return references;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir folder;
        const QString plan = folder.filePath(u"plan.waymark"_s);
        const Ran imported = run({u"import"_s, QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/plan-assessed.docx"_s,
            u"-o"_s, plan, u"--start"_s, u"2023-01-01"_s, u"--month"_s, u"2023-03"_s, u"--quiet"_s});
        QVERIFY2(imported.code <= 1, imported.said.constData());
        const Ran checked = run({u"check"_s, plan, u"--today"_s, u"2023-03-31"_s, u"--format"_s, u"json"_s});
        QCOMPARE(checked.code, 1);
        m_issues = QJsonDocument::fromJson(checked.said).array();
    }

    void countsStayAsFound_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("count");
        const auto row = [](const char *rule, int count) { QTest::newRow(rule) << QString::fromUtf8(rule) << count; };
        row("red-without-new-date", 21);
        row("green-past-deadline", 7);
        row("green-but-delayed", 0);
        row("nothing-being-done", 38);
        row("signed-off-by-nobody", 39);
        row("signed-off-without-evidence", 39);
        row("deadline-moved-three-times", 0);
        row("not-assessed", 0);
        row("kpi-without-baseline", 18);
        row("kpi-direction-unclear", 0);
        row("baseline-beats-target", 1);
        row("target-above-100", 0);
        row("reduction-without-base", 3);
        row("kpi-without-readings", 0);
        row("kpi-without-actions", 0);
        row("kpi-under-other-outcome", 2);
        row("reference-twice", 0);
        row("numbering-gap", 2);
        row("same-text-twice", 1);
        row("person-spelt-two-ways", 1);
        row("abbreviation-unexplained", 24);
    }

    void countsStayAsFound()
    {
        QFETCH(QString, rule);
        QTEST(int(found(rule).size()), "count");
    }

    void theKnownDefectsAreFound()
    {
        QCOMPARE(found(u"baseline-beats-target"_s), QStringList{u"1.1a"_s});
        QCOMPARE(found(u"kpi-under-other-outcome"_s), (QStringList{u"5.5a"_s, u"5.8a"_s}));
        QCOMPARE(found(u"numbering-gap"_s), (QStringList{u"3.7.8"_s, u"3.7.10"_s}));
        QCOMPARE(found(u"same-text-twice"_s), QStringList{u"1.5.1"_s});
        QCOMPARE(found(u"person-spelt-two-ways"_s), QStringList{u"5.6.4"_s});
        QCOMPARE(found(u"reduction-without-base"_s), (QStringList{u"1.5a"_s, u"1.6a"_s, u"5.2a"_s}));
    }

    void theBetterOutcomesAreOffered()
    {
        for (const QJsonValue &issue : m_issues) {
            if (issue["rule"_L1].toString() != "kpi-under-other-outcome"_L1)
                continue;
            const QString other = issue["ref"_L1].toString() == "5.5a"_L1 ? u"outcome 5.4"_s : u"outcome 5.7"_s;
            QVERIFY2(issue["sentence"_L1].toString().contains(other), qPrintable(issue["sentence"_L1].toString()));
        }
    }
};

WAYMARK_TEST(TestIssuesRealPlan)
#include "tst_IssuesRealPlan.moc"
