#pragma once

#include "plan/proposal/Proposal.h"

namespace waymark {

/// A part of what is shown of a proposal: "Asks for you", "Changed", "New" …
struct NetChangesPart
{
    QString title;
    bool isQuiet = false; ///< there to be looked up, not to be read
    QList<qsizetype> items = {}; ///< places in the proposal, in its order
};

/// What asks for a person comes first, what is the same last; each item stands in one part, and no part is empty. Only
/// what comes from one document or file, by its place; -1 is all of them.
[[nodiscard]] QList<NetChangesPart> netChangesParts(const Proposal &proposal, int document);

} // namespace waymark
