#include "pages/ReportPanelLayout.h"

#include "pages/ReportDrawing.h"
#include "pages/ReportFigures.h"
#include "pages/ReportStyle.h"

namespace waymark {

using namespace report_style;

namespace {

constexpr qreal titleSize = 15;
constexpr qreal standingGrowth = 2.5; ///< of its letters, beside those around it

PdfTextStyle panelHeading(bool isTitle, qreal size)
{
    PdfTextStyle style = headingStyle(2);
    style.size = isTitle ? titleSize : size + 2;
    return style;
}

} // namespace

ReportPanelLayout::ReportPanelLayout(
    const ReportData &data, const ReportFlow &flow, qsizetype from, qsizetype to, qreal width, ReportDensity density)
    : m_width(width)
    , m_density(density)
    , m_size(tableSize(density))
{
    for (qsizetype index = from; index < to; ++index)
        m_pieces.push_back(pieceOf(data, flow, flow.outline.blocks.at(index)));
}

ReportPanelLayout::Piece ReportPanelLayout::pieceOf(
    const ReportData &data, const ReportFlow &flow, const ReportBlock &block) const
{
    Piece piece;
    if (const auto *heading = std::get_if<ReportHeading>(&block)) {
        piece.heading = heading;
        piece.title =
            std::make_unique<PdfText>(flow.fonts, heading->text, panelHeading(heading->isTitle, m_size), m_width);
        piece.height = piece.title->height();
        piece.below = 3;
    } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
        piece.words =
            std::make_unique<ReportCellLayout>(flow.fonts, ReportCell{{}, {paragraph->line}}, m_size, m_width);
        piece.height = piece.words->height();
        piece.below = 3;
    } else if (const auto *standing = std::get_if<ReportStanding>(&block)) {
        piece.standing = standing;
        piece.height = reportStandingHeight(flow, *standing, m_size + standingGrowth);
    } else if (const auto *tiles = std::get_if<ReportTiles>(&block)) {
        piece.tiles = std::make_unique<ReportTileLayout>(data, flow.fonts, *tiles, m_width, m_density);
        piece.height = piece.tiles->height();
        piece.below = 3;
    } else if (const auto *table = std::get_if<ReportTable>(&block)) {
        if (table->kind == ReportTable::Kind::Key) {
            piece.key = std::make_unique<ReportKeyLayout>(flow.fonts, *table, m_size - 0.6, m_width);
            piece.height = piece.key->height();
        } else {
            piece.table = std::make_unique<ReportTableLayout>(flow.fonts, *table, m_width, m_density);
            piece.height = piece.table->height();
        }
        piece.below = 4;
    }
    return piece;
}

qreal ReportPanelLayout::height() const
{
    qreal sum = 0;
    for (const Piece &piece : m_pieces)
        sum += piece.height + piece.below;
    return m_pieces.empty() ? 0 : sum - m_pieces.back().below;
}

void ReportPanelLayout::drawHeading(ReportFlow &flow, Piece &piece, qreal x) const
{
    PdfStructure &structure = flow.canvas.structure();
    if (piece.heading->level <= 2)
        flow.section = structure.add(structure.root(), PdfRole::Sect);
    const PdfNode node = structure.addHeading(flow.section, piece.heading->level, piece.heading->text);
    structure.setKey(node, piece.heading->key);
    piece.title->drawAll(flow.canvas, node, QPointF(x, flow.y));
    flow.y += piece.height;
}

void ReportPanelLayout::draw(ReportFlow &flow, qreal x)
{
    for (Piece &piece : m_pieces) {
        if (&piece != &m_pieces.front())
            flow.y += (&piece - 1)->below;
        if (piece.heading)
            drawHeading(flow, piece, x);
        else if (piece.words)
            drawOverPages(flow, *piece.words, flow.section, x);
        else if (piece.standing)
            drawReportStanding(flow, *piece.standing, m_size + standingGrowth);
        else if (piece.tiles)
            piece.tiles->draw(flow, x);
        else if (piece.key)
            piece.key->draw(flow, x);
        else if (piece.table)
            piece.table->draw(flow, x);
    }
}

} // namespace waymark
