#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QString>

#include <functional>

namespace waymark {

/// Refused where a rollback journal lies where a new file's own would: it would be played into that file.
[[nodiscard]] Result<void> checkNoJournal(const QString &path);

/// Makes a new plan file under another name until it is whole, so that a crash on the way leaves nothing that looks
/// like a plan, and gives it its name then. Refused where there is a file of that name, or a journal that would be
/// played into it. Where anything fails, none of it is left; errors speak of the name that people know. The id makes
/// the other name.
[[nodiscard]] Result<void> makeWholeFile(
    const QString &path, const Id &id, const std::function<Result<void>(const QString &partial)> &fill);

} // namespace waymark
