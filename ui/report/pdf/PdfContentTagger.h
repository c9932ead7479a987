#pragma once

#include "report/pdf/PdfRecord.h"
#include "report/pdf/Qpdf.h"

#include <map>
#include <string>
#include <vector>

namespace waymark {

/// The marked-content ids of one page, in the order in which they stand: the index is the id, the value the number of
/// the piece.
using PdfPageMarks = std::vector<int>;

/// Rewrites the content of one page: markers go, what was drawn between a pair becomes `/Role <</MCID n>> BDC … EMC`,
/// all other painting `/Artifact … EMC`. Every such block has as many q as Q and never cuts a text object or a path, so
/// a piece with a change of clip in it becomes several blocks. A fault (markers that do not pair) is kept until the
/// end, for a filter cannot fail on its way.
class PdfContentTagger : public QPDFObjectHandle::TokenFilter
{
public:
    explicit PdfContentTagger(const PdfRecord &record)
        : m_record(record)
    {
    }

    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

    [[nodiscard]] const PdfPageMarks &marks() const { return m_marks; }
    /// The pieces whose markers were found here, whether or not anything was drawn between them.
    [[nodiscard]] const std::vector<int> &pieces() const { return m_pieces; }
    [[nodiscard]] const std::string &fault() const { return m_fault; }

private:
    struct Instruction
    {
        std::string text; ///< as it stood, with operands and white space
        std::string operation;
        std::vector<double> numbers;
    };
    using Position = std::size_t;
    struct Unit
    {
        Position end = 0; ///< behind its last instruction
        bool balanced = true;
        bool paints = false;
    };

    [[nodiscard]] int markerAt(Position i, bool *begins) const;
    [[nodiscard]] Position markerStart(Position i, Position from) const;
    [[nodiscard]] Unit unitAt(Position i, Position end) const;
    [[nodiscard]] Position endOf(Position i, Position end) const;
    void writeStretch(Position from, Position to, int piece);
    void writeBlock(Position from, Position to, int piece);
    void writeText(Position from, Position to);
    [[nodiscard]] std::string blockStart(int piece);

    const PdfRecord &m_record;
    Instruction m_next;
    std::vector<Instruction> m_instructions;
    PdfPageMarks m_marks;
    std::vector<int> m_pieces;
    std::string m_fault;
};

} // namespace waymark
