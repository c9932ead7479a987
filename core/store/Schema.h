#pragma once

#include "store/Database.h"

namespace waymark {

/// The numbered migrations and what a file made by them looks like. A new file runs them all, because ALTER leaves
/// other text in the schema than CREATE and the two must compare equal.
namespace schema {

/// "WAYM", in the header of every plan file.
inline constexpr int applicationId = 0x5741594d;
/// The newest format this program writes.
inline constexpr int currentVersion = 4;

/// What stands between this program and a file.
enum class Fit {
    Current,
    Older, ///< can be migrated
    Newer, ///< written by a newer program
    Foreign, ///< no plan at all
};

/// Reads the header only. Damaged or NotAPlan where even that fails.
[[nodiscard]] Result<Fit> fit(Database &database);
/// The format the file says it has; 0 where it says none.
[[nodiscard]] Result<int> version(Database &database);
/// Runs every migration after the file's version up to the given one; the caller holds the transaction.
[[nodiscard]] Result<void> migrate(Database &database, int upTo = currentVersion);
/// Damaged unless every table, index, trigger and view is exactly what the migrations up to the file's version make.
/// Only then may triggers run.
[[nodiscard]] Result<void> checkIsOurs(Database &database);

} // namespace schema

} // namespace waymark
