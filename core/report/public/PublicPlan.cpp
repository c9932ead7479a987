#include "report/public/PublicPlan.h"

#include "plan/ChangeBuilder.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/records/Round.h"
#include "report/data/ReportWords.h"
#include "report/public/PersonNames.h"

#include <cmath>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isFew(std::optional<double> number)
{
    constexpr double fewest = 5;
    return number && std::abs(*number) < fewest;
}

/// Makes the copy, and finds what of it lies in the scope.
class Hiding
{
public:
    explicit Hiding(const Plan &plan)
        : m_plan(plan)
        , m_names(plan)
        , m_builder(plan)
    {
        for (const Person *person : plan.all<Person>())
            m_posts << foldedName(person->role) << foldedName(person->organisation);
        for (const DeliveryGroup *group : plan.all<DeliveryGroup>())
            m_posts << foldedName(group->leadPost) << foldedName(group->name);
        m_posts.insert(foldedName(plan.info().partnership));
    }

    void hideNames()
    {
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (field.isOfNames() && info.kind != RecordKind::Person)
                    hideNames(field);
            }
        }
        for (const Id &id : m_plan.everIds(RecordKind::Person)) {
            const auto &person = static_cast<const Person &>(*m_plan.find(RecordKind::Person, id));
            m_builder.set<&Person::name>(id, m_names.publicWord(id));
            m_builder.set<&Person::role>(id, m_names.replaced(person.role));
            m_builder.set<&Person::organisation>(id, m_names.replaced(person.organisation));
            m_builder.set<&Person::aliases>(id, QString());
        }
        for (const DeliveryGroup *group : m_plan.all<DeliveryGroup>()) {
            if (!group->leadPost.isEmpty())
                m_builder.set<&DeliveryGroup::leadPerson>(group->id, Id());
        }
    }

    void hideSmallNumbers(const PlanScope &scope, Month upTo)
    {
        for (const Kpi *kpi : m_plan.all<Kpi>()) {
            const bool isInScope = scope.holds(m_plan, *kpi);
            for (const Reading *reading : m_plan.all<Reading>(kpi->id)) {
                if (!isOfFew(*kpi, *reading))
                    continue;
                hide(*reading);
                if (!isInScope || (upTo.isValid() && reading->period > upTo))
                    continue;
                m_readings.append({{RecordKind::Kpi, kpi->id},
                    ReportWords::tr("The reading of %1 for %2 counts fewer than 5 and is shown as not available.")
                        .arg(query::referenceOf(m_plan, RecordKind::Kpi, kpi->id), reading->period.words()),
                    {}});
            }
        }
    }

    /// In the plan's order: who is named under the scope, and where first.
    void listPeople(const PlanScope &scope)
    {
        QList<Id> groups;
        for (const Priority *priority : scope.priorities(m_plan)) {
            const query::Place place{RecordKind::Priority, priority->id};
            const auto *group = m_plan.get<DeliveryGroup>(priority->group);
            if (group && !groups.contains(group->id)) {
                groups.append(group->id);
                note(m_plan.get<Person>(group->leadPerson), place);
                listRecord(RecordKind::DeliveryGroup, group->id, place);
            }
            listEntry(place, place);
            for (const Id &outcome : m_plan.children(RecordKind::Outcome, priority->id)) {
                listEntry({RecordKind::Outcome, outcome}, {RecordKind::Outcome, outcome});
                for (const Id &action : m_plan.children(RecordKind::Action, outcome))
                    listEntry({RecordKind::Action, action}, {RecordKind::Action, action});
            }
        }
        for (const Kpi *kpi : m_plan.all<Kpi>()) {
            if (scope.holds(m_plan, *kpi))
                listEntry({RecordKind::Kpi, kpi->id}, {RecordKind::Kpi, kpi->id});
        }
        for (const Id &group : std::as_const(groups))
            listBelongings({RecordKind::DeliveryGroup, group}, {});
        if (scope.isWholePlan()) {
            listEntry({RecordKind::Plan, m_plan.id()}, {});
            listLoose();
        } else { // whose months a part shares
            for (const Round *round : m_plan.all<Round>(m_plan.id()))
                listRecord(RecordKind::Round, round->id, {});
        }
    }

    [[nodiscard]] PublicPlan take()
    {
        Plan open = m_plan; // a copy that nobody works on
        open.apply(m_builder.take({}).changes);
        return {std::move(open), m_people + m_readings};
    }

private:
    void hideNames(const Field &field)
    {
        for (const Id &id : m_plan.living(field.kind)) {
            const QString text = m_plan.value(field, id).as<QString>();
            if (!text.isEmpty())
                m_builder.set(field, id, Value(shown(text, field.text == TextRole::Signature)));
        }
    }

    [[nodiscard]] QString shown(const QString &names, bool isWriter) const
    {
        const bool isUnknown =
            isWriter && m_names.in(names, Qt::CaseInsensitive).isEmpty() && !m_posts.contains(foldedName(names));
        return isUnknown ? PersonNames::anybody() : m_names.replaced(names);
    }

    void hide(const Reading &reading)
    {
        m_builder.set<&Reading::value>(reading.id, std::optional<double>());
        m_builder.set<&Reading::low>(reading.id, std::optional<double>());
        m_builder.set<&Reading::high>(reading.id, std::optional<double>());
        m_builder.set<&Reading::numerator>(reading.id, std::optional<double>());
        m_builder.set<&Reading::denominator>(reading.id, std::optional<double>());
        m_builder.set<&Reading::source>(reading.id, QString());
        m_builder.set<&Reading::notAvailable>(reading.id, true);
        m_builder.set<&Reading::note>(reading.id, ReportWords::tr("fewer than 5, not shown"));
    }

    /// Who leads the entry, and who is named in it or in what belongs to it.
    void listEntry(const query::Place &entry, const query::Place &place)
    {
        for (const LeadLink *link : m_plan.all<LeadLink>(entry.id))
            note(m_plan.get<Person>(link->person), place);
        listRecord(entry.kind, entry.id, place);
        listBelongings(entry, place);
    }

    void listBelongings(const query::Place &entry, const query::Place &place)
    {
        for (const KindInfo &info : allKinds()) {
            if (!info.parent || !info.parent->mayReferTo(entry.kind))
                continue;
            for (const Id &id : m_plan.children(info.kind, entry.id))
                listRecord(info.kind, id, place);
        }
    }

    /// Who is named in what belongs to nothing, such as who switched a rule off.
    void listLoose()
    {
        for (const KindInfo &info : allKinds()) {
            for (const Id &id : info.parent || info.kind == RecordKind::Person ? QList<Id>() : m_plan.living(info.kind))
                listRecord(info.kind, id, {});
        }
    }

    void listRecord(RecordKind kind, const Id &record, const query::Place &place)
    {
        for (const Field &field : kindInfo(kind).fields) {
            if (field.isOfNames())
                note(m_plan.value(field, record).as<QString>(), field.text == TextRole::Signature, place);
        }
    }

    void note(const Person *person, const query::Place &place)
    {
        if (person && foldedName(m_names.publicWord(person->id)) != foldedName(person->name))
            list(person->name, m_names.publicWord(person->id), place);
    }

    void note(const QString &names, bool isWriter, const query::Place &place)
    {
        if (names.isEmpty())
            return;
        const QList<PersonNames::Found> found = m_names.in(names, Qt::CaseInsensitive);
        for (const PersonNames::Found &each : found)
            list(m_names.nameOf(each.person), m_names.publicWord(each.person), place);
        if (found.isEmpty() && shown(names, isWriter) != names)
            list(names, PersonNames::anybody(), place);
    }

    void list(const QString &name, const QString &word, const query::Place &place)
    {
        if (m_listed.contains(foldedName(name)))
            return;
        m_listed.insert(foldedName(name));
        m_people.append({place,
            word == PersonNames::anybody()
                ? ReportWords::tr(
                    "The name %1 is not shown; “%2” stands in its place, for the register has no role to show.")
                      .arg(name, word)
                : ReportWords::tr("The name %1 is not shown; “%2” stands in its place.").arg(name, word),
            name});
    }

    const Plan &m_plan;
    PersonNames m_names;
    ChangeBuilder m_builder;
    QSet<QString> m_posts; ///< folded: what is no name though it stands where names do
    QSet<QString> m_listed; ///< folded
    QList<HiddenPiece> m_people;
    QList<HiddenPiece> m_readings;
};

} // namespace

bool isOfFew(const Kpi &kpi, const Reading &reading)
{
    const bool isCount = kpi.unit == Unit::Count;
    // The size of a reduction tells the level that is left.
    const bool leavesFew =
        kpi.form == KpiForm::Reduction && kpi.baseline && reading.value && isFew(*kpi.baseline - *reading.value);
    return isFew(reading.numerator) || isFew(reading.denominator)
        || (isCount && (isFew(reading.value) || isFew(reading.high) || leavesFew));
}

PublicPlan publicPlan(const Plan &plan, const PlanScope &scope, Month upTo)
{
    Hiding hiding(plan);
    hiding.hideNames();
    hiding.hideSmallNumbers(scope, upTo);
    hiding.listPeople(scope);
    return hiding.take();
}

} // namespace waymark
