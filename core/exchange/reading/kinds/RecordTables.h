#pragma once

#include "exchange/reading/draft/DraftWriter.h"
#include "exchange/reading/tables/Regions.h"

#include <optional>

namespace waymark {

/// Reads the tables that are not of actions or KPIs into records of their own: risks, decisions, evidence and training,
/// the glossary, the initials of people. What a record has no field for goes into the notes of the plan, with its
/// place.
void readRecordTable(DraftWriter &writer, const Region &region);

/// "Glossary", "Words we use": what stands below are terms and their meanings.
[[nodiscard]] bool namesGlossary(const QString &heading);

/// "Words we use" above pairs of a term and its meaning, in a table without captions.
[[nodiscard]] std::optional<Region> glossaryRegion(const Table &block);

} // namespace waymark
