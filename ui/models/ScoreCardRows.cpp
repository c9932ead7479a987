#include "models/ScoreCardRows.h"

#include "analysis/KpiWords.h"
#include "models/ActionFilter.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Outcome.h"

#include <algorithm>

namespace waymark {

using namespace analysis;

namespace {

/// What a column sorts by: a number, or words where it has none.
struct SortKey
{
    std::optional<double> number;
    QString words;

    [[nodiscard]] bool isEmpty() const { return !number && words.isEmpty(); }
};

std::optional<double> targetValueAfter(const Plan &plan, const Kpi &kpi, int months)
{
    for (const Target *target : plan.all<Target>(kpi.id)) {
        if (target->months == months)
            return target->value;
    }
    return {};
}

std::optional<double> monthKey(Month month)
{
    return month.isValid() ? std::optional<double>(Month(1, 1).monthsTo(month)) : std::nullopt;
}

/// The worst first.
double statusKey(const KpiPosition &position)
{
    switch (position.status) {
    case KpiStatus::Behind:
        return position.isWithinTolerance ? 1 : 0;
    case KpiStatus::OnTrajectory:
        return 3;
    case KpiStatus::Met:
        return 4;
    default:
        return 2;
    }
}

SortKey keyOf(const Plan &plan, const Kpi &kpi, ScoreColumn column, const ScoreFacts &facts)
{
    switch (column) {
    case ScoreColumn::Code:
    case ScoreColumn::Trend:
        return {};
    case ScoreColumn::Text:
        return {{}, kpi.text.toCaseFolded()};
    case ScoreColumn::Direction:
        return {static_cast<double>(directionOf(plan, kpi)), {}};
    case ScoreColumn::Baseline:
        return {baselineOf(kpi), {}};
    case ScoreColumn::Target3:
    case ScoreColumn::Target6:
    case ScoreColumn::Target12:
        return {targetValueAfter(plan, kpi, monthsOfColumn(column)), {}};
    case ScoreColumn::Latest:
        return {monthKey(facts.position(kpi.id).period), {}};
    case ScoreColumn::Gap:
        return {facts.position(kpi.id).gap, {}};
    case ScoreColumn::Status:
        return {statusKey(facts.position(kpi.id)), {}};
    case ScoreColumn::Next:
        return {monthKey(facts.due(kpi).next), {}};
    }
    return {};
}

bool isBefore(const SortKey &one, const SortKey &other, Qt::SortOrder order)
{
    if (one.isEmpty() || other.isEmpty())
        return !one.isEmpty() && other.isEmpty();
    const SortKey &first = order == Qt::AscendingOrder ? one : other;
    const SortKey &second = order == Qt::AscendingOrder ? other : one;
    return first.number ? first.number < second.number : first.words < second.words;
}

QList<Id> sorted(const Plan &plan, QList<Id> kpis, const ScoreArrangement &arrangement, const ScoreFacts &facts)
{
    if (!arrangement.column)
        return kpis;
    if (arrangement.column == ScoreColumn::Code || arrangement.column == ScoreColumn::Trend) {
        if (arrangement.order == Qt::DescendingOrder)
            std::reverse(kpis.begin(), kpis.end());
        return kpis;
    }
    QList<std::pair<SortKey, Id>> keyed;
    for (const Id &id : std::as_const(kpis))
        keyed.append({keyOf(plan, *plan.get<Kpi>(id), *arrangement.column, facts), id});
    std::stable_sort(keyed.begin(), keyed.end(),
        [&](const auto &one, const auto &other) { return isBefore(one.first, other.first, arrangement.order); });
    for (qsizetype index = 0; index < kpis.size(); ++index)
        kpis[index] = keyed.at(index).second;
    return kpis;
}

} // namespace

int monthsOfColumn(ScoreColumn column)
{
    return column == ScoreColumn::Target3 ? 3
        : column == ScoreColumn::Target6  ? 6
        : column == ScoreColumn::Target12 ? 12
                                          : 0;
}

bool isChosen(ScoreChoice choice, const KpiPosition &position, const ReadingDue &due)
{
    switch (choice) {
    case ScoreChoice::All:
        break;
    case ScoreChoice::Behind:
        return position.status == KpiStatus::Behind;
    case ScoreChoice::OnTrajectory:
        return position.status == KpiStatus::OnTrajectory;
    case ScoreChoice::Met:
        return position.status == KpiStatus::Met;
    case ScoreChoice::NotKnown:
        return position.status < KpiStatus::Behind;
    case ScoreChoice::Overdue:
        return due.overdue > 0;
    }
    return true;
}

QList<ScoreRow> arrangedRows(const Plan &plan, const ScoreArrangement &arrangement, const ScoreFacts &facts)
{
    QList<Id> outcomes; // in the order in which the plan's KPIs name them
    QHash<Id, QList<Id>> groups;
    const FilterWords words(arrangement.words);
    for (const Kpi *kpi : plan.all<Kpi>()) {
        const bool isNamed = words.isEmpty() || words.match(FilterText::of(kpi->code, kpi->text));
        const bool isWanted = isNamed
            && (arrangement.choice == ScoreChoice::All
                || isChosen(arrangement.choice, facts.position(kpi->id), facts.due(*kpi)));
        if (!isWanted || !query::isOfOwner(plan, arrangement.owner, {RecordKind::Kpi, kpi->id}))
            continue;
        const Id group = arrangement.isGrouped && plan.get<Outcome>(kpi->outcome) ? kpi->outcome : Id();
        if (!groups.contains(group))
            outcomes.append(group);
        groups[group].append(kpi->id);
    }
    QList<ScoreRow> rows;
    for (const Id &outcome : std::as_const(outcomes)) {
        if (arrangement.isGrouped)
            rows.append({{}, outcome});
        for (const Id &kpi : sorted(plan, groups.value(outcome), arrangement, facts))
            rows.append({kpi, outcome});
    }
    return rows;
}

} // namespace waymark
