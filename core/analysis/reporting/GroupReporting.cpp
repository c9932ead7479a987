#include "analysis/reporting/GroupReporting.h"

#include "analysis/readings/ReadingDue.h"
#include "plan/queries/PlanScope.h"
#include "plan/queries/References.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct Reporting
{
    Q_DECLARE_TR_FUNCTIONS(Reporting)
};

/// What belongs to no group is the plan's own.
bool isOf(const Plan &plan, const Id &owner, const Priority &priority)
{
    return owner == plan.id() ? priority.group.isNull() : priority.group == owner;
}

QList<const Kpi *> kpisOf(const Plan &plan, const Id &owner)
{
    QList<const Kpi *> kpis;
    for (const Kpi *kpi : plan.all<Kpi>()) {
        const Outcome *outcome = plan.get<Outcome>(kpi->outcome);
        const Priority *priority = outcome ? plan.get<Priority>(outcome->priority) : nullptr;
        if (priority && isOf(plan, owner, *priority))
            kpis.append(kpi);
    }
    return kpis;
}

bool touches(const Plan &plan, const Id &owner, const Change &change)
{
    const query::Place place{change.field->kind, change.record};
    if (owner != plan.id())
        return PlanScope(owner).holds(plan, place);
    const QList<const Priority *> priorities = plan.all<Priority>();
    return std::any_of(priorities.cbegin(), priorities.cend(), [&](const Priority *priority) {
        return priority->group.isNull() && PlanScope(priority->id).holds(plan, place);
    });
}

Signature latestOf(const Plan &plan, const Id &owner, const QList<ChangeSet> &sets)
{
    Signature latest;
    for (const ChangeSet &set : sets) {
        const bool isNewer = !latest.time.isValid() || latest.time < set.time;
        // A merge only brings what others did.
        if (isNewer && set.kind != SetKind::Merge
            && std::any_of(set.changes.cbegin(), set.changes.cend(),
                [&](const Change &change) { return touches(plan, owner, change); }))
            latest = {set.author, set.time};
    }
    return latest;
}

/// Whom to address: who holds the post, else the post.
QString leadOf(const Plan &plan, const Id &owner)
{
    const DeliveryGroup *group = plan.get<DeliveryGroup>(owner);
    if (!group)
        return {};
    const Person *person = plan.get<Person>(group->leadPerson);
    return person ? person->name : group->leadPost;
}

QString listed(const Plan &plan, RecordKind kind, const Id &id, const Field &words)
{
    const QString told = query::firstWords(plan.value(words, id).as<QString>());
    return u"- %1 %2"_s.arg(query::referenceOf(plan, kind, id), told).trimmed();
}

} // namespace

QList<GroupReporting> groupReporting(const Plan &plan, Month month, QDate today, const QList<ChangeSet> &sets)
{
    QList<GroupReporting> groups;
    for (const Id &owner : query::roundOwners(plan)) {
        const RoundState state = roundState(plan, owner, month);
        GroupReporting group{owner, query::roundOwnerName(plan, owner), month, state.isClosed(),
            int(state.items.size()), {}, {}, latestOf(plan, owner, sets)};
        for (const RoundItem &item : state.items) {
            if (!item.isAssessed && !state.isClosed())
                group.notAssessed.append(item.action);
        }
        for (const Kpi *kpi : kpisOf(plan, owner)) {
            if (readingDue(plan, *kpi, today).overdue > 0)
                group.readingsMissing.append(kpi->id);
        }
        groups.append(group);
    }
    return groups;
}

QString reminderText(const Plan &plan, const GroupReporting &group, QDate today)
{
    if (group.hasReported())
        return {};
    QStringList lines;
    const QString lead = leadOf(plan, group.owner);
    lines.append(lead.isEmpty() ? Reporting::tr("Hello,") : Reporting::tr("Dear %1,").arg(lead));
    lines.append(QString());
    if (!group.notAssessed.isEmpty()) {
        lines.append(Reporting::tr("these actions of “%1” have no status for %2 yet:")
                         .arg(plan.info().title, group.month.words()));
        for (const Id &action : group.notAssessed)
            lines.append(listed(plan, RecordKind::Action, action, fieldOf<&Action::text>()));
        lines.append(QString());
    }
    if (!group.readingsMissing.isEmpty()) {
        lines.append(Reporting::tr("Readings are missing of:"));
        for (const Id &id : group.readingsMissing) {
            lines.append(u"%1 (%2)"_s.arg(listed(plan, RecordKind::Kpi, id, fieldOf<&Kpi::text>()),
                readingDue(plan, *plan.get<Kpi>(id), today).words()));
        }
        lines.append(QString());
    }
    lines.append(Reporting::tr("Please fill them in and send the file back. Thank you."));
    return lines.join(u'\n');
}

} // namespace waymark::analysis
