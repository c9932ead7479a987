#pragma once

#include "report/board/Board.h"

namespace waymark::report_words {

/// The head of a group's pages, a band of its own: who it is about, how it stands and why, what turned, what follows if
/// nothing is done, and what it changed for children.
void addBoardHead(const Board &board, const ReportHeading &title, QList<ReportBlock> &blocks);
/// The head of the front page of a whole plan.
void addFrontHead(const ReportData &data, const ReportHeading &title, QList<ReportBlock> &blocks);
/// The groups beside each other: status and why, what is red, amber and done now and before, what is late, the KPIs,
/// and what is asked.
void addGroupsAtAGlance(const ReportData &data, const BoardLimits &limits, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
