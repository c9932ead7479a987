#pragma once

namespace waymark::pdf_markers {

/// The canvas and the tagger talk through the one thing that QPdfWriter passes on unchanged: a filled rectangle of 1 by
/// 1 point far off the page. x tells the number of the piece, y whether it begins or ends.
constexpr int Side = 1;
constexpr int FirstX = -20'000; ///< x = FirstX - piece
constexpr int BeginY = -20'000;
constexpr int EndY = -30'000;

} // namespace waymark::pdf_markers
