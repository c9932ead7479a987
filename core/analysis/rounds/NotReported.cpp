#include "analysis/rounds/NotReported.h"

#include "analysis/readings/ReadingDue.h"
#include "analysis/rounds/Rounds.h"
#include "plan/queries/PlanScope.h"
#include "plan/queries/References.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Person.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedAtMost = 12; ///< in a letter; the rest is counted

struct NotReportedWords
{
    Q_DECLARE_TR_FUNCTIONS(NotReported)
};

QString leadOf(const Plan &plan, const Id &owner)
{
    const DeliveryGroup *group = plan.get<DeliveryGroup>(owner);
    const Person *lead = group ? plan.get<Person>(group->leadPerson) : nullptr;
    return lead ? lead->name : group ? group->leadPost : QString();
}

/// Where the owner is the plan itself, what belongs to it is what belongs to no group.
bool belongsTo(const Plan &plan, const Id &owner, const query::Place &place)
{
    if (plan.get<DeliveryGroup>(owner))
        return PlanScope(owner).holds(plan, place);
    const QList<Id> groups = plan.living(RecordKind::DeliveryGroup);
    return std::none_of(
        groups.cbegin(), groups.cend(), [&](const Id &group) { return PlanScope(group).holds(plan, place); });
}

bool touches(const Plan &plan, const Id &owner, const ChangeSet &set)
{
    return std::any_of(set.changes.cbegin(), set.changes.cend(), [&](const Change &change) {
        return belongsTo(plan, owner, {change.field->kind, change.record});
    });
}

QString changeDay(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), u"d MMMM yyyy"_s);
}

/// Lines "- 3.4.1 Write the guide…", and how many more there are.
QStringList missingLines(const Plan &plan, RecordKind kind, const QList<Id> &records)
{
    QStringList lines;
    for (const Id &id : records.first(std::min<qsizetype>(records.size(), namedAtMost))) {
        const QString words = query::firstWords(plan.value(*query::wordsField(kind), id).as<QString>());
        lines.append(u"- %1 %2"_s.arg(query::referenceOf(plan, kind, id), words));
    }
    if (records.size() > namedAtMost)
        lines.append(NotReportedWords::tr("- and %1 more").arg(records.size() - namedAtMost));
    return lines;
}

} // namespace

QList<GroupReporting> groupReporting(const Plan &plan, Month month, QDate today, const QList<ChangeSet> &sets)
{
    QList<GroupReporting> groups;
    for (const RoundState &round : roundStates(plan, month)) {
        GroupReporting group;
        group.owner = round.owner;
        group.name = query::roundOwnerName(plan, round.owner);
        group.lead = leadOf(plan, round.owner);
        group.asked = int(round.items.size());
        group.isClosed = round.isClosed();
        for (const RoundItem &item : round.items) {
            if (!item.isAssessed)
                group.waiting.append(item.action);
        }
        for (const Id &id : plan.living(RecordKind::Kpi)) {
            if (belongsTo(plan, round.owner, {RecordKind::Kpi, id})
                && readingDue(plan, *plan.get<Kpi>(id), today).overdue > 0)
                group.kpis.append(id);
        }
        const auto latest = std::find_if(
            sets.crbegin(), sets.crend(), [&](const ChangeSet &set) { return touches(plan, round.owner, set); });
        if (latest != sets.crend())
            group.lastChange = latest->time;
        groups.append(group);
    }
    std::stable_partition(
        groups.begin(), groups.end(), [](const GroupReporting &group) { return !group.hasReported(); });
    return groups;
}

QString reportingWords(const GroupReporting &group)
{
    QStringList words;
    if (group.hasReported())
        words.append(group.isClosed ? NotReportedWords::tr("Reported and closed") : NotReportedWords::tr("Reported"));
    if (!group.waiting.isEmpty())
        words.append(NotReportedWords::tr("%1 of %2 actions to assess").arg(group.waiting.size()).arg(group.asked));
    if (!group.kpis.isEmpty()) {
        words.append(group.kpis.size() == 1
                ? NotReportedWords::tr("One KPI without its reading")
                : NotReportedWords::tr("%1 KPIs without their readings").arg(group.kpis.size()));
    }
    words.append(group.lastChange.isValid()
            ? NotReportedWords::tr("last changed on %1").arg(changeDay(group.lastChange))
            : NotReportedWords::tr("never changed"));
    return words.join(u" · "_s);
}

QString reminderWords(const Plan &plan, const GroupReporting &group, Month month, QDate today)
{
    if (group.hasReported())
        return {};
    QStringList lines{group.lead.isEmpty() ? NotReportedWords::tr("Dear colleague,")
                                           : NotReportedWords::tr("Dear %1,").arg(group.lead),
        QString(),
        NotReportedWords::tr("For %1 of the improvement plan, this is still missing for %2.")
            .arg(group.name, month.words())};
    if (!group.waiting.isEmpty()) {
        lines.append({QString(),
            NotReportedWords::tr("Actions to assess (%1 of %2):").arg(group.waiting.size()).arg(group.asked)});
        lines.append(missingLines(plan, RecordKind::Action, group.waiting));
    }
    if (!group.kpis.isEmpty()) {
        lines.append({QString(), NotReportedWords::tr("KPIs without their readings:")});
        for (const Id &id : group.kpis) {
            const QStringList line = missingLines(plan, RecordKind::Kpi, {id});
            lines.append(u"%1 (%2)"_s.arg(line.first(), readingDue(plan, *plan.get<Kpi>(id), today).words()));
        }
    }
    lines.append({QString(), NotReportedWords::tr("Please send your section back when it is done."), QString(),
        NotReportedWords::tr("Thank you.")});
    return lines.join(u'\n');
}

} // namespace waymark::analysis
