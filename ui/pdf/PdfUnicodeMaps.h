#pragma once

#include "pdf/Qpdf.h"

#include <map>
#include <string>

namespace waymark {

/// From the glyph numbers of a font (in the order of its subset) to the text they stand for, UTF-16.
using PdfUnicodeMap = std::map<int, QString>;

/// Reads the `beginbfrange` and `beginbfchar` sections of a ToUnicode map.
[[nodiscard]] PdfUnicodeMap readUnicodeMap(const QByteArray &cmap);

/// What people expect when they copy or listen: a ligature is its letters (ﬃ is "ffi"), the space is a space. Qt maps
/// the space glyph to the first character that the font draws with it, which is the tab; a glyph without text is left
/// out.
[[nodiscard]] PdfUnicodeMap readableUnicodeMap(PdfUnicodeMap map);

[[nodiscard]] QByteArray writeUnicodeMap(const PdfUnicodeMap &map);

/// Does the above to every font of the document, and names the subsets after their glyphs, in all three places alike:
/// Qt tags the descriptor only, and otherwise in every run. The CIDSet goes: PDF/UA lets a file leave it out, and it
/// must else be complete.
void mendFonts(QPDF &pdf);

} // namespace waymark
