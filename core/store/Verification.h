#pragma once

#include "base/Result.h"
#include "plan/Plan.h"

#include <QStringList>

namespace waymark {

class PlanStore;

/// What a verification found. No problems: every digest and the chain hold, and replaying the ledger gives exactly the
/// rows.
struct Verification
{
    qint64 sets = 0;
    qint64 changes = 0;
    qint64 records = 0;
    QStringList problems; ///< a sentence each; the first twenty

    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

/// Reads the whole file and compares it with itself. Costs the length of the history; an Error only where reading
/// stopped.
[[nodiscard]] Result<Verification> verify(PlanStore &store);
/// The same for a file by its path; never writes to it (but for rolling back what a killed program left half written),
/// so that it may run in another thread.
[[nodiscard]] Result<Verification> verifyFile(const QString &path);

/// How two plans differ, a sentence for each field; empty where memory, rows and replay agree. At most `limit`
/// sentences.
[[nodiscard]] QStringList differences(const Plan &left, const Plan &right, qsizetype limit = 20);

} // namespace waymark
