#pragma once

#include "exchange/SourceDocument.h"

namespace waymark {

class XmlPart;

/// How many columns the present element says; at least one.
[[nodiscard]] int gridSpan(const XmlPart &xml);
/// Reads a `w:tcPr` that has just been entered; true for a cell that belongs to the one left of it.
[[nodiscard]] bool readCellProperties(XmlPart &xml, Cell &cell);

} // namespace waymark
