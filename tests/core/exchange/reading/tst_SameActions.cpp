#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString table = u"[plan]\nRef | Action | Lead | Due | Status\n"
                      "A1 | Mend the boiler | Ada Brook | May 2027 | On track\n"
                      "A2 | Sweep the leaves | Joe Quill | June 2027 | Late\n\n"_s;
const QString first = u"action A1 Mend the boiler | due month May 2027 | leads Ada Brook | status on target"_s;
const QString second = u"action A2 Sweep the leaves | due month June 2027 | leads Joe Quill | status missed"_s;

} // namespace

/// What a document says twice is one action, and nothing of it is lost.
class TestSameActions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aListOfContentsIsNoPlan()
    {
        const Result<PlanDraft> draft =
            readPlan({documentOf(u"[contents]\nSheet | Title | Area\n1 | Mend the boiler | Halls\n"
                                 "2 | Sweep the leaves | Yards\n\n"_s
                + table)});
        QCOMPARE(draft->actionCount(), 2);
        QVERIFY2(draftText(draft).contains(first) && draftText(draft).contains(second), qPrintable(draftText(draft)));
        QVERIFY(allWords(*draft).contains(u"Yards"_s));
        QCOMPARE(draft->balance.all, draft->balance.inPlan + draft->balance.headings + draft->balance.kept);
    }

    void aLogOfUpdatesIsSaidOfThePlan()
    {
        const Result<PlanDraft> draft =
            readPlan({documentOf(table + u"[log]\nTask | Comment\nSweep the leaves | A broom is bought\n"_s)});
        QCOMPARE(draft->actionCount(), 2);
        QVERIFY2(draftText(draft).contains(second + u" | said A broom is bought"_s), qPrintable(draftText(draft)));
    }

    void overdueActionsAreListedOnceMore()
    {
        const Result<PlanDraft> draft =
            readPlan({documentOf(u"# Overdue\n\n[late]\nRef | Action | Lead | Due | Status\n"
                                 "A2 | Sweep the leaves | Joe Quill | June 2027 | Late\n\n# All actions\n\n"_s
                + table)});
        QCOMPARE(draft->actionCount(), 2);
    }

    void aSummaryInFrontMaySayLess()
    {
        const Result<PlanDraft> draft =
            readPlan({documentOf(u"# Late\n\n[late]\nRef | Action | Lead | Due\n"
                                 "A2 | Sweep the leaves | Joe Quill | June 2027\n\n# All actions\n\n"_s
                + table)});
        QCOMPARE(draft->actionCount(), 2);
        QVERIFY2(draftText(draft).contains(second), qPrintable(draftText(draft)));
    }

    void whatDiffersStaysTwo_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("another day") << u"A2 | Sweep the leaves | Joe Quill | July 2027 | Late"_s;
        QTest::newRow("another lead") << u"A2 | Sweep the leaves | Ada Brook | June 2027 | Late"_s;
        QTest::newRow("another reference, to be planned") << u"B2 | Sweep the leaves | Joe Quill |  | "_s;
        QTest::newRow("another reference") << u"B2 | Sweep the leaves | Joe Quill | June 2027 | Late"_s;
    }
    void whatDiffersStaysTwo()
    {
        QFETCH(QString, row);
        const Result<PlanDraft> draft =
            readPlan({documentOf(table + u"[more]\nRef | Action | Lead | Due | Status\n"_s + row)});
        QCOMPARE(draft->actionCount(), 3);
    }

    /// Records that know their priority by its place keep it when one above has gone.
    void risksStayWhereTheyStood()
    {
        const Result<PlanDraft> draft = readPlan({documentOf(
            u"# Plan of the hall\n\n## Contents\n\n[contents]\nTask | Comment\nMend the boiler | page 2\n\n## Halls\n\n"_s
            + table + u"[risks]\nRisk | Likelihood | Impact\nThe pipes freeze | 2 | 4\n"_s)});
        QCOMPARE(draft->priorities.size(), 1);
        QCOMPARE(draft->priorities.first().title, u"Halls"_s);
        QCOMPARE(draft->risks.size(), 1);
        QCOMPARE(draft->risks.first().priority, 0);
    }
};

WAYMARK_TEST(TestSameActions)
#include "tst_SameActions.moc"
