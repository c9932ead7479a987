#pragma once

#include "plan/Plan.h"
#include "plan/proposal/Proposal.h"
#include "report/outline/ReportBlocks.h"

namespace waymark {

/// A file of a merge, as its minutes name it.
struct MinutesFile
{
    QString name;
    QString scope; ///< what it was handed out for; empty: the whole plan
    Signature latest; ///< the last change in it
    QString refusal; ///< why nothing was taken of it; empty where something was
};

/// What the minutes of a merge are of.
struct MinutesOf
{
    QList<MinutesFile> files; ///< as SourcePlace::document counts them
    QString by; ///< who merged
    QDate on;
    bool isLeftOpen = false; ///< questions that nobody answered were left; otherwise the later word stands
};

/// Whether a change is done: what is outside of a file's scope or a question may wait.
enum class Settled { Taken, Left, Open };
[[nodiscard]] Settled settledAs(const ProposedChange &change, bool isLeftOpen);

/// The minutes of a merge: what came from whom, what was decided, what was left. `before` is the plan as it was.
[[nodiscard]] ReportOutline mergeMinutes(const Plan &before, const Proposal &decided, const MinutesOf &of);

} // namespace waymark
