#include "ReportKinds.h"

#include "Fixed.h"
#include "pages/ReportChartRenderer.h"
#include "pages/ReportFiles.h"
#include "pages/ReportPages.h"
#include "PdfChecker.h"
#include "plan/records/Priority.h"
#include "report/html/HtmlReport.h"
#include "report/making/ReportBuilder.h"
#include "ReportPlan.h"
#include "ReportText.h"

#include <QTest>

#include <algorithm>

namespace waymark::test {

using namespace Qt::StringLiterals;

void addReportKinds()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : offeredReports())
        QTest::newRow(qPrintable(kindId(kind))) << kind;
}

ReportData reportOfKind(const Plan &plan, ReportKind kind, Month from, Month to, QDate made, const Id &scope)
{
    ReportRequest request;
    request.kind = kind;
    request.scope = scope;
    request.from = from;
    request.to = to;
    request.author = u"A. Lead"_s;
    const Result<ReportData> data = buildReport(plan, {}, request, FixedClock(made));
    if (!data)
        qFatal("%s", qPrintable(data.error().sentence));
    return *data;
}

ReportData exampleOfKind(const QString &sourceFolder, ReportKind kind)
{
    return reportOfKind(examplePlan(sourceFolder), kind, Month(2026, 7), Month(2026, 8), QDate(2026, 9, 10));
}

ReportData exampleOfPriority(const QString &sourceFolder, ReportKind kind)
{
    const Plan plan = examplePlan(sourceFolder);
    return reportOfKind(plan, kind, Month(2026, 7), Month(2026, 8), QDate(2026, 9, 10), plan.all<Priority>().at(2)->id);
}

QStringList faultsOfPages(const ReportData &data)
{
    const Result<QByteArray> pdf = reportPdf(data);
    if (!pdf)
        return {pdf.error().detail};
    return faultsOfPages(*pdf);
}

QStringList faultsOfPages(const QByteArray &pdf)
{
    QStringList faults = pdfFaults(pdf);
    if (const ToolRun checked = runPdfTool(pdf, u"qpdf"_s, {u"--check"_s}); checked.exitCode != 0)
        faults.append(u"qpdf: "_s + checked.output + checked.errors);
    return faults;
}

QString differenceInWords(const ReportData &data)
{
    const Result<QByteArray> pdf = reportPdf(data);
    return pdf ? differenceInWords(data, *pdf) : pdf.error().sentence;
}

QString differenceInWords(const ReportData &data, const QByteArray &pdf)
{
    const QString html = htmlWords(htmlReport(*fittedToPages(data), ReportChartRenderer(*PdfFonts::load())));
    if (html.isEmpty())
        return u"the HTML is not well formed"_s;
    const QString words = pdfWords(pdf);
    const auto [ours, theirs] = std::mismatch(words.cbegin(), words.cend(), html.cbegin(), html.cend());
    if (ours == words.cend() && theirs == html.cend())
        return {};
    const qsizetype place = qMax<qsizetype>(0, ours - words.cbegin() - 20);
    return u"the PDF says “%1” where the HTML says “%2”"_s.arg(words.mid(place, 60), html.mid(place, 60));
}

QStringList restlessForms(const ReportData &data)
{
    QStringList restless;
    for (const QString &ending : reportEndings()) {
        const Result<QByteArray> first = reportFile(data, ending);
        const Result<QByteArray> second = reportFile(data, ending);
        if (!first || !second || first->isEmpty() || *first != *second)
            restless.append(ending);
    }
    return restless;
}

int pageCount(const QByteArray &pdf)
{
    const QString facts = runPdfTool(pdf, u"pdfinfo"_s, {}).output;
    for (const QString &line : facts.split(u'\n')) {
        if (line.startsWith("Pages:"_L1))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

} // namespace waymark::test
