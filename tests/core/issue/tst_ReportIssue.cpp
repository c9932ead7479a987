#include "issue/ReportIssue.h"

#include "edit/AssessmentEdits.h"
#include "edit/BelongingEdits.h"
#include "edit/EvidenceEdits.h"
#include "edit/FieldEdits.h"
#include "pages/ReportFiles.h"
#include "PdfChecker.h"
#include "plan/queries/ReportQueries.h"
#include "RawFile.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QRandomGenerator>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

ReportRequest versioned(const ReportRequest &request, const QString &version)
{
    ReportRequest wanted = request;
    wanted.version = version;
    return wanted;
}

} // namespace

/// What goes out is kept as it went, can be made again, and is what the next report begins from.
class TestReportIssue : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ReportPlan> m_plan;

    Result<Id> issue(const QString &version, const ReportRequest &request, const QStringList &endings = {u"pdf"_s})
    {
        return issueReport(
            m_plan->document(), versioned(request, version), reportFiles(endings), m_plan->ids(), m_plan->clock());
    }
    void assess(const QString &reference, Month month, Status status)
    {
        edit::AssessmentInput input;
        input.status = status;
        QVERIFY(m_plan->document().submit(edit::assess(m_plan->plan(), m_plan->id(reference), month, input)));
    }

    /// The plan out of the PDF that went out.
    std::unique_ptr<PlanDocument> sent(const Id &issued)
    {
        QByteArray pdf;
        for (const IssuedFile *file : m_plan->plan().all<IssuedFile>(issued)) {
            if (file->name.endsWith(u".pdf"_s))
                pdf = *m_plan->document().keptFile(file->digest);
        }
        const QString path = m_plan->folder() + u"/sent %1.waymark"_s.arg(issued.text());
        writeBytes(path, takenOut(pdf, u"test.waymark"_s));
        auto opened = PlanDocument::open(path, {m_plan->clock(), m_plan->ids(), {u"A. Lead"_s, {}}, {}});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        return std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_plan = std::make_unique<ReportPlan>();
    }

    void itsFilesAreKeptAsTheyWent()
    {
        const LedgerPlace before = m_plan->document().place();
        const Result<Id> issued = issue(u"1"_s, m_plan->march(), {u"pdf"_s, u"docx"_s, u"html"_s});
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().sentence));
        const auto *report = m_plan->plan().get<IssuedReport>(*issued);
        QCOMPARE(query::placeOf(m_plan->plan(), *report), before);
        QCOMPARE(report->issuedOn, QDate(2026, 4, 14));
        QStringList names;
        for (const IssuedFile *file : m_plan->plan().all<IssuedFile>(*issued)) {
            names.append(file->name);
            QVERIFY(m_plan->document().keptFile(file->digest));
        }
        QCOMPARE(names,
            (QStringList{u"highlight-report-2026-03-v1.docx"_s, u"highlight-report-2026-03-v1.html"_s,
                u"highlight-report-2026-03-v1.pdf"_s}));
        const QByteArray pdf = *m_plan->document().keptFile(m_plan->plan().all<IssuedFile>(*issued).last()->digest);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(m_plan->document().undoWords(), u"issue of the highlight report for March 2026"_s);
    }

    void whatTheBoardWasToldCanBeMadeAgain()
    {
        const Result<ReportData> told =
            reportToIssue(m_plan->document(), versioned(m_plan->march(), u"1"_s), m_plan->clock());
        const Result<Id> issued = issue(u"1"_s, m_plan->march());
        QVERIFY(issued);
        assess(u"1.1.2"_s, Month(2026, 3), Status::Missed); // the plan goes on
        const Result<ReportData> rebuilt = rebuiltReport(m_plan->document(), *issued);
        QVERIFY(rebuilt);
        QCOMPARE(reportText(*rebuilt), reportText(*told));
        QCOMPARE(rebuilt->identity.digest, m_plan->plan().get<IssuedReport>(*issued)->digest);
        QCOMPARE(*whatDiffers(m_plan->document(), *issued), QStringList());
        QVERIFY(reportText(*draftReport(m_plan->document(), m_plan->march(), m_plan->clock())) != reportText(*told));
    }

    void theNextOneSaysWhatChangedSince()
    {
        QVERIFY(issue(u"1"_s, m_plan->march()));
        assess(u"1.1.2"_s, Month(2026, 4), Status::SignedOff);
        ReportRequest april = m_plan->march();
        april.from = april.to = Month(2026, 4);
        const Result<ReportData> report = draftReport(m_plan->document(), april, m_plan->clock());
        QVERIFY(report);
        QVERIFY(report->hasLastReport);
        QCOMPARE(report->since.finished.size(), 1);
        QCOMPARE(report->since.finished.first().ref, u"1.1.2"_s);
        QCOMPARE(report->since.finished.first().before.status, Status::AtRisk);
        QVERIFY(reportText(*report).contains(u"The last report was issued on 14 April 2026."_s));
        QCOMPARE(query::nextVersion(m_plan->plan(), ReportKind::Highlight, {}), u"2"_s);
    }

    void anotherKindOrScopeHasItsOwnLastReport()
    {
        QVERIFY(issue(u"1"_s, m_plan->march()));
        ReportRequest part = m_plan->march();
        part.scope = m_plan->id(u"2"_s);
        QVERIFY(!draftReport(m_plan->document(), part, m_plan->clock())->hasLastReport);
        ReportRequest exceptions = m_plan->march();
        exceptions.kind = ReportKind::Exceptions;
        QVERIFY(!draftReport(m_plan->document(), exceptions, m_plan->clock())->hasLastReport);
    }

    void aVersionGoesOutOnce()
    {
        QVERIFY(issue(u"1"_s, m_plan->march()));
        const qint64 position = m_plan->document().place().position;
        const Result<Id> again = issue(u"1"_s, m_plan->march());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
        QVERIFY(!issue(QString(), m_plan->march()));
        QCOMPARE(m_plan->document().place().position, position);
    }

    void aDigestThatDoesNotFitIsSaid()
    {
        const Result<Id> issued = issue(u"1"_s, m_plan->march());
        QVERIFY(issued);
        const auto done = m_plan->document().submit(
            edit::setField(m_plan->plan(), fieldOf<&IssuedReport::digest>(), *issued, Value(QString(64, u'0'))));
        QVERIFY(done);
        QCOMPARE(whatDiffers(m_plan->document(), *issued)->size(), 1);
    }

    void thePlanGoesInsideThePdfWithoutTheEarlierOnes()
    {
        ReportRequest attaching = m_plan->march();
        attaching.attachesPlan = true;
        const Result<Id> first = issue(u"1"_s, attaching);
        QVERIFY2(first, first ? "" : qPrintable(first.error().sentence));
        const auto then = sent(*first);
        QVERIFY(query::issuedReports(then->plan()).isEmpty());
        // The second knows of the first, and does not hold it.
        const Result<Id> second = issue(u"2"_s, attaching, {u"docx"_s, u"pdf"_s});
        QVERIFY(second);
        const auto now = sent(*second);
        QCOMPARE(query::issuedReports(now->plan()).size(), 1);
        QCOMPARE(*whatDiffers(*now, *first),
            QStringList{u"This copy of the plan does not hold “highlight-report-2026-03-v1.pdf”; look in the one that "
                        "the report went out from."_s});
        QVERIFY(QFileInfo(now->path()).size() < 2 * QFileInfo(then->path()).size());
        QVERIFY(now->saveCopy(m_plan->folder() + u"/again.waymark"_s));
        QCOMPARE(verifyFile(m_plan->folder() + u"/again.waymark"_s)->problems, QStringList());
        QCOMPARE(*whatDiffers(m_plan->document(), *first), QStringList());
    }

    void aPublicReportGoesOutWithoutThePlanOrNotAtAll()
    {
        ReportRequest attaching = m_plan->march();
        attaching.kind = ReportKind::Public;
        attaching.attachesPlan = true;
        const qint64 position = m_plan->document().place().position;
        const Result<Id> issued = issue(u"1"_s, attaching);
        QCOMPARE(issued.error().code, ErrorCode::Refused);
        QCOMPARE(m_plan->document().place().position, position);
    }

    void aPlanTooLargeToGoAlongIsSaid()
    {
        QByteArray large(qsizetype(PlanDocument::mostKeptBytes - 1), Qt::Uninitialized);
        QRandomGenerator random(1);
        for (qsizetype at = 0; at < large.size(); ++at)
            large[at] = char(random.generate());
        const auto added = edit::addBelonging(
            m_plan->plan(), RecordKind::Evidence, {RecordKind::Action, m_plan->id(u"1.1.1"_s)}, m_plan->ids());
        QVERIFY(added && m_plan->document().submit(added->set));
        const Result<QString> digest = m_plan->document().keepFile(large);
        QVERIFY(m_plan->document().submit(edit::keepCopy(m_plan->plan(), added->id, *digest, u"scan.png"_s)));
        ReportRequest attaching = m_plan->march();
        attaching.attachesPlan = true;
        const qint64 position = m_plan->document().place().position;
        const Result<Id> issued = issue(u"1"_s, attaching);
        QCOMPARE(issued.error().code, ErrorCode::Refused);
        QCOMPARE(issued.error().sentence,
            u"With the plan attached the report has more than 25 MB, too much to keep in the plan. Nothing went out; "
            "issue it without the plan attached."_s);
        QCOMPARE(m_plan->document().place().position, position);
        QVERIFY(issue(u"1"_s, m_plan->march()));
    }

    void stoppingIssuesNothing()
    {
        const qint64 position = m_plan->document().place().position;
        const Result<Id> stopped = issueReport(m_plan->document(), versioned(m_plan->march(), u"1"_s),
            reportFiles({u"pdf"_s}), m_plan->ids(), m_plan->clock(), [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_plan->document().place().position, position);
    }
};

WAYMARK_TEST(TestReportIssue)
#include "tst_ReportIssue.moc"
