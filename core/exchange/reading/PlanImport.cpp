#include "exchange/reading/PlanImport.h"

#include "edit/LeadEdits.h"
#include "edit/PlanEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/Rank.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/StatusMeaning.h"
#include "plan/records/Target.h"

#include <QHash>

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
        for (const DraftMeaning &meaning : draft.meanings)
            writeMeaning(meaning);
        const QStringList ranks = evenRanks(draft.priorities.size());
        for (qsizetype index = 0; index < draft.priorities.size(); ++index)
            writePriority(draft.priorities.at(index), ranks.at(index));
        const QStringList kpiRanks = evenRanks(draft.kpis.size());
        for (qsizetype index = 0; index < draft.kpis.size(); ++index)
            writeKpi(draft.kpis.at(index), kpiRanks.at(index));
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
        m_builder.set<&StatusMeaning::colour>(id, meaning.colour);
        m_builder.set<&StatusMeaning::definition>(id, meaning.definition);
    }

    void writePriority(const DraftPriority &draft, const QString &rank)
    {
        const Id priority = added(RecordKind::Priority);
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
        for (const DraftTarget &target : draft.targets) {
            const Id id = keyedId(RecordKind::Target, kpi, QString::number(target.months));
            m_builder.add(RecordKind::Target, id);
            m_builder.set<&Target::kpi>(id, kpi);
            m_builder.set<&Target::months>(id, std::optional(target.months));
            m_builder.set<&Target::value>(id, target.value);
            m_builder.set<&Target::source>(id, target.source);
        }
    }

    const ImportChoices &m_choices;
    IdSource &m_ids;
    Plan m_nothing;
    ChangeBuilder m_builder;
    Id m_plan;
    QHash<QString, Id> m_outcomes;
    QHash<QString, int> m_letters;
};

} // namespace

ChangeSet importAsNewPlan(const PlanDraft &draft, const ImportChoices &choices, IdSource &ids)
{
    return Import(choices, ids).run(draft);
}

} // namespace waymark
