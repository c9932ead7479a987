#include "exchange/reading/kinds/OtherLogs.h"

#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Logs that a plan has no records for: their rows are told whole, and no action is made of them.
class TestOtherLogs : public TestCase
{
    Q_OBJECT

    static PlanDraft read(const QString &log)
    {
        return understand(
            {documentOf(u"## Priority 1: Halls\n\n[a]\nAction | Lead | Due\nMend the boiler | Ada Brook | May "
                        "2027\n\n"_s
                + log)})
            .draft;
    }

private Q_SLOTS:
    void theirRowsAreTold_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("kept");
        QTest::newRow("issues")
            << u"[i]\nRef | Issue | Impact | Owner | Date raised | Resolution | Status\nI1 | The key is "
               "lost | High | Joe Quill | 3 May 2026 | A new lock | Open"_s
            << u"Ref: I1; Issue: The key is lost; Impact: High"_s;
        QTest::newRow("issues by the heading")
            << u"## Issue log\n\n[i]\nRef | Description | Owner | Severity | Due\nI1 | The "
               "key is lost | Joe Quill | High | May 2027"_s
            << u"Description: The key is lost"_s;
        QTest::newRow("dependencies")
            << u"[i]\nRef | Dependency | On whom | Needed by | Status\nD1 | The roof is paid for | "
               "Full council | June 2027 | On track"_s
            << u"Dependency: The roof is paid for; On whom: Full council"_s;
        QTest::newRow("assumptions by the heading")
            << u"## Assumptions\n\n[i]\nRef | Description | Owner | Review date\nA1 | Oil stays dear | Joe Quill | June 2027"_s
            << u"Description: Oil stays dear"_s;
    }
    void theirRowsAreTold()
    {
        QFETCH(QString, log);
        QFETCH(QString, kept);
        const PlanDraft draft = read(log);
        QCOMPARE(draft.actionCount(), 1);
        QCOMPARE(draft.decisions.size() + draft.risks.size(), 0);
        QVERIFY2(draft.kept.join(u'\n').contains(kept), qPrintable(draft.kept.join(u'\n')));
        QCOMPARE(draft.balance.all, draft.balance.inPlan + draft.balance.headings + draft.balance.kept);
    }

    /// What is called so and says what is to be done is a plan's.
    void actionsStayActions_data()
    {
        QTest::addColumn<QString>("log");
        QTest::newRow("issues with their actions")
            << u"[i]\nIssue | Action | Owner | Due\nThe key is lost | Buy a lock | Joe Quill | May 2027"_s;
        QTest::newRow("a sheet of tasks")
            << u"## Issues\n\n[i]\nKey | Summary | Assignee | Due date\nH-1 | Buy a lock | Joe Quill | May 2027"_s;
        QTest::newRow("issues without more")
            << u"[i]\nIssue | Lead | Deadline | RAG\nBuy a lock | Joe Quill | May 2027 | Red"_s;
    }
    void actionsStayActions()
    {
        QFETCH(QString, log);
        QCOMPARE(read(log).actionCount(), 2);
    }
};

WAYMARK_TEST(TestOtherLogs)
#include "tst_OtherLogs.moc"
