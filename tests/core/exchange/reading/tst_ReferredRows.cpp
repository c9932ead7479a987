#include "exchange/reading/kinds/ReferredRows.h"

#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Tables that go on with others by their references alone.
class TestReferredRows : public TestCase
{
    Q_OBJECT

    static QString planIn(const QString &lines)
    {
        const PlanReading reading = understand({documentOf(lines)});
        const BalanceSum &balance = reading.draft.balance;
        return balance.all == balance.inPlan + balance.headings + balance.kept ? draftText(reading.draft)
                                                                               : u"some cells are nowhere"_s;
    }

private Q_SLOTS:
    void theRightHandPageGoesOnWithTheLeft()
    {
        QCOMPARE(planIn(u"[left]\nRef | What we will do | Lead officer\nA1 | Mend the boiler | Ada Brook\n"
                        "A2 | Oil the hinges | Joe Quill\n\n[right]\nRef | Deadline | RAG | Comments\n"
                        "A1 | 31 May 2027 | Green | A part is on its way\nA2 | 30 June 2027 | Red | "_s),
            u"priority 1\noutcome\n"
            "action A1 Mend the boiler | due day 31 May 2027 | leads Ada Brook | status on target | said A part is on "
            "its way\n"
            "action A2 Oil the hinges | due day 30 June 2027 | leads Joe Quill | status missed"_s);
    }

    /// Numbers that name no action, or only a few of them, say nothing of any.
    void strangersNumbersSayNothing()
    {
        const QString read =
            planIn(u"[left]\nRef | What we will do | Lead officer\nA1 | Mend the boiler | Ada Brook\n"
                   "A2 | Oil the hinges | Joe Quill\n\n[right]\nRef | Deadline | RAG | Comments\n"
                   "A1 | 31 May 2027 | Green | \nZ8 | 30 June 2027 | Red | \nZ9 | 1 May 2027 | Red | "_s);
        QVERIFY2(!read.contains(u"due"_s), qPrintable(read));
    }
};

WAYMARK_TEST(TestReferredRows)
#include "tst_ReferredRows.moc"
