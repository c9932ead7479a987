#include "report/json/PlanJsonWriter.h"

#include "analysis/RollUp.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/StatusMeaning.h"
#include "plan/records/Target.h"
#include "plan/ValueJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QJsonArray listOf(const Plan &plan, RecordKind kind, const Id &parent = {})
{
    QJsonArray list;
    for (const Id &id : plan.children(kind, parent))
        list.append(fieldsToJson(plan, kind, id));
    return list;
}

QJsonArray leadsOf(const Plan &plan, const Id &owner)
{
    return QJsonArray::fromStringList(query::leadNames(plan, owner));
}

QString accountableOf(const Plan &plan, const Id &owner)
{
    for (const LeadLink *link : plan.all<LeadLink>(owner)) {
        const Person *person = link->accountable ? plan.get<Person>(link->person) : nullptr;
        if (person)
            return person->name;
    }
    return {};
}

/// Every record of a kind, with the id of what it belongs to, in an order that does not depend on the machine.
QJsonArray looseRecords(const Plan &plan, RecordKind kind)
{
    const Field *parent = kindInfo(kind).parent;
    QMap<QString, QJsonObject> sorted;
    for (const Id &id : plan.living(kind)) {
        QJsonObject object = fieldsToJson(plan, kind, id);
        if (parent)
            object.insert("owner"_L1, plan.value(*parent, id).as<Id>().text());
        sorted.insert(id.text(), object);
    }
    QJsonArray list;
    for (const QJsonObject &object : std::as_const(sorted))
        list.append(object);
    return list;
}

QJsonObject actionJson(const Plan &plan, const Action &action)
{
    QJsonObject object = fieldsToJson(plan, RecordKind::Action, action.id);
    object.insert("leads"_L1, leadsOf(plan, action.id));
    object.insert("accountable"_L1, accountableOf(plan, action.id));
    object.insert("status"_L1, statusText(query::statusOf(plan, action.id)));
    object.insert("due_now"_L1, toJson(fieldOf<&Action::due>(), Value(query::dueNow(plan, action))));
    object.insert("assessments"_L1, listOf(plan, RecordKind::Assessment, action.id));
    return object;
}

/// The month that the statuses of headings speak of; not valid where nothing was assessed.
Month newestMonth(const Plan &plan)
{
    Month newest;
    for (const Id &id : plan.living(RecordKind::Assessment))
        newest = std::max(newest, plan.get<Assessment>(id)->month);
    return newest;
}

QJsonObject outcomeJson(const Plan &plan, const Outcome &outcome, Month month)
{
    QJsonObject object = fieldsToJson(plan, RecordKind::Outcome, outcome.id);
    object.insert("leads"_L1, leadsOf(plan, outcome.id));
    object.insert("accountable"_L1, accountableOf(plan, outcome.id));
    QJsonArray actions;
    const QList<const Action *> records = plan.all<Action>(outcome.id);
    for (const Action *action : records)
        actions.append(actionJson(plan, *action));
    // Deadlines play no part in a roll-up, so no day is needed.
    const analysis::StatusCounts counts = analysis::countStatuses(plan, records, QDate());
    object.insert("status"_L1, statusText(analysis::headingStatus(plan, outcome.id, counts, month).status));
    object.insert("actions"_L1, actions);
    return object;
}

QJsonObject priorityJson(const Plan &plan, const Priority &priority, Month month)
{
    QJsonObject object = fieldsToJson(plan, RecordKind::Priority, priority.id);
    object.insert("lead"_L1, query::groupLead(plan, priority));
    const DeliveryGroup *group = plan.get<DeliveryGroup>(priority.group);
    object.insert("reporting"_L1,
        group
            ? toJson(fieldOf<&DeliveryGroup::reporting>(), plan.value(fieldOf<&DeliveryGroup::reporting>(), group->id))
            : QJsonValue(u""_s));
    QJsonArray outcomes;
    for (const Outcome *outcome : plan.all<Outcome>(priority.id))
        outcomes.append(outcomeJson(plan, *outcome, month));
    object.insert("outcomes"_L1, outcomes);
    return object;
}

QJsonObject readingJson(const Plan &plan, const Reading &reading)
{
    QJsonObject object = fieldsToJson(plan, RecordKind::Reading, reading.id);
    const QJsonValue numerator = object.take("numerator"_L1);
    const QJsonValue denominator = object.take("denominator"_L1);
    object.insert("n"_L1,
        reading.numerator || reading.denominator ? QJsonValue(QJsonArray{numerator, denominator}) : QJsonValue());
    return object;
}

QJsonObject kpiJson(const Plan &plan, const Kpi &kpi)
{
    QJsonObject object = fieldsToJson(plan, RecordKind::Kpi, kpi.id);
    const bool hasBaseline = kpi.baseline || !kpi.baselineSource.isEmpty() || kpi.baselineLow || kpi.baselineHigh
        || kpi.baselineOn.isValid();
    QJsonObject baseline;
    baseline.insert("value"_L1, object.take("baseline"_L1));
    baseline.insert("low"_L1, object.take("baseline_low"_L1));
    baseline.insert("high"_L1, object.take("baseline_high"_L1));
    baseline.insert("source"_L1, object.take("baseline_source"_L1));
    baseline.insert("date"_L1, object.take("baseline_on"_L1));
    object.insert("baseline"_L1, hasBaseline ? QJsonValue(baseline) : QJsonValue());
    object.insert("targets"_L1, listOf(plan, RecordKind::Target, kpi.id));
    QJsonArray readings;
    for (const Reading *reading : plan.all<Reading>(kpi.id))
        readings.append(readingJson(plan, *reading));
    object.insert("readings"_L1, readings);
    return object;
}

} // namespace

QByteArray planToJson(const Plan &plan)
{
    QJsonObject root;
    root.insert("plan"_L1, fieldsToJson(plan, RecordKind::Plan, plan.id()));
    const Month month = newestMonth(plan);
    QJsonArray priorities;
    for (const Priority *priority : plan.all<Priority>())
        priorities.append(priorityJson(plan, *priority, month));
    root.insert("priorities"_L1, priorities);
    QJsonArray kpis;
    for (const Kpi *kpi : plan.all<Kpi>())
        kpis.append(kpiJson(plan, *kpi));
    root.insert("kpis"_L1, kpis);
    root.insert("delivery_groups"_L1, listOf(plan, RecordKind::DeliveryGroup));
    root.insert("people"_L1, listOf(plan, RecordKind::Person));
    root.insert("glossary"_L1, listOf(plan, RecordKind::GlossaryTerm));
    root.insert("scheme"_L1, listOf(plan, RecordKind::StatusMeaning));
    QJsonObject records;
    for (const RecordKind kind : looseKinds)
        records.insert(QLatin1StringView(kindInfo(kind).table), looseRecords(plan, kind));
    root.insert("records"_L1, records);
    return QJsonDocument(root).toJson();
}

} // namespace waymark
