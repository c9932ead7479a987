#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/SourceFile.h"

namespace waymark {

/// Word documents (.docx, .docm, .dotx; ECMA-376, transitional and strict). Reads what Word would print with all
/// tracked changes accepted: headings, paragraphs, tables with the text, ground and merging of their cells. Left out:
/// headers and footers, notes, comments, pictures, hidden text, field codes. Text of tables inside a cell is text of
/// that cell.
class DocxReader
{
public:
    [[nodiscard]] static bool recognises(const SourceFile &file);
    [[nodiscard]] static ReadOutcome<SourceDocument> read(const SourceFile &file);
};

} // namespace waymark
