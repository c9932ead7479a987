#pragma once

#include "exchange/reading/PlanDraft.h"

#include <optional>

namespace waymark {

/// A delivery group as a cell of an overview table tells it: its priority's number, its lead and its rhythm.
struct GroupFound
{
    QString number;
    DraftGroup group;
};

/// "1 Improving outcomes ⏎ Lead - Head of Inclusion ⏎ Reporting - Quarterly or by exception"; nothing where a cell says
/// no lead.
[[nodiscard]] std::optional<GroupFound> readGroupCell(const QString &text);

/// "Voice Group. Lead: Head of Inclusion. Reporting: monthly or by exception." Without a lead post where it is no such
/// sentence.
[[nodiscard]] DraftGroup readGroupSentence(const QString &text);

} // namespace waymark
