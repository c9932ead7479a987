#include "edit/AssessmentEdits.h"
#include "pages/ReportChartRenderer.h"
#include "pages/ReportPages.h"
#include "PdfChecker.h"
#include "plan/records/Assessment.h"
#include "plan/records/Priority.h"
#include "report/html/HtmlReport.h"
#include "report/making/ReportBuilder.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

ReportData exampleReport()
{
    const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
    ReportRequest request;
    request.scope = plan.all<Priority>().at(2)->id;
    request.from = request.to = Month(2026, 3);
    request.author = u"Head of SEND Assessment"_s;
    return *buildReport(plan, {}, request, FixedClock(QDate(2026, 4, 14)));
}

/// Ten priorities of ten outcomes of ten actions.
QString thousandActions()
{
    QString lines;
    for (int p = 1; p <= 10; ++p) {
        lines += u"priority %1 Priority number %1\n"_s.arg(p);
        for (int o = 1; o <= 10; ++o) {
            lines +=
                u"outcome %1.%2 An outcome of some length that says what is to be true || A. Lead\n"_s.arg(p).arg(o);
            for (int a = 1; a <= 10; ++a)
                lines += u"action %1.%2.%3 Do the thing that this action is about, in some words | Mar-26 | A. Lead\n"_s
                             .arg(p)
                             .arg(o)
                             .arg(a);
        }
    }
    return lines;
}

QImage imageOf(const PdfPagePicture &page)
{
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    page.paint(painter);
    return image;
}

} // namespace

class TestReportPages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfTaggedPdf()
    {
        const Result<QByteArray> pdf = reportPdf(exampleReport());
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        QCOMPARE(pdfFaults(*pdf), QStringList());
    }

    void readsLikeTheHtml()
    {
        const ReportData data = exampleReport();
        const QString html = htmlWords(htmlReport(*fittedToPages(data), ReportChartRenderer(*PdfFonts::load())));
        QVERIFY(html.size() > 1000);
        const Result<QByteArray> pdf = reportPdf(data);
        QVERIFY(pdf);
        const QString words = pdfWords(*pdf);
        for (qsizetype place = 0; place < qMin(html.size(), words.size()); place += 60)
            QCOMPARE(words.mid(place, 60), html.mid(place, 60));
        QCOMPARE(words.size(), html.size());
    }

    void chartsAreFiguresWithTheirSentence()
    {
        const ReportData data = exampleReport();
        const Result<QByteArray> pdf = reportPdf(data);
        QVERIFY(pdf);
        const QString tree = pdfTree(*pdf);
        int charts = 0;
        for (const ReportKpi &kpi : data.kpis) {
            charts += kpi.hasChart() ? 1 : 0;
            if (kpi.hasChart())
                QVERIFY2(tree.contains(u"Figure alt=\"Chart of KPI %1. %2"_s.arg(kpi.code, kpi.position.sentence)),
                    qPrintable(kpi.code));
        }
        QVERIFY(charts > 0);
        // Each at a glance, and once more in the annex.
        QCOMPARE(tree.count(u"Figure alt="_s), 2 * charts);
    }

    void bookmarksLeadToTheParts()
    {
        const Result<QByteArray> pdf = reportPdf(exampleReport());
        QVERIFY(pdf);
        const QString bookmarks = pdfBookmarks(*pdf);
        QVERIFY2(bookmarks.contains(u"Exceptions: 5 of "_s)
                && bookmarks.contains(u"Decisions and help asked for -> page 1"_s),
            qPrintable(bookmarks));
        QVERIFY(bookmarks.contains(u"Key -> page 2"_s) && bookmarks.contains(u"All actions"_s));
    }

    void saysNothingOfTheMachine()
    {
        const Result<QByteArray> pdf = reportPdf(exampleReport());
        QVERIFY(pdf);
        const QString facts = runPdfTool(*pdf, u"pdfinfo"_s, {}).output;
        QVERIFY(facts.contains(u"Head of SEND Assessment"_s));
        QVERIFY(facts.contains(u"(draft)"_s));
        for (const char *name : {"USER", "LOGNAME", "HOSTNAME"}) {
            const QString value = qEnvironmentVariable(name);
            if (value.size() > 3)
                QVERIFY(!pdf->contains(value.toUtf8()));
        }
    }

    void twoRunsGiveTheSameBytes()
    {
        const ReportPlan plan;
        const Result<QByteArray> first = reportPdf(plan.report(plan.march()));
        const Result<QByteArray> second = reportPdf(plan.report(plan.march()));
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    void thePreviewHasThePagesOfTheFile()
    {
        const ReportData data = exampleReport();
        const Result<QByteArray> pdf = reportPdf(data);
        const Result<QList<PdfPagePicture>> pictures = reportPictures(data);
        QVERIFY(pdf && pictures);
        QCOMPARE(int(pictures->size()), pageCount(*pdf));
        const PdfPagePicture &first = pictures->first();
        QVERIFY(first.size.width() > first.size.height());
        const QImage page = imageOf(first);
        QVERIFY(page != imageOf({first.size, QPicture(), {}}));
        QVERIFY(page != imageOf({first.size, first.ground, {}})); // there are words
    }

    void thePreviewAfterAnEditIsTheOneFromNothing()
    {
        ReportPlan plan;
        ReportPages pages;
        QVERIFY(pages.pictures(plan.report(plan.march())));
        for (int round = 0; round < 3; ++round) {
            edit::AssessmentInput input;
            input.status = round == 1 ? Status::Missed : Status::AtRisk;
            input.said = u"Said in round %1"_s.arg(round) + u". And on."_s.repeated(round * 400);
            QVERIFY(plan.document().submit(*edit::assess(plan.plan(), plan.id(u"1.1.1"_s), Month(2026, 3), input)));
            const ReportData data = plan.report(plan.march());
            const Result<QList<PdfPagePicture>> again = pages.pictures(data);
            const Result<QList<PdfPagePicture>> anew = reportPictures(data);
            QVERIFY(again && anew);
            QCOMPARE(again->size(), anew->size());
            for (qsizetype page = 0; page < anew->size(); ++page)
                QVERIFY(imageOf(again->at(page)) == imageOf(anew->at(page)));
        }
    }

    void progressCountsToTheTotal()
    {
        QList<std::pair<int, int>> steps;
        const auto note = [&steps](int done, int total) {
            steps.append({done, total});
            return true;
        };
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        const Result<QList<PdfPagePicture>> pictures = reportPictures(data, note);
        QVERIFY(pictures);
        const int count = int(pictures->size());
        QList<std::pair<int, int>> expected;
        for (int page = 1; page <= count; ++page)
            expected.append({page, 0});
        for (int page = 1; page <= count; ++page)
            expected.append({page, count});
        QCOMPARE(steps, expected);

        steps.clear();
        QVERIFY(reportPdf(data, note));
        QCOMPARE(steps.size(), 3 * count);
        for (int step = 1; step <= 2 * count; ++step)
            QCOMPARE(steps.at(count + step - 1), std::pair(step, 2 * count));
    }

    void whoeverSaysStopGetsNothing()
    {
        const ReportPlan plan;
        const ReportData data = plan.report(plan.march());
        int asked = 0;
        QVERIFY(reportPdf(data, [&asked](int, int) { return ++asked > 0; }));
        for (int last = 1; last <= asked; ++last) {
            int times = 0;
            const auto stop = [&times, last](int, int) { return ++times < last; };
            const Result<QByteArray> pdf = reportPdf(data, stop);
            QVERIFY(!pdf);
            QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
            QCOMPARE(times, last); // and is not asked again
        }
        const Result<QList<PdfPagePicture>> pictures = reportPictures(data, [](int, int) { return false; });
        QVERIFY(!pictures);
        QCOMPARE(pictures.error().code, ErrorCode::Cancelled);
    }

    void anEmptyPlanHasPages()
    {
        const TestPlan empty{QString()};
        ReportRequest request;
        request.from = request.to = Month(2026, 3);
        const Result<ReportData> data = buildReport(empty.plan(), {}, request, FixedClock());
        QVERIFY(data);
        const Result<QByteArray> pdf = reportPdf(*data);
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        QCOMPARE(pdfFaults(*pdf), QStringList());
    }

    void aThousandActionsAreOneDocument()
    {
        const TestPlan large(thousandActions());
        ReportRequest request;
        request.from = request.to = Month(2026, 3);
        const Result<ReportData> data = buildReport(large.plan(), {}, request, FixedClock());
        QVERIFY(data);
        QCOMPARE(data->counts.total, 1000);
        const Result<QByteArray> pdf = reportPdf(*data);
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        QVERIFY(pageCount(*pdf) > 50);
        QCOMPARE(pdfFaults(*pdf), QStringList());
    }

    void aRowHigherThanAPageGoesOnOnTheNext()
    {
        QString words;
        for (int i = 0; i < 1200; ++i)
            words += u"word%1 "_s.arg(i);
        const TestPlan plan(
            u"priority 1 One\noutcome 1.1 Two || A. Lead\naction 1.1.1 %1| Mar-26 | A. Lead\n"_s.arg(words));
        ReportRequest request;
        request.from = request.to = Month(2026, 3);
        const Result<ReportData> data = buildReport(plan.plan(), {}, request, FixedClock());
        QVERIFY(data);
        const Result<QByteArray> pdf = reportPdf(*data);
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        QCOMPARE(pdfFaults(*pdf), QStringList());
        const QString text = pdfWords(*pdf);
        QVERIFY(text.contains(u"word0word1word2"_s) && text.contains(u"word1198word1199"_s));
    }
};

WAYMARK_TEST(TestReportPages)
#include "tst_ReportPages.moc"
