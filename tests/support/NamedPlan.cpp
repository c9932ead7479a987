#include "NamedPlan.h"

#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Assessment.h"
#include "plan/records/Decision.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/Risk.h"
#include "plan/records/RollUpOverride.h"
#include "plan/records/Round.h"

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

const Month march2026(2026, 3);

} // namespace

NamedPlan::NamedPlan()
{
    addPeople();
    addLeads();
    signEverything();
    addReadings();
}

ReportRequest NamedPlan::publicMarch() const
{
    ReportRequest request = march();
    request.kind = ReportKind::Public;
    return request;
}

QStringList NamedPlan::names()
{
    return {u"Robin Sample"_s, u"R. Sample"_s, u"Kim Test-Case"_s, u"Wren"_s, u"Old Timer"_s, u"Nobody Known"_s,
        u"A. Lead"_s};
}

void NamedPlan::submit(ChangeBuilder &builder)
{
    const auto done = document().submit(builder.take({u"field"_s, {}}));
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence + done.error().detail));
}

Id NamedPlan::obtainOne(ChangeBuilder &builder, const KindInfo &info) const
{
    if (const QList<Id> living = plan().living(info.kind); !living.isEmpty())
        return living.first();
    const auto firstFor = [this](const Field &field) {
        for (const KindInfo &other : allKinds()) {
            const QList<Id> living = field.mayReferTo(other.kind) ? plan().living(other.kind) : QList<Id>();
            if (!living.isEmpty())
                return living.first();
        }
        return Id();
    };
    const Id owner = info.parent ? firstFor(*info.parent) : plan().id();
    const Field *key = info.keys.empty() ? nullptr : info.keys.back();
    const Value keyed = !key                     ? Value()
        : key->valueKind == ValueKind::Month     ? Value(march2026)
        : key->valueKind == ValueKind::Reference ? Value(firstFor(*key))
        : key->valueKind == ValueKind::Choice    ? Value(key->choices().at(1))
                                                 : Value(QStringLiteral("key"));
    const Id id = keyedId(info.kind, owner, valueText(keyed));
    builder.add(info.kind, id);
    if (const Field *rank = findField(info.kind, QStringLiteral("rank")))
        builder.set(*rank, id, Value(QStringLiteral("i")));
    if (info.parent)
        builder.set(*info.parent, id, Value(owner));
    if (key)
        builder.set(*key, id, keyed);
    return id;
}

Id NamedPlan::person(const QString &name) const
{
    const Person *found = query::personNamed(plan(), name);
    return found ? found->id : Id();
}

Id NamedPlan::assessment(const QString &reference, Month month) const
{
    return keyedId(RecordKind::Assessment, id(reference), month.text());
}

void NamedPlan::addPeople()
{
    ChangeBuilder builder(plan());
    for (const Person *post : plan().all<Person>())
        builder.set<&Person::role>(post->id, post->name);
    const auto add = [&](const QString &name, const QString &role, const QString &organisation,
                         const QString &spellings) {
        const Id id = keyedId(RecordKind::Person, plan().id(), name);
        builder.add(RecordKind::Person, id);
        builder.set<&Person::name>(id, name);
        builder.set<&Person::role>(id, role);
        builder.set<&Person::organisation>(id, organisation);
        builder.set<&Person::aliases>(id, spellings);
    };
    add(u"Robin Sample"_s, u"Head of Inclusion"_s, {}, u"R. Sample"_s);
    add(u"Kim Test-Case"_s, u"Deputy of Robin Sample"_s, u"Test council"_s, {});
    add(u"Wren"_s, {}, {}, {});
    add(u"Old Timer"_s, {}, {}, {});
    submit(builder);
    ChangeBuilder removal(plan());
    removal.remove(RecordKind::Person, person(u"Old Timer"_s));
    submit(removal);
}

void NamedPlan::addLeads()
{
    ChangeBuilder builder(plan());
    const Id group = keyedId(RecordKind::Person, plan().id(), u"the group"_s);
    builder.add(RecordKind::DeliveryGroup, group);
    builder.set<&DeliveryGroup::rank>(group, u"i"_s);
    builder.set<&DeliveryGroup::name>(group, u"Early Help Group"_s);
    builder.set<&DeliveryGroup::leadPost>(group, u"Robin Sample"_s);
    builder.set<&DeliveryGroup::leadPerson>(group, person(u"Robin Sample"_s));
    builder.set<&Priority::group>(id(u"1"_s), group);
    const auto lead = [&](const QString &reference, const QString &name, const QString &rank) {
        const Id link = keyedId(RecordKind::LeadLink, id(reference), person(name).text());
        builder.add(RecordKind::LeadLink, link);
        builder.set<&LeadLink::owner>(link, id(reference));
        builder.set<&LeadLink::person>(link, person(name));
        builder.set<&LeadLink::rank>(link, rank);
    };
    lead(u"1.1.1"_s, u"Robin Sample"_s, u"zi"_s);
    lead(u"1.1.2"_s, u"Kim Test-Case"_s, u"zi"_s);
    lead(u"1.1.2"_s, u"Wren"_s, u"zj"_s);
    lead(u"2.1.1"_s, u"Wren"_s, u"zi"_s);
    const Id round = keyedId(RecordKind::Round, group, march2026.text());
    builder.add(RecordKind::Round, round);
    builder.set<&Round::owner>(round, group);
    builder.set<&Round::month>(round, march2026);
    builder.set<&Round::closedBy>(round, u"Old Timer"_s);
    builder.set<&Round::closedOn>(round, QDate(2026, 4, 2));
    submit(builder);
}

void NamedPlan::signEverything()
{
    ChangeBuilder builder(plan());
    builder.set<&Assessment::by>(assessment(u"1.1.1"_s, march2026), u"Kim Test-Case"_s);
    builder.set<&Assessment::correctedBy>(assessment(u"1.1.1"_s, march2026), u"robin  sample"_s);
    builder.set<&Assessment::correctedOn>(assessment(u"1.1.1"_s, march2026), QDate(2026, 4, 3));
    builder.set<&Assessment::signedOffBy>(assessment(u"2.1.1"_s, march2026), u"Wren / Partnership board"_s);
    for (const Id &risk : plan().living(RecordKind::Risk))
        builder.set<&Risk::riskOwner>(risk, u"R SAMPLE"_s);
    for (const Id &decision : plan().living(RecordKind::Decision))
        builder.set<&Decision::to>(decision, u"Kim Test-Case and the partnership board"_s);
    for (const Id &decided : plan().living(RecordKind::RollUpOverride))
        builder.set<&RollUpOverride::by>(decided, u"Nobody Known"_s);
    submit(builder);
}

void NamedPlan::addReadings()
{
    ChangeBuilder builder(plan());
    const Id share = query::findKpi(plan(), u"1.1a"_s).value();
    const Id count = query::findKpi(plan(), u"1.1b"_s).value();
    const auto read = [&](const Id &kpi, Month month, double value) {
        const Id reading = keyedId(RecordKind::Reading, kpi, month.text());
        builder.add(RecordKind::Reading, reading);
        builder.set<&Reading::kpi>(reading, kpi);
        builder.set<&Reading::period>(reading, month);
        builder.set<&Reading::value>(reading, std::optional(value));
        return reading;
    };
    const Id few = read(share, Month(2026, 2), 4.4);
    builder.set<&Reading::numerator>(few, std::optional(4.0));
    builder.set<&Reading::denominator>(few, std::optional(90.0));
    builder.set<&Reading::note>(few, u"four families"_s);
    builder.set<&Reading::source>(few, u"4 of 90"_s);
    builder.set<&Kpi::unit>(count, Unit::Count);
    read(count, Month(2026, 2), 12);
    builder.set<&Reading::low>(read(count, march2026, 3), std::optional(2.0));
    submit(builder);
}

} // namespace waymark::test
