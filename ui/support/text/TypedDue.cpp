#include "support/text/TypedDue.h"

namespace waymark {

TypedReading dueReading(const Plan &plan)
{
    return [&plan](const QString &typed) { return Due::read(typed).reading(plan.calendar()); };
}

} // namespace waymark
