#include "exchange/update/UpdateRecords.h"

#include "exchange/update/ActionChanges.h"
#include "exchange/update/RecordChanges.h"
#include "plan/records/Action.h"
#include "plan/records/Decision.h"
#include "plan/records/Evidence.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Risk.h"
#include "plan/texts/FoldedText.h"

namespace waymark {

using namespace Qt::StringLiterals;

UpdateRecords::UpdateRecords(
    const Plan &plan, const ImportChoices &choices, const EarlierImports &earlier, IdSource &ids)
    : m_plan(plan)
    , m_choices(choices)
    , m_earlier(earlier)
    , m_ids(ids)
    , m_codes(plan)
{
    m_choices.start = plan.info().start;
    for (const Id &id : plan.living(RecordKind::Outcome))
        rememberOutcome(plan.get<Outcome>(id)->ref, id);
}

void UpdateRecords::rememberOutcome(const QString &reference, const Id &outcome)
{
    if (const QString folded = foldedReference(reference); !folded.isEmpty())
        m_outcomes.insert(folded, outcome);
}

QList<Change> UpdateRecords::written(const Writing &write) const
{
    ChangeBuilder builder(m_plan);
    DraftRecords records(builder, m_plan, m_plan.id(), m_choices);
    write(builder, records);
    return builder.take({}).changes;
}

QList<ProposedChange> UpdateRecords::changed(const Id &living, const Writing &write) const
{
    return recordChanges(m_plan, living, written(write), m_earlier);
}

ProposedChange UpdateRecords::whole(
    const Id &id, const NewPlace &place, RecordKind kind, const SourcePlace &source, const Writing &write) const
{
    ProposedChange made;
    made.place = source;
    made.changes = written([&](ChangeBuilder &builder, DraftRecords &records) {
        records.add(kind, id, place.parent, place.rank);
        write(builder, records);
    });
    return made;
}

QList<ProposedChange> UpdateRecords::changes(const DraftPriority &draft, const Id &living)
{
    const Id own = m_plan.get<Priority>(living)->group;
    const bool needsGroup = own.isNull() && !(draft.group.name.isEmpty() && draft.group.leadPost.isEmpty());
    const Id group = needsGroup ? m_ids.next() : own;
    return changed(living, [&](ChangeBuilder &builder, DraftRecords &records) {
        if (needsGroup)
            records.add(RecordKind::DeliveryGroup, group, {}, m_plan.get<Priority>(living)->rank);
        if (group.isNull()) { // nothing is said of one, and there is none
            builder.set<&Priority::number>(living, draft.number);
            builder.set<&Priority::title>(living, draft.title);
            builder.set<&Priority::note>(living, draft.note);
        } else {
            records.write(draft, living, group);
        }
    });
}

QList<ProposedChange> UpdateRecords::changes(const DraftAction &draft, const Id &living)
{
    return actionChanges(m_plan, draft, living, m_choices, m_earlier);
}

QList<ProposedChange> UpdateRecords::changes(const DraftKpi &draft, const Id &living)
{
    return changed(living, [&](ChangeBuilder &builder, DraftRecords &records) {
        records.write(draft, living);
        const Id outcome = m_outcomes.value(foldedReference(draft.ref));
        const Kpi &kpi = *m_plan.get<Kpi>(living);
        const bool isOther = foldedReference(kpi.ref) != foldedReference(draft.ref);
        if (!outcome.isNull() && (kpi.outcome.isNull() || isOther))
            builder.set<&Kpi::outcome>(living, outcome);
    });
}

QList<ProposedChange> UpdateRecords::made(const DraftPriority &draft, const Id &id, const NewPlace &place)
{
    return {whole(id, place, RecordKind::Priority, draft.place, [&](ChangeBuilder &, DraftRecords &records) {
        const Id group = m_ids.next();
        records.add(RecordKind::DeliveryGroup, group, {}, place.rank);
        records.write(draft, id, group);
    })};
}

QList<ProposedChange> UpdateRecords::made(const DraftAction &draft, const Id &id, const NewPlace &place)
{
    QList<ProposedChange> made{whole(id, place, RecordKind::Action, draft.place,
        [&](ChangeBuilder &, DraftRecords &records) { records.write(draft, id); })};
    ProposedChange assessment;
    assessment.place = draft.place;
    if (m_choices.month.isValid()) {
        assessment.changes =
            written([&](ChangeBuilder &, DraftRecords &records) { records.writeAssessment(draft, id); });
    }
    if (!assessment.changes.isEmpty())
        made.append(assessment);
    return made;
}

QList<ProposedChange> UpdateRecords::made(const DraftKpi &draft, const Id &id, const NewPlace &place)
{
    return {whole(id, place, RecordKind::Kpi, draft.place, [&](ChangeBuilder &builder, DraftRecords &records) {
        builder.set<&Kpi::code>(id, m_codes.next(draft.ref));
        builder.set<&Kpi::outcome>(id, m_outcomes.value(foldedReference(draft.ref)));
        records.write(draft, id);
    })};
}

Matchable knownBy(const DraftPriority &draft)
{
    return {draft.number, draft.title, {}, {}};
}

Matchable knownBy(const DraftOutcome &draft)
{
    return {draft.ref, draft.text, {}, {}};
}

Matchable knownBy(const DraftAction &draft)
{
    return {draft.ref, draft.text, {}, {}};
}

Matchable knownBy(const DraftKpi &draft)
{
    return {draft.ref, draft.text, {}, {}};
}

Matchable knownBy(const DraftRisk &draft)
{
    return {{}, draft.text, {}, {}};
}

Matchable knownBy(const DraftDecision &draft)
{
    return {{}, draft.text, {}, {}};
}

Matchable knownBy(const DraftEvidence &draft)
{
    return {{}, draft.title, draft.date.toString(Qt::ISODate), {}};
}

Matchable knownBy(const DraftTerm &draft)
{
    return {{}, draft.term, {}, {}};
}

namespace {

struct KnownFields
{
    const Field *reference = nullptr;
    const Field *text = nullptr;
    const Field *detail = nullptr;
};

KnownFields knownFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Priority:
        return {&fieldOf<&Priority::number>(), &fieldOf<&Priority::title>()};
    case RecordKind::Outcome:
        return {&fieldOf<&Outcome::ref>(), &fieldOf<&Outcome::text>()};
    case RecordKind::Action:
        return {&fieldOf<&Action::ref>(), &fieldOf<&Action::text>()};
    case RecordKind::Kpi:
        return {&fieldOf<&Kpi::ref>(), &fieldOf<&Kpi::text>()};
    case RecordKind::Risk:
        return {nullptr, &fieldOf<&Risk::text>()};
    case RecordKind::Decision:
        return {nullptr, &fieldOf<&Decision::text>()};
    case RecordKind::Evidence:
        return {nullptr, &fieldOf<&Evidence::title>(), &fieldOf<&Evidence::date>()};
    default:
        return {nullptr, &fieldOf<&GlossaryTerm::term>()};
    }
}

} // namespace

Matchable knownBy(const Plan &plan, RecordKind kind, const Id &id)
{
    const KnownFields fields = knownFields(kind);
    const auto text = [&](const Field *field) { return field ? valueText(plan.value(*field, id)) : QString(); };
    const Field *parent = kindInfo(kind).parent;
    return {text(fields.reference), text(fields.text), text(fields.detail),
        parent ? plan.value(*parent, id).as<Id>() : Id()};
}

} // namespace waymark
