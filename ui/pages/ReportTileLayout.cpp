#include "pages/ReportTileLayout.h"

#include "charts/SmallChart.h"
#include "charts/VariationIcon.h"
#include "pages/ReportStyle.h"

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

constexpr std::size_t inRow = 4;
constexpr qreal tileGap = 16;
constexpr qreal signSide = 15;
constexpr qreal betweenSigns = 3;
constexpr qreal beneathTitle = 2;
constexpr qreal beneathPicture = 3;
constexpr qreal beneathRow = 7;

qreal pictureHeight(ReportDensity density)
{
    switch (density) {
    case ReportDensity::CloseBoard:
        return 40;
    case ReportDensity::Compact:
        return 34;
    default:
        return 48;
    }
}

} // namespace

ReportTileLayout::ReportTileLayout(
    const ReportData &data, const PdfFonts &fonts, const ReportTiles &tiles, qreal width, ReportDensity density)
    : m_data(data)
    , m_tileWidth((width - (inRow - 1) * tileGap) / inRow)
    , m_pictureHeight(pictureHeight(density))
    , m_size(tableSize(density) - 0.6)
{
    for (const ReportTile &words : tiles.tiles) {
        const qreal signs = words.signs.isEmpty() ? 0 : 2 * (signSide + betweenSigns);
        Tile tile;
        tile.words = &words;
        tile.title =
            std::make_unique<PdfText>(fonts, words.title, textStyle(ReportTone::Strong, m_size), m_tileWidth - signs);
        tile.sentence =
            std::make_unique<PdfText>(fonts, words.sentence, textStyle(ReportTone::Plain, m_size), m_tileWidth);
        tile.signs = std::make_unique<PdfText>(fonts, words.signs, textStyle(ReportTone::Quiet, m_size), m_tileWidth);
        m_tiles.push_back(std::move(tile));
    }
}

bool ReportTileLayout::hasPicture(std::size_t first) const
{
    for (std::size_t index = first; index < qMin(first + inRow, m_tiles.size()); ++index) {
        if (!m_tiles[index].words->shape.isEmpty())
            return true;
    }
    return false;
}

qreal ReportTileLayout::titleHeight(std::size_t first) const
{
    qreal highest = 0;
    for (std::size_t index = first; index < qMin(first + inRow, m_tiles.size()); ++index) {
        const Tile &tile = m_tiles[index];
        highest = qMax(highest, qMax(tile.title->height(), tile.words->signs.isEmpty() ? 0 : signSide));
    }
    return highest;
}

qreal ReportTileLayout::rowHeight(std::size_t first) const
{
    qreal sentence = 0;
    for (std::size_t index = first; index < qMin(first + inRow, m_tiles.size()); ++index)
        sentence = qMax(sentence, m_tiles[index].wordsHeight());
    return titleHeight(first) + beneathTitle + (hasPicture(first) ? m_pictureHeight + beneathPicture : 0) + sentence;
}

qreal ReportTileLayout::height() const
{
    qreal sum = 0;
    for (std::size_t first = 0; first < m_tiles.size(); first += inRow)
        sum += rowHeight(first) + (first + inRow < m_tiles.size() ? beneathRow : 0);
    return sum;
}

void ReportTileLayout::draw(ReportFlow &flow, qreal x)
{
    for (std::size_t first = 0; first < m_tiles.size(); first += inRow) {
        flow.ensure(rowHeight(first));
        for (std::size_t index = first; index < qMin(first + inRow, m_tiles.size()); ++index)
            drawTile(flow, m_tiles[index], x + double(index - first) * (m_tileWidth + tileGap), titleHeight(first),
                hasPicture(first));
        flow.y += rowHeight(first) + (first + inRow < m_tiles.size() ? beneathRow : 0);
    }
}

void ReportTileLayout::drawTile(ReportFlow &flow, Tile &tile, qreal x, qreal titleHeight, bool hasPicture)
{
    PdfStructure &structure = flow.canvas.structure();
    qreal y = flow.y;
    tile.title->drawAll(flow.canvas, structure.add(flow.section, PdfRole::P), QPointF(x, y));
    y += titleHeight + beneathTitle;
    if (!tile.words->shape.isEmpty())
        paintPicture(flow, tile, QRectF(x, y, m_tileWidth, m_pictureHeight));
    y += hasPicture ? m_pictureHeight + beneathPicture : 0;
    tile.sentence->drawAll(flow.canvas, structure.add(flow.section, PdfRole::P), QPointF(x, y));
    if (tile.signs->lineCount() > 0)
        tile.signs->drawAll(
            flow.canvas, structure.add(flow.section, PdfRole::P), QPointF(x, y + tile.sentence->height()));
}

void ReportTileLayout::paintPicture(ReportFlow &flow, const Tile &tile, const QRectF &box)
{
    const ChartColours colours = ChartColours::report();
    const analysis::ChartData &chart = m_data.kpis.at(tile.words->kpi).chart;
    const PdfNode node =
        flow.canvas.structure().addFigure(flow.section, u"%1. %2."_s.arg(tile.words->title, tile.words->shape));
    const QRectF variation(box.right() - 2 * signSide - betweenSigns, flow.y, signSide, signSide);
    const QRectF assurance = variation.translated(signSide + betweenSigns, 0);
    const PdfContent content = flow.canvas.content(node, box.united(tile.words->signs.isEmpty() ? box : variation));
    QPainter &painter = flow.canvas.painter();
    constexpr qreal lineUnit = 0.7;
    paintSmallChart(painter, box, chart, colours, lineUnit);
    if (tile.words->signs.isEmpty())
        return;
    paintVariationIcon(painter, variation, chart.variation, chart.isVariationUp, colours.text);
    paintAssuranceIcon(painter, assurance, chart.assurance, colours.text);
}

} // namespace waymark
