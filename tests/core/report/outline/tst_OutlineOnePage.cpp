#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "report/composing/ReportOutline.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestOutlineOnePage : public TestCase
{
    Q_OBJECT

    ReportPlan m_plan;

    [[nodiscard]] ReportData report(const QString &priority = {}, const QList<ReportPart> &without = {}) const
    {
        ReportRequest request = m_plan.march();
        request.kind = ReportKind::OnePage;
        request.scope = priority.isEmpty() ? Id() : m_plan.id(priority);
        request.without = without;
        return m_plan.report(request);
    }

private Q_SLOTS:
    void saysWhatItIsInOneLine()
    {
        const QStringList lines = reportText(report()).split(u'\n');
        QCOMPARE(lines.value(0), u"# Plan on a page, March 2026"_s);
        QVERIFY2(lines.value(1).endsWith(u"· draft, not yet issued · by A. Lead · made on 14 April 2026"_s),
            qPrintable(lines.value(1)));
        QVERIFY(!lines.contains(u"In this report"_s));
        QVERIFY(reportOutline(report()).isOnePage);
        QVERIFY(!reportOutline(m_plan.report(m_plan.march())).isOnePage);
    }

    void eachPriorityHasARowWithItsNextMilestone()
    {
        const QString text = reportText(report());
        QVERIFY2(text.contains(
                     u"Priority | Status and reason | Done | Past first date | KPIs on course | Next milestone\n"_s),
            qPrintable(text));
        QCOMPARE(text.count(u"\n## "_s), 4);
        for (const QString &row : rowsBelow(text, u"Priority | "_s))
            QCOMPARE(row.count(u" | "_s), 5);
        QVERIFY(rowsBelow(text, u"Priority | "_s).value(0).contains(u"May 2026: 1.1.1 "_s));
        QVERIFY(!text.contains(u"## Milestones"_s));
    }

    void aSinglePriorityShowsItsOutcomes()
    {
        const QString text = reportText(report(u"1"_s));
        QVERIFY2(text.contains(u"Outcome | Status and reason | Done | Past first date | Next milestone\n"_s),
            qPrintable(text));
        QCOMPARE(rowsBelow(text, u"Outcome | "_s).size(), 2);
    }

    void whatIsLeftOutLeavesNoColumn()
    {
        const QString text = reportText(report({}, {ReportPart::Milestones}));
        QVERIFY(text.contains(u"Priority | Status and reason | Done | Past first date | KPIs on course\n"_s));
        const QString milestones = reportText(report({}, {ReportPart::Priorities}));
        QVERIFY(!milestones.contains(u"Priority | Status"_s));
        QVERIFY(milestones.contains(u"## Milestones"_s));
    }

    void theKeySaysWhatEachColourMeans()
    {
        const QStringList rows = rowsBelow(reportText(report()), u"## Key to the colours"_s);
        QVERIFY(rows.size() >= 6);
        for (const QString &row : rows)
            QCOMPARE(row.count(u" | "_s), 1);
    }

private:
    /// The lines with cells after the one that begins so.
    static QStringList rowsBelow(const QString &text, const QString &beginning)
    {
        QStringList rows;
        bool isBelow = false;
        for (const QString &line : text.split(u'\n')) {
            if (isBelow && !line.contains(u" | "_s))
                break;
            if (isBelow)
                rows.append(line);
            isBelow = isBelow || line.startsWith(beginning);
        }
        return rows;
    }
};

WAYMARK_TEST(TestOutlineOnePage)
#include "tst_OutlineOnePage.moc"
