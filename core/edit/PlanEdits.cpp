#include "edit/PlanEdits.h"

#include "plan/records/PlanInfo.h"
#include "plan/records/StatusMeaning.h"
#include "plan/Status.h"

namespace waymark::edit {

using namespace Qt::StringLiterals;

ChangeSet newPlan(const NewPlan &wanted, IdSource &ids)
{
    const Plan nothing;
    ChangeBuilder builder(nothing);
    startPlan(builder, wanted, ids.next());
    return builder.take({u"create"_s, {}});
}

Id startPlan(ChangeBuilder &builder, const NewPlan &wanted, const Id &plan)
{
    builder.add(RecordKind::Plan, plan);
    builder.set<&PlanInfo::title>(plan, wanted.title.simplified());
    builder.set<&PlanInfo::partnership>(plan, wanted.partnership.simplified());
    builder.set<&PlanInfo::start>(plan, wanted.start);
    for (const Status status : chosenStatuses) {
        const StatusWords &words = defaultStatusWords(status);
        const Id id = keyedId(RecordKind::StatusMeaning, plan, statusText(status));
        builder.add(RecordKind::StatusMeaning, id);
        builder.set<&StatusMeaning::meaning>(id, status);
        builder.set<&StatusMeaning::word>(id, QString::fromLatin1(words.word));
        builder.set<&StatusMeaning::colour>(id, QString::fromLatin1(words.colourName));
        builder.set<&StatusMeaning::definition>(id, QString::fromLatin1(words.definition));
    }
    return plan;
}

} // namespace waymark::edit
