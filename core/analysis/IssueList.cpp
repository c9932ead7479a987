#include "analysis/IssueList.h"

#include "analysis/checks/ActionChecks.h"
#include "analysis/checks/KpiChecks.h"
#include "analysis/checks/NameChecks.h"
#include "analysis/checks/ReferenceChecks.h"
#include "plan/PlanQueries.h"
#include "plan/records/Predecessor.h"
#include "plan/records/RuleSwitch.h"
#include "plan/records/StatusMeaning.h"

#include <algorithm>

namespace waymark::analysis {

namespace {

/// Whether it is there, under which heading, and where among its siblings.
bool isPlace(const Field &field)
{
    return field.role == FieldRole::Alive || field.role == FieldRole::Parent || field.role == FieldRole::Rank;
}

/// What entries of a kind are called by.
const Field &referenceField(RecordKind kind)
{
    return kind == RecordKind::Priority ? fieldOf<&Priority::number>()
        : kind == RecordKind::Outcome   ? fieldOf<&Outcome::ref>()
        : kind == RecordKind::Action    ? fieldOf<&Action::ref>()
                                        : fieldOf<&Kpi::code>();
}

bool isReference(const Field &field)
{
    return &field == &referenceField(field.kind);
}

bool isText(const Field &field)
{
    return &field == &fieldOf<&Priority::title>() || &field == &fieldOf<&Outcome::text>()
        || &field == &fieldOf<&Action::text>() || &field == &fieldOf<&Kpi::text>();
}

/// A change of what an assessment says in words, or of whether they are there. A status alone holds nothing that could
/// be abbreviated.
bool touchesWords(const Plan &plan, const Change &change)
{
    if (change.field->role != FieldRole::Alive)
        return change.field == &fieldOf<&Assessment::said>() || change.field == &fieldOf<&Assessment::next>();
    const auto *assessment = static_cast<const Assessment *>(plan.find(RecordKind::Assessment, change.record));
    return assessment && !(assessment->said.isEmpty() && assessment->next.isEmpty());
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
    for (const Change &change : set.changes)
        follow(change);
    m_isStale = true;
}

void IssueList::follow(const Change &change)
{
    switch (change.field->kind) {
    case RecordKind::Priority:
    case RecordKind::Outcome:
    case RecordKind::Action:
    case RecordKind::Kpi:
        followLine(change);
        break;
    case RecordKind::Assessment:
        if (touchesWords(m_plan, change)) {
            m_abbreviations.remove(change.record);
            m_isPartTouched[Abbreviations] = true;
        }
        for (const Id &action : query::ownersOf(m_plan, change)) {
            m_touchedActions.insert(action);
            touchFollowers(action);
        }
        break;
    case RecordKind::Predecessor:
    case RecordKind::KpiLink:
        followLink(change);
        break;
    case RecordKind::HandOver:
        m_areAllActionsTouched = true;
        break;
    case RecordKind::Evidence:
        m_touchedActions.unite(query::ownersOf(m_plan, change));
        break;
    case RecordKind::Target:
    case RecordKind::Reading:
        m_touchedKpis.unite(query::ownersOf(m_plan, change));
        break;
    case RecordKind::Plan: // its start and its terms decide when things are due
    case RecordKind::Round:
    case RecordKind::StatusMeaning:
        m_areAllActionsTouched = true;
        break;
    case RecordKind::DeliveryGroup:
        m_areAllActionsTouched = true; // its rhythm
        m_isPartTouched[Names] = true;
        break;
    case RecordKind::LeadLink:
        m_touchedActions.unite(query::ownersOf(m_plan, change)); // who is to hand it over
        m_isPartTouched[Names] = true;
        break;
    case RecordKind::Person:
        m_areAllActionsTouched = m_areAllActionsTouched || !m_plan.living(RecordKind::HandOver).isEmpty();
        m_isPartTouched[Names] = true;
        break;
    case RecordKind::GlossaryTerm:
        m_isPartTouched[Abbreviations] = true;
        break;
    default:
        break;
    }
}

void IssueList::followLine(const Change &change)
{
    const Field &field = *change.field;
    const Id &id = change.record;
    if (field.kind == RecordKind::Action) {
        m_touchedActions.insert(id);
        touchFollowers(id);
    } else if (field.kind == RecordKind::Kpi)
        m_touchedKpis.insert(id);
    // Whose round an action belongs to follows from its headings; which actions serve a KPI from the outcome.
    const bool isGroup = &field == &fieldOf<&Priority::group>();
    if (isGroup || (isPlace(field) && (field.kind == RecordKind::Priority || field.kind == RecordKind::Outcome)))
        m_areAllActionsTouched = true;
    if (field.kind == RecordKind::Outcome || (isPlace(field) && field.kind == RecordKind::Action))
        m_areAllKpisTouched = true;
    if (isGroup)
        m_isPartTouched[Names] = true;
    if (isText(field)) {
        m_abbreviations.remove(id);
        m_words.forget(id);
    }
    if (isPlace(field) || isReference(field) || &field == &fieldOf<&Kpi::outcome>()) {
        m_isPartTouched.fill(true);
    } else if (isText(field)) {
        for (const Part part : {References, SameText, Abbreviations, Placement})
            m_isPartTouched[part] = true;
        // What has no reference is called by its first words.
        if (m_plan.value(referenceField(field.kind), id).as<QString>().trimmed().isEmpty())
            m_isPartTouched[Names] = true;
    }
}

void IssueList::followLink(const Change &change)
{
    m_touchedActions.unite(query::ownersOf(m_plan, change));
    m_areKpiLinksTouched = m_areKpiLinksTouched || change.field->kind == RecordKind::KpiLink;
}

/// Whoever starts after an action: what it is called and how it stands is part of what they are asked.
void IssueList::touchFollowers(const Id &action)
{
    for (const Id &id : m_plan.living(RecordKind::Predecessor)) {
        const Predecessor *link = m_plan.get<Predecessor>(id);
        if (link->after == action)
            m_touchedActions.insert(link->owner);
    }
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
