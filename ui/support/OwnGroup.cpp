#include "support/OwnGroup.h"

#include "document/PlanDocument.h"
#include "plan/queries/PlanScope.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Priority.h"
#include "settings/Settings.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString settingOf(const ViewContext &context)
{
    return u"group/"_s + context.document.plan().id().text();
}

} // namespace

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
    const Id chosen = Id::fromText(context.settings.text(settingOf(context)));
    return owners.contains(chosen) ? QList<Id>{chosen} : QList<Id>();
}

void keepOwnGroup(const ViewContext &context, const Id &owner)
{
    context.settings.setText(settingOf(context), owner.isNull() ? QString() : owner.text());
}

} // namespace waymark
