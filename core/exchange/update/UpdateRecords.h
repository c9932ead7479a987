#pragma once

#include "edit/KpiEdits.h"
#include "exchange/reading/DraftRecords.h"
#include "exchange/update/EarlierImports.h"
#include "exchange/update/RecordMatching.h"
#include "plan/Plan.h"

namespace waymark {

/// Where a new record of a document would stand.
struct NewPlace
{
    Id parent; ///< living, or of another that is new or unclear
    QString rank;
};

/// What a record of a document is called and would change, each kind by its own writer: see DraftRecords.
class UpdateRecords
{
public:
    UpdateRecords(const Plan &plan, const ImportChoices &choices, const EarlierImports &earlier, IdSource &ids);

    /// Which outcome a KPI with a reference belongs to: living, new or unclear.
    void rememberOutcome(const QString &reference, const Id &outcome);

    [[nodiscard]] QList<ProposedChange> changes(const DraftPriority &draft, const Id &living);
    [[nodiscard]] QList<ProposedChange> changes(const DraftAction &draft, const Id &living);
    [[nodiscard]] QList<ProposedChange> changes(const DraftKpi &draft, const Id &living);
    template <typename Draft> [[nodiscard]] QList<ProposedChange> changes(const Draft &draft, const Id &living)
    {
        return changed(living, [&](ChangeBuilder &, DraftRecords &records) { records.write(draft, living); });
    }

    /// The whole of a new record; that of an action has its assessment beside it.
    [[nodiscard]] QList<ProposedChange> made(const DraftPriority &draft, const Id &id, const NewPlace &place);
    [[nodiscard]] QList<ProposedChange> made(const DraftAction &draft, const Id &id, const NewPlace &place);
    [[nodiscard]] QList<ProposedChange> made(const DraftKpi &draft, const Id &id, const NewPlace &place);
    template <typename Draft>
    [[nodiscard]] QList<ProposedChange> made(const Draft &draft, const Id &id, const NewPlace &place)
    {
        return {whole(id, place, kindOf(draft), draft.place,
            [&](ChangeBuilder &, DraftRecords &records) { records.write(draft, id); })};
    }

    [[nodiscard]] static RecordKind kindOf(const DraftPriority &) { return RecordKind::Priority; }
    [[nodiscard]] static RecordKind kindOf(const DraftOutcome &) { return RecordKind::Outcome; }
    [[nodiscard]] static RecordKind kindOf(const DraftAction &) { return RecordKind::Action; }
    [[nodiscard]] static RecordKind kindOf(const DraftKpi &) { return RecordKind::Kpi; }
    [[nodiscard]] static RecordKind kindOf(const DraftRisk &) { return RecordKind::Risk; }
    [[nodiscard]] static RecordKind kindOf(const DraftDecision &) { return RecordKind::Decision; }
    [[nodiscard]] static RecordKind kindOf(const DraftEvidence &) { return RecordKind::Evidence; }
    [[nodiscard]] static RecordKind kindOf(const DraftTerm &) { return RecordKind::GlossaryTerm; }

private:
    using Writing = std::function<void(ChangeBuilder &, DraftRecords &)>;
    [[nodiscard]] QList<Change> written(const Writing &write) const;
    [[nodiscard]] QList<ProposedChange> changed(const Id &living, const Writing &write) const;
    [[nodiscard]] ProposedChange whole(
        const Id &id, const NewPlace &place, RecordKind kind, const SourcePlace &source, const Writing &write) const;

    const Plan &m_plan;
    ImportChoices m_choices;
    const EarlierImports &m_earlier;
    IdSource &m_ids;
    edit::KpiCodes m_codes;
    QHash<QString, Id> m_outcomes; ///< by their folded references
};

/// What the matching goes by, of a record of a document; its parent is the caller's.
[[nodiscard]] Matchable knownBy(const DraftPriority &draft);
[[nodiscard]] Matchable knownBy(const DraftOutcome &draft);
[[nodiscard]] Matchable knownBy(const DraftAction &draft);
[[nodiscard]] Matchable knownBy(const DraftKpi &draft);
[[nodiscard]] Matchable knownBy(const DraftRisk &draft);
[[nodiscard]] Matchable knownBy(const DraftDecision &draft);
[[nodiscard]] Matchable knownBy(const DraftEvidence &draft);
[[nodiscard]] Matchable knownBy(const DraftTerm &draft);
/// The same of a record of the plan, one that was removed too.
[[nodiscard]] Matchable knownBy(const Plan &plan, RecordKind kind, const Id &id);

} // namespace waymark
