#pragma once

#include "exchange/xlsx/NumberFormat.h"

namespace waymark {

/// Takes a number format apart; codes longer than a spreadsheet allows are cut. Never fails: what is no sign of the
/// language is a letter to be shown.
[[nodiscard]] QList<FormatSection> formatSections(const QString &code);

} // namespace waymark
