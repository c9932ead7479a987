#pragma once

#include <QByteArray>

#include <vector>

namespace waymark {

/// What an instruction of a page's content does, as far as tagging must know.
enum class PdfOperator {
    Other,
    Save, ///< q
    Restore, ///< Q
    Colour, ///< of fills and strokes, or a graphics state by name
    MoveTo, ///< begins a path, as does a rectangle
    Rectangle,
    Fill, ///< f
    PaintPath, ///< any other end of a path that paints
    DropPath, ///< n: ends a path and paints nothing
    BeginText,
    EndText,
    Paint, ///< shows text, an image or a shading
};

struct PdfInstruction
{
    int from = 0; ///< the first byte of its operands, with the white space before them
    int to = 0; ///< behind its operator
    PdfOperator action = PdfOperator::Other;
};

struct PdfContentScan
{
    std::vector<PdfInstruction> instructions;
    QByteArray fault; ///< empty when all was understood
};

/// Cuts the content of a page into its instructions (ISO 32000-1, 7.2 and 7.8). It knows what QPdfWriter writes and a
/// little more, and refuses the rest instead of guessing: inline images, words that are no operators, a string without
/// its end, brackets that do not pair, an operator within an array, operands without an operator. White space behind
/// the last instruction belongs to none.
[[nodiscard]] PdfContentScan scanPdfContent(QByteArrayView content);

/// The numbers among the operands of an instruction.
[[nodiscard]] std::vector<double> pdfOperands(QByteArrayView content, const PdfInstruction &instruction);

} // namespace waymark
