#pragma once

#include "report/pdf/PdfTreeWriter.h"

namespace waymark {

/// One bookmark for each heading that has one, nested by level; the first two levels are open.
void writeBookmarks(QPDF &pdf, const PdfRecord &record, PdfTreeWriter &tree);

/// The numbers that a viewer shows beside the pages; without any in the record, 1, 2, 3.
void writePageLabels(QPDF &pdf, const PdfRecord &record);

} // namespace waymark
