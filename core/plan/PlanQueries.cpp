#include "plan/PlanQueries.h"

#include "plan/ChangeBuilder.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Evidence.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/LeadLink.h"
#include "plan/records/RuleSwitch.h"
#include "plan/texts/FoldedText.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::query {

using namespace Qt::StringLiterals;

namespace {

struct Query
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

template <typename T, typename Name>
void collect(const Plan &plan, const QString &wanted, QList<Place> &found, Name name)
{
    for (const Id &id : plan.living(T::kind)) {
        if (foldedReference(name(*plan.get<T>(id))) == wanted)
            found.append({T::kind, id});
    }
}

template <typename Use> void eachAssessment(const Plan &plan, const Id &action, Month upTo, Use use)
{
    const QList<Id> &ids = plan.children(RecordKind::Assessment, action);
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
        const Assessment *assessment = plan.get<Assessment>(*id);
        if ((!upTo.isValid() || assessment->month <= upTo) && !use(*assessment))
            return;
    }
}

} // namespace

const Assessment *assessment(const Plan &plan, const Id &action, Month month)
{
    const Assessment *keyed = plan.get<Assessment>(keyedId(RecordKind::Assessment, action, month.text()));
    return keyed && keyed->action == action && keyed->month == month ? keyed : nullptr;
}

const Assessment *latestAssessment(const Plan &plan, const Id &action, Month upTo)
{
    const Assessment *latest = nullptr;
    eachAssessment(plan, action, upTo, [&latest](const Assessment &assessment) {
        latest = &assessment;
        return assessment.status == Status::NotAssessed; // words without a status do not change how it stands
    });
    return latest;
}

Status statusOf(const Plan &plan, const Id &action, Month upTo)
{
    const Assessment *latest = latestAssessment(plan, action, upTo);
    return latest ? latest->status : Status::NotAssessed;
}

Due dueNow(const Plan &plan, const Action &action, Month upTo)
{
    Due due = action.due;
    eachAssessment(plan, action.id, upTo, [&due](const Assessment &assessment) {
        if (assessment.newDue.isNone())
            return true;
        due = assessment.newDue;
        return false;
    });
    return due;
}

int timesMoved(const Plan &plan, const Action &action, Month upTo)
{
    int times = 0;
    eachAssessment(plan, action.id, upTo, [&times](const Assessment &assessment) {
        times += assessment.newDue.isNone() ? 0 : 1;
        return true;
    });
    return times;
}

QStringList leadNames(const Plan &plan, const Id &owner)
{
    QStringList names;
    for (const LeadLink *link : plan.all<LeadLink>(owner)) {
        if (const Person *person = plan.get<Person>(link->person))
            names.append(person->name);
    }
    return names;
}

const Person *personNamed(const Plan &plan, const QString &name)
{
    const QString wanted = foldedName(name);
    const Person *keyed = plan.get<Person>(keyedId(RecordKind::Person, plan.id(), name));
    if (wanted.isEmpty() || (keyed && foldedName(keyed->name) == wanted))
        return wanted.isEmpty() ? nullptr : keyed;
    QList<const Person *> spelt;
    for (const Person *person : plan.all<Person>()) {
        if (foldedName(person->name) == wanted)
            return person;
        const QStringList spellings = person->aliases.split(u'\n', Qt::SkipEmptyParts);
        if (std::any_of(spellings.cbegin(), spellings.cend(),
                [&wanted](const QString &spelling) { return foldedName(spelling) == wanted; }))
            spelt.append(person);
    }
    return spelt.size() == 1 ? spelt.first() : nullptr;
}

QList<const Action *> actionsOfPriority(const Plan &plan, const Id &priority)
{
    QList<const Action *> actions;
    for (const Id &outcome : plan.children(RecordKind::Outcome, priority))
        actions += plan.all<Action>(outcome);
    return actions;
}

const Priority *priorityOf(const Plan &plan, RecordKind kind, const Id &id)
{
    Id outcome = id;
    if (kind == RecordKind::Action) {
        const Action *action = plan.get<Action>(id);
        outcome = action ? action->outcome : Id();
    }
    const Outcome *record = plan.get<Outcome>(outcome);
    return plan.get<Priority>(kind == RecordKind::Priority ? id : record ? record->priority : Id());
}

QString groupLead(const Plan &plan, const Priority &priority)
{
    const DeliveryGroup *group = plan.get<DeliveryGroup>(priority.group);
    if (!group)
        return {};
    const Person *person = plan.get<Person>(group->leadPerson);
    return person && !group->leadPost.isEmpty() ? u"%1 (%2)"_s.arg(group->leadPost, person->name)
        : person                                ? person->name
                                                : group->leadPost;
}

Result<Place> findByReference(const Plan &plan, const QString &reference)
{
    const QString wanted = foldedReference(reference);
    QList<Place> found;
    if (!wanted.isEmpty()) {
        collect<Priority>(plan, wanted, found, [](const Priority &priority) { return priority.number; });
        collect<Outcome>(plan, wanted, found, [](const Outcome &outcome) { return outcome.ref; });
        collect<Action>(plan, wanted, found, [](const Action &action) { return action.ref; });
        collect<Kpi>(plan, wanted, found, [](const Kpi &kpi) { return kpi.code; });
    }
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound,
            Query::tr("Nothing in this plan has the reference “%1”. Nothing was changed.").arg(reference));
    }
    if (found.size() > 1) {
        return fail(ErrorCode::Usage,
            Query::tr(
                "%1 entries of this plan have the reference “%2”. Nothing was changed; give one of them another first.")
                .arg(found.size())
                .arg(reference));
    }
    return found.first();
}

Result<Id> findKpi(const Plan &plan, const QString &code)
{
    const QString wanted = foldedReference(code);
    QList<Place> found;
    collect<Kpi>(plan, wanted, found, [](const Kpi &kpi) { return kpi.code; });
    if (found.size() == 1)
        return found.first().id;
    QStringList codes;
    for (const Kpi *kpi : plan.all<Kpi>()) {
        if (foldedReference(kpi->ref) == wanted)
            codes.append(kpi->code);
    }
    if (codes.size() > 1) {
        return fail(ErrorCode::Usage,
            Query::tr("“%1” stands for several KPIs: %2. Nothing was changed; name one of them.")
                .arg(code, codes.join(u", ")));
    }
    return fail(
        ErrorCode::NotFound, Query::tr("No KPI in this plan has the code “%1”. Nothing was changed.").arg(code));
}

const Field *nameField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Priority:
        return &fieldOf<&Priority::number>();
    case RecordKind::Outcome:
        return &fieldOf<&Outcome::ref>();
    case RecordKind::Action:
        return &fieldOf<&Action::ref>();
    case RecordKind::Kpi:
        return &fieldOf<&Kpi::code>();
    case RecordKind::DeliveryGroup:
        return &fieldOf<&DeliveryGroup::name>();
    case RecordKind::Person:
        return &fieldOf<&Person::name>();
    case RecordKind::GlossaryTerm:
        return &fieldOf<&GlossaryTerm::term>();
    case RecordKind::RuleSwitch:
        return &fieldOf<&RuleSwitch::rule>();
    case RecordKind::Evidence:
        return &fieldOf<&Evidence::title>();
    default:
        return nullptr;
    }
}

const Field *wordsField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Priority:
        return &fieldOf<&Priority::title>();
    case RecordKind::Outcome:
        return &fieldOf<&Outcome::text>();
    case RecordKind::Action:
        return &fieldOf<&Action::text>();
    case RecordKind::Kpi:
        return &fieldOf<&Kpi::text>();
    case RecordKind::Evidence:
        return &fieldOf<&Evidence::fileName>();
    default:
        return nullptr;
    }
}

QString firstWords(const QString &text)
{
    constexpr qsizetype most = 40;
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    if (line.size() <= most)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', most);
    return line.left(end > most / 2 ? end : most) + u'…';
}

QString referenceOf(const Plan &plan, RecordKind kind, const Id &id)
{
    const Record *record = plan.find(kind, id);
    const Field *named = nameField(kind);
    if (!record || !record->alive || !named)
        return {};
    const QString reference = named->get(*record).as<QString>();
    const Field *told = wordsField(kind);
    return reference.isEmpty() && told ? firstWords(told->get(*record).as<QString>()) : reference;
}

QSet<Id> ownersOf(const Plan &plan, const Change &change)
{
    QSet<Id> owners;
    const Field *parent = kindInfo(change.field->kind).parent;
    if (!parent)
        return owners;
    if (const Record *record = plan.find(change.field->kind, change.record))
        owners.insert(parent->get(*record).as<Id>());
    if (change.field == parent) {
        owners.insert(change.before.as<Id>());
        owners.insert(change.after.as<Id>());
    }
    owners.remove(Id());
    return owners;
}

QList<Id> withBelongings(const Plan &plan, RecordKind kind, const Id &id)
{
    QList<Id> ids{id};
    for (const KindInfo &child : allKinds()) {
        // Actions have a history of their own.
        const bool standsAlone = child.kind == RecordKind::Outcome || child.kind == RecordKind::Action;
        if (child.parent && child.parent->mayReferTo(kind) && !standsAlone)
            ids += plan.children(child.kind, id);
    }
    return ids;
}

} // namespace waymark::query
