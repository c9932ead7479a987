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

/// What a pass that paints nothing finds out.
struct Measured
{
    ReportPageNumbers numbers;
    QList<size_t> seen; ///< what is to be seen on each page
};

/// Page numbers stand in the contents and at the foot before the last page is laid out.
Result<Measured> measure(
    const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline, const ReportProgress &progress)
{
    PdfCanvas canvas(documentInfo(outline), PdfCanvas::Purpose::Measure);
    canvas.setPageHook(hookFor(progress, 0, 0));
    drawAll(canvas, fonts, data, outline, {});
    Measured measured;
    measured.numbers.total = canvas.pageCount();
    size_t numbers = qHash(canvas.pageCount());
    for (const ReportHeading &part : outline.parts()) {
        const int page = canvas.pageOf(part.key) + 1;
        measured.numbers.pageOf.insert(part.key, page);
        numbers = qHashMulti(numbers, part.key, page);
    }
    if (const Result<void> whole = canvas.finishMeasuring(); !whole)
        return fail(whole.error());
    for (const size_t page : canvas.seenOnPages())
        measured.seen.append(qHashMulti(numbers, page)); // this pass saw the pages without their numbers
    return measured;
}

} // namespace

Result<QByteArray> reportPdf(const ReportData &data, const ReportProgress &progress)
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    const ReportOutline outline = reportOutline(data);
    const Result<Measured> measured = measure(*fonts, data, outline, progress);
    if (!measured)
        return fail(measured.error());
    const int total = measured->numbers.total;
    PdfCanvas canvas(documentInfo(outline));
    canvas.setPageHook(hookFor(progress, 0, 2 * total));
    drawAll(canvas, *fonts, data, outline, measured->numbers);
    return canvas.finish(hookFor(progress, total, 2 * total));
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
    const Result<Measured> measured = measure(*m_fonts, data, outline, progress);
    if (!measured)
        return fail(measured.error());
    QList<QPicture> pictures;
    PdfCanvas canvas(documentInfo(outline), &pictures, [&](int page) -> const QPicture * {
        const auto known = m_drawn.constFind(measured->seen.value(page));
        return known == m_drawn.cend() || page >= measured->seen.size() ? nullptr : &*known;
    });
    canvas.setPageHook(hookFor(progress, 0, measured->numbers.total));
    drawAll(canvas, *m_fonts, data, outline, measured->numbers);
    if (const Result<void> whole = canvas.finishPictures(); !whole)
        return fail(whole.error());
    m_drawn.clear();
    for (qsizetype page = 0; page < qMin(pictures.size(), measured->seen.size()); ++page)
        m_drawn.insert(measured->seen.at(page), pictures.at(page));
    return pictures;
}

QSizeF reportPageSize()
{
    return QPageSize(QPageSize::A4).sizePoints().transposed();
}

} // namespace waymark
