#include "report/ReportExport.h"

#include "base/FileWriting.h"
#include "report/HtmlReport.h"
#include "report/ReportBuilder.h"
#include "report/ReportChartRenderer.h"
#include "report/ReportPages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

Result<void> exportReport(const Plan &plan, const QList<ChangeSet> &since, const ReportRequest &request,
    const Clock &clock, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isPdf = ending == "pdf"_L1;
    if (!isPdf && ending != "html"_L1 && ending != "htm"_L1) {
        return fail(ErrorCode::Usage,
            ExportWords::tr(
                "The report “%1” was not written: the ending of its name decides its kind and must be .pdf or .html. "
                "Nothing was changed; choose another name.")
                .arg(QFileInfo(path).fileName()));
    }
    const Result<ReportData> data = buildReport(plan, since, request, clock);
    if (!data)
        return fail(data.error());
    if (!isPdf) {
        const Result<PdfFonts> fonts = PdfFonts::load();
        if (!fonts)
            return fail(fonts.error());
        return writeFileSafely(path, htmlReport(*data, ReportChartRenderer(*fonts)));
    }
    const Result<QByteArray> pdf = reportPdf(*data);
    if (!pdf)
        return fail(pdf.error());
    return writeFileSafely(path, *pdf);
}

QString reportFileName(const ReportRequest &request)
{
    const QString months =
        request.from == request.to ? request.to.text() : u"%1-to-%2"_s.arg(request.from.text(), request.to.text());
    return u"highlight-report-%1"_s.arg(months);
}

} // namespace waymark
