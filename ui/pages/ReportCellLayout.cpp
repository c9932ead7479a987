#include "pages/ReportCellLayout.h"

#include "pages/ReportStyle.h"
#include "report/outline/ReportLines.h"

namespace waymark {

using namespace Qt::StringLiterals;
using namespace report_style;

namespace {

constexpr qreal bulletIndent = 9;
constexpr qreal betweenPieces = 2;

} // namespace

ReportCellLayout::ReportCellLayout(const PdfFonts &fonts, const ReportCell &cell, qreal size, qreal width)
    : m_size(size)
    , m_width(width)
{
    if (cell.status)
        addStatus(fonts, *cell.status);
    for (const ReportLine &line : cell.lines)
        addLine(fonts, line);
}

void ReportCellLayout::addStatus(const PdfFonts &fonts, const ReportStatus &status)
{
    const PdfTextStyle style = textStyle(ReportTone::Plain, m_size);
    Piece piece;
    piece.indent = m_size * 1.36 + 4;
    piece.status = status.status;
    piece.text = std::make_unique<PdfText>(fonts, statusRuns(status), style, m_width - piece.indent);
    m_pieces.push_back(std::move(piece));
}

void ReportCellLayout::addLine(const PdfFonts &fonts, const ReportLine &line)
{
    const PdfTextStyle style = textStyle(line.tone, m_size);
    for (const ReportPiece &part : piecesOf(line.text)) {
        Piece piece;
        piece.isBullet = part.isBullet;
        piece.indent = part.isBullet ? bulletIndent : 0;
        piece.above = m_pieces.empty() ? 0 : betweenPieces;
        piece.text = std::make_unique<PdfText>(fonts, part.text, style, m_width - piece.indent);
        if (piece.text->lineCount() > 0)
            m_pieces.push_back(std::move(piece));
    }
}

qreal ReportCellLayout::height() const
{
    qreal sum = 0;
    for (const Piece &piece : m_pieces)
        sum += piece.above + piece.height();
    return sum;
}

PdfNode ReportCellLayout::nodeFor(Piece &piece, PdfCanvas &canvas, PdfNode parent)
{
    if (!piece.node.isNull())
        return piece.node;
    PdfStructure &structure = canvas.structure();
    if (!piece.isBullet) {
        m_list = {};
        return piece.node = structure.add(parent, PdfRole::P);
    }
    if (m_list.isNull())
        m_list = structure.addList(parent, false);
    return piece.node = structure.add(structure.add(m_list, PdfRole::LI), PdfRole::LBody);
}

void ReportCellLayout::drawMark(const Piece &piece, PdfCanvas &canvas, const PdfFonts &fonts, QPointF topLeft) const
{
    const qreal lineHeight = piece.text->lineHeight();
    if (piece.status) {
        const qreal side = m_size * 1.3;
        paintChip(canvas, fonts, QRectF(topLeft.x(), topLeft.y() + (lineHeight - side) / 2, side, side), *piece.status);
    } else if (piece.isBullet) {
        QPainter &painter = canvas.painter();
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(quiet);
        painter.drawEllipse(topLeft + QPointF(3, lineHeight / 2 + 0.4), 1.3, 1.3);
        painter.restore();
    }
}

qreal ReportCellLayout::draw(PdfCanvas &canvas, const PdfFonts &fonts, PdfNode node, QPointF topLeft, qreal height)
{
    qreal used = 0;
    for (; m_next < m_pieces.size(); ++m_next) {
        Piece &piece = m_pieces[m_next];
        const qreal above = used > 0 ? piece.above : 0;
        if (piece.text->linesIn(height - used - above, piece.line) == 0)
            break;
        used += above;
        const QPointF corner = topLeft + QPointF(0, used);
        if (piece.line == 0)
            drawMark(piece, canvas, fonts, corner);
        const int from = piece.line;
        piece.line = piece.text->draw(
            canvas, nodeFor(piece, canvas, node), corner + QPointF(piece.indent, 0), height - used, from);
        used += (piece.line - from) * piece.text->lineHeight();
        if (piece.line < piece.text->lineCount())
            break;
    }
    return used;
}

} // namespace waymark
