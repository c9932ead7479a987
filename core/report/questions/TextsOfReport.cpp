#include "report/questions/TextsOfReport.h"

#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Annotation.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/Kpi.h"
#include "plan/records/Narrative.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Quotation.h"
#include "plan/records/Reading.h"
#include "plan/records/Recalculation.h"
#include "plan/records/ReportText.h"
#include "plan/records/RollUpOverride.h"
#include "plan/records/StatusMeaning.h"
#include "report/public/FewPeople.h"
#include "report/public/PublicPlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Words that the team keeps for itself: none of them stands in a public report.
bool isForTheTeam(const Field &field)
{
    static const QSet<const Field *> kept{
        &fieldOf<&Priority::note>(), &fieldOf<&Outcome::note>(), &fieldOf<&Action::note>(), &fieldOf<&Kpi::note>()};
    return kept.contains(&field);
}

class TextWalk
{
public:
    TextWalk(const Plan &plan, const ReportRequest &request)
        : m_plan(plan)
        , m_request(request)
    {
    }

    [[nodiscard]] QList<TextOfReport> take()
    {
        const query::Place whole{RecordKind::Plan, m_plan.id()};
        lookAtAll(RecordKind::Plan, m_plan.info(), whole, m_plan.info().title);
        lookAtWords(m_request.scope.place(m_plan));
        QSet<Id> groups;
        for (const Priority *priority : m_request.scope.priorities(m_plan)) {
            const auto *group = m_plan.get<DeliveryGroup>(priority->group);
            if (group && !groups.contains(group->id)) {
                groups.insert(group->id);
                lookAtAll(RecordKind::DeliveryGroup, *group, {RecordKind::DeliveryGroup, group->id}, group->name);
            }
            lookAtHeading(*priority, {RecordKind::Priority, priority->id});
            for (const Outcome *outcome : m_plan.all<Outcome>(priority->id)) {
                lookAtHeading(*outcome, {RecordKind::Outcome, outcome->id});
                for (const Action *action : m_plan.all<Action>(outcome->id))
                    lookAtAction(*action);
            }
        }
        if (m_request.scope.isWholePlan())
            lookAtDecisions(whole, m_plan.info().title);
        lookAtKpis();
        for (const StatusMeaning *status : m_plan.all<StatusMeaning>())
            lookAtAll(RecordKind::StatusMeaning, *status, whole, status->word);
        for (const GlossaryTerm *term : m_plan.all<GlossaryTerm>())
            lookAtAll(RecordKind::GlossaryTerm, *term, whole, term->term);
        return m_found;
    }

private:
    [[nodiscard]] bool isInPeriod(Month month) const { return m_request.from <= month && month <= m_request.to; }

    /// All words of a record but those that no report shows.
    void lookAtAll(RecordKind kind, const Record &record, const query::Place &place, const QString &about)
    {
        for (const Field &field : kindInfo(kind).fields) {
            if (field.text == TextRole::Words && !(m_request.kind == ReportKind::Public && isForTheTeam(field)))
                look(field, record, place, about);
        }
    }

    void look(const Field &field, const Record &record, const query::Place &place, const QString &about)
    {
        const QString text = field.get(record).as<QString>();
        if (!text.isEmpty())
            m_found.append({place, text, QCoreApplication::translate("Field", field.caption), about});
    }

    [[nodiscard]] static QString inMonth(const QString &reference, Month month)
    {
        return u"%1, %2"_s.arg(reference, month.words());
    }

    void lookAtWords(const query::Place &place)
    {
        for (const ReportText *text : m_plan.all<ReportText>(place.id)) {
            if (text->month == m_request.to)
                lookAtAll(RecordKind::ReportText, *text, place, m_request.to.words());
        }
    }

    void lookAtHeading(const Record &record, const query::Place &place)
    {
        const QString reference = query::referenceOf(m_plan, place.kind, place.id);
        lookAtAll(place.kind, record, place, reference);
        lookAtDecisions(place, reference);
        for (const Narrative *account : m_plan.all<Narrative>(place.id)) {
            if (isInPeriod(account->month))
                lookAtAll(RecordKind::Narrative, *account, place, inMonth(reference, account->month));
        }
        lookAtVoices(place, reference);
    }

    /// Those of the end of the period and of the month before it, which a report compares.
    void lookAtDecisions(const query::Place &place, const QString &reference)
    {
        for (const RollUpOverride *decision : m_plan.all<RollUpOverride>(place.id)) {
            if (decision->month == m_request.to || decision->month == m_request.from.plus(-1))
                lookAtAll(RecordKind::RollUpOverride, *decision, place, inMonth(reference, decision->month));
        }
    }

    void lookAtVoices(const query::Place &place, const QString &reference)
    {
        for (const Quotation *voice : m_plan.all<Quotation>(place.id)) {
            if (!voice->date.isValid() || isInPeriod(Month::of(voice->date)))
                lookAtAll(RecordKind::Quotation, *voice, place, reference);
        }
    }

    /// The words of the period; where it has none the last ones before; the reason of the deadline as it stands.
    void lookAtAction(const Action &action)
    {
        const query::Place place{RecordKind::Action, action.id};
        const QString reference = query::referenceOf(m_plan, RecordKind::Action, action.id);
        lookAtAll(RecordKind::Action, action, place, reference);
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
            const QString about = inMonth(reference, assessment->month);
            look(fieldOf<&Assessment::said>(), *assessment, place, about);
            look(fieldOf<&Assessment::next>(), *assessment, place, about);
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
            lookAtAll(RecordKind::Kpi, *kpi, place, reference);
            for (const Reading *reading : m_plan.all<Reading>(kpi->id)) {
                // Of those that are not given the note is not, either.
                if (reading->period <= m_request.to && !isOfFew(*kpi, *reading))
                    lookAtAll(RecordKind::Reading, *reading, place, inMonth(reference, reading->period));
            }
            for (const Recalculation *limits : m_plan.all<Recalculation>(kpi->id))
                lookAtAll(RecordKind::Recalculation, *limits, place, reference);
            for (const Annotation *note : m_plan.all<Annotation>(kpi->id))
                lookAtAll(RecordKind::Annotation, *note, place, reference);
        }
        for (const Annotation *note : m_plan.all<Annotation>(m_plan.id()))
            lookAtAll(RecordKind::Annotation, *note, {RecordKind::Plan, m_plan.id()}, m_plan.info().title);
    }

    const Plan &m_plan;
    const ReportRequest &m_request;
    QList<TextOfReport> m_found;
};

} // namespace

QList<TextOfReport> textsOfReport(const Plan &plan, const ReportRequest &request)
{
    return TextWalk(plan, request).take();
}

} // namespace waymark
