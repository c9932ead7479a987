#include "edit/AssessmentEdits.h"
#include "issue/ReportIssue.h"
#include "issue/ReportSource.h"
#include "pages/ReportFiles.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/ReportQueries.h"
#include "plan/records/Assessment.h"
#include "plan/records/Mark.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A report that went out tells of a moment. A copy that never saw it says so, and so does one from which a wording of
/// it was taken since.
class TestReportPlaces : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ReportPlan> m_plan;

    Id issue(PlanDocument &document, const QStringList &endings)
    {
        ReportRequest request = m_plan->march();
        request.version = u"1"_s;
        const Result<Id> issued = issueReport(document, request, reportFiles(endings), m_plan->ids(), m_plan->clock());
        if (!issued)
            qFatal("%s", qPrintable(issued.error().sentence));
        return *issued;
    }
    void say(PlanDocument &document, const QString &words)
    {
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        input.said = words;
        if (!document.submit(edit::assess(document.plan(), m_plan->id(u"1.1.2"_s), Month(2026, 3), input)))
            qFatal("a test edit failed");
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_plan = std::make_unique<ReportPlan>();
    }

    void aReportOfAnotherCopyIsSaidToBeUnknown()
    {
        const QString path = m_plan->folder() + u"/theirs.waymark"_s;
        QVERIFY(m_plan->document().saveCopy(path));
        const auto theirs = PlanDocument::open(path, {m_plan->clock(), m_plan->ids(), {u"B. Lead"_s, {}}, {}});
        QVERIFY(theirs);
        say(**theirs, u"Said in the other copy"_s);
        const Id issued = issue(**theirs, {u"html"_s});
        // What went out comes over, as in a merge; the history that it tells of does not.
        ChangeBuilder builder(m_plan->plan());
        for (const RecordKind kind : {RecordKind::Mark, RecordKind::IssuedReport}) {
            for (const Id &id : (*theirs)->plan().living(kind)) {
                builder.add(kind, id);
                for (const Field &field : kindInfo(kind).fields)
                    builder.set(field, id, (*theirs)->plan().value(field, id));
            }
        }
        QVERIFY(m_plan->document().submit(builder.take({u"field"_s, {}})));

        const Result<ReportData> again = rebuiltReport(m_plan->document(), issued);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
        QVERIFY(again.error().sentence.contains(u"that moment is not known to this copy"_s));
        const Result<ReportData> draft = draftReport(m_plan->document(), m_plan->march(), m_plan->clock());
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
        QVERIFY(!draft->hasLastReport);
        QCOMPARE(draft->unknownReport, QDate(2026, 4, 14));
        const QString text = reportText(*draft);
        QVERIFY(text.contains(u"The last report was issued on 14 April 2026 from another copy of the plan."_s));
        QVERIFY(!text.contains(u"No earlier report"_s));
        QCOMPARE(*whatDiffers(**theirs, issued), QStringList());
    }

    void whatWasRedactedSinceIsNoDifference()
    {
        say(m_plan->document(), u"Ffion's mother told us"_s);
        const Id issued = issue(m_plan->document(), {u"html"_s});
        QCOMPARE(*whatDiffers(m_plan->document(), issued), QStringList());
        const Id assessment = keyedId(RecordKind::Assessment, m_plan->id(u"1.1.2"_s), Month(2026, 3).text());
        const auto outcome =
            m_plan->document().redact({&fieldOf<&Assessment::said>(), assessment, {}, {}, u"It names a child"_s});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
        QCOMPARE(*whatDiffers(m_plan->document(), issued), QStringList());
        QVERIFY(rebuiltReport(m_plan->document(), issued));
    }

    void reportsThatHoldAWordingAreNamed()
    {
        const Id before = issue(m_plan->document(), {u"pdf"_s, u"csv"_s});
        ReportRequest exceptions = m_plan->march();
        exceptions.kind = ReportKind::Exceptions;
        exceptions.version = u"1"_s;
        say(m_plan->document(), u"Ffion's <mother> told us & \"we\" listened"_s);
        const Result<Id> searched =
            issueReport(m_plan->document(), exceptions, reportFiles({u"html"_s}), m_plan->ids(), m_plan->clock());
        QVERIFY(searched);
        ReportRequest review = m_plan->march();
        review.kind = ReportKind::ReviewPack;
        review.version = u"1"_s;
        const Result<Id> unsearchable =
            issueReport(m_plan->document(), review, reportFiles({u"pdf"_s}), m_plan->ids(), m_plan->clock());
        QVERIFY(unsearchable);
        say(m_plan->document(), u"A family told us"_s);
        ReportRequest later = m_plan->march();
        later.version = u"2"_s;
        const Result<Id> since =
            issueReport(m_plan->document(), later, reportFiles({u"pdf"_s}), m_plan->ids(), m_plan->clock());
        QVERIFY(since);
        later.version = u"3"_s;
        const Result<Id> longSince =
            issueReport(m_plan->document(), later, reportFiles({u"pdf"_s}), m_plan->ids(), m_plan->clock());
        QVERIFY(longSince);

        const Id assessment = keyedId(RecordKind::Assessment, m_plan->id(u"1.1.2"_s), Month(2026, 3).text());
        const Value wording(u"Ffion's <mother> told us & \"we\" listened"_s);
        const auto elsewhere = m_plan->document().elsewhere(fieldOf<&Assessment::said>(), assessment, wording);
        QVERIFY(elsewhere);
        const auto outcome =
            m_plan->document().redact({&fieldOf<&Assessment::said>(), assessment, wording, {}, u"It names a child"_s});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
        QHash<Id, bool> found;
        for (const ReportHolding &holding : outcome->reports)
            found.insert(holding.report, holding.isCertain);
        QCOMPARE(elsewhere->reports.size(), outcome->reports.size()); // the same was said before
        for (const ReportHolding &holding : elsewhere->reports)
            QCOMPARE(found.value(holding.report, !holding.isCertain), holding.isCertain);
        QVERIFY(!found.contains(before));
        QCOMPARE(found.value(*searched, false), true);
        QVERIFY(found.contains(*unsearchable) && !found.value(*unsearchable));
        QVERIFY(found.contains(*since)); // it may tell what had changed
        QVERIFY(!found.contains(*longSince));
    }
};

WAYMARK_TEST(TestReportPlaces)
#include "tst_ReportPlaces.moc"
