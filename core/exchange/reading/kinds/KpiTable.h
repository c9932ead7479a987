#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// Reads a table of KPIs: with or without baseline, targets after months, by date or without a time, figures by date
/// that are readings, the letters of polarity. A row without a figure of its own goes on with the one above only where
/// its words do.
void readKpiTable(DraftWriter &writer, const Region &region);

/// A row of another table that a person called a KPI: its words, and what else it says in its note.
void readKpiRow(DraftWriter &writer, const Region &region, const TableRow &row);

} // namespace waymark
