#pragma once

#include "base/Result.h"
#include "pdf/PdfRecord.h"

namespace waymark {

/// Refuses what some people could not read, before any file is made: no title or language, a node in a place where its
/// kind has no meaning, a node that says nothing, a figure without its sentence, a skipped heading level, rows of
/// different length, a link without target, words or area, a bookmark that leads nowhere. Follows PDF/UA-1 (ISO
/// 14289-1, clause 7) where that speaks of structure. Error Invalid; the detail names the rule and the node.
[[nodiscard]] Result<void> checkPdfRecord(const PdfRecord &record);

} // namespace waymark
