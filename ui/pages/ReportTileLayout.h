#pragma once

#include "pages/ReportFlow.h"

#include <memory>
#include <vector>

namespace waymark {

/// KPIs at a glance, four in a row: each with its title, two signs, a small picture of its readings and targets, and a
/// sentence. What the signs say stands beneath in words.
class ReportTileLayout
{
public:
    ReportTileLayout(
        const ReportData &data, const PdfFonts &fonts, const ReportTiles &tiles, qreal width, ReportDensity density);

    [[nodiscard]] qreal height() const;
    /// With its left edge at x; moves the flow's y behind it.
    void draw(ReportFlow &flow, qreal x);

private:
    struct Tile
    {
        const ReportTile *words = nullptr;
        std::unique_ptr<PdfText> title;
        std::unique_ptr<PdfText> sentence;
        std::unique_ptr<PdfText> signs;

        [[nodiscard]] qreal wordsHeight() const { return sentence->height() + signs->height(); }
    };

    /// How high the row that begins with this tile is, without the air beneath it.
    [[nodiscard]] qreal rowHeight(std::size_t first) const;
    [[nodiscard]] qreal titleHeight(std::size_t first) const;
    [[nodiscard]] bool hasPicture(std::size_t first) const;
    void drawTile(ReportFlow &flow, Tile &tile, qreal x, qreal titleHeight, bool hasPicture);
    void paintPicture(ReportFlow &flow, const Tile &tile, const QRectF &box);

    const ReportData &m_data;
    qreal m_tileWidth;
    qreal m_pictureHeight;
    qreal m_size;
    std::vector<Tile> m_tiles;
};

} // namespace waymark
