#include "report/public/PublicPlan.h"

#include "plan/ChangeBuilder.h"
#include "plan/PlanQueries.h"
#include "plan/records/Decision.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/IssuedReport.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Recalculation.h"
#include "plan/records/Risk.h"
#include "plan/records/RollUpOverride.h"
#include "plan/records/Round.h"
#include "plan/records/RuleSwitch.h"
#include "report/data/ReportWords.h"
#include "report/public/PersonNames.h"

#include <cmath>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// A field that holds names.
struct NameField
{
    const Field *field;
    bool isWriter; ///< always a person, be they in the register or not; the others may name a board
};

const QList<NameField> &nameFields()
{
    static const QList<NameField> fields{{&fieldOf<&DeliveryGroup::leadPost>(), false},
        {&fieldOf<&Risk::riskOwner>(), false}, {&fieldOf<&Decision::to>(), false},
        {&fieldOf<&Assessment::grantedBy>(), false}, {&fieldOf<&Assessment::signedOffBy>(), false},
        {&fieldOf<&Assessment::by>(), true}, {&fieldOf<&Assessment::correctedBy>(), true},
        {&fieldOf<&Round::closedBy>(), true}, {&fieldOf<&RollUpOverride::by>(), true},
        {&fieldOf<&Recalculation::by>(), true}, {&fieldOf<&RuleSwitch::by>(), true},
        {&fieldOf<&IssuedReport::author>(), true}};
    return fields;
}

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
        for (const NameField &each : nameFields()) {
            for (const Id &id : m_plan.living(each.field->kind)) {
                const QString text = m_plan.value(*each.field, id).as<QString>();
                if (!text.isEmpty())
                    m_builder.set(*each.field, id, Value(shown(text, each.isWriter)));
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
        QList<Id> owners{m_plan.id()}; // of the rounds
        for (const Priority *priority : scope.priorities(m_plan)) {
            if (const auto *group = m_plan.get<DeliveryGroup>(priority->group)) {
                if (!owners.contains(group->id))
                    owners.append(group->id);
                note(m_plan.get<Person>(group->leadPerson), {RecordKind::Priority, priority->id});
                note(group->leadPost, false, {RecordKind::Priority, priority->id});
            }
            listEntry({RecordKind::Priority, priority->id});
            for (const Id &outcome : m_plan.children(RecordKind::Outcome, priority->id)) {
                listEntry({RecordKind::Outcome, outcome});
                for (const Id &action : m_plan.children(RecordKind::Action, outcome))
                    listEntry({RecordKind::Action, action});
            }
        }
        for (const Id &owner : std::as_const(owners)) {
            for (const Round *round : m_plan.all<Round>(owner))
                note(round->closedBy, true, {});
        }
        if (!scope.isWholePlan())
            return;
        for (const RollUpOverride *decision : m_plan.all<RollUpOverride>(m_plan.id()))
            note(decision->by, true, {});
    }

    [[nodiscard]] PublicPlan take()
    {
        Plan open = m_plan; // a copy that nobody works on
        open.apply(m_builder.take({}).changes);
        return {std::move(open), m_people + m_readings};
    }

private:
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

    void listEntry(const query::Place &place)
    {
        for (const LeadLink *link : m_plan.all<LeadLink>(place.id))
            note(m_plan.get<Person>(link->person), place);
        for (const Risk *risk : m_plan.all<Risk>(place.id))
            note(risk->riskOwner, false, place);
        for (const Decision *decision : m_plan.all<Decision>(place.id))
            note(decision->to, false, place);
        for (const RollUpOverride *decision : m_plan.all<RollUpOverride>(place.id))
            note(decision->by, true, place);
        if (place.kind != RecordKind::Action)
            return;
        for (const Assessment *assessment : m_plan.all<Assessment>(place.id))
            note(assessment->correctedBy, true, place);
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
