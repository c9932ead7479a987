#pragma once

#include "pdf/PdfFileWriter.h"
#include "pdf/PdfRecord.h"

namespace waymark {

/// The XMP packet: title, people, language, date, and the claim `pdfuaid:part` 1. Control characters are left out.
[[nodiscard]] QByteArray xmpPacket(const PdfDocumentInfo &info);

/// Writes the packet and returns what the catalogue says: language, MarkInfo, DisplayDocTitle, XMP.
[[nodiscard]] QByteArray writeMetadata(PdfFileWriter &file, const PdfDocumentInfo &info);

/// Writes the information dictionary, which says the same as the packet, and returns its number.
[[nodiscard]] int writeInformation(PdfFileWriter &file, const PdfDocumentInfo &info);

} // namespace waymark
