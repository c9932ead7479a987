#pragma once

namespace waymark {

/// What a row of a table of actions is, where a person says so.
enum class RowMeaning { Action, Outcome, Priority, GoesOn, Kept };

/// What "12,5" is.
enum class CommaMeaning { NotSaid, Decimal, Text };

} // namespace waymark
