#pragma once

#include "pages/ReportFlow.h"

#include <memory>
#include <vector>

namespace waymark {

/// Lines of words, bullets and a status, laid out in a width and drawn in parts where a page ends. Used for cells and
/// for paragraphs alike.
class ReportCellLayout
{
public:
    ReportCellLayout(const PdfFonts &fonts, const ReportCell &cell, qreal size, qreal width);

    [[nodiscard]] qreal height() const;
    [[nodiscard]] bool isDrawn() const { return m_next >= m_pieces.size(); }
    /// Draws as much as fits into `height` from where the last call ended, as content of `node`, and returns how high
    /// that was. 0 where not even the next piece fits.
    qreal draw(PdfCanvas &canvas, const PdfFonts &fonts, PdfNode node, QPointF topLeft, qreal height);

private:
    struct Piece
    {
        std::unique_ptr<PdfText> text;
        qreal indent = 0;
        qreal above = 0;
        bool isBullet = false;
        std::optional<Status> status;
        PdfNode node = {}; ///< made when drawn first
        int line = 0; ///< the next one to draw

        [[nodiscard]] qreal height() const { return text->height(); }
    };

    void addStatus(const PdfFonts &fonts, const ReportStatus &status);
    void addLine(const PdfFonts &fonts, const ReportLine &line);
    [[nodiscard]] PdfNode nodeFor(Piece &piece, PdfCanvas &canvas, PdfNode parent);
    void drawMark(const Piece &piece, PdfCanvas &canvas, const PdfFonts &fonts, QPointF topLeft) const;

    qreal m_size;
    qreal m_width;
    std::vector<Piece> m_pieces;
    std::size_t m_next = 0;
    PdfNode m_list; ///< of the bullets that are being drawn
};

} // namespace waymark
