#pragma once

#include "commands/Command.h"
#include "exchange/reading/PlanReading.h"
#include "plan/Month.h"

namespace waymark {

/// The documents of an import and what they say.
struct ReadSources
{
    QList<SourceDocument> documents; ///< the reading refers to them
    PlanReading reading;
    QString mapping; ///< how they were read, as JSON

    /// Something in them is for a person to settle.
    [[nodiscard]] bool isWaiting() const;
};

/// Reads them by the answers of --map, else by those that were kept, and says what was found and asked. `written` is
/// the month that the statuses go into, to be said; not valid: not to be said.
[[nodiscard]] Result<std::unique_ptr<ReadSources>> readSources(
    Command &command, const QStringList &sources, const ReadingMapping &kept, Month written);

} // namespace waymark
