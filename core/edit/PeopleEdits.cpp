#include "edit/PeopleEdits.h"

#include "edit/Edit.h"
#include "edit/HandOverEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> personGone()
{
    return fail(ErrorCode::NotFound, Edit::tr("This person is no longer in the plan. Nothing was changed."));
}

/// The name as it is kept, where `person` (null for somebody new) may have it.
Result<QString> freeName(const Plan &plan, const Id &person, const QString &text)
{
    static const QRegularExpression separator(u"[/;\\n]"_s);
    const QString name = keepableText(text).simplified();
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, Edit::tr("A person needs a name or a post. Nothing was changed."));
    if (text.trimmed().contains(separator)) {
        return fail(ErrorCode::Invalid,
            Edit::tr("“%1” would be read as several names, for a stroke or a semicolon parts them. Nothing was "
                     "changed; write it without.")
                .arg(name));
    }
    const Person *other = query::personNamed(plan, name);
    if (!other || other->id == person)
        return name;
    return fail(ErrorCode::Refused,
        foldedName(other->name) == foldedName(name)
            ? Edit::tr("“%1” is in the register already. Nothing was changed; if the two are one person, merge them.")
                  .arg(other->name)
            : Edit::tr("“%1” is another spelling of %2. Nothing was changed; if the two are one person, merge them.")
                  .arg(name, other->name));
}

/// The usual id of a name where it is free: another living entry may still have it under another name.
Id freePersonId(const Plan &plan, const QString &name, IdSource &ids)
{
    const Id usual = keyedId(RecordKind::Person, plan.id(), name);
    return plan.get<Person>(usual) ? ids.next() : usual;
}

/// Gives the places of some in the lists of leads to another, who stands once in each, at the first of the places.
class LeadMover
{
public:
    LeadMover(ChangeBuilder &builder, const Plan &plan, const QSet<Id> &from, const Id &to)
        : m_builder(builder)
        , m_plan(plan)
        , m_from(from)
        , m_to(to)
    {
    }

    /// Nothing where none of them leads it.
    void move(const Id &owner)
    {
        const LeadLink *first = nullptr;
        bool isAccountable = false;
        QList<Id> given;
        for (const LeadLink *link : m_plan.all<LeadLink>(owner)) {
            const bool isGiven = m_from.contains(link->person);
            if (!isGiven && link->person != m_to)
                continue;
            first = first ? first : link;
            isAccountable = isAccountable || link->accountable;
            if (isGiven)
                given.append(link->id);
        }
        if (given.isEmpty())
            return;
        for (const Id &link : std::as_const(given))
            m_builder.remove(RecordKind::LeadLink, link);
        const Id link = keyedId(RecordKind::LeadLink, owner, m_to.text());
        if (!m_plan.get<LeadLink>(link)) {
            m_builder.add(RecordKind::LeadLink, link);
            m_builder.set<&LeadLink::owner>(link, owner);
            m_builder.set<&LeadLink::person>(link, m_to);
        }
        m_builder.set<&LeadLink::rank>(link, first->rank);
        m_builder.set<&LeadLink::accountable>(link, isAccountable);
    }

    void moveAll()
    {
        for (const Priority *priority : m_plan.all<Priority>()) {
            for (const Id &outcome : m_plan.children(RecordKind::Outcome, priority->id)) {
                move(outcome);
                for (const Id &action : m_plan.children(RecordKind::Action, outcome))
                    move(action);
            }
        }
        moveReferences();
        moveHandOvers();
    }

private:
    /// The people are the key of what they agreed on, so it is written anew.
    void moveHandOvers()
    {
        for (const Id &id : m_plan.living(RecordKind::HandOver)) {
            const HandOver *agreed = m_plan.get<HandOver>(id);
            const Id giver = m_from.contains(agreed->owner) ? m_to : agreed->owner;
            const Id taker = m_from.contains(agreed->to) ? m_to : agreed->to;
            if (giver == agreed->owner && taker == agreed->to)
                continue;
            m_builder.remove(RecordKind::HandOver, id);
            if (giver != taker)
                writeHandOver(m_builder, giver, taker, agreed->on);
        }
    }

    /// What names a person beside the leads, such as a delivery group.
    void moveReferences()
    {
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (field.role != FieldRole::Plain || !field.mayReferTo(RecordKind::Person))
                    continue;
                for (const Id &record : m_plan.living(info.kind)) {
                    if (m_from.contains(m_plan.value(field, record).as<Id>()))
                        m_builder.set(field, record, Value(m_to));
                }
            }
        }
    }

    ChangeBuilder &m_builder;
    const Plan &m_plan;
    QSet<Id> m_from;
    Id m_to;
};

/// Lines that differ when folded, without the name itself.
QString otherSpellings(const QStringList &spellings, const QString &name)
{
    QSet<QString> seen{foldedName(name)};
    QStringList lines;
    for (const QString &spelling : spellings) {
        if (const QString folded = foldedName(spelling); !folded.isEmpty() && !seen.contains(folded)) {
            seen.insert(folded);
            lines.append(spelling.simplified());
        }
    }
    return lines.join(u'\n');
}

QString leadsWords(const Plan &plan, const Id &person)
{
    int actions = 0;
    int outcomes = 0;
    for (const Id &id : plan.living(RecordKind::LeadLink)) {
        const LeadLink *link = plan.get<LeadLink>(id);
        if (link->person == person)
            ++(plan.get<Action>(link->owner) ? actions : outcomes);
    }
    QStringList words;
    if (actions > 0)
        words.append(actions == 1 ? Edit::tr("1 action") : Edit::tr("%1 actions").arg(actions));
    if (outcomes > 0)
        words.append(outcomes == 1 ? Edit::tr("1 outcome") : Edit::tr("%1 outcomes").arg(outcomes));
    for (const KindInfo &info : allKinds()) {
        for (const Field &field : info.fields) {
            if (field.role != FieldRole::Plain || !field.mayReferTo(RecordKind::Person))
                continue;
            for (const Id &record : plan.living(info.kind)) {
                if (plan.value(field, record) == Value(person))
                    words.append(query::referenceOf(plan, info.kind, record));
            }
        }
    }
    return words.join(u", ");
}

} // namespace

Result<Added> addPerson(const Plan &plan, const QString &text, IdSource &ids)
{
    const Result<QString> name = freeName(plan, {}, text);
    if (!name)
        return fail(name.error());
    const Id id = freePersonId(plan, *name, ids);
    ChangeBuilder builder(plan);
    builder.add(RecordKind::Person, id);
    builder.set<&Person::name>(id, *name);
    return Added{builder.take({u"add"_s, {ActionArgument::record(RecordKind::Person, id)}}), id};
}

Result<Added> renamePerson(const Plan &plan, const Id &person, const QString &text, IdSource &ids)
{
    const Person *before = plan.get<Person>(person);
    if (!before)
        return personGone();
    const Result<QString> name = freeName(plan, person, text);
    if (!name)
        return fail(name.error());
    if (*name == before->name)
        return Added{{}, person};
    const Id id = freePersonId(plan, *name, ids);
    ChangeBuilder builder(plan);
    builder.add(RecordKind::Person, id);
    builder.set<&Person::name>(id, *name);
    builder.set<&Person::role>(id, before->role);
    builder.set<&Person::organisation>(id, before->organisation);
    builder.set<&Person::aliases>(id, otherSpellings(before->aliases.split(u'\n'), *name));
    LeadMover(builder, plan, {person}, id).moveAll();
    builder.remove(RecordKind::Person, person);
    return Added{
        builder.take({u"rename_person"_s,
            {ActionArgument::record(RecordKind::Person, person), ActionArgument::record(RecordKind::Person, id)}}),
        id};
}

Result<ChangeSet> mergePeople(const Plan &plan, const Id &keep, const QList<Id> &others)
{
    const Person *kept = plan.get<Person>(keep);
    if (!kept)
        return personGone();
    QString role = kept->role;
    QString organisation = kept->organisation;
    QStringList spellings = kept->aliases.split(u'\n');
    QList<ActionArgument> arguments; // those who go, then the one who stays
    QSet<Id> from;
    for (const Id &id : others) {
        const Person *other = plan.get<Person>(id);
        if (!other)
            return personGone();
        if (id == keep || from.contains(id))
            continue;
        from.insert(id);
        arguments.append(ActionArgument::record(RecordKind::Person, id));
        spellings.append(other->name);
        spellings += other->aliases.split(u'\n');
        role = role.isEmpty() ? other->role : role;
        organisation = organisation.isEmpty() ? other->organisation : organisation;
    }
    if (from.isEmpty())
        return fail(ErrorCode::NothingToDo, Edit::tr("Merging takes two people. Nothing was changed."));
    ChangeBuilder builder(plan);
    builder.set<&Person::role>(keep, role);
    builder.set<&Person::organisation>(keep, organisation);
    builder.set<&Person::aliases>(keep, otherSpellings(spellings, kept->name));
    LeadMover(builder, plan, from, keep).moveAll();
    for (const Id &id : std::as_const(from))
        builder.remove(RecordKind::Person, id);
    arguments.append(ActionArgument::record(RecordKind::Person, keep));
    return builder.take({u"merge_people"_s, arguments});
}

Result<ChangeSet> giveActions(const Plan &plan, const Id &from, const Id &to, QDate since)
{
    const Person *giver = plan.get<Person>(from);
    const Person *taker = plan.get<Person>(to);
    if (!giver || !taker)
        return personGone();
    if (from == to) {
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 leads these actions already. Nothing was changed; choose somebody else.").arg(giver->name));
    }
    if (!since.isValid())
        return fail(ErrorCode::Invalid, Edit::tr("A hand-over needs a day such as 1 April 2026. Nothing was changed."));
    ChangeBuilder builder(plan);
    LeadMover mover(builder, plan, {from}, to);
    for (const Priority *priority : plan.all<Priority>()) {
        for (const Action *action : query::actionsOfPriority(plan, priority->id)) {
            if (!isFinished(query::statusOf(plan, action->id)))
                mover.move(action->id);
        }
    }
    for (const HandOver *agreed : plan.all<HandOver>(from)) {
        if (agreed->to == to)
            builder.remove(RecordKind::HandOver, agreed->id);
    }
    if (!builder.hasChanges())
        return fail(ErrorCode::NothingToDo, Edit::tr("%1 leads no open action. Nothing was changed.").arg(giver->name));
    return builder.take({u"give_actions"_s,
        {ActionArgument::record(RecordKind::Person, from), ActionArgument::record(RecordKind::Person, to),
            ActionArgument::day(since)}});
}

Result<ChangeSet> setAccountable(const Plan &plan, RecordKind ownerKind, const Id &owner, const Id &person)
{
    const QList<const LeadLink *> links = plan.all<LeadLink>(owner);
    if (std::none_of(
            links.cbegin(), links.cend(), [&person](const LeadLink *link) { return link->person == person; })) {
        return fail(ErrorCode::NotFound,
            Edit::tr(
                "Only somebody who leads it can answer for it. Nothing was changed; add them to the leads first."));
    }
    ChangeBuilder builder(plan);
    for (const LeadLink *link : links)
        builder.set<&LeadLink::accountable>(link->id, link->person == person);
    return builder.take({u"accountable"_s, {ActionArgument::record(ownerKind, owner)}});
}

Result<ChangeSet> removePerson(const Plan &plan, const Id &person)
{
    const Person *record = plan.get<Person>(person);
    if (!record)
        return personGone();
    if (const QString leads = leadsWords(plan, person); !leads.isEmpty()) {
        return fail(ErrorCode::Refused,
            Edit::tr("%1 still leads %2. Nothing was changed; give them to somebody else first.")
                .arg(record->name, leads));
    }
    ChangeBuilder builder(plan);
    builder.remove(RecordKind::Person, person);
    return builder.take({u"remove"_s, {ActionArgument::record(RecordKind::Person, person)}});
}

} // namespace waymark::edit
