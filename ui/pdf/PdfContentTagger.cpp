#include "pdf/PdfContentTagger.h"

#include <cmath>

namespace waymark {

namespace {

bool startsPath(PdfOperator action)
{
    return action == PdfOperator::MoveTo || action == PdfOperator::Rectangle;
}

bool endsPath(PdfOperator action)
{
    return action == PdfOperator::Fill || action == PdfOperator::PaintPath || action == PdfOperator::DropPath;
}

bool paints(PdfOperator action)
{
    return action == PdfOperator::Paint || action == PdfOperator::Fill || action == PdfOperator::PaintPath;
}

} // namespace

QByteArray PdfContentTagger::tag(const QByteArray &content)
{
    m_content = content;
    PdfContentScan scan = scanPdfContent(content);
    m_fault = scan.fault;
    m_instructions = std::move(scan.instructions);
    if (m_fault.isEmpty())
        m_fault = unevenness();
    if (!m_fault.isEmpty())
        return {};
    m_written.reserve(content.size() + content.size() / 8);
    writeStretches();
    return std::move(m_written);
}

/// Empty where every q has its Q, every BT its ET, and no state is saved or restored within a text object.
QByteArray PdfContentTagger::unevenness() const
{
    int depth = 0;
    bool isText = false;
    for (const PdfInstruction &instruction : m_instructions) {
        const PdfOperator present = instruction.action;
        if (present == PdfOperator::Save || present == PdfOperator::Restore)
            depth += present == PdfOperator::Save ? 1 : -1;
        const bool isEdge = present == PdfOperator::BeginText || present == PdfOperator::EndText;
        const bool isWrong = isEdge ? isText == (present == PdfOperator::BeginText)
                                    : isText && (present == PdfOperator::Save || present == PdfOperator::Restore);
        if (depth < 0 || isWrong)
            return "states or text objects that do not pair";
        if (isEdge)
            isText = !isText;
    }
    return depth > 0 || isText ? QByteArray("states or text objects without their end") : QByteArray();
}

void PdfContentTagger::writeStretches()
{
    Position from = 0;
    int open = -1;
    for (Position i = 0; i + 1 < m_instructions.size(); ++i) {
        bool begins = false;
        const int piece = markerAt(i, &begins);
        if (piece < 0)
            continue;
        if (begins ? open >= 0 : open != piece)
            m_fault = "markers that do not pair, piece " + QByteArray::number(piece);
        const Position start = markerStart(i, from);
        writeStretch(from, start, open);
        from = i + 2 + (start < i ? 1 : 0);
        open = begins ? piece : -1;
        if (begins)
            m_pieces.push_back(piece);
    }
    if (open >= 0)
        m_fault = "a marker without its end, piece " + QByteArray::number(open);
    writeStretch(from, m_instructions.size(), open);
    m_written += '\n';
}

/// The number of the piece whose marker this instruction draws, or -1.
int PdfContentTagger::markerAt(Position i, bool *begins) const
{
    using namespace pdf_markers;
    if (action(i) != PdfOperator::Rectangle || action(i + 1) != PdfOperator::Fill)
        return -1;
    const std::vector<double> n = pdfOperands(m_content, m_instructions[i]);
    if (n.size() != 4)
        return -1;
    const bool isMarker = n[0] <= FirstX && (n[1] == BeginY || n[1] == EndY) && n[2] == Side && n[3] == Side;
    *begins = n[1] == BeginY;
    return isMarker ? FirstX - int(std::lround(n[0])) : -1;
}

/// Qt wraps the marker in `q <colour> gs … Q`, which goes with it; else the block would open in one q and close in
/// another.
PdfContentTagger::Position PdfContentTagger::markerStart(Position i, Position from) const
{
    Position start = i;
    while (start > from && action(start - 1) == PdfOperator::Colour)
        --start;
    const bool wrapped = start > from && action(start - 1) == PdfOperator::Save && i + 2 < m_instructions.size()
        && action(i + 2) == PdfOperator::Restore;
    return wrapped ? start - 1 : i;
}

/// Behind the last instruction of the text object, path or saved state that starts at `i`; i + 1 for all else. A state
/// that is not restored before `end` stands alone.
PdfContentTagger::Position PdfContentTagger::endOf(Position i, Position end) const
{
    const PdfOperator first = action(i);
    int depth = 0;
    for (Position j = i; j < end; ++j) {
        const PdfOperator present = action(j);
        if (first == PdfOperator::Save) {
            depth += present == PdfOperator::Save ? 1 : present == PdfOperator::Restore ? -1 : 0;
            if (depth == 0)
                return j + 1;
        } else if ((first == PdfOperator::BeginText && present == PdfOperator::EndText)
            || (startsPath(first) && endsPath(present))) {
            return j + 1;
        }
    }
    return i + 1;
}

PdfContentTagger::Unit PdfContentTagger::unitAt(Position i, Position end) const
{
    const PdfOperator first = action(i);
    const bool isLong = first == PdfOperator::Save || first == PdfOperator::BeginText || startsPath(first);
    Unit unit;
    unit.end = isLong ? endOf(i, end) : i + 1;
    unit.balanced = first != PdfOperator::Restore && (first != PdfOperator::Save || unit.end > i + 1);
    for (Position j = i; j < unit.end && !unit.paints; ++j)
        unit.paints = paints(action(j));
    return unit;
}

/// Writes the instructions of one stretch (between two markers), each longest balanced run that paints in a block of
/// its own.
void PdfContentTagger::writeStretch(Position from, Position to, int piece)
{
    Position written = from;
    Position blockFrom = from; // the first painting unit of the present run
    Position blockTo = from; // behind the last one; equal to blockFrom where there is none yet
    const auto flush = [&] {
        if (blockTo == blockFrom)
            return;
        writeText(written, blockFrom);
        writeBlock(blockFrom, blockTo, piece);
        written = blockTo;
        blockFrom = blockTo;
    };
    for (Position i = from; i < to;) {
        const Unit unit = unitAt(i, to);
        if (!unit.balanced)
            flush();
        if (unit.paints) {
            if (blockTo == blockFrom)
                blockFrom = i;
            blockTo = unit.end;
        }
        i = unit.end;
    }
    flush();
    writeText(written, to);
}

void PdfContentTagger::writeBlock(Position from, Position to, int piece)
{
    m_written += blockStart(piece);
    writeText(from, to);
    m_written += "\nEMC\n";
}

void PdfContentTagger::writeText(Position from, Position to)
{
    if (from >= to)
        return;
    const int start = m_instructions[from].from;
    m_written.append(m_content.constData() + start, m_instructions[to - 1].to - start);
}

QByteArray PdfContentTagger::blockStart(int piece)
{
    const PdfPiece *drawn = piece >= 0 && piece < m_record.pieces.size() ? &m_record.pieces.at(piece) : nullptr;
    if (drawn && !drawn->node.isNull()) {
        const QByteArray role = pdfRoleName(m_record.structure.at(drawn->node).role);
        m_marks.push_back(piece);
        return "\n/" + role + " <</MCID " + QByteArray::number(qint64(m_marks.size() - 1)) + ">> BDC\n";
    }
    if (drawn && drawn->artifact == PdfArtifact::Header)
        return "\n/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n";
    if (drawn && drawn->artifact == PdfArtifact::Footer)
        return "\n/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n";
    return "\n/Artifact BMC\n";
}

} // namespace waymark
