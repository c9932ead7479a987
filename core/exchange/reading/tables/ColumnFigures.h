#pragma once

#include "exchange/reading/tables/ColumnRoles.h"
#include "exchange/reading/tables/ColumnShape.h"

namespace waymark {

/// For when the figures below a caption are meant: "12 months", "Year 2", "Actual Mar 24"; nothing where it says none.
[[nodiscard]] Period periodIn(const QString &caption);

/// Finds the columns of targets and readings, each with its time: "3 months", "Milestone 2 - Mar 24", bare quarters
/// beside a year, years after a baseline, "This month" over figures.
void settleFigures(Columns &columns, const QList<ColumnShape> &shapes);

} // namespace waymark
