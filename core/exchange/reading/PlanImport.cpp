#include "exchange/reading/PlanImport.h"

#include "edit/KpiEdits.h"
#include "edit/LeadEdits.h"
#include "edit/PlanEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/Rank.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Decision.h"
#include "plan/records/Evidence.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/Risk.h"
#include "plan/records/StatusMeaning.h"
#include "plan/records/Target.h"

#include <QHash>
#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Turns a draft into records, one kind after the other.
class Import
{
public:
    Import(const ImportChoices &choices, IdSource &ids)
        : m_choices(choices)
        , m_ids(ids)
        , m_builder(m_nothing)
        , m_plan(ids.next())
    {
    }

    ChangeSet run(const PlanDraft &draft)
    {
        const QString title = m_choices.title.isEmpty() ? draft.title : m_choices.title;
        edit::startPlan(m_builder, {title.isEmpty() ? draft.source : title, {}, m_choices.start}, m_plan);
        m_builder.set<&PlanInfo::mapping>(m_plan, m_choices.mapping);
        for (const DraftMeaning &meaning : draft.meanings)
            writeMeaning(meaning);
        for (const DraftTerm &term : draft.terms)
            writeTerm(term);
        const QStringList ranks = evenRanks(draft.priorities.size());
        for (qsizetype index = 0; index < draft.priorities.size(); ++index)
            writePriority(draft.priorities.at(index), ranks.at(index));
        const QStringList kpiRanks = evenRanks(draft.kpis.size());
        for (qsizetype index = 0; index < draft.kpis.size(); ++index)
            writeKpi(draft.kpis.at(index), kpiRanks.at(index));
        writeRecords(draft);
        return m_builder.take({u"import"_s, {}}, SetKind::Import);
    }

private:
    Id added(RecordKind kind)
    {
        const Id id = m_ids.next();
        m_builder.add(kind, id);
        return id;
    }

    void writeMeaning(const DraftMeaning &meaning)
    {
        const Id id = keyedId(RecordKind::StatusMeaning, m_plan, statusText(meaning.status));
        if (m_known.contains(id)) { // a second line of the key with the same meaning
            const QString known = m_builder.value(fieldOf<&StatusMeaning::definition>(), id).as<QString>();
            m_builder.set<&StatusMeaning::definition>(id,
                QString(known + u"; "_s + (meaning.colour.isEmpty() ? QString() : meaning.colour + u": "_s)
                    + meaning.definition));
            return;
        }
        m_known.insert(id);
        m_builder.set<&StatusMeaning::colour>(id, meaning.colour);
        m_builder.set<&StatusMeaning::definition>(id, meaning.definition);
    }

    void writeTerm(const DraftTerm &term)
    {
        const Id id = keyedId(RecordKind::GlossaryTerm, m_plan, term.term);
        if (m_known.contains(id)) {
            const QString known = m_builder.value(fieldOf<&GlossaryTerm::meaning>(), id).as<QString>();
            m_builder.set<&GlossaryTerm::meaning>(id, QString(known + u"; "_s + term.meaning));
            return;
        }
        m_known.insert(id);
        m_builder.add(RecordKind::GlossaryTerm, id);
        m_builder.set<&GlossaryTerm::term>(id, term.term);
        m_builder.set<&GlossaryTerm::meaning>(id, term.meaning);
    }

    [[nodiscard]] Id priorityAt(int index) const { return m_priorities.value(index < 0 ? 0 : index); }

    void writeRecords(const PlanDraft &draft)
    {
        QStringList ranks = evenRanks(draft.risks.size());
        for (const DraftRisk &risk : draft.risks) {
            const Id id = added(RecordKind::Risk);
            m_builder.set<&Risk::owner>(id, priorityAt(risk.priority));
            m_builder.set<&Risk::rank>(id, ranks.takeFirst());
            m_builder.set<&Risk::text>(id, risk.text);
            m_builder.set<&Risk::likelihood>(id, risk.likelihood);
            m_builder.set<&Risk::impact>(id, risk.impact);
            m_builder.set<&Risk::mitigation>(id, risk.mitigation);
            m_builder.set<&Risk::riskOwner>(id, risk.owner);
            m_builder.set<&Risk::closed>(id, risk.closed);
        }
        ranks = evenRanks(draft.decisions.size());
        for (const DraftDecision &decision : draft.decisions) {
            const Id id = added(RecordKind::Decision);
            m_builder.set<&Decision::owner>(id, priorityAt(decision.priority));
            m_builder.set<&Decision::rank>(id, ranks.takeFirst());
            m_builder.set<&Decision::text>(id, decision.text);
            m_builder.set<&Decision::to>(id, decision.to);
            m_builder.set<&Decision::by>(id, decision.by);
            m_builder.set<&Decision::answer>(id, decision.answer);
            m_builder.set<&Decision::answeredOn>(id, decision.answeredOn);
        }
        ranks = evenRanks(draft.evidence.size());
        for (const DraftEvidence &evidence : draft.evidence) {
            const Id id = added(RecordKind::Evidence);
            m_builder.set<&Evidence::owner>(id, priorityAt(evidence.priority));
            m_builder.set<&Evidence::rank>(id, ranks.takeFirst());
            m_builder.set<&Evidence::title>(id, evidence.title);
            m_builder.set<&Evidence::date>(id, evidence.date);
            m_builder.set<&Evidence::shows>(id, evidence.shows);
            if (evidence.training)
                m_builder.set<&Evidence::evidenceKind>(id, EvidenceKind::Training);
        }
    }

    void writePriority(const DraftPriority &draft, const QString &rank)
    {
        const Id priority = added(RecordKind::Priority);
        m_priorities.append(priority);
        m_builder.set<&Priority::note>(priority, draft.note);
        m_builder.set<&Priority::rank>(priority, rank);
        m_builder.set<&Priority::number>(priority, draft.number);
        m_builder.set<&Priority::title>(priority, draft.title);
        // Each priority has a group of its own; where the document names none, it bears the priority's name.
        const Id group = added(RecordKind::DeliveryGroup);
        const QString groupName = draft.group.name.isEmpty() ? draft.title : draft.group.name;
        m_builder.set<&DeliveryGroup::rank>(group, rank);
        m_builder.set<&DeliveryGroup::name>(group, groupName.isEmpty() ? draft.number : groupName);
        m_builder.set<&DeliveryGroup::leadPost>(group, draft.group.leadPost);
        m_builder.set<&DeliveryGroup::reporting>(group, draft.group.reporting);
        m_builder.set<&Priority::group>(priority, group);
        const QStringList ranks = evenRanks(draft.outcomes.size());
        for (qsizetype index = 0; index < draft.outcomes.size(); ++index)
            writeOutcome(draft.outcomes.at(index), priority, ranks.at(index));
    }

    void writeOutcome(const DraftOutcome &draft, const Id &priority, const QString &rank)
    {
        const Id outcome = added(RecordKind::Outcome);
        m_outcomes.insert(draft.ref, outcome);
        m_builder.set<&Outcome::priority>(outcome, priority);
        m_builder.set<&Outcome::rank>(outcome, rank);
        m_builder.set<&Outcome::ref>(outcome, draft.ref);
        m_builder.set<&Outcome::text>(outcome, draft.text);
        m_builder.set<&Outcome::note>(outcome, draft.note);
        edit::writeLeads(m_builder, m_nothing, m_plan, outcome, draft.leads);
        const QStringList ranks = evenRanks(draft.actions.size());
        for (qsizetype index = 0; index < draft.actions.size(); ++index)
            writeAction(draft.actions.at(index), outcome, ranks.at(index));
    }

    void writeAction(const DraftAction &draft, const Id &outcome, const QString &rank)
    {
        const Id action = added(RecordKind::Action);
        m_builder.set<&Action::outcome>(action, outcome);
        m_builder.set<&Action::rank>(action, rank);
        m_builder.set<&Action::ref>(action, draft.ref);
        m_builder.set<&Action::text>(action, draft.text);
        m_builder.set<&Action::due>(action, draft.due);
        m_builder.set<&Action::note>(action, draft.note);
        edit::writeLeads(m_builder, m_nothing, m_plan, action, draft.leads);
        if (draft.status != Status::NotAssessed || !draft.said.isEmpty() || !draft.next.isEmpty()
            || !draft.newDue.isNone())
            writeAssessment(draft, action);
    }

    void writeAssessment(const DraftAction &draft, const Id &action)
    {
        const Id assessment = keyedId(RecordKind::Assessment, action, m_choices.month.text());
        m_builder.add(RecordKind::Assessment, assessment);
        m_builder.set<&Assessment::action>(assessment, action);
        m_builder.set<&Assessment::month>(assessment, m_choices.month);
        m_builder.set<&Assessment::status>(assessment, draft.status);
        m_builder.set<&Assessment::statusText>(assessment, draft.statusText);
        m_builder.set<&Assessment::said>(assessment, draft.said);
        m_builder.set<&Assessment::next>(assessment, draft.next);
        m_builder.set<&Assessment::newDue>(assessment, draft.newDue);
    }

    void writeKpi(const DraftKpi &draft, const QString &rank)
    {
        const Id kpi = added(RecordKind::Kpi);
        const int letter = m_letters[draft.ref]++;
        m_builder.set<&Kpi::rank>(kpi, rank);
        m_builder.set<&Kpi::code>(kpi, QString(draft.ref + QString(letter / 26, u'z') + QChar(u'a' + letter % 26)));
        m_builder.set<&Kpi::ref>(kpi, draft.ref);
        m_builder.set<&Kpi::outcome>(kpi, draft.ref.isEmpty() ? Id() : m_outcomes.value(draft.ref));
        m_builder.set<&Kpi::text>(kpi, draft.text);
        m_builder.set<&Kpi::unit>(kpi, draft.unit);
        m_builder.set<&Kpi::polarity>(kpi, draft.polarity);
        m_builder.set<&Kpi::form>(kpi, draft.form);
        m_builder.set<&Kpi::baseline>(kpi, draft.baseline);
        m_builder.set<&Kpi::baselineLow>(kpi, draft.baselineLow);
        m_builder.set<&Kpi::baselineHigh>(kpi, draft.baselineHigh);
        m_builder.set<&Kpi::baselineSource>(kpi, draft.baselineSource);
        m_builder.set<&Kpi::note>(kpi, draft.note);
        writeTargets(draft, kpi);
        for (const DraftReading &reading : draft.readings)
            writeReading(reading, draft.unit, kpi);
    }

    /// Targets that name a month are counted from the plan's start where that lies before them, else from a start of
    /// the KPI's own, a year before the first.
    void writeTargets(const DraftKpi &draft, const Id &kpi)
    {
        Month first;
        for (const DraftTarget &target : draft.targets) {
            if (target.month.isValid() && (!first.isValid() || target.month < first))
                first = target.month;
        }
        constexpr int yearBefore = -12;
        Month start = Month::of(m_choices.start);
        if (first.isValid() && (!start.isValid() || first <= start)) {
            start = first.plus(yearBefore);
            m_builder.set<&Kpi::startsOn>(kpi, start.firstDay());
        }
        QSet<int> taken;
        for (const DraftTarget &target : draft.targets) {
            const int months = target.month.isValid() ? start.monthsTo(target.month) : target.months;
            if (taken.contains(months))
                continue;
            taken.insert(months);
            const Id id = keyedId(RecordKind::Target, kpi, QString::number(months));
            m_builder.add(RecordKind::Target, id);
            m_builder.set<&Target::kpi>(id, kpi);
            m_builder.set<&Target::months>(id, std::optional(months));
            m_builder.set<&Target::value>(id, target.value);
            m_builder.set<&Target::source>(id, target.source);
        }
    }

    void writeReading(const DraftReading &draft, Unit unit, const Id &kpi)
    {
        const Month period = draft.period.isValid() ? draft.period : m_choices.month;
        const Id id = keyedId(RecordKind::Reading, kpi, period.text());
        if (!period.isValid() || m_known.contains(id))
            return;
        m_known.insert(id);
        m_builder.add(RecordKind::Reading, id);
        m_builder.set<&Reading::kpi>(id, kpi);
        m_builder.set<&Reading::period>(id, period);
        const Result<edit::ReadingInput> input = edit::readingFromText(draft.source, unit);
        if (!input) {
            m_builder.set<&Reading::note>(id, draft.source); // what is no number is kept as it was written
            m_builder.set<&Reading::notAvailable>(id, true);
            return;
        }
        m_builder.set<&Reading::value>(id, input->value);
        m_builder.set<&Reading::low>(id, input->low);
        m_builder.set<&Reading::high>(id, input->high);
        m_builder.set<&Reading::numerator>(id, input->numerator);
        m_builder.set<&Reading::denominator>(id, input->denominator);
        m_builder.set<&Reading::projected>(id, input->projected);
        m_builder.set<&Reading::provisional>(id, input->provisional);
        m_builder.set<&Reading::notAvailable>(id, input->notAvailable);
    }

    const ImportChoices &m_choices;
    IdSource &m_ids;
    Plan m_nothing;
    ChangeBuilder m_builder;
    Id m_plan;
    QHash<QString, Id> m_outcomes;
    QHash<QString, int> m_letters;
    QList<Id> m_priorities; ///< in the order of the draft
    QSet<Id> m_known; ///< records with key fields that were made already
};

} // namespace

ChangeSet importAsNewPlan(const PlanDraft &draft, const ImportChoices &choices, IdSource &ids)
{
    return Import(choices, ids).run(draft);
}

} // namespace waymark
