#pragma once

namespace waymark {

/// What kind of thing a due date says; the table in Due.h has the forms.
enum class DueKind { None, Day, Month, Quarter, Term, Year, Relative, Text };

} // namespace waymark
