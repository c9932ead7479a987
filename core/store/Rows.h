#pragma once

#include "plan/Plan.h"
#include "store/Database.h"

namespace waymark::rows {

/// The plan as it stands, a table for each kind of record and a column for each field of the catalogue. The caller
/// holds the transaction.

/// Reads all of them. Damaged where one cannot be what it says.
[[nodiscard]] Result<Plan> load(Database &database);
/// Writes one record as it stands.
[[nodiscard]] Result<void> write(Database &database, const KindInfo &info, const Record &record);
/// Takes a value out of its row where it stands there; whether it did.
[[nodiscard]] Result<bool> empty(Database &database, const Field &field, const Id &record, const Value &value);

} // namespace waymark::rows
