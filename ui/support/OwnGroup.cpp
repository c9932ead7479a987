#include "support/OwnGroup.h"

#include "document/PlanDocument.h"
#include "plan/queries/PlanScope.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"

namespace waymark {

QList<Id> ownRounds(const ViewContext &context)
{
    const Plan &plan = context.document.plan();
    const QList<Id> owners = query::roundOwners(plan);
    if (const std::optional<HandOut> &handedOut = context.document.handedOut()) {
        QList<Id> own;
        for (const Priority *priority : PlanScope(handedOut->scope).priorities(plan)) {
            const Id owner = owners.contains(priority->group) ? priority->group : plan.id();
            if (!own.contains(owner))
                own.append(owner);
        }
        return own;
    }
    const Id chosen = context.settings.ownGroup(plan.id()).value_or(Id());
    return owners.contains(chosen) ? QList<Id>{chosen} : QList<Id>();
}

Id ownGroup(const ViewContext &context)
{
    const QList<Id> own = ownRounds(context);
    return own.size() == 1 ? own.first() : Id();
}

} // namespace waymark
