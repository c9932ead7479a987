#include "edit/HandOverEdits.h"

#include "edit/Edit.h"
#include "plan/records/Person.h"

namespace waymark::edit {

using namespace Qt::StringLiterals;

void writeHandOver(ChangeBuilder &builder, const Id &from, const Id &to, QDate on)
{
    const Id id = keyedId(RecordKind::HandOver, from, to.text());
    if (builder.value(kindInfo(RecordKind::HandOver).alive(), id).isEmpty()) {
        builder.add(RecordKind::HandOver, id);
        builder.set<&HandOver::owner>(id, from);
        builder.set<&HandOver::to>(id, to);
    }
    builder.set<&HandOver::on>(id, on);
}

Result<ChangeSet> agreeHandOver(const Plan &plan, const Id &from, const Id &to, QDate on)
{
    const Person *giver = plan.get<Person>(from);
    const Person *taker = plan.get<Person>(to);
    if (!giver || !taker)
        return fail(ErrorCode::NotFound, Edit::tr("This person is no longer in the plan. Nothing was changed."));
    if (from == to) {
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 leads these actions already. Nothing was changed; choose somebody else.").arg(giver->name));
    }
    if (!on.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("A hand-over needs a day such as 1 April 2026. Nothing was changed."));
    ChangeBuilder builder(plan);
    writeHandOver(builder, from, to, on);
    return builder.take({u"agree_hand_over"_s,
        {ActionArgument::record(RecordKind::Person, from), ActionArgument::record(RecordKind::Person, to),
            ActionArgument::day(on)}});
}

Result<ChangeSet> withdrawHandOver(const Plan &plan, const Id &handOver)
{
    const HandOver *agreed = plan.get<HandOver>(handOver);
    if (!agreed)
        return fail(ErrorCode::NotFound, Edit::tr("That hand-over was withdrawn already. Nothing was changed."));
    ChangeBuilder builder(plan);
    builder.remove(RecordKind::HandOver, handOver);
    return builder.take({u"withdraw_hand_over"_s,
        {ActionArgument::record(RecordKind::Person, agreed->owner),
            ActionArgument::record(RecordKind::Person, agreed->to)}});
}

} // namespace waymark::edit
