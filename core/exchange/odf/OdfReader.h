#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/SourceFile.h"

namespace waymark {

/// OpenDocument texts and spreadsheets (.odt, .ott, .ods, .ots; ISO 26300): as the Word and Excel readers give theirs,
/// with the numbers of lists and headings as part of the text, and what was deleted or struck out told apart.
class OdfReader
{
public:
    [[nodiscard]] static bool recognises(const SourceFile &file);
    [[nodiscard]] static ReadOutcome<SourceDocument> read(const SourceFile &file);
};

} // namespace waymark
