#pragma once

#include <QString>

namespace waymark {

/// The version of the SQLite in use, "3.40.1". Apart from Database, whose header asks for Qt Sql: nobody but the store
/// has it.
[[nodiscard]] QString sqliteVersion();

} // namespace waymark
