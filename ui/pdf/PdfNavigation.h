#pragma once

#include "pdf/PdfTreeWriter.h"

namespace waymark {

/// One bookmark for each heading that has one, nested by level; the first two levels are open. Returns what the
/// catalogue says of them.
[[nodiscard]] QByteArray writeBookmarks(PdfFileWriter &file, const PdfRecord &record, const PdfTreeWriter &tree);

} // namespace waymark
