#pragma once

#include "store/Database.h"

namespace waymark {

/// The numbered steps to the present format and what a file made by them looks like. A new file runs them all, because
/// ALTER leaves other text in the schema than CREATE and the two must compare equal.
namespace schema {

/// The scripts, the first of which makes format 1; the format is how many were run. Handed in, so that a test can have
/// a step more than there is.
using Steps = QList<QByteArray>;

/// "WAYM", in the header of every plan file.
inline constexpr int applicationId = 0x5741594d;
/// The newest format this program writes.
inline constexpr int currentVersion = 1;

/// This program's own: `currentVersion` of them.
[[nodiscard]] const Steps &ownSteps();

/// What stands between this program and a file.
enum class Fit {
    Current,
    Older, ///< can be migrated
    Newer, ///< written by a newer program
    Foreign, ///< no plan at all
};

/// Reads the header only. Damaged or NotAPlan where even that fails.
[[nodiscard]] Result<Fit> fit(Database &database, const Steps &steps);
/// The format the file says it has; 0 where it says none.
[[nodiscard]] Result<int> version(Database &database);
/// Runs every step after the file's version; the caller holds the transaction.
[[nodiscard]] Result<void> migrate(Database &database, const Steps &steps);
/// Brings an older format up to the present one, all at once or not at all. The file as it was stays beside it.
[[nodiscard]] Result<void> bringUpToDate(Database &database, Database::Access access, const Steps &steps);
/// Damaged unless every table, index, trigger and view is exactly what the steps up to the file's version make. Only
/// then may triggers run.
[[nodiscard]] Result<void> checkIsOurs(Database &database, const Steps &steps);

} // namespace schema

} // namespace waymark
