#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark {

class PlanStore;

/// What a copy says of itself that was made for one delivery group or priority to work on. It stands in the file beside
/// the copy's id, and is believed of one's own file only: of another's it says what to expect.
struct HandOut
{
    Id scope; ///< a DeliveryGroup or Priority, see PlanScope
    QString by; ///< who handed it out; empty where they did not say
    QDate on;

    bool operator==(const HandOut &) const = default;
};

/// What goes along in a copy that is handed out.
enum class KeptAlong {
    Everything, ///< files of reports that went out, too
    OnlyEvidence,
};

/// Nothing where the file is the plan itself, or a whole copy.
[[nodiscard]] Result<std::optional<HandOut>> handOutOf(PlanStore &store);
/// Makes a copy for somebody to work on a part, in a new file, whole or not at all. Errors: those of
/// PlanStore::copyTo().
[[nodiscard]] Result<void> handOut(
    PlanStore &store, const QString &path, const Id &copy, const HandOut &handOut, KeptAlong kept);

} // namespace waymark
