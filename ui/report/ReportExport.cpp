#include "report/ReportExport.h"

#include "base/FileWriting.h"
#include "report/docx/DocxReport.h"
#include "report/HtmlReport.h"
#include "report/pdf/PdfRecord.h"
#include "report/ReportBuilder.h"
#include "report/ReportChartRenderer.h"
#include "report/ReportPages.h"
#include "report/sheets/CsvReport.h"
#include "report/sheets/XlsxReport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QString pdfEnding = u"pdf"_s;

using Writer = Result<QByteArray> (*)(const ReportData &, const ReportProgress &);

/// Hands a maker of pages the charts; they need the report's fonts.
template <typename Make> Result<QByteArray> withCharts(const Make &make)
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    return make(ReportChartRenderer(*fonts));
}

/// By the ending of a file's name, in lower case; null for any other.
Writer writerFor(const QString &ending)
{
    static const QHash<QString, Writer> writers{
        {pdfEnding, [](const ReportData &data, const ReportProgress &progress) { return reportPdf(data, progress); }},
        {u"html"_s,
            [](const ReportData &data, const ReportProgress &) {
                return withCharts(
                    [&](const ChartRenderer &charts) { return Result<QByteArray>(htmlReport(data, charts)); });
            }},
        {u"docx"_s,
            [](const ReportData &data, const ReportProgress &) {
                return withCharts([&](const ChartRenderer &charts) { return docxReport(data, charts); });
            }},
        {u"xlsx"_s, [](const ReportData &data, const ReportProgress &) { return xlsxReport(reportOutline(data)); }},
        {u"csv"_s,
            [](const ReportData &data, const ReportProgress &) {
                return Result<QByteArray>(csvReport(reportOutline(data)));
            }},
    };
    return writers.value(ending == "htm"_L1 ? u"html"_s : ending);
}

} // namespace

Result<void> exportReport(const Plan &plan, const QList<ChangeSet> &since, const ReportRequest &request,
    const Clock &clock, const QString &path, const ReportProgress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const Writer writer = writerFor(ending);
    if (!writer) {
        return fail(ErrorCode::Usage,
            ExportWords::tr(
                "The report “%1” was not written: the ending of its name decides its kind and must be .pdf, "
                ".html, .docx, .xlsx or .csv. Nothing was changed; choose another name.")
                .arg(QFileInfo(path).fileName()));
    }
    const Result<ReportData> data = buildReport(plan, since, request, clock);
    if (!data)
        return fail(data.error());
    const Result<QByteArray> file = writer(*data, progress);
    if (!file)
        return fail(file.error());
    if (progress && ending != pdfEnding && !progress(0, 0))
        return fail(reportStopped());
    return writeFileSafely(path, *file);
}

QString reportFileName(const ReportRequest &request)
{
    const QString months =
        request.from == request.to ? request.to.text() : u"%1-to-%2"_s.arg(request.from.text(), request.to.text());
    return u"highlight-report-%1"_s.arg(months);
}

} // namespace waymark
