#include "exchange/reading/rows/ParentRows.h"

#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Lists in which rows name the row that they belong to.
class TestParentRows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersNameIsAHeading_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("by its number") << u"H-1"_s;
        QTest::newRow("by its words") << u"Warm halls"_s;
        QTest::newRow("by both") << u"H-1 Warm halls"_s;
        QTest::newRow("by both, with a dash") << u"H-1 - Warm halls"_s;
    }
    void whatOthersNameIsAHeading()
    {
        QFETCH(QString, named);
        QCOMPARE(
            draftText(readPlan({documentOf(
                u"[t]\nKey | Summary | Parent | Assignee | Due date | Status\nH-1 | Warm halls | | Ada Brook | | In "
                "progress\nH-2 | Mend the boiler | %1 | Joe Quill | 31 May 2027 | Done\n"
                "H-3 | Oil the hinges | %1 | Ada Brook | 30 June 2027 | To do"_s.arg(named))})),
            u"priority 1 Warm halls\noutcome\n"
            "action H-2 Mend the boiler | due day 31 May 2027 | leads Joe Quill | status signed off\n"
            "action H-3 Oil the hinges | due day 30 June 2027 | leads Ada Brook | status not started"_s);
    }

    /// Groups that are no rows of the table stay what they are.
    void namesOfGroupsNameNoRow()
    {
        QCOMPARE(draftText(readPlan({documentOf(u"[t]\nParent | Summary | Assignee | Due date\n"
                                                "Halls | Mend the boiler | Joe Quill | 31 May 2027\n"
                                                "Yards | Sweep the leaves | Ada Brook | 30 June 2027"_s)})),
            u"priority 1 Halls\noutcome\naction Mend the boiler | due day 31 May 2027 | leads Joe Quill\n"
            "priority 2 Yards\noutcome\naction Sweep the leaves | due day 30 June 2027 | leads Ada Brook"_s);
    }
};

WAYMARK_TEST(TestParentRows)
#include "tst_ParentRows.moc"
