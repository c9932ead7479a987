#include "edit/RuleEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/RuleSwitch.h"

namespace waymark::edit {

using namespace Qt::StringLiterals;

Result<ChangeSet> switchRuleOff(const Plan &plan, const QString &rule, const QString &reason, const QString &by)
{
    if (rule.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Edit::tr("Say which rule to switch off. Nothing was changed."));
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("A rule is switched off with a reason, so that others know why. Nothing was changed; write one."));
    }
    ChangeBuilder builder(plan);
    Id id;
    for (const RuleSwitch *off : plan.all<RuleSwitch>())
        id = off->rule == rule ? off->id : id;
    if (id.isNull()) {
        id = keyedId(RecordKind::RuleSwitch, plan.id(), rule);
        builder.add(RecordKind::RuleSwitch, id);
        builder.set<&RuleSwitch::rule>(id, rule);
    }
    builder.set<&RuleSwitch::reason>(id, reason.trimmed());
    builder.set<&RuleSwitch::by>(id, by.simplified());
    return builder.take({u"rule_off"_s, {ActionArgument::record(RecordKind::RuleSwitch, id)}});
}

Result<ChangeSet> switchRuleOn(const Plan &plan, const QString &rule)
{
    ChangeBuilder builder(plan);
    Id id;
    for (const RuleSwitch *off : plan.all<RuleSwitch>()) {
        if (off->rule != rule)
            continue;
        id = off->id;
        builder.remove(RecordKind::RuleSwitch, id);
    }
    return builder.take({u"rule_on"_s, {ActionArgument::record(RecordKind::RuleSwitch, id)}});
}

} // namespace waymark::edit
