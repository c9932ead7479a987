#pragma once

#include "exchange/SourceDocument.h"
#include "exchange/SourceFile.h"

namespace waymark {

/// The text of a PDF, in its order of reading, as `pdftotext` of Poppler gives it: a PDF has no tables, so that those
/// people see in it come as paragraphs, which the document's caution says. The program runs on its own, with little
/// memory and time: a PDF made to harm its reader harms only that.
class PdfReader
{
public:
    [[nodiscard]] static bool recognises(const SourceFile &file);
    [[nodiscard]] static ReadOutcome<SourceDocument> read(const SourceFile &file);
};

} // namespace waymark
