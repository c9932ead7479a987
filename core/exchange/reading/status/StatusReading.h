#pragma once

#include "exchange/reading/status/StatusScheme.h"

namespace waymark {

/// What a status cell says.
struct StatusFound
{
    Status status = Status::NotAssessed;
    QString text; ///< what it said, where nobody can read it; else what it said besides
    bool byColour = false;
    bool disagrees = false; ///< word and colour, or two words, say different things: a question
    QString colour = {}; ///< `#rrggbb` of what it is painted with
};

/// Reads a status cell by its words first ("Amber", "G", "at risk", "Green – complete", "45%", 🟠), by its colour
/// where it has none: of a sign, of what is behind it, of the cell. Empty and uncoloured is not assessed; what says
/// something else is unreadable and kept.
[[nodiscard]] StatusFound readStatus(const Cell &cell, const StatusScheme &scheme = {});

/// The words are, as a whole, those of a status; quick, for looking at many cells.
[[nodiscard]] bool isStatusWord(const QString &words);

} // namespace waymark
