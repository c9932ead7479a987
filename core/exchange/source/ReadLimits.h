#pragma once

#include <QtGlobal>

/// How much a document may hold before it is refused. A plan of fifteen thousand rows stays well below every one of
/// these; what lies above is a mistake (another kind of file) or an attack (a small file that swells when it is
/// opened).
namespace waymark::readLimits {

/// Word documents with photographs reach some tens of megabytes; the whole file is held in memory.
inline constexpr qint64 fileBytes = 128LL * 1024 * 1024;
/// Text, CSV and web pages have no pictures inside them, so that one this long is not a plan.
inline constexpr qint64 textBytes = 32LL * 1024 * 1024;

/// Word writes some twenty parts and one for each picture.
inline constexpr qint64 parts = 5'000;
/// Word spends about 4 KiB on a table row: thirty thousand rows.
inline constexpr qint64 partBytes = 128LL * 1024 * 1024;
/// All parts together, whether we read them or not: another program would have to unpack them all.
inline constexpr qint64 inflatedBytes = 512LL * 1024 * 1024;
/// Tables of Word shrink to a fortieth, the most even ones to a two-hundredth; deflate itself ends at a thousandth.
inline constexpr qint64 inflationRatio = 300;
/// Below this a part is harmless however well it packs.
inline constexpr qint64 ratioFromBytes = 4LL * 1024 * 1024;

/// Elements within elements; Word needs about thirty, and each costs us a few frames of the stack.
inline constexpr int xmlDepth = 256;
/// Web pages made by programs nest to about a hundred.
inline constexpr int htmlDepth = 400;
/// Each tag costs the HTML parser up to 300 bytes: 600 MB at the very worst.
inline constexpr int htmlTags = 2'000'000;
/// The HTML parser compares each attribute of a tag with all before it.
inline constexpr int htmlAttributes = 200;

/// All tables of a document together.
inline constexpr int rows = 100'000;
/// Cells of all tables, each counted for as many columns as it covers.
inline constexpr int cells = 2'000'000;
/// Columns that one cell may cover: what HTML allows; Word ends at 63.
inline constexpr int span = 1'000;
/// Characters in a cell; a spreadsheet's cell holds 32,767.
inline constexpr qsizetype cellText = 100'000;
/// Headings and paragraphs.
inline constexpr int paragraphs = 1'000'000;
/// Characters in one of them: a long book.
inline constexpr qsizetype paragraphText = 1'000'000;

} // namespace waymark::readLimits
