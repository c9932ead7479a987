#pragma once

namespace waymark {

/// Where to go in a table once a value is accepted.
enum class EditThen { Stay, NextRow, NextCell, PreviousCell };

} // namespace waymark
