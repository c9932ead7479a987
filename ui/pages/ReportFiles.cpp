#include "pages/ReportFiles.h"

#include "base/FileWriting.h"
#include "pages/PlanAttachment.h"
#include "pages/ReportChartRenderer.h"
#include "pages/ReportPages.h"
#include "pdf/PdfRecord.h"
#include "report/docx/DocxReport.h"
#include "report/html/HtmlReport.h"
#include "report/sheets/CsvReport.h"
#include "report/sheets/XlsxReport.h"
#include "store/ExportedFiles.h"

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

using Attached = std::optional<PdfAttachment>;
using Writer = Result<QByteArray> (*)(const ReportData &, const ReportProgress &, const Attached &);

/// Hands a maker of pages what they say and the charts, which need the report's fonts.
template <typename Make> Result<QByteArray> withCharts(const ReportData &data, const Make &make)
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    const Result<ReportData> fitted = fittedToPages(data);
    if (!fitted)
        return fail(fitted.error());
    return make(*fitted, ReportChartRenderer(*fonts));
}

/// By the ending of a file's name, in lower case; null for any other.
Writer writerFor(const QString &ending)
{
    static const QHash<QString, Writer> writers{
        {pdfEnding,
            [](const ReportData &data, const ReportProgress &progress, const Attached &attached) {
                return reportPdf(data, progress, attached);
            }},
        {u"html"_s,
            [](const ReportData &data, const ReportProgress &, const Attached &) {
                return withCharts(data, [](const ReportData &fitted, const ChartRenderer &charts) {
                    return Result<QByteArray>(htmlReport(fitted, charts));
                });
            }},
        {u"docx"_s,
            [](const ReportData &data, const ReportProgress &, const Attached &) {
                return withCharts(data, &docxReport);
            }},
        {u"xlsx"_s, [](const ReportData &data, const ReportProgress &, const Attached &) { return xlsxReport(data); }},
        {u"csv"_s,
            [](const ReportData &data, const ReportProgress &, const Attached &) {
                return Result<QByteArray>(csvReport(data));
            }},
    };
    return writers.value(ending == "htm"_L1 ? u"html"_s : ending);
}

} // namespace

QStringList reportEndings()
{
    return {pdfEnding, u"docx"_s, u"html"_s, u"xlsx"_s, u"csv"_s};
}

Result<QByteArray> reportFile(const ReportData &data, const QString &ending, const ReportProgress &progress,
    const std::optional<PdfAttachment> &attached)
{
    const Writer writer = writerFor(ending);
    Q_ASSERT(writer);
    Result<QByteArray> file = writer(data, progress, attached);
    if (file && progress && ending != pdfEnding && !progress(0, 0))
        return fail(reportStopped());
    return file;
}

Result<void> checkReportName(const QString &path)
{
    if (writerFor(QFileInfo(path).suffix().toLower()))
        return checkNoPlanAt(path);
    return fail(ErrorCode::Usage,
        ExportWords::tr("The report “%1” was not written: the ending of its name decides its kind and must be .pdf, "
                        ".html, .docx, .xlsx or .csv. Nothing was changed; choose another name.")
            .arg(QFileInfo(path).fileName()));
}

Result<void> exportReport(const ReportData &data, const QString &path, const ReportProgress &progress,
    const std::optional<PdfAttachment> &attached)
{
    if (const Result<void> named = checkReportName(path); !named)
        return named;
    const Result<QByteArray> file = reportFile(data, QFileInfo(path).suffix().toLower(), progress, attached);
    return file ? writeFileSafely(path, *file) : fail(file.error());
}

ReportFiles reportFiles(const QStringList &endings)
{
    const auto make = [endings](const PlanDocument &document, const ReportRequest &request, const ReportData &data,
                          const ReportProgress &progress) -> Result<QList<QByteArray>> {
        const Result<Attached> attached = planToAttach(document, request, endings);
        if (!attached)
            return fail(attached.error());
        QList<QByteArray> files;
        for (const QString &ending : endings) {
            const Result<QByteArray> file = reportFile(data, ending, progress, *attached);
            if (!file)
                return fail(file.error());
            files.append(*file);
        }
        return files;
    };
    return {endings, make};
}

} // namespace waymark
