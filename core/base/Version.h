#pragma once

#include <QString>

namespace waymark {

/// Which Waymark this is, "0.9.0" (semantic versioning).
QString versionNumber();
/// The commit it was built from, with a "+" where the source was changed since; empty where it was not built from one.
QString versionCommit();

} // namespace waymark
