#pragma once

#include "pages/ReportKeyLayout.h"
#include "pages/ReportTableLayout.h"
#include "pages/ReportTileLayout.h"

namespace waymark {

/// A part of the report as one of several beside each other: its blocks beneath each other in a width, as high as they
/// say beforehand.
class ReportPanelLayout
{
public:
    /// The blocks from `from` up to `to`.
    ReportPanelLayout(const ReportData &data, const ReportFlow &flow, qsizetype from, qsizetype to, qreal width,
        ReportDensity density);

    [[nodiscard]] qreal height() const;
    /// With its left edge at x; moves the flow's y behind it. A table as wide as the page goes on on the next one.
    void draw(ReportFlow &flow, qreal x);

private:
    struct Piece
    {
        const ReportHeading *heading = nullptr;
        const ReportStanding *standing = nullptr;
        std::unique_ptr<PdfText> title; ///< of the heading
        std::unique_ptr<ReportCellLayout> words;
        std::unique_ptr<ReportTableLayout> table;
        std::unique_ptr<ReportKeyLayout> key;
        std::unique_ptr<ReportTileLayout> tiles;
        qreal height = 0;
        qreal below = 0;
    };

    [[nodiscard]] Piece pieceOf(const ReportData &data, const ReportFlow &flow, const ReportBlock &block) const;
    void drawHeading(ReportFlow &flow, Piece &piece, qreal x) const;

    qreal m_width;
    ReportDensity m_density;
    qreal m_size;
    std::vector<Piece> m_pieces;
};

} // namespace waymark
