#pragma once

#include "exchange/update/EarlierImports.h"
#include "plan/Plan.h"

namespace waymark {

/// What a document would change in a record that lives, out of all that was written for it: see DraftRecords.
/// Left out is what says the same in other blanks, and every empty value: nothing good is wiped. Fields that are
/// decided together stand together. What cannot be read where the plan has a good value is there, and not accepted; so
/// is what was edited in the plan since.
[[nodiscard]] QList<ProposedChange> recordChanges(
    const Plan &plan, const Id &record, const QList<Change> &written, const EarlierImports &earlier);

} // namespace waymark
