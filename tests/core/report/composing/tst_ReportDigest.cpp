#include "report/composing/ReportDigest.h"

#include "ReportPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// One digest for one wording: whatever is said otherwise gives another, and what stands at the foot gives none.
class TestReportDigest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameReportHasTheSameDigest()
    {
        const ReportPlan plan;
        ReportData data = plan.report(plan.march());
        const QString digest = reportDigest(data);
        QCOMPARE(digest.size(), 64);
        QCOMPARE(reportDigest(plan.report(plan.march())), digest);
        data.identity.digest = digest;
        data.identity.entries = 12;
        QCOMPARE(reportDigest(data), digest);
    }

    void everyWordCounts()
    {
        const ReportPlan plan;
        ReportRequest one = plan.march();
        one.scope = plan.id(u"1"_s);
        const ReportData data = plan.report(one);
        QSet<QString> seen{reportDigest(data)};
        const auto isNew = [&seen](const ReportData &changed) {
            const QString digest = reportDigest(changed);
            const bool isSeen = seen.contains(digest);
            seen.insert(digest);
            return !isSeen;
        };
        ReportData changed = data;
        changed.overall.reason += u'.';
        QVERIFY(isNew(changed));
        changed = data;
        changed.exceptions.first().status.status = Status::OnTarget;
        QVERIFY(isNew(changed));
        changed = data;
        changed.kpis.first().chart.rows.first().reading += u'1';
        QVERIFY(isNew(changed));
        changed = data;
        changed.risks.first().mitigation.clear();
        QVERIFY(isNew(changed));
        changed = data;
        changed.parts.removeOne(ReportPart::Risks);
        QVERIFY(isNew(changed));
        changed = data;
        changed.words.reason = u"Two posts are vacant."_s;
        QVERIFY(isNew(changed));
    }

    /// A word that moves from one cell to its neighbour is another report, though all letters stay.
    void wordsCannotMove()
    {
        const ReportPlan plan;
        ReportData one = plan.report(plan.march());
        ReportData other = one;
        one.glossary.first() = {u"AB"_s, u"C"_s};
        other.glossary.first() = {u"A"_s, u"BC"_s};
        QVERIFY(reportDigest(one) != reportDigest(other));
    }
};

WAYMARK_TEST(TestReportDigest)
#include "tst_ReportDigest.moc"
