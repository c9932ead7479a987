#pragma once

#include "pdf/PdfText.h"
#include "plan/Status.h"
#include "report/outline/ReportBlocks.h"

#include <QColor>

namespace waymark {

/// How small and close the words of a page are set.
/// Board: pages that are laid out as a whole, first as they are meant, then closer.
enum class ReportDensity { Usual, Board, CloseBoard, Compact, Tight };

} // namespace waymark

/// How pages of a report look: sizes in points, the colours of paper. Reports have a light palette of their own,
/// whatever the screen's; text has 4.5:1 and what must be seen has 3:1 against white and against `head`.
namespace waymark::report_style {

inline constexpr qreal marginSide = 46;
inline constexpr qreal marginTop = 52;
inline constexpr qreal marginBottom = 44;
inline constexpr qreal gutter = 12; ///< between columns
inline constexpr qreal figureGap = 34; ///< between the columns of key figures
inline constexpr qreal shortTable = 150; ///< what is no higher is not broken over two pages
inline constexpr qreal fewRowsTable = 250; ///< the same where the rows are so few that one looks for all of them
inline constexpr qsizetype fewRows = 8;

inline const QColor ink(0x1d, 0x1a, 0x26);
inline const QColor quiet(0x57, 0x52, 0x6a);
inline const QColor alert(0x8a, 0x1c, 0x1c);
inline const QColor accent(0x5b, 0x3a, 0x8c);
inline const QColor line(0xd9, 0xd6, 0xe0); ///< decoration only
inline const QColor edge(0x5f, 0x5a, 0x72);
inline const QColor head(0xf4, 0xf2, 0xf7);

[[nodiscard]] QColor statusFill(Status status);
[[nodiscard]] QColor statusInk(Status status);

/// A line of running text or of a cell.
[[nodiscard]] PdfTextStyle textStyle(ReportTone tone, qreal size);
/// Of the words in a table.
[[nodiscard]] qreal tableSize(ReportDensity density);
/// Above and below them in a row.
[[nodiscard]] qreal tablePadding(ReportDensity density);
/// Levels 1 to 4.
[[nodiscard]] PdfTextStyle headingStyle(int level);

/// The rounded square with its letter, as an artifact: the word beside it says the same.
void paintChip(PdfCanvas &canvas, const PdfFonts &fonts, const QRectF &box, Status status);
/// "Missed (red)", the word in bold.
[[nodiscard]] QVector<PdfRun> statusRuns(const ReportStatus &status);

/// A level hair line.
void paintRule(PdfCanvas &canvas, qreal x1, qreal x2, qreal y, const QColor &colour = line, qreal width = 0.5);

} // namespace waymark::report_style
