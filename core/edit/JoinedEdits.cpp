#include "edit/JoinedEdits.h"

#include "plan/ChangeBuilder.h"

namespace waymark::edit {

ChangeSet joined(const Plan &plan, const QList<ChangeSet> &sets, const ActionName &name)
{
    ChangeBuilder builder(plan);
    for (const ChangeSet &set : sets)
        builder.add(set);
    return builder.take(name);
}

} // namespace waymark::edit
