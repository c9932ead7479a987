#include "report/ReportPages.h"

#include "report/ReportBody.h"
#include "report/ReportOverview.h"

#include <QCoreApplication>
#include <QPageSize>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

PdfDocumentInfo documentInfo(const ReportOutline &outline)
{
    PdfDocumentInfo info;
    info.title = outline.title;
    info.author = outline.author;
    info.organisation = outline.organisation;
    info.subject = outline.subject;
    info.created = QDateTime(outline.made, QTime(0, 0), Qt::UTC);
    return info;
}

void drawAll(PdfCanvas &canvas, const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline,
    const ReportPageNumbers &numbers)
{
    ReportFlow flow(canvas, fonts, outline, numbers);
    flow.newPage();
    const qsizetype next = ReportOverview(data, flow).draw();
    ReportBody(data, flow).draw(next);
}

/// Counts steps: so many before the pages of this pass.
PdfPageHook hookFor(const ReportProgress &progress, int before, int total)
{
    if (!progress)
        return {};
    return [&progress, before, total](int pages) { return progress(before + pages, total); };
}

/// Page numbers stand in the contents and at the foot before the last page is laid out; a first pass finds them.
Result<ReportPageNumbers> pageNumbers(
    const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline, const ReportProgress &progress)
{
    PdfCanvas canvas(documentInfo(outline), PdfCanvas::Purpose::Measure);
    canvas.setPageHook(hookFor(progress, 0, 0));
    drawAll(canvas, fonts, data, outline, {});
    ReportPageNumbers numbers;
    numbers.total = canvas.pageCount();
    for (const ReportHeading &part : outline.parts())
        numbers.pageOf.insert(part.key, canvas.pageOf(part.key) + 1);
    if (const Result<void> measured = canvas.finishMeasuring(); !measured)
        return fail(measured.error());
    return numbers;
}

} // namespace

Result<QByteArray> reportPdf(const ReportData &data, const ReportProgress &progress)
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    const ReportOutline outline = reportOutline(data);
    const Result<ReportPageNumbers> numbers = pageNumbers(*fonts, data, outline, progress);
    if (!numbers)
        return fail(numbers.error());
    PdfCanvas canvas(documentInfo(outline));
    canvas.setPageHook(hookFor(progress, 0, 2 * numbers->total));
    drawAll(canvas, *fonts, data, outline, *numbers);
    return canvas.finish(hookFor(progress, numbers->total, 2 * numbers->total));
}

Result<QList<QPicture>> reportPictures(const ReportData &data, const ReportProgress &progress)
{
    return ReportPages().pictures(data, progress);
}

Result<QList<QPicture>> ReportPages::pictures(const ReportData &data, const ReportProgress &progress)
{
    if (!m_fonts) {
        const Result<PdfFonts> fonts = PdfFonts::load();
        if (!fonts)
            return fail(fonts.error());
        m_fonts = *fonts;
    }
    const ReportOutline outline = reportOutline(data);
    const Result<ReportPageNumbers> numbers = pageNumbers(*m_fonts, data, outline, progress);
    if (!numbers)
        return fail(numbers.error());
    QList<QPicture> pictures;
    PdfCanvas canvas(documentInfo(outline), &pictures);
    canvas.setPageHook(hookFor(progress, 0, numbers->total));
    drawAll(canvas, *m_fonts, data, outline, *numbers);
    if (const Result<void> whole = canvas.finishPictures(); !whole)
        return fail(whole.error());
    return pictures;
}

QSizeF reportPageSize()
{
    return QPageSize(QPageSize::A4).sizePoints().transposed();
}

} // namespace waymark
