#include "pages/ReportFlow.h"

#include "pages/ReportStyle.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

struct FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Furniture has one line; a plan's title can be a paragraph.
QString oneLine(const QString &words)
{
    constexpr qsizetype longest = 120;
    const QString line = words.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

} // namespace

ReportFlow::ReportFlow(
    PdfCanvas &target, const PdfFonts &programFonts, const ReportOutline &shownOutline, const ReportPageNumbers &known)
    : canvas(target)
    , fonts(programFonts)
    , outline(shownOutline)
    , numbers(known)
{
}

void ReportFlow::newPage()
{
    canvas.newPage(outline.isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape,
        numbers.isLarge ? QPageSize::A3 : QPageSize::A4);
    const QSizeF size = canvas.pageSize();
    const qreal saved = outline.isOnePage || outline.isBanded() ? 12 : 0; // what must be seen at once goes further out
    m_area = QRectF(marginSide, marginTop - saved, size.width() - 2 * marginSide,
        size.height() - marginTop - marginBottom + 2 * saved);
    y = m_area.top();
    paintFurniture();
}

void ReportFlow::ensure(qreal height)
{
    if (height > room() && !isAtTop())
        newPage();
}

void ReportFlow::paintFurniture()
{
    PdfTextStyle style = textStyle(ReportTone::Quiet, 8);
    constexpr qreal numberWidth = 110; // "Page 1,234 of 8,755" and some air
    const auto draw = [&](const QString &words, bool isRight, qreal top) {
        PdfTextStyle side = style;
        side.align = isRight ? Qt::AlignRight : Qt::AlignLeft;
        const qreal width = isRight ? numberWidth : m_area.width() - numberWidth;
        PdfText text(fonts, words, side, width);
        if (text.lineCount() > 0)
            text.drawArtifact(canvas, QPointF(isRight ? m_area.right() - width : m_area.left(), top));
    };
    const qreal foot = m_area.bottom() + 14;
    {
        const PdfContent furniture = canvas.furniture(PdfArtifact::Footer);
        paintRule(canvas, m_area.left(), m_area.right(), foot - 5);
        draw(oneLine(outline.title), false, foot);
        draw(outline.issuedWords, false, foot + 11);
        draw(FlowWords::tr("Page %1 of %2").arg(canvas.pageCount()).arg(qMax(numbers.total, canvas.pageCount())), true,
            foot);
    }
    const PdfContent furniture = canvas.furniture(PdfArtifact::Header);
    if (canvas.pageCount() > 1)
        draw(oneLine(outline.subject), false, marginTop - 26);
    if (outline.draftWord.isEmpty())
        return;
    style = textStyle(ReportTone::Alert, 9);
    draw(outline.draftWord, true, marginTop - 27);
}

} // namespace waymark
