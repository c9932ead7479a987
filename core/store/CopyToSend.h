#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace waymark {

class PlanStore;

/// A copy of a plan as the bytes of a file, to be sent inside a report. The records and the whole ledger are in it, so
/// that it opens, verifies and can be merged back. Of the kept files only those that evidence names are: a report that
/// went out with the plan inside is kept in the plan, and each further one would hold all the earlier ones. It is
/// a copy of its own, with an id made of this copy's and of the place in its history, so that an unchanged plan gives
/// the same bytes every time. Made in a folder that nobody else can look into, which goes with it. Errors: those of
/// PlanStore::copyTo(), in a sentence of its own; the plan is as it was.
[[nodiscard]] Result<QByteArray> copyToSend(PlanStore &store);

} // namespace waymark
