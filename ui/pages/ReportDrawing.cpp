#include "pages/ReportDrawing.h"

#include "pages/ReportStyle.h"

namespace waymark {

using namespace report_style;

namespace {

struct HeadingLook
{
    PdfTextStyle style;
    qreal above = 0;
    qreal below = 0;
};

HeadingLook lookOf(const ReportFlow &flow, int level)
{
    constexpr qreal air[] = {0, 18, 14, 12};
    HeadingLook look{headingStyle(level), air[qBound(1, level, 4) - 1], level <= 2 ? 6.0 : 4.0};
    if (flow.outline.isOnePage) {
        look.style.size = level == 1 ? 17 : tableSize(flow.numbers.density) + 3;
        look.above = level == 1 ? 0 : 6;
        look.below = 2;
    } else if (flow.canvas.pageCount() == 1) // closer, so that the key figures stand beneath the status
        look.above = qMin<qreal>(look.above, 11);
    if (flow.isAtTop())
        look.above = 0;
    return look;
}

} // namespace

qreal reportHeadingHeight(const ReportFlow &flow, const ReportHeading &heading, qreal width)
{
    const HeadingLook look = lookOf(flow, heading.level);
    return look.above + PdfText(flow.fonts, heading.text, look.style, width).height() + look.below;
}

void drawReportHeading(ReportFlow &flow, const ReportHeading &heading, qreal x, qreal width)
{
    const HeadingLook look = lookOf(flow, heading.level);
    flow.y += look.above;
    PdfStructure &structure = flow.canvas.structure();
    if (heading.level <= 2)
        flow.section = structure.add(structure.root(), PdfRole::Sect);
    const PdfNode node = structure.addHeading(flow.section, heading.level, heading.text);
    structure.setKey(node, heading.key);
    PdfText text(flow.fonts, heading.text, look.style, width);
    drawOverPages(flow, text, node, x);
    flow.y += look.below;
}

void drawOverPages(ReportFlow &flow, PdfText &text, PdfNode node, qreal x)
{
    if (text.height() <= flow.pageHeight()) { // room was asked for
        text.drawAll(flow.canvas, node, QPointF(x, flow.y));
        flow.y += text.height();
        return;
    }
    for (int line = 0; line < text.lineCount() && !flow.canvas.isStopped();) {
        const int from = line;
        line = text.draw(flow.canvas, node, QPointF(x, flow.y), flow.room(), from);
        flow.y += (line - from) * text.lineHeight();
        if (line < text.lineCount())
            flow.newPage();
    }
}

void drawOverPages(ReportFlow &flow, ReportCellLayout &words, PdfNode node, qreal x)
{
    while (!words.isDrawn() && !flow.canvas.isStopped()) {
        flow.y += words.draw(flow.canvas, flow.fonts, node, QPointF(x, flow.y), flow.room());
        if (!words.isDrawn())
            flow.newPage();
    }
}

} // namespace waymark
