#pragma once

#include "report/data/ReportData.h"

namespace waymark {

/// SHA-256, in hexadecimal, of everything that a report says, in its order: headings, sentences, every cell of every
/// table. Charts are told by their tables. What stands at the foot of the pages (the digest itself among it) is not in
/// it. The same plan, sets, request and day give the same digest, as long as the program words things as it did.
[[nodiscard]] QString reportDigest(const ReportData &data);

} // namespace waymark
