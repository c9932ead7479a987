#include "edit/LeadEdits.h"

#include "edit/Edit.h"
#include "edit/NamesInText.h"
#include "plan/queries/PlanQueries.h"
#include "plan/Rank.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"

#include <QSet>

namespace waymark::edit {

using namespace Qt::StringLiterals;

QStringList leadNamesFrom(const QString &text)
{
    QStringList names;
    QSet<QString> seen;
    for (const QString &name : namesIn(text)) {
        if (isNobody(name) || seen.contains(foldedName(name)))
            continue;
        seen.insert(foldedName(name));
        names.append(name);
    }
    return names;
}

Id writePerson(ChangeBuilder &builder, const Id &plan, const QString &name)
{
    const Id id = keyedId(RecordKind::Person, plan, name);
    if (!builder.value(kindInfo(RecordKind::Person).alive(), id).as<bool>()) {
        builder.add(RecordKind::Person, id);
        builder.set<&Person::name>(id, name.simplified());
    }
    return id;
}

void writeLeads(ChangeBuilder &builder, const Plan &before, const Id &plan, const Id &owner, const QStringList &names)
{
    QList<Id> people;
    for (const QString &name : names) {
        const Person *known = query::personNamed(before, name);
        const Id person = known ? known->id : writePerson(builder, plan, name);
        if (!people.contains(person))
            people.append(person);
    }
    const QStringList ranks = evenRanks(people.size());
    QSet<Id> wanted;
    for (qsizetype index = 0; index < people.size(); ++index) {
        const Id person = people.at(index);
        const Id link = keyedId(RecordKind::LeadLink, owner, person.text());
        wanted.insert(link);
        if (!builder.value(kindInfo(RecordKind::LeadLink).alive(), link).as<bool>()) {
            builder.add(RecordKind::LeadLink, link);
            builder.set<&LeadLink::owner>(link, owner);
            builder.set<&LeadLink::person>(link, person);
        }
        builder.set<&LeadLink::rank>(link, ranks.at(index));
    }
    for (const Id &link : before.children(RecordKind::LeadLink, owner)) {
        if (!wanted.contains(link))
            builder.remove(RecordKind::LeadLink, link);
    }
}

Result<ChangeSet> setLeads(const Plan &plan, RecordKind ownerKind, const Id &owner, const QStringList &names)
{
    const Record *record = plan.find(ownerKind, owner);
    if (!record || !record->alive)
        return fail(ErrorCode::NotFound, Edit::tr("This is no longer in the plan. Nothing was changed."));
    QStringList wanted;
    for (const QString &name : names) {
        const Person *known = query::personNamed(plan, name);
        wanted.append(known ? known->name : name);
    }
    wanted.removeDuplicates();
    ChangeBuilder builder(plan);
    if (wanted != query::leadNames(plan, owner))
        writeLeads(builder, plan, plan.id(), owner, names);
    return builder.take({u"leads"_s, {ActionArgument::record(ownerKind, owner)}});
}

} // namespace waymark::edit
