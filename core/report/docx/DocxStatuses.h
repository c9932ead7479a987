#pragma once

#include "report/docx/DocxTextWriter.h"

namespace waymark {

// Statuses in a Word document: never colour alone.

/// Letter, word and colour's name in the running text; the letter stands on the fill.
void writeStatus(MarkupWriter &out, DocxTextWriter &text, const ReportStatus &status);
/// The same where the whole cell has the fill.
void writeFilledStatus(MarkupWriter &out, const ReportStatus &status);
/// Among the properties of a cell: borders and the fill itself.
void writeStatusFill(MarkupWriter &out, Status status);

} // namespace waymark
