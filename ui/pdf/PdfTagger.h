#pragma once

#include "base/Result.h"
#include "pdf/PdfRecord.h"

namespace waymark {

/// Makes a tagged PDF 1.7 of what QPdfWriter wrote with the markers of PdfCanvas in it, following PDF/UA-1 (ISO
/// 14289-1). The same bytes in give the same bytes out: the only date is the record's, and the file's id is taken from
/// its content. Fails unless every piece that was drawn is found, once, with something painted in it. Errors: Invalid,
/// Storage, Cancelled.
[[nodiscard]] Result<QByteArray> tagPdf(
    const QByteArray &drawn, const PdfRecord &record, const PdfPageHook &written = {});

} // namespace waymark
