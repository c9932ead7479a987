#pragma once

#include "pdf/PdfContentScanner.h"
#include "pdf/PdfRecord.h"

#include <vector>

namespace waymark {

/// The marked-content ids of one page, in the order in which they stand: the index is the id, the value the number of
/// the piece.
using PdfPageMarks = std::vector<int>;

/// Rewrites the content of one page: markers go, what was drawn between a pair becomes `/Role <</MCID n>> BDC … EMC`,
/// all other painting `/Artifact … EMC`. Every such block has as many q as Q and never cuts a text object or a path, so
/// a piece with a change of clip in it becomes several blocks.
class PdfContentTagger
{
public:
    explicit PdfContentTagger(const PdfRecord &record)
        : m_record(record)
    {
    }

    /// The new content; of no use where there is a fault. Once for each page.
    [[nodiscard]] QByteArray tag(const QByteArray &content);

    [[nodiscard]] const PdfPageMarks &marks() const { return m_marks; }
    /// The pieces whose markers were found here, whether or not anything was drawn between them.
    [[nodiscard]] const std::vector<int> &pieces() const { return m_pieces; }
    /// Content that cannot be read, or markers that do not pair; empty when all is well.
    [[nodiscard]] const QByteArray &fault() const { return m_fault; }

private:
    using Position = std::size_t;
    struct Unit
    {
        Position end = 0; ///< behind its last instruction
        bool balanced = true;
        bool paints = false;
    };

    [[nodiscard]] PdfOperator action(Position i) const { return m_instructions[i].action; }
    [[nodiscard]] int markerAt(Position i, bool *begins) const;
    [[nodiscard]] Position markerStart(Position i, Position from) const;
    [[nodiscard]] Unit unitAt(Position i, Position end) const;
    [[nodiscard]] Position endOf(Position i, Position end) const;
    [[nodiscard]] QByteArray unevenness() const;
    void writeStretches();
    void writeStretch(Position from, Position to, int piece);
    void writeBlock(Position from, Position to, int piece);
    void writeText(Position from, Position to);
    [[nodiscard]] QByteArray blockStart(int piece);

    const PdfRecord &m_record;
    QByteArray m_content;
    std::vector<PdfInstruction> m_instructions;
    QByteArray m_written;
    PdfPageMarks m_marks;
    std::vector<int> m_pieces;
    QByteArray m_fault;
};

} // namespace waymark
