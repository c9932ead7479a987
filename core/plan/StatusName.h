#pragma once

#include "plan/Status.h"

#include <QString>

namespace waymark {

class Plan;

namespace query {

/// What this plan calls a meaning: its own words where it has them, else the usual ones.
struct StatusName
{
    QString word;
    QString colour;
    QString definition;
};
[[nodiscard]] StatusName statusName(const Plan &plan, Status status);

} // namespace query

} // namespace waymark
