#pragma once

#include "exchange/reading/ImportChoices.h"
#include "exchange/reading/PlanDraft.h"
#include "plan/ChangeBuilder.h"

#include <QSet>

namespace waymark {

/// Writes what a draft says of a record into a plan: the one way in, for the first import and for every update after
/// it. It writes all that the draft says, empty values too; which of them may touch a record that lives already is for
/// the caller to decide. Brings to life what belongs to the record: assessment, targets, readings, leads, people.
class DraftRecords
{
public:
    /// `before` is the plan as it stands, `plan` its id, which a first import only just makes.
    DraftRecords(ChangeBuilder &builder, const Plan &before, const Id &plan, const ImportChoices &choices);

    /// A new record in its place. A kind that stands alone has no parent, a kind without order no rank.
    void add(RecordKind kind, const Id &id, const Id &parent, const QString &rank);

    /// The group has the priority's name where the document names none and it has none yet.
    void write(const DraftPriority &draft, const Id &priority, const Id &group);
    void write(const DraftOutcome &draft, const Id &outcome);
    /// Without its assessment.
    void write(const DraftAction &draft, const Id &action);
    /// What the document says of the month of the import; nothing where it says nothing.
    void writeAssessment(const DraftAction &draft, const Id &action);
    /// With targets and readings. Targets that name a month are counted from the KPI's start, else the plan's; a KPI
    /// without targets of its own yet begins a year before the first where the plan's start does not lie before it.
    void write(const DraftKpi &draft, const Id &kpi);
    void write(const DraftRisk &draft, const Id &risk);
    void write(const DraftDecision &draft, const Id &decision);
    void write(const DraftEvidence &draft, const Id &evidence);
    void write(const DraftTerm &draft, const Id &term);

private:
    [[nodiscard]] bool isAlive(RecordKind kind, const Id &id) const;
    void writeTargets(const DraftKpi &draft, const Id &kpi);
    [[nodiscard]] Month targetStart(const DraftKpi &draft, const Id &kpi);
    void writeReading(const DraftReading &draft, Unit unit, const Id &kpi);

    ChangeBuilder &m_builder;
    const Plan &m_before;
    Id m_plan;
    const ImportChoices &m_choices;
    QSet<Id> m_readings; ///< written already: of two for one period the first counts
};

/// The lines of a glossary with one for each term: a second meaning stands behind the first.
[[nodiscard]] QList<DraftTerm> joinedTerms(const QList<DraftTerm> &terms);

} // namespace waymark
