#pragma once

#include "report/pdf/PdfRecord.h"
#include "report/pdf/Qpdf.h"

namespace waymark {

/// The XMP packet: title, people, language, date, and the claim `pdfuaid:part` 1. Control characters are left out.
[[nodiscard]] QByteArray xmpPacket(const PdfDocumentInfo &info);

/// Writes language, MarkInfo, DisplayDocTitle, XMP and an information dictionary that says the same, in place of Qt's
/// own.
void writeMetadata(QPDF &pdf, const PdfDocumentInfo &info);

} // namespace waymark
