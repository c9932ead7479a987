#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace waymark {

/// Refused where a plan lies at that path, whatever its name, format or condition and through whichever link: nothing
/// that is made of a plan may take a plan's place. Writes nothing and takes no lock. The plan that is open here may be
/// asked about, for it is SQLite that reads: a plain read would drop this process's locks on it.
[[nodiscard]] Result<void> checkNoPlanAt(const QString &path);

/// writeFileSafely() of what was made of a plan. Errors: also those of checkNoPlanAt().
[[nodiscard]] Result<void> writeExportedFile(const QString &path, const QByteArray &data);

} // namespace waymark
