#pragma once

/// The colours of a report on paper and in Office files, as Office writes them. They are those of the PDF and of the
/// HTML's light scheme: text has 4.5:1 and outlines have 3:1 against white and against `head`. The fills of statuses
/// are not here: see defaultStatusWords().
namespace waymark::report_palette {

inline constexpr char ink[] = "1D1A26";
inline constexpr char quiet[] = "57526A";
inline constexpr char alert[] = "8A1C1C";
inline constexpr char accent[] = "5B3A8C";
inline constexpr char link[] = "014079";
inline constexpr char line[] = "D9D6E0"; ///< decoration only
inline constexpr char edge[] = "5F5A72";
inline constexpr char head[] = "F4F2F7";

} // namespace waymark::report_palette
