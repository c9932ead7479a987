#include "exchange/reading/PlanImport.h"

#include "edit/KpiEdits.h"
#include "edit/PlanEdits.h"
#include "exchange/reading/DraftRecords.h"
#include "plan/Rank.h"
#include "plan/records/StatusMeaning.h"

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
        , m_records(m_builder, m_nothing, m_plan, choices)
        , m_codes(m_nothing)
    {
    }

    ChangeSet run(const PlanDraft &draft)
    {
        const QString title = m_choices.title.isEmpty() ? draft.title : m_choices.title;
        edit::startPlan(m_builder, {title.isEmpty() ? draft.source : title, {}, m_choices.start}, m_plan);
        m_builder.set<&PlanInfo::mapping>(m_plan, m_choices.mapping);
        for (const DraftMeaning &meaning : draft.meanings)
            writeMeaning(meaning);
        for (const DraftTerm &term : joinedTerms(draft.terms)) {
            const Id id = keyedId(RecordKind::GlossaryTerm, m_plan, term.term);
            m_records.add(RecordKind::GlossaryTerm, id, {}, {});
            m_records.write(term, id);
        }
        const QStringList ranks = evenRanks(draft.priorities.size());
        for (qsizetype index = 0; index < draft.priorities.size(); ++index)
            writePriority(draft.priorities.at(index), ranks.at(index));
        const QStringList kpiRanks = evenRanks(draft.kpis.size());
        for (qsizetype index = 0; index < draft.kpis.size(); ++index)
            writeKpi(draft.kpis.at(index), kpiRanks.at(index));
        writeOwned(draft.risks, RecordKind::Risk);
        writeOwned(draft.decisions, RecordKind::Decision);
        writeOwned(draft.evidence, RecordKind::Evidence);
        return m_builder.take({u"import"_s, {}}, SetKind::Import);
    }

private:
    Id added(RecordKind kind, const Id &parent, const QString &rank)
    {
        const Id id = m_ids.next();
        m_records.add(kind, id, parent, rank);
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

    [[nodiscard]] Id priorityAt(int index) const { return m_priorities.value(index < 0 ? 0 : index); }

    /// Risks, decisions or evidence: all that have a priority and an order of their own.
    template <typename T> void writeOwned(const QList<T> &drafts, RecordKind kind)
    {
        const QStringList ranks = evenRanks(drafts.size());
        for (qsizetype index = 0; index < drafts.size(); ++index) {
            const Id id = added(kind, priorityAt(drafts.at(index).priority), ranks.at(index));
            m_records.write(drafts.at(index), id);
        }
    }

    void writePriority(const DraftPriority &draft, const QString &rank)
    {
        const Id priority = added(RecordKind::Priority, {}, rank);
        m_priorities.append(priority);
        // Each priority has a group of its own; where the document names none, it bears the priority's name.
        m_records.write(draft, priority, added(RecordKind::DeliveryGroup, {}, rank));
        const QStringList ranks = evenRanks(draft.outcomes.size());
        for (qsizetype index = 0; index < draft.outcomes.size(); ++index)
            writeOutcome(draft.outcomes.at(index), priority, ranks.at(index));
    }

    void writeOutcome(const DraftOutcome &draft, const Id &priority, const QString &rank)
    {
        const Id outcome = added(RecordKind::Outcome, priority, rank);
        m_outcomes.insert(draft.ref, outcome);
        m_records.write(draft, outcome);
        const QStringList ranks = evenRanks(draft.actions.size());
        for (qsizetype index = 0; index < draft.actions.size(); ++index) {
            const Id action = added(RecordKind::Action, outcome, ranks.at(index));
            m_records.write(draft.actions.at(index), action);
            m_records.writeAssessment(draft.actions.at(index), action);
        }
    }

    void writeKpi(const DraftKpi &draft, const QString &rank)
    {
        const Id kpi = added(RecordKind::Kpi, {}, rank);
        m_builder.set<&Kpi::code>(kpi, m_codes.next(draft.ref));
        m_builder.set<&Kpi::outcome>(kpi, draft.ref.isEmpty() ? Id() : m_outcomes.value(draft.ref));
        m_records.write(draft, kpi);
    }

    const ImportChoices &m_choices;
    IdSource &m_ids;
    Plan m_nothing;
    ChangeBuilder m_builder;
    Id m_plan;
    DraftRecords m_records;
    edit::KpiCodes m_codes;
    QHash<QString, Id> m_outcomes;
    QList<Id> m_priorities; ///< in the order of the draft
    QSet<Id> m_known; ///< meanings of the key that were written already
};

} // namespace

ChangeSet importAsNewPlan(const PlanDraft &draft, const ImportChoices &choices, IdSource &ids)
{
    return Import(choices, ids).run(draft);
}

} // namespace waymark
