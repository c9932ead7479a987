#include "report/questions/PeopleInTexts.h"

#include "plan/PlanQueries.h"
#include "plan/records/Annotation.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Narrative.h"
#include "plan/records/Quotation.h"
#include "plan/records/Reading.h"
#include "plan/records/Recalculation.h"
#include "plan/records/ReportText.h"
#include "plan/records/RollUpOverride.h"
#include "report/public/FewPeople.h"
#include "report/public/NearNames.h"
#include "report/public/PersonNames.h"
#include "report/public/PublicPlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

class Search
{
public:
    Search(const Plan &plan, const ReportRequest &request, const PersonNames &names)
        : m_plan(plan)
        , m_request(request)
        , m_names(names)
        , m_near(names)
    {
    }

    [[nodiscard]] QList<PersonInText> take()
    {
        const query::Place whole{RecordKind::Plan, m_plan.id()};
        look(m_plan.info(), whole, m_plan.info().title, {&fieldOf<&PlanInfo::title>()});
        lookAtWords(m_request.scope.place(m_plan));
        QSet<Id> groups;
        for (const Priority *priority : m_request.scope.priorities(m_plan)) {
            const auto *group = m_plan.get<DeliveryGroup>(priority->group);
            if (group && !groups.contains(group->id)) {
                groups.insert(group->id);
                look(*group, {RecordKind::DeliveryGroup, group->id}, group->name, {&fieldOf<&DeliveryGroup::name>()});
            }
            lookAtHeading(*priority, {RecordKind::Priority, priority->id}, fieldOf<&Priority::title>());
            for (const Outcome *outcome : m_plan.all<Outcome>(priority->id)) {
                lookAtHeading(*outcome, {RecordKind::Outcome, outcome->id}, fieldOf<&Outcome::text>());
                for (const Action *action : m_plan.all<Action>(outcome->id))
                    lookAtAction(*action);
            }
        }
        if (m_request.scope.isWholePlan())
            lookAtDecisions(whole, m_plan.info().title);
        lookAtKpis();
        return m_found;
    }

private:
    [[nodiscard]] bool isInPeriod(Month month) const { return m_request.from <= month && month <= m_request.to; }

    void look(
        const Record &record, const query::Place &place, const QString &about, std::initializer_list<const Field *> of)
    {
        for (const Field *field : of)
            look(*field, record, place, about);
    }

    void look(const Field &field, const Record &record, const query::Place &place, const QString &about)
    {
        const QString text = field.get(record).as<QString>();
        if (text.isEmpty())
            return;
        const QString caption = QCoreApplication::translate("Field", field.caption);
        QSet<Id> told;
        const QList<PersonNames::Found> names = m_names.in(text);
        for (const PersonNames::Found &found : names) {
            const QString words = text.sliced(found.start, found.length).simplified();
            if (!told.contains(found.person))
                m_found.append({PersonInText::Kind::Name, place, words, m_names.nameOf(found.person), caption, about});
            told.insert(found.person);
        }
        QStringList asked;
        for (const NearNames::Found &near : m_near.in(text)) {
            const QString words = text.sliced(near.start, near.length).simplified();
            const bool isName = std::any_of(names.cbegin(), names.cend(), [&near](const PersonNames::Found &name) {
                return near.start < name.start + name.length && name.start < near.start + near.length;
            });
            if (isName || told.contains(near.person) || asked.contains(words, Qt::CaseInsensitive))
                continue;
            asked.append(words);
            m_found.append({PersonInText::Kind::MayBeName, place, words, m_names.nameOf(near.person), caption, about});
        }
        for (const QString &words : fewPeopleIn(text))
            m_found.append({PersonInText::Kind::FewPeople, place, words, {}, caption, about});
    }

    [[nodiscard]] static QString inMonth(const QString &reference, Month month)
    {
        return u"%1, %2"_s.arg(reference, month.words());
    }

    void lookAtWords(const query::Place &place)
    {
        for (const ReportText *text : m_plan.all<ReportText>(place.id)) {
            if (text->month != m_request.to)
                continue;
            for (const Field &field : kindInfo(RecordKind::ReportText).fields) {
                if (field.role == FieldRole::Plain)
                    look(field, *text, place, m_request.to.words());
            }
        }
    }

    void lookAtHeading(const Record &record, const query::Place &place, const Field &text)
    {
        const QString reference = query::referenceOf(m_plan, place.kind, place.id);
        look(text, record, place, reference);
        lookAtDecisions(place, reference);
        for (const Narrative *account : m_plan.all<Narrative>(place.id)) {
            for (const Field &field : kindInfo(RecordKind::Narrative).fields) {
                if (field.role == FieldRole::Plain && isInPeriod(account->month))
                    look(field, *account, place, inMonth(reference, account->month));
            }
        }
        lookAtVoices(place, reference);
    }

    /// Those of the end of the period and of the month before it, which a report compares.
    void lookAtDecisions(const query::Place &place, const QString &reference)
    {
        for (const RollUpOverride *decision : m_plan.all<RollUpOverride>(place.id)) {
            if (decision->month == m_request.to || decision->month == m_request.from.plus(-1))
                look(fieldOf<&RollUpOverride::reason>(), *decision, place, inMonth(reference, decision->month));
        }
    }

    void lookAtVoices(const query::Place &place, const QString &reference)
    {
        for (const Quotation *voice : m_plan.all<Quotation>(place.id)) {
            if (!voice->date.isValid() || isInPeriod(Month::of(voice->date)))
                look(fieldOf<&Quotation::words>(), *voice, place, reference);
        }
    }

    /// The words of the period; where it has none the last ones before; the reason of the deadline as it stands.
    void lookAtAction(const Action &action)
    {
        const query::Place place{RecordKind::Action, action.id};
        const QString reference = query::referenceOf(m_plan, RecordKind::Action, action.id);
        look(fieldOf<&Action::text>(), action, place, reference);
        const Assessment *before = nullptr;
        const Assessment *moved = nullptr;
        bool isSaid = false;
        for (const Assessment *assessment : m_plan.all<Assessment>(action.id)) {
            if (assessment->month > m_request.to)
                continue;
            moved = assessment->newDue.isNone() ? moved : assessment;
            if (!isInPeriod(assessment->month)) {
                before = assessment->said.isEmpty() ? before : assessment;
                continue;
            }
            isSaid = isSaid || !assessment->said.trimmed().isEmpty();
            look(*assessment, place, inMonth(reference, assessment->month),
                {&fieldOf<&Assessment::said>(), &fieldOf<&Assessment::next>()});
        }
        if (before && !isSaid)
            look(fieldOf<&Assessment::said>(), *before, place, inMonth(reference, before->month));
        if (moved)
            look(fieldOf<&Assessment::reason>(), *moved, place, inMonth(reference, moved->month));
        lookAtVoices(place, reference);
    }

    void lookAtKpis()
    {
        for (const Kpi *kpi : m_plan.all<Kpi>()) {
            if (!m_request.scope.holds(m_plan, *kpi))
                continue;
            const query::Place place{RecordKind::Kpi, kpi->id};
            const QString reference = query::referenceOf(m_plan, RecordKind::Kpi, kpi->id);
            look(*kpi, place, reference, {&fieldOf<&Kpi::text>(), &fieldOf<&Kpi::baselineSource>()});
            for (const Reading *reading : m_plan.all<Reading>(kpi->id)) {
                // Of those that are not given the note is not, either.
                if (reading->period <= m_request.to && !isOfFew(*kpi, *reading))
                    look(fieldOf<&Reading::note>(), *reading, place, inMonth(reference, reading->period));
            }
            for (const Recalculation *limits : m_plan.all<Recalculation>(kpi->id))
                look(fieldOf<&Recalculation::reason>(), *limits, place, reference);
            for (const Annotation *note : m_plan.all<Annotation>(kpi->id))
                look(fieldOf<&Annotation::words>(), *note, place, reference);
        }
        for (const Annotation *note : m_plan.all<Annotation>(m_plan.id()))
            look(fieldOf<&Annotation::words>(), *note, {RecordKind::Plan, m_plan.id()}, m_plan.info().title);
    }

    const Plan &m_plan;
    const ReportRequest &m_request;
    const PersonNames &m_names;
    NearNames m_near;
    QList<PersonInText> m_found;
};

} // namespace

QList<PersonInText> peopleInTexts(const Plan &plan, const ReportRequest &request, const QStringList &others)
{
    PersonNames names(plan);
    for (const QString &other : others) {
        if (names.in(other).isEmpty() && isLikeAName(other))
            names.know(other);
    }
    return Search(plan, request, names).take();
}

} // namespace waymark
