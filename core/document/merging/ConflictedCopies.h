#pragma once

#include <QStringList>

namespace waymark {

/// Whether two names of plan files, without folder and ending, look as if a synchroniser had made one of the other
/// because both were changed at once: "Plan (conflicted copy 2026-05-03)", "Plan (A's conflicted copy)",
/// "Plan-LAPTOP-7", "Plan_conflict-20260503", "Plan (1)". Either may be the newer.
[[nodiscard]] bool areConflictedNames(const QString &one, const QString &other);

/// Files beside a plan whose names look so, in the order of their names; whether they are copies of the same plan is
/// for a rehearsal to find out. Reads the folder only.
[[nodiscard]] QStringList conflictedCopies(const QString &path);

} // namespace waymark
