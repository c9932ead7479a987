#include "report/pdf/PdfContentTagger.h"

#include <cmath>
#include <set>

namespace waymark {

namespace {

using Words = std::set<std::string, std::less<>>;

bool startsPath(const std::string &operation)
{
    return operation == "m" || operation == "re";
}

bool endsPath(const std::string &operation)
{
    static const Words words{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
    return words.contains(operation);
}

/// By itself or as the end of a path. `n` ends a path and paints nothing.
bool paints(const std::string &operation)
{
    static const Words words{"Do", "sh", "EI", "Tj", "TJ", "'", "\""};
    return words.contains(operation) || (endsPath(operation) && operation != "n");
}

} // namespace

void PdfContentTagger::handleToken(const QPDFTokenizer::Token &token)
{
    m_next.text += token.getRawValue();
    switch (token.getType()) {
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real:
        m_next.numbers.push_back(std::atof(token.getValue().c_str()));
        break;
    case QPDFTokenizer::tt_word:
        m_next.operation = token.getValue();
        m_instructions.push_back(std::exchange(m_next, {}));
        break;
    default:
        break;
    }
}

void PdfContentTagger::handleEOF()
{
    Position from = 0;
    int open = -1;
    for (Position i = 0; i + 1 < m_instructions.size(); ++i) {
        bool begins = false;
        const int piece = markerAt(i, &begins);
        if (piece < 0)
            continue;
        if (begins ? open >= 0 : open != piece)
            m_fault = "markers that do not pair, piece " + std::to_string(piece);
        const Position start = markerStart(i, from);
        writeStretch(from, start, open);
        from = i + 2 + (start < i ? 1 : 0);
        open = begins ? piece : -1;
        if (begins)
            m_pieces.push_back(piece);
    }
    if (open >= 0)
        m_fault = "a marker without its end, piece " + std::to_string(open);
    writeStretch(from, m_instructions.size(), open);
    write(m_next.text);
}

/// The number of the piece whose marker this instruction draws, or -1.
int PdfContentTagger::markerAt(Position i, bool *begins) const
{
    using namespace pdf_markers;
    const Instruction &rectangle = m_instructions[i];
    if (rectangle.operation != "re" || rectangle.numbers.size() != 4 || m_instructions[i + 1].operation != "f")
        return -1;
    const std::vector<double> &n = rectangle.numbers;
    const bool isMarker = n[0] <= FirstX && (n[1] == BeginY || n[1] == EndY) && n[2] == Side && n[3] == Side;
    *begins = n[1] == BeginY;
    return isMarker ? FirstX - int(std::lround(n[0])) : -1;
}

/// Qt wraps the marker in `q <colour> gs … Q`, which goes with it; else the block would open in one q and close in
/// another.
PdfContentTagger::Position PdfContentTagger::markerStart(Position i, Position from) const
{
    static const Words colours{"cs", "CS", "scn", "SCN", "gs"};
    Position start = i;
    while (start > from && colours.contains(m_instructions[start - 1].operation))
        --start;
    const bool wrapped = start > from && m_instructions[start - 1].operation == "q" && i + 2 < m_instructions.size()
        && m_instructions[i + 2].operation == "Q";
    return wrapped ? start - 1 : i;
}

/// Behind the last instruction of the text object, path, image or saved state that starts at `i`; i + 1 for all else. A
/// state that is not restored before `end` stands alone.
PdfContentTagger::Position PdfContentTagger::endOf(Position i, Position end) const
{
    const std::string &first = m_instructions[i].operation;
    int depth = 0;
    for (Position j = i; j < end; ++j) {
        const std::string &operation = m_instructions[j].operation;
        if (first == "q") {
            depth += operation == "q" ? 1 : operation == "Q" ? -1 : 0;
            if (depth == 0)
                return j + 1;
        } else if ((first == "BT" && operation == "ET") || (first == "BI" && operation == "EI")
            || (startsPath(first) && endsPath(operation))) {
            return j + 1;
        }
    }
    return i + 1;
}

PdfContentTagger::Unit PdfContentTagger::unitAt(Position i, Position end) const
{
    const std::string &first = m_instructions[i].operation;
    Unit unit;
    unit.end = first == "q" || first == "BT" || first == "BI" || startsPath(first) ? endOf(i, end) : i + 1;
    unit.balanced = first != "Q" && (first != "q" || unit.end > i + 1);
    for (Position j = i; j < unit.end; ++j)
        unit.paints = unit.paints || paints(m_instructions[j].operation);
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
    write(blockStart(piece));
    writeText(from, to);
    write("\nEMC\n");
}

void PdfContentTagger::writeText(Position from, Position to)
{
    for (Position i = from; i < to; ++i)
        write(m_instructions[i].text);
}

std::string PdfContentTagger::blockStart(int piece)
{
    const PdfPiece *drawn = piece >= 0 && piece < m_record.pieces.size() ? &m_record.pieces.at(piece) : nullptr;
    if (drawn && !drawn->node.isNull()) {
        const QByteArray role = pdfRoleName(m_record.structure.at(drawn->node).role);
        m_marks.push_back(piece);
        return "\n/" + role.toStdString() + " <</MCID " + std::to_string(m_marks.size() - 1) + ">> BDC\n";
    }
    if (drawn && drawn->artifact == PdfArtifact::Header)
        return "\n/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n";
    if (drawn && drawn->artifact == PdfArtifact::Footer)
        return "\n/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n";
    return "\n/Artifact BMC\n";
}

} // namespace waymark
