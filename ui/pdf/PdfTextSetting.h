#pragma once

#include "pdf/PdfFonts.h"
#include "pdf/PdfTextLayout.h"

#include <memory>

namespace waymark {

/// Breaks a paragraph into lines; the same paragraph in the same fonts is broken once.
[[nodiscard]] std::shared_ptr<const PdfTextLayout> setText(const PdfFonts &fonts, const PdfTextShape &shape);

} // namespace waymark
