#pragma once

#include "plan/Place.h"

#include <QString>

namespace waymark {

/// Something of the plan that a public report does not say.
struct HiddenPiece
{
    query::Place place; ///< the first place where it stands; its id is null where there is none to go to
    QString sentence; ///< what is not shown, and what stands instead
    QString name; ///< of the person who is not named; empty of a number
};

} // namespace waymark
