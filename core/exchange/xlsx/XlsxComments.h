#pragma once

#include "exchange/sheets/CellRange.h"
#include "exchange/source/ReadProblem.h"

#include <utility>

namespace waymark {

using XlsxComment = std::pair<CellPlace, QString>;

/// The part of a sheet's comments, or that of its threads, whose answers are comments of the same cell. Where a sheet
/// has threads, its comments repeat them for older programs.
[[nodiscard]] ReadOutcome<QList<XlsxComment>> readXlsxComments(const QByteArray &part);

/// The paragraphs in the shapes of a drawing.
[[nodiscard]] ReadOutcome<QStringList> readXlsxDrawing(const QByteArray &part);

} // namespace waymark
