#pragma once

namespace waymark {

/// What a row of a table of actions or KPIs is, where a person says so.
enum class RowMeaning { Action, Outcome, Priority, GoesOn, Kept, Kpi };

/// What "12,5" is.
enum class CommaMeaning { NotSaid, Decimal, Text };

} // namespace waymark
