#pragma once

#include "report/board/Board.h"

namespace waymark::report_words {

/// What was achieved since the period before, and what comes next, beside each other.
void addBoardProgress(const Board &board, QList<ReportBlock> &blocks);
/// The KPIs as small charts, each with its sentence; where there are too many, the worst.
void addBoardTiles(const Board &board, QList<ReportBlock> &blocks);
/// Milestones with their slip, the gravest risks, and what people said, beside each other.
void addBoardFoot(const Board &board, QList<ReportBlock> &blocks);
/// What the colours mean, what the abbreviations stand for, and how lateness is counted.
void addBoardKey(const ReportData &whole, int level, const BoardLimits &limits, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
