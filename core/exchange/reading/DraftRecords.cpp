#include "exchange/reading/DraftRecords.h"

#include "edit/KpiEdits.h"
#include "edit/LeadEdits.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Decision.h"
#include "plan/records/Evidence.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/Risk.h"
#include "plan/records/Target.h"

namespace waymark {

using namespace Qt::StringLiterals;

DraftRecords::DraftRecords(ChangeBuilder &builder, const Plan &before, const Id &plan, const ImportChoices &choices)
    : m_builder(builder)
    , m_before(before)
    , m_plan(plan)
    , m_choices(choices)
{
}

bool DraftRecords::isAlive(RecordKind kind, const Id &id) const
{
    return m_builder.value(kindInfo(kind).alive(), id).as<bool>();
}

void DraftRecords::add(RecordKind kind, const Id &id, const Id &parent, const QString &rank)
{
    const KindInfo &info = kindInfo(kind);
    m_builder.add(kind, id);
    if (info.parent)
        m_builder.set(*info.parent, id, Value(parent));
    if (info.order && info.order->role == FieldRole::Rank)
        m_builder.set(*info.order, id, Value(rank));
}

void DraftRecords::write(const DraftPriority &draft, const Id &priority, const Id &group)
{
    m_builder.set<&Priority::note>(priority, draft.note);
    m_builder.set<&Priority::number>(priority, draft.number);
    m_builder.set<&Priority::title>(priority, draft.title);
    m_builder.set<&Priority::group>(priority, group);
    const bool isNamed = !m_builder.value(fieldOf<&DeliveryGroup::name>(), group).isEmpty();
    const QString title = draft.title.isEmpty() ? draft.number : draft.title;
    if (!draft.group.name.isEmpty() || !isNamed)
        m_builder.set<&DeliveryGroup::name>(group, draft.group.name.isEmpty() ? title : draft.group.name);
    m_builder.set<&DeliveryGroup::leadPost>(group, draft.group.leadPost);
    m_builder.set<&DeliveryGroup::reporting>(group, draft.group.reporting);
}

void DraftRecords::write(const DraftOutcome &draft, const Id &outcome)
{
    m_builder.set<&Outcome::ref>(outcome, draft.ref);
    m_builder.set<&Outcome::text>(outcome, draft.text);
    m_builder.set<&Outcome::note>(outcome, draft.note);
    edit::writeLeads(m_builder, m_before, m_plan, outcome, draft.leads);
}

void DraftRecords::write(const DraftAction &draft, const Id &action)
{
    m_builder.set<&Action::ref>(action, draft.ref);
    m_builder.set<&Action::text>(action, draft.text);
    m_builder.set<&Action::due>(action, draft.due);
    m_builder.set<&Action::note>(action, draft.note);
    edit::writeLeads(m_builder, m_before, m_plan, action, draft.leads);
}

void DraftRecords::writeAssessment(const DraftAction &draft, const Id &action)
{
    const bool saysNothing =
        draft.status == Status::NotAssessed && draft.said.isEmpty() && draft.next.isEmpty() && draft.newDue.isNone();
    if (saysNothing)
        return;
    const Id assessment = keyedId(RecordKind::Assessment, action, m_choices.month.text());
    if (!isAlive(RecordKind::Assessment, assessment)) {
        m_builder.add(RecordKind::Assessment, assessment);
        m_builder.set<&Assessment::action>(assessment, action);
        m_builder.set<&Assessment::month>(assessment, m_choices.month);
    }
    m_builder.set<&Assessment::status>(assessment, draft.status);
    m_builder.set<&Assessment::statusText>(assessment, draft.statusText);
    m_builder.set<&Assessment::said>(assessment, draft.said);
    m_builder.set<&Assessment::next>(assessment, draft.next);
    m_builder.set<&Assessment::newDue>(assessment, draft.newDue);
}

void DraftRecords::write(const DraftKpi &draft, const Id &kpi)
{
    m_builder.set<&Kpi::ref>(kpi, draft.ref);
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

Month DraftRecords::targetStart(const DraftKpi &draft, const Id &kpi)
{
    const QDate own = m_builder.value(fieldOf<&Kpi::startsOn>(), kpi).as<QDate>();
    const Month start = Month::of(own.isValid() ? own : m_choices.start);
    Month first;
    for (const DraftTarget &target : draft.targets) {
        if (target.month.isValid() && (!first.isValid() || target.month < first))
            first = target.month;
    }
    const bool isCounted = !m_before.children(RecordKind::Target, kpi).isEmpty(); // another start would move them
    if (!first.isValid() || isCounted || (start.isValid() && start < first))
        return start;
    constexpr int yearBefore = -12;
    m_builder.set<&Kpi::startsOn>(kpi, first.plus(yearBefore).firstDay());
    return first.plus(yearBefore);
}

void DraftRecords::writeTargets(const DraftKpi &draft, const Id &kpi)
{
    const Month start = targetStart(draft, kpi);
    QSet<int> taken;
    for (const DraftTarget &target : draft.targets) {
        if (target.month.isValid() && !start.isValid())
            continue;
        const int months = target.month.isValid() ? start.monthsTo(target.month) : target.months;
        if (taken.contains(months))
            continue;
        taken.insert(months);
        const Id id = keyedId(RecordKind::Target, kpi, QString::number(months));
        if (!isAlive(RecordKind::Target, id)) {
            m_builder.add(RecordKind::Target, id);
            m_builder.set<&Target::kpi>(id, kpi);
            m_builder.set<&Target::months>(id, std::optional(months));
        }
        m_builder.set<&Target::value>(id, target.value);
        m_builder.set<&Target::source>(id, target.source);
    }
}

void DraftRecords::writeReading(const DraftReading &draft, Unit unit, const Id &kpi)
{
    const Month period = draft.period.isValid() ? draft.period : m_choices.month;
    const Id id = keyedId(RecordKind::Reading, kpi, period.text());
    if (!period.isValid() || m_readings.contains(id))
        return;
    m_readings.insert(id);
    if (!isAlive(RecordKind::Reading, id)) {
        m_builder.add(RecordKind::Reading, id);
        m_builder.set<&Reading::kpi>(id, kpi);
        m_builder.set<&Reading::period>(id, period);
    }
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

void DraftRecords::write(const DraftRisk &draft, const Id &risk)
{
    m_builder.set<&Risk::text>(risk, draft.text);
    m_builder.set<&Risk::likelihood>(risk, draft.likelihood);
    m_builder.set<&Risk::impact>(risk, draft.impact);
    m_builder.set<&Risk::mitigation>(risk, draft.mitigation);
    m_builder.set<&Risk::riskOwner>(risk, draft.owner);
    m_builder.set<&Risk::closed>(risk, draft.closed);
}

void DraftRecords::write(const DraftDecision &draft, const Id &decision)
{
    m_builder.set<&Decision::text>(decision, draft.text);
    m_builder.set<&Decision::to>(decision, draft.to);
    m_builder.set<&Decision::by>(decision, draft.by);
    m_builder.set<&Decision::answer>(decision, draft.answer);
    m_builder.set<&Decision::answeredOn>(decision, draft.answeredOn);
}

void DraftRecords::write(const DraftEvidence &draft, const Id &evidence)
{
    m_builder.set<&Evidence::title>(evidence, draft.title);
    m_builder.set<&Evidence::date>(evidence, draft.date);
    m_builder.set<&Evidence::shows>(evidence, draft.shows);
    if (draft.training)
        m_builder.set<&Evidence::evidenceKind>(evidence, EvidenceKind::Training);
}

void DraftRecords::write(const DraftTerm &draft, const Id &term)
{
    m_builder.set<&GlossaryTerm::term>(term, draft.term);
    m_builder.set<&GlossaryTerm::meaning>(term, draft.meaning);
}

QList<DraftTerm> joinedTerms(const QList<DraftTerm> &terms)
{
    QList<DraftTerm> joined;
    QHash<QString, qsizetype> places;
    for (const DraftTerm &term : terms) {
        const QString key = foldedName(term.term);
        const auto known = places.constFind(key);
        if (known == places.constEnd()) {
            places.insert(key, joined.size());
            joined.append(term);
        } else {
            joined[*known].meaning += u"; "_s + term.meaning;
        }
    }
    return joined;
}

} // namespace waymark
