#include "exchange/reading/kinds/SeveralActions.h"

#include "exchange/reading/PlanReading.h"
#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Several actions in one cell, with what stands beside them.
class TestSeveralActions : public TestCase
{
    Q_OBJECT

    static QString planIn(const QString &rows) { return draftText(readPlan({documentOf(u"[t]\n"_s + rows)})); }

private Q_SLOTS:
    /// The numbers within the cells are no references, and the lines beside them are those of an action each.
    void linesBesideThemBelongToOneEach()
    {
        QCOMPARE(
            planIn(
                u"Area for improvement | Actions | Who | When | RAG\n"
                "Warm halls | 1. Mend the boiler/2. Oil the hinges | Ada Brook/Joe Quill | May 2027/June 2027 | "
                "Green\n"
                "Clean yards | 1. Sweep the leaves/2. Buy a broom | Joe Quill/Ada Brook | July 2027/May 2027 | Red"_s),
            u"priority 1\noutcome  Warm halls\n"
            "action Mend the boiler | due month May 2027 | leads Ada Brook | status on target\n"
            "action Oil the hinges | due month June 2027 | leads Joe Quill | status on target\n"
            "outcome  Clean yards\n"
            "action Sweep the leaves | due month July 2027 | leads Joe Quill | status missed\n"
            "action Buy a broom | due month May 2027 | leads Ada Brook | status missed"_s);
    }

    /// Two people beside two actions with one date do both.
    void leadsAloneAreNotParted()
    {
        const QString read =
            planIn(u"Area for improvement | Actions | Who | When\n"
                   "Warm halls | 1. Mend the boiler/2. Oil the hinges | Ada Brook/Joe Quill | May 2027"_s);
        QCOMPARE(read.count(u"leads Ada Brook, Joe Quill"_s), 2);
    }
};

WAYMARK_TEST(TestSeveralActions)
#include "tst_SeveralActions.moc"
