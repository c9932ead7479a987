#include "pages/ReportOverview.h"

#include "pages/ReportDrawing.h"
#include "pages/ReportFigures.h"
#include "pages/ReportStyle.h"

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

constexpr qreal contentsSize = 8.5;
constexpr qreal contentsGap = 36; ///< beside the identification
constexpr qreal identitySize = 9.5;
constexpr qreal afterIdentity = 2;
constexpr qreal betweenIdentity = 28;
constexpr qreal beneathIdentity = 10; ///< on upright paper
constexpr int longColumn = 10; ///< more parts stand in two columns, so that the key figures fit beneath

} // namespace

ReportOverview::ReportOverview(const ReportData &data, ReportFlow &flow)
    : m_data(data)
    , m_flow(flow)
{
}

qsizetype ReportOverview::draw()
{
    const QList<ReportBlock> &blocks = m_flow.outline.blocks;
    qreal besideTop = 0;
    for (qsizetype index = 0; index < blocks.size();) {
        const ReportBlock &block = blocks.at(index);
        if (ReportFigures::isStart(block)) {
            index = ReportFigures(m_data, m_flow).draw(index);
            continue;
        }
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            if (heading->level == 2 && heading->key != "overall"_L1)
                return index;
            if (heading->level == 2)
                m_flow.ensure(reportHeadingHeight(m_flow, *heading, m_flow.width()) + 6 * identitySize);
            heading->level == 1 ? drawTitle(*heading)
                                : drawReportHeading(m_flow, *heading, m_flow.left(), m_flow.width());
            besideTop = heading->level == 1 ? m_flow.y : besideTop;
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            drawIdentity(
                *table, m_flow.outline.isPortrait ? m_flow.width() : m_flow.width() - contentsWidth() - contentsGap);
        } else if (const auto *contents = std::get_if<ReportContents>(&block)) {
            const bool isBeneath = m_flow.outline.isPortrait || m_flow.canvas.pageCount() > 1;
            if (m_flow.canvas.pageCount() > 1)
                m_flow.ensure(m_flow.pageHeight() / 2);
            const QPointF beside(m_flow.left() + m_flow.width() - contentsWidth(), besideTop);
            const QPointF beneath(m_flow.left(), m_flow.y + beneathIdentity);
            drawContents(*contents, isBeneath ? beneath : beside, contentsWidth());
        } else if (const auto *standing = std::get_if<ReportStanding>(&block)) {
            drawReportStanding(m_flow, *standing);
        } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            drawParagraph(*paragraph);
        }
        ++index;
    }
    return blocks.size();
}

int ReportOverview::contentsColumns() const
{
    return m_flow.outline.isPortrait || m_flow.outline.parts().size() > longColumn ? 2 : 1;
}

qreal ReportOverview::contentsWidth() const
{
    return m_flow.outline.isPortrait ? m_flow.width() : contentsColumns() == 1 ? 232 : 356;
}

void ReportOverview::drawParagraph(const ReportParagraph &paragraph)
{
    ReportCellLayout text(m_flow.fonts, {{}, {paragraph.line}}, 9.5, m_flow.width());
    m_flow.ensure(text.height());
    drawOverPages(m_flow, text, m_flow.section, m_flow.left());
    m_flow.y += 3;
}

void ReportOverview::drawTitle(const ReportHeading &heading)
{
    m_flow.canvas.painter().fillRect(QRectF(m_flow.left(), m_flow.y - 10, 64, 4), accent);
    drawReportHeading(m_flow, heading, m_flow.left(), m_flow.width());
    m_flow.y += 2;
}

/// Of the higher of two columns.
qreal ReportOverview::identityHeight(const ReportTable &table, qreal columnWidth) const
{
    const qsizetype half = (table.rows.size() + 1) / 2;
    qreal heights[] = {0, 0};
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        heights[index < half ? 0 : 1] += identityLabel(table.rows.at(index), columnWidth).height()
            + ReportCellLayout(m_flow.fonts, table.rows.at(index).last(), identitySize, columnWidth).height()
            + afterIdentity;
    }
    return qMax(heights[0], heights[1]);
}

PdfText ReportOverview::identityLabel(const QList<ReportCell> &row, qreal width) const
{
    PdfTextStyle style = textStyle(ReportTone::Quiet, 8);
    style.leading = 1.2;
    return PdfText(m_flow.fonts, row.first().lines.first().text, style, width);
}

/// Label above value, in two columns that are read one after the other; in one over the whole width, and over as many
/// pages as it takes, where a page cannot hold them.
void ReportOverview::drawIdentity(const ReportTable &table, qreal width)
{
    PdfStructure &structure = m_flow.canvas.structure();
    const PdfNode body = structure.add(structure.add(m_flow.section, PdfRole::Table), PdfRole::TBody);
    const qreal narrow = (width - betweenIdentity) / 2;
    const bool isLong = identityHeight(table, narrow) > m_flow.room();
    const qsizetype half = isLong ? table.rows.size() : (table.rows.size() + 1) / 2;
    const qreal columnWidth = isLong ? width : narrow;
    const qreal top = m_flow.y;
    qreal bottom = top;
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        if (index == half)
            m_flow.y = top;
        if (isLong)
            m_flow.ensure(6 * identitySize);
        const qreal x = m_flow.left() + (index < half ? 0 : columnWidth + betweenIdentity);
        const PdfNode row = structure.add(body, PdfRole::TR);
        PdfText label = identityLabel(table.rows.at(index), columnWidth);
        label.drawAll(m_flow.canvas, structure.addHeaderCell(row, PdfScope::Row), QPointF(x, m_flow.y));
        m_flow.y += label.height();
        ReportCellLayout value(m_flow.fonts, table.rows.at(index).last(), identitySize, columnWidth);
        drawOverPages(m_flow, value, structure.add(row, PdfRole::TD), x);
        m_flow.y += afterIdentity;
        bottom = isLong ? m_flow.y : qMax(bottom, m_flow.y);
    }
    m_flow.y = bottom;
}

void ReportOverview::drawContents(const ReportContents &contents, QPointF topLeft, qreal width)
{
    PdfStructure &structure = m_flow.canvas.structure();
    qreal y = topLeft.y();
    PdfText heading(m_flow.fonts, contents.heading, textStyle(ReportTone::Strong, 10), width);
    heading.drawAll(m_flow.canvas, structure.add(m_flow.section, PdfRole::P), QPointF(topLeft.x(), y));
    y += heading.height() + 4;
    const PdfNode list = structure.add(m_flow.section, PdfRole::TOC);
    const QList<ReportHeading> parts = m_flow.outline.parts();
    const int columns = contentsColumns();
    const qsizetype inColumn = (parts.size() + columns - 1) / columns;
    const qreal columnWidth = (width - (columns - 1) * gutter) / columns;
    const qreal top = y;
    qreal bottom = y;
    for (qsizetype index = 0; index < parts.size(); ++index) {
        if (index % inColumn == 0)
            y = top;
        const qreal x = topLeft.x() + double(index / inColumn) * (columnWidth + gutter);
        y = drawContentsLine(parts.at(index), list, QPointF(x, y), columnWidth);
        bottom = qMax(bottom, y);
    }
    m_flow.y = qMax(m_flow.y, bottom);
}

/// Returns where the next one goes.
qreal ReportOverview::drawContentsLine(const ReportHeading &part, PdfNode list, QPointF topLeft, qreal width)
{
    constexpr qreal numberWidth = 26;
    const PdfRun run{part.text, false, false, pdfLinkTo(part.key)};
    PdfText text(m_flow.fonts, {run}, textStyle(ReportTone::Plain, contentsSize), width - numberWidth - 4);
    text.drawAll(m_flow.canvas, m_flow.canvas.structure().add(list, PdfRole::TOCI), topLeft);
    PdfTextStyle style = textStyle(ReportTone::Quiet, contentsSize);
    style.align = Qt::AlignRight;
    const PdfText number(m_flow.fonts, QString::number(m_flow.numbers.pageOf.value(part.key, 1)), style, numberWidth);
    number.drawArtifact(m_flow.canvas, topLeft + QPointF(width - numberWidth, text.height() - number.height()));
    const qreal y = topLeft.y() + text.height() + 0.4;
    paintRule(m_flow.canvas, topLeft.x(), topLeft.x() + width, y - 0.6);
    return y;
}

} // namespace waymark
