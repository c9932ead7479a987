#pragma once

#include "report/board/Board.h"

namespace waymark::report_words {

/// Under the head, beside each other: the counts month by month, what was done, and what it changed.
void addBoardFigures(const Board &board, QList<ReportBlock> &blocks);
/// What is missed, at risk, late or said to be delayed: the gravest in full, the others by reference.
void addBoardExceptions(const Board &board, QList<ReportBlock> &blocks);
/// What is asked of whom by when, what waits for a signature, and what was said like a question to a body.
void addBoardAsks(const Board &board, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
