#pragma once

#include "analysis/checks/CheckRules.h"
#include "analysis/checks/PlanEntries.h"
#include "plan/Plan.h"

#include <QHash>

namespace waymark::analysis::checks {

/// Two of a kind that say the same but for case, spaces and the full stop.
[[nodiscard]] QList<PlanIssue> checkSameText(const QList<PlanEntry> &entries);

/// The abbreviations of each record's texts, kept from one check to the next: finding them costs more than anything
/// else here. Whoever follows edits removes the records that were touched.
using AbbreviationsOf = QHash<Id, QStringList>;

/// Two to six capitals in what the entries say, and in what was said of their actions, that no glossary term with a
/// meaning stands for. One issue for each, at its first place.
[[nodiscard]] QList<PlanIssue> checkAbbreviations(
    const Plan &plan, const QList<PlanEntry> &entries, AbbreviationsOf &known);

} // namespace waymark::analysis::checks
