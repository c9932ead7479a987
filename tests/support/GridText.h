#pragma once

#include "base/Result.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/SourceDocument.h"

#include <QString>

namespace waymark::test {

/// A document written in a few lines, the other way round than sourceText():
///
///     # heading of level 1
///     paragraph
///     [table 1]
///     cell | first line/- a bullet | text{#ff0000} | {#00b050} | <2>over two columns | ^
///
/// A table ends at an empty line. "^" is a continued cell.
[[nodiscard]] SourceDocument documentOf(const QString &lines, const QString &name = QStringLiteral("plan.docx"));

/// A draft as lines, for comparing: priority, outcome, action with everything said of it, KPI.
[[nodiscard]] QString draftText(const Result<PlanDraft> &draft);
/// Its notes: place, what was found, what was made of it.
[[nodiscard]] QString noteText(const PlanDraft &draft);
/// Every text in the draft and its notes, in one.
[[nodiscard]] QString allWords(const PlanDraft &draft);

} // namespace waymark::test
