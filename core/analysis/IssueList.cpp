#include "analysis/IssueList.h"

#include "analysis/checks/ActionChecks.h"
#include "analysis/checks/KpiChecks.h"
#include "analysis/checks/NameChecks.h"
#include "analysis/checks/ReferenceChecks.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Predecessor.h"
#include "plan/records/Priority.h"
#include "plan/records/RuleSwitch.h"
#include "plan/records/StatusMeaning.h"

#include <algorithm>

namespace waymark::analysis {

namespace {

/// What entries of a kind are called by.
const Field &referenceField(RecordKind kind)
{
    return kind == RecordKind::Priority ? fieldOf<&Priority::number>()
        : kind == RecordKind::Outcome   ? fieldOf<&Outcome::ref>()
        : kind == RecordKind::Action    ? fieldOf<&Action::ref>()
                                        : fieldOf<&Kpi::code>();
}

/// What they say.
const Field &textField(RecordKind kind)
{
    return kind == RecordKind::Priority ? fieldOf<&Priority::title>()
        : kind == RecordKind::Outcome   ? fieldOf<&Outcome::text>()
        : kind == RecordKind::Action    ? fieldOf<&Action::text>()
                                        : fieldOf<&Kpi::text>();
}

} // namespace

IssueList::IssueList(const Plan &plan, QDate today, Month round)
    : m_plan(plan)
    , m_today(today)
    , m_round(round)
{
    m_isPartTouched.fill(true);
}

void IssueList::setRound(Month round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_areAllActionsTouched = m_isStale = true;
}

void IssueList::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_areAllActionsTouched = m_areAllKpisTouched = m_isStale = true;
}

void IssueList::follow(const ChangeSet &set)
{
    const Touched touched(m_plan, set);
    followActions(touched);
    followKpis(touched);
    for (const RecordKind kind : {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action, RecordKind::Kpi})
        followLines(touched, kind);
    followWords(touched);
    m_isPartTouched[Names] = m_isPartTouched[Names] || touched.has(fieldOf<&Priority::group>())
        || touched.has({RecordKind::DeliveryGroup, RecordKind::LeadLink, RecordKind::Person});
    m_isStale = true;
}

void IssueList::followActions(const Touched &touched)
{
    // Whose round an action belongs to follows from its headings. The plan's start and its terms decide when things
    // are due, a group's rhythm when they are asked about; a status says its word, a hand-over who is to lead.
    m_areAllActionsTouched = m_areAllActionsTouched
        || touched.has({RecordKind::Plan, RecordKind::Round, RecordKind::StatusMeaning, RecordKind::DeliveryGroup,
            RecordKind::HandOver})
        || touched.has(fieldOf<&Priority::group>()) || !touched.placed(RecordKind::Priority).isEmpty()
        || !touched.placed(RecordKind::Outcome).isEmpty()
        || (touched.has(RecordKind::Person) && !m_plan.living(RecordKind::HandOver).isEmpty());
    const QSet<Id> changed = touched.own(RecordKind::Action) + touched.ownersOf(RecordKind::Assessment);
    m_touchedActions.unite(changed);
    for (const RecordKind kind :
        {RecordKind::LeadLink, RecordKind::Evidence, RecordKind::Predecessor, RecordKind::KpiLink})
        m_touchedActions.unite(touched.ownersOf(kind));
    // Whoever starts after an action: what it is called and how it stands is part of what they are asked.
    for (const Id &id : changed.isEmpty() ? QList<Id>() : m_plan.living(RecordKind::Predecessor)) {
        const Predecessor *link = m_plan.get<Predecessor>(id);
        if (changed.contains(link->after))
            m_touchedActions.insert(link->owner);
    }
}

void IssueList::followKpis(const Touched &touched)
{
    // Which actions serve a KPI follows from the outcome.
    m_areAllKpisTouched =
        m_areAllKpisTouched || touched.has(RecordKind::Outcome) || !touched.placed(RecordKind::Action).isEmpty();
    m_areKpiLinksTouched = m_areKpiLinksTouched || touched.has(RecordKind::KpiLink);
    for (const QSet<Id> &kpis :
        {touched.own(RecordKind::Kpi), touched.ownersOf(RecordKind::Target), touched.ownersOf(RecordKind::Reading)})
        m_touchedKpis.unite(kpis);
}

/// What is compared with other lines.
void IssueList::followLines(const Touched &touched, RecordKind kind)
{
    if (!touched.placed(kind).isEmpty() || touched.has(referenceField(kind)) || touched.has(fieldOf<&Kpi::outcome>()))
        m_isPartTouched.fill(true);
    for (const Id &id : touched.own(textField(kind))) {
        m_abbreviations.remove(id);
        m_words.forget(id);
        for (const Part part : {References, SameText, Abbreviations, Placement})
            m_isPartTouched[part] = true;
        // What has no reference is called by its first words.
        if (m_plan.value(referenceField(kind), id).as<QString>().trimmed().isEmpty())
            m_isPartTouched[Names] = true;
    }
}

/// A status alone holds nothing that could be abbreviated.
void IssueList::followWords(const Touched &touched)
{
    QSet<Id> reworded = touched.own(fieldOf<&Assessment::said>()) + touched.own(fieldOf<&Assessment::next>());
    for (const Id &id : touched.placed(RecordKind::Assessment)) {
        const auto *assessment = static_cast<const Assessment *>(m_plan.find(RecordKind::Assessment, id));
        if (assessment && !(assessment->said.isEmpty() && assessment->next.isEmpty()))
            reworded.insert(id);
    }
    for (const Id &id : std::as_const(reworded))
        m_abbreviations.remove(id);
    m_isPartTouched[Abbreviations] =
        m_isPartTouched[Abbreviations] || !reworded.isEmpty() || touched.has(RecordKind::GlossaryTerm);
}

const QList<PlanIssue> &IssueList::issues()
{
    if (m_isStale) {
        recheck();
        recheckParts();
        collect();
        m_isStale = false;
    }
    return m_issues;
}

void IssueList::recheck()
{
    const auto keep = [](QHash<Id, QList<PlanIssue>> &kept, const Id &id, const QList<PlanIssue> &found) {
        if (found.isEmpty())
            kept.remove(id);
        else
            kept.insert(id, found);
    };
    if (m_areKpiLinksTouched) {
        checks::ServedKpis served = checks::servedKpis(m_plan);
        // The first link asks every action, and the last one to go stops asking.
        m_areAllActionsTouched = m_areAllActionsTouched || served.isUsed != m_served.isUsed;
        m_areAllKpisTouched = true;
        m_served = std::move(served);
        m_areKpiLinksTouched = false;
    }
    if (m_areAllActionsTouched) {
        m_actions.clear();
        const QList<Id> all = m_plan.living(RecordKind::Action);
        m_touchedActions = QSet<Id>(all.begin(), all.end());
    }
    for (const Id &id : std::as_const(m_touchedActions)) {
        const Action *action = m_plan.get<Action>(id);
        keep(m_actions, id,
            action ? checks::checkAction(m_plan, *action, m_today, m_round)
                    + checks::checkLinks(m_plan, *action, m_today, m_served)
                   : QList<PlanIssue>());
    }
    if (m_areAllKpisTouched) {
        m_kpis.clear();
        const QList<Id> all = m_plan.living(RecordKind::Kpi);
        m_touchedKpis = QSet<Id>(all.begin(), all.end());
    }
    for (const Id &id : std::as_const(m_touchedKpis)) {
        const Kpi *kpi = m_plan.get<Kpi>(id);
        keep(m_kpis, id, kpi ? checks::checkKpi(m_plan, *kpi, m_today, m_served) : QList<PlanIssue>());
    }
    m_touchedActions.clear();
    m_touchedKpis.clear();
    m_areAllActionsTouched = m_areAllKpisTouched = false;
}

void IssueList::recheckParts()
{
    if (std::none_of(m_isPartTouched.cbegin(), m_isPartTouched.cend(), [](bool isTouched) { return isTouched; }))
        return;
    const QList<checks::PlanEntry> entries = checks::planEntries(m_plan);
    if (m_isPartTouched[References])
        m_parts[References] = checks::checkTwins(entries) + checks::checkNumbering(entries);
    if (m_isPartTouched[SameText])
        m_parts[SameText] = checks::checkSameText(entries);
    if (m_isPartTouched[Names])
        m_parts[Names] = checks::checkNames(m_plan, entries);
    if (m_isPartTouched[Abbreviations])
        m_parts[Abbreviations] = checks::checkAbbreviations(m_plan, entries, m_abbreviations);
    if (m_isPartTouched[Placement])
        m_parts[Placement] = checks::checkKpiPlaces(m_plan, m_words);
    m_isPartTouched.fill(false);
}

void IssueList::collect()
{
    QSet<QString> switchedOff;
    for (const RuleSwitch *off : m_plan.all<RuleSwitch>())
        switchedOff.insert(off->rule);
    QHash<Id, QList<PlanIssue>> ofParts;
    for (const QList<PlanIssue> &part : m_parts) {
        for (const PlanIssue &issue : part)
            ofParts[issue.place.id].append(issue);
    }
    m_issues.clear();
    const auto take = [&](const Id &id, QList<PlanIssue> found) {
        found += ofParts.value(id);
        std::stable_sort(found.begin(), found.end(),
            [](const PlanIssue &one, const PlanIssue &other) { return one.rule < other.rule; });
        for (const PlanIssue &issue : std::as_const(found)) {
            if (!switchedOff.contains(ruleId(issue.rule)))
                m_issues.append(issue);
        }
    };
    for (const Id &priority : m_plan.children(RecordKind::Priority)) {
        take(priority, {});
        for (const Id &outcome : m_plan.children(RecordKind::Outcome, priority)) {
            take(outcome, {});
            for (const Id &action : m_plan.children(RecordKind::Action, outcome))
                take(action, m_actions.value(action));
        }
    }
    for (const Id &kpi : m_plan.children(RecordKind::Kpi))
        take(kpi, m_kpis.value(kpi));
}

} // namespace waymark::analysis
