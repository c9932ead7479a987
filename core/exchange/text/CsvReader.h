#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/SourceFile.h"

namespace waymark {

/// Comma, semicolon or tab separated values (RFC 4180; a line "sep=;" as spreadsheets write it is obeyed), in any
/// encoding of TextDecoding. The separator is the one under which most rows have the same number of cells. Rows are
/// numbered as a spreadsheet numbers them; rows without any text are left out. A quotation mark that is never closed is
/// a problem, as the rest of the file would vanish in one cell.
class CsvReader
{
public:
    [[nodiscard]] static bool recognises(const SourceFile &file);
    [[nodiscard]] static ReadOutcome<SourceDocument> read(const SourceFile &file);
};

} // namespace waymark
