#pragma once

#include "exchange/SourceDocument.h"
#include "plan/Status.h"

namespace waymark {

/// What a status cell says.
struct StatusFound
{
    Status status = Status::NotAssessed;
    QString text; ///< what it said, where nobody can read it
    bool byColour = false;
};

/// Reads a status cell by its words first ("Amber", "G", "at risk", "delayed"), by the colour of its ground where it
/// has none. Empty and uncoloured is not assessed; what says something else is unreadable and kept. The colours are
/// those of the partnership whose plan this is: grey, green, amber, red, blue with their usual meanings.
[[nodiscard]] StatusFound readStatus(const Cell &cell);

/// The meaning of a colour's or status's name; NotAssessed where it names none.
[[nodiscard]] Status statusFromWord(const QString &word);

} // namespace waymark
