#pragma once

#include "store/Database.h"

namespace waymark::keptFiles {

/// Files that somebody asked to keep inside a plan, so that it can be mailed as one file. Each is there once, by the
/// SHA-256 of what it holds; records name it by that digest in hexadecimal. None is ever removed from a plan that
/// people work on, so that undo brings every one of them back.

/// Writes it in a transaction of its own, before the change set that names it: a file that no record names does no
/// harm.
[[nodiscard]] Result<QString> keep(Database &database, const QByteArray &bytes);
/// What was kept; NotFound where the plan holds no such file, Damaged where it does not fit its digest.
[[nodiscard]] Result<QByteArray> find(Database &database, const QString &digest);
/// In a copy that is to be sent, and nowhere else: takes out all that no evidence names, which are the reports that
/// went out and what no record names any more.
[[nodiscard]] Result<void> leaveOnlyEvidence(Database &database);
/// How many no longer fit their digests.
[[nodiscard]] Result<int> countSpoilt(Database &database);

} // namespace waymark::keptFiles
