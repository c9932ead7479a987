#pragma once

#include "plan/ChangeSet.h"
#include "plan/records/Kpi.h"

namespace waymark {

/// What a reading once said, and until when.
struct EarlierReading
{
    QString words; ///< "41% (12 of 29)"
    QDateTime until; ///< UTC
    QString by; ///< who wrote the next one
};

/// The values that a reading had before the one it has now, the latest first. `history` is what the ledger holds of
/// that record, newest first; where it had no value between two there is no line.
[[nodiscard]] QList<EarlierReading> earlierReadings(const QList<ChangeSet> &history, const Id &reading, Unit unit);

} // namespace waymark
