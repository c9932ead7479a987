#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/SourceFile.h"

namespace waymark {

/// Workbooks of Excel (.xlsx, .xlsm, .xltx, .xltm; ECMA-376, transitional and strict): each sheet is a table with its
/// name, hidden ones too, cells as they are shown with the value behind them, comments, and the words of text boxes.
/// Left out: charts, pictures, headers and footers, what a merged cell hides, and everything outside of the file.
class XlsxReader
{
public:
    [[nodiscard]] static bool recognises(const SourceFile &file);
    [[nodiscard]] static ReadOutcome<SourceDocument> read(const SourceFile &file);
};

} // namespace waymark
