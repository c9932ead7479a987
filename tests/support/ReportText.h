#pragma once

#include "report/data/ReportData.h"

#include <QByteArray>
#include <QStringList>

namespace waymark::test {

/// The report as plain text in reading order: headings with #, cells divided by " | ", lines in a cell by " / ".
[[nodiscard]] QString reportText(const ReportData &data);

/// The words of an HTML report as a reader meets them, one after the other, without white space between them: what is
/// hidden from assistive technology, the skip link and pictures are left out. Empty where it is no well-formed XML.
[[nodiscard]] QString htmlWords(const QByteArray &html);

/// The same of a tagged PDF, through pdfinfo -struct-text.
[[nodiscard]] QString pdfWords(const QByteArray &pdf);

} // namespace waymark::test
