#include "pages/ReportPages.h"

#include "pages/ReportBands.h"
#include "pages/ReportBody.h"
#include "pages/ReportOverview.h"
#include "pages/ReportSheet.h"
#include "report/board/BoardLimits.h"
#include "report/composing/ReportOutline.h"

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

/// Returns on how many pages that are laid out as a whole it begins.
int drawAll(PdfCanvas &canvas, const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline,
    const ReportPageNumbers &numbers)
{
    ReportFlow flow(canvas, fonts, outline, numbers);
    flow.newPage();
    if (outline.isOnePage) {
        ReportSheet(data, flow).draw();
        return 0;
    }
    if (outline.isBanded()) {
        const qsizetype annexes = ReportBands(data, flow).draw();
        const int pages = canvas.pageCount();
        if (annexes < outline.blocks.size())
            flow.newPage();
        ReportBody(data, flow).draw(annexes);
        return pages;
    }
    const qsizetype next = ReportOverview(data, flow).draw();
    ReportBody(data, flow).draw(next);
    return 0;
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
    int banded = 0; ///< pages that are laid out as a whole
};

/// Page numbers stand in the contents and at the foot before the last page is laid out: `known` is empty at first.
Result<MeasuredPages> measure(const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline,
    const ReportPageNumbers &known, const PdfPageHook &hook)
{
    PdfCanvas canvas(documentInfo(outline), PdfCanvas::Purpose::Measure);
    canvas.setPageHook(hook);
    MeasuredPages measured;
    measured.banded = drawAll(canvas, fonts, data, outline, known);
    measured.numbers = known;
    measured.numbers.total = canvas.pageCount();
    for (const ReportHeading &part : outline.parts())
        measured.numbers.pageOf.insert(part.key, canvas.pageOf(part.key) + 1);
    if (const Result<void> whole = canvas.finishMeasuring(); !whole)
        return fail(whole.error());
    measured.seen = canvas.seenOnPages();
    return measured;
}

/// What is to be one page is set closer, and then on larger paper, until it is; what is too much for every sheet goes
/// on on pages of the usual size.
Result<MeasuredPages> measureSheet(
    const PdfFonts &fonts, const ReportData &data, const ReportOutline &outline, const PdfPageHook &hook)
{
    Result<MeasuredPages> usual = measure(fonts, data, outline, {}, hook);
    if (!usual || usual->numbers.total == 1)
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

/// A report in the words in which it fits its pages, and those pages.
struct FittedReport
{
    ReportData data;
    ReportOutline outline;
    MeasuredPages measured;
};

/// The first pass. Pages that are laid out as a whole hold fewer words where the usual ones are too wide.
Result<FittedReport> fit(const PdfFonts &fonts, const ReportData &data, const PdfPageHook &hook)
{
    FittedReport fitted{data, {}, {}};
    for (;; ++fitted.data.boardStep) {
        fitted.outline = reportOutline(fitted.data);
        Result<MeasuredPages> measured = fitted.outline.isOnePage ? measureSheet(fonts, data, fitted.outline, hook)
                                                                  : measure(fonts, data, fitted.outline, {}, hook);
        if (!measured)
            return fail(measured.error());
        fitted.measured = *measured;
        if (measured->banded <= fitted.outline.bandedPages() || fitted.data.boardStep >= BoardLimits::steps)
            return fitted;
    }
}

} // namespace

Result<QByteArray> reportPdf(
    const ReportData &data, const ReportProgress &progress, const std::optional<PdfAttachment> &attached)
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    const Result<FittedReport> fitted = fit(*fonts, data, hookFor(progress, 0, 0));
    if (!fitted)
        return fail(fitted.error());
    const ReportPageNumbers &numbers = fitted->measured.numbers;
    PdfCanvas canvas(documentInfo(fitted->outline));
    if (attached)
        canvas.attach(*attached);
    canvas.setPageHook(hookFor(progress, 0, 2 * numbers.total));
    drawAll(canvas, *fonts, data, fitted->outline, numbers);
    return canvas.finish(hookFor(progress, numbers.total, 2 * numbers.total));
}

Result<ReportData> fittedToPages(const ReportData &data)
{
    if (!reportOutline(data).isBanded())
        return data;
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return fail(fonts.error());
    const Result<FittedReport> fitted = fit(*fonts, data, {});
    if (!fitted)
        return fail(fitted.error());
    return fitted->data;
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
    const Result<FittedReport> fitted = fit(*m_fonts, data, hookFor(progress, 0, 0));
    if (!fitted)
        return fail(fitted.error());
    const ReportOutline &outline = fitted->outline;
    const ReportPageNumbers &numbers = fitted->measured.numbers;
    // Once more with the numbers, for what is to be seen with them.
    const Result<MeasuredPages> measured = measure(*m_fonts, data, outline, numbers, {});
    if (!measured)
        return fail(measured.error());
    const auto &seen = measured->seen;
    QList<PdfPagePicture> pictures;
    PdfCanvas canvas(documentInfo(outline), &pictures, [&](int page) -> const PdfPagePicture * {
        const auto known =
            std::size_t(page) < seen.size() ? m_drawn.constFind(seen[std::size_t(page)]) : m_drawn.cend();
        return known == m_drawn.cend() ? nullptr : &*known;
    });
    canvas.setPageHook(hookFor(progress, 0, numbers.total));
    drawAll(canvas, *m_fonts, data, outline, numbers);
    if (const Result<void> whole = canvas.finishPictures(); !whole)
        return fail(whole.error());
    m_drawn.clear();
    for (std::size_t page = 0; page < seen.size(); ++page)
        m_drawn.insert(seen[page], pictures.value(qsizetype(page)));
    return pictures;
}

} // namespace waymark
