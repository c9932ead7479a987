#pragma once

#include "plan/Status.h"

#include <QString>

namespace waymark {

/// A status in the plan's own word. The letter and the fill follow from the meaning.
struct ReportStatus
{
    Status status = Status::NotAssessed;
    QString word;
    QString colour; ///< the name of the colour it has in every report; empty where it has none
    bool isDecided = false; ///< of a heading: people decided it, in place of what its actions add up to
};

} // namespace waymark
