#include "pages/ReportPages.h"

#include "pages/ReportBody.h"
#include "pages/ReportOverview.h"
#include "pages/ReportSheet.h"
#include "report/outline/ReportOutline.h"

#include <QCoreApplication>

#include <vector>

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
    if (outline.isOnePage) {
        ReportSheet(data, flow).draw();
        return;
    }
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
struct MeasuredPages
{
    ReportPageNumbers numbers;
    std::vector<size_t> seen; ///< what is to be seen on each page
};

/// Page numbers stand in the contents and at the foot before the last page is laid out: `known` is empty at first.
Result<MeasuredPages> measure(const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline,
    const ReportPageNumbers &known, const PdfPageHook &hook)
{
    PdfCanvas canvas(documentInfo(outline), PdfCanvas::Purpose::Measure);
    canvas.setPageHook(hook);
    drawAll(canvas, fonts, data, outline, known);
    MeasuredPages measured;
    measured.numbers = known;
    measured.numbers.total = canvas.pageCount();
    for (const ReportHeading &part : outline.parts())
        measured.numbers.pageOf.insert(part.key, canvas.pageOf(part.key) + 1);
    if (const Result<void> whole = canvas.finishMeasuring(); !whole)
        return fail(whole.error());
    measured.seen = canvas.seenOnPages();
    return measured;
}

/// The first pass. What is to be one page is set closer, and then on larger paper, until it is; what is too much for
/// every sheet goes on on pages of the usual size.
Result<MeasuredPages> measureFirst(
    const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline, const PdfPageHook &hook)
{
    Result<MeasuredPages> usual = measure(fonts, data, outline, {}, hook);
    if (!usual || !outline.isOnePage || usual->numbers.total == 1)
        return usual;
    constexpr std::pair<ReportDensity, bool> steps[] = {{ReportDensity::Compact, false}, {ReportDensity::Tight, false},
        {ReportDensity::Usual, true}, {ReportDensity::Compact, true}, {ReportDensity::Tight, true}};
    for (const auto &[density, isLarge] : steps) {
        ReportPageNumbers closer;
        closer.density = density;
        closer.isLarge = isLarge;
        Result<MeasuredPages> measured = measure(fonts, data, outline, closer, hook);
        if (!measured || measured->numbers.total == 1)
            return measured;
    }
    return usual;
}

} // namespace

Result<QByteArray> reportPdf(
    const ReportData &data, const ReportProgress &progress, const std::optional<PdfAttachment> &attached)
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    const ReportOutline outline = reportOutline(data);
    const Result<MeasuredPages> measured = measureFirst(*fonts, data, outline, hookFor(progress, 0, 0));
    if (!measured)
        return fail(measured.error());
    const int total = measured->numbers.total;
    PdfCanvas canvas(documentInfo(outline));
    if (attached)
        canvas.attach(*attached);
    canvas.setPageHook(hookFor(progress, 0, 2 * total));
    drawAll(canvas, *fonts, data, outline, measured->numbers);
    return canvas.finish(hookFor(progress, total, 2 * total));
}

Result<QList<PdfPagePicture>> reportPictures(const ReportData &data, const ReportProgress &progress)
{
    return ReportPages().pictures(data, progress);
}

Result<QList<PdfPagePicture>> ReportPages::pictures(const ReportData &data, const ReportProgress &progress)
{
    if (!m_fonts) {
        const Result<PdfFonts> fonts = PdfFonts::load();
        if (!fonts)
            return fail(fonts.error());
        m_fonts = *fonts;
    }
    const ReportOutline outline = reportOutline(data);
    const Result<MeasuredPages> first = measureFirst(*m_fonts, data, outline, hookFor(progress, 0, 0));
    if (!first)
        return fail(first.error());
    // Once more with the numbers, for what is to be seen with them.
    const Result<MeasuredPages> measured = measure(*m_fonts, data, outline, first->numbers, {});
    if (!measured)
        return fail(measured.error());
    const auto &seen = measured->seen;
    QList<PdfPagePicture> pictures;
    PdfCanvas canvas(documentInfo(outline), &pictures, [&](int page) -> const PdfPagePicture * {
        const auto known =
            std::size_t(page) < seen.size() ? m_drawn.constFind(seen[std::size_t(page)]) : m_drawn.cend();
        return known == m_drawn.cend() ? nullptr : &*known;
    });
    canvas.setPageHook(hookFor(progress, 0, first->numbers.total));
    drawAll(canvas, *m_fonts, data, outline, first->numbers);
    if (const Result<void> whole = canvas.finishPictures(); !whole)
        return fail(whole.error());
    m_drawn.clear();
    for (std::size_t page = 0; page < seen.size(); ++page)
        m_drawn.insert(seen[page], pictures.value(qsizetype(page)));
    return pictures;
}

} // namespace waymark
