#include "report/making/ReportChanges.h"

#include "plan/FieldCatalogue.h"
#include "plan/NetChanges.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/Target.h"
#include "report/data/ReportWords.h"

#include <QCoreApplication>
#include <QSet>

namespace waymark::report_parts {

using namespace Qt::StringLiterals;

namespace {

bool isPlanItself(RecordKind kind)
{
    return kind == RecordKind::Priority || kind == RecordKind::Outcome || kind == RecordKind::Action
        || kind == RecordKind::Kpi || kind == RecordKind::Target || kind == RecordKind::LeadLink;
}

/// The record that a reader knows by its reference: an action for its leads, a KPI for its targets.
std::pair<RecordKind, Id> bearer(const Plan &plan, RecordKind kind, const Id &id)
{
    if (kind == RecordKind::Target)
        return {RecordKind::Kpi, static_cast<const Target *>(plan.find(kind, id))->kpi};
    if (kind == RecordKind::LeadLink) {
        const Id owner = static_cast<const LeadLink *>(plan.find(kind, id))->owner;
        return {plan.find(RecordKind::Action, owner) ? RecordKind::Action : RecordKind::Outcome, owner};
    }
    return {kind, id};
}

struct Described
{
    QString ref;
    QString text;
    Id priority;
};

/// Removed records too: what is gone has a name as well.
Described describe(const Plan &plan, RecordKind kind, const Id &id)
{
    const Record *record = plan.find(kind, id);
    if (!record)
        return {};
    switch (kind) {
    case RecordKind::Priority: {
        const auto *priority = static_cast<const Priority *>(record);
        return {priority->number, priority->title, id};
    }
    case RecordKind::Outcome: {
        const auto *outcome = static_cast<const Outcome *>(record);
        return {outcome->ref, outcome->text, outcome->priority};
    }
    case RecordKind::Action: {
        const auto *action = static_cast<const Action *>(record);
        return {action->ref, action->text, describe(plan, RecordKind::Outcome, action->outcome).priority};
    }
    case RecordKind::Kpi: {
        const auto *kpi = static_cast<const Kpi *>(record);
        return {kpi->code, kpi->text, describe(plan, RecordKind::Outcome, kpi->outcome).priority};
    }
    default:
        return {};
    }
}

QString valueWords(const Value &value)
{
    if (value.isEmpty())
        return ReportWords::tr("nothing");
    const QString words = std::holds_alternative<Due>(value.variant()) ? value.as<Due>().words() : valueText(value);
    return u"“%1”"_s.arg(words);
}

QString leadWords(const Plan &plan, const Change &net)
{
    const auto *link = static_cast<const LeadLink *>(plan.find(RecordKind::LeadLink, net.record));
    const auto *person = static_cast<const Person *>(plan.find(RecordKind::Person, link->person));
    const QString name = person ? person->name : ReportWords::tr("somebody");
    return net.after.isEmpty() ? ReportWords::tr("Lead removed: %1").arg(name)
                               : ReportWords::tr("Lead added: %1").arg(name);
}

/// Empty where the change is none that a board reads about.
QString whatChanged(const Plan &plan, const Change &net, const QString &text)
{
    const Field &field = *net.field;
    const bool isExistence = field.role == FieldRole::Alive;
    if (field.kind == RecordKind::LeadLink)
        return isExistence ? leadWords(plan, net) : QString();
    if (field.kind == RecordKind::Target) {
        if (QLatin1StringView(field.column) != "value"_L1)
            return {};
        const auto *target = static_cast<const Target *>(plan.find(RecordKind::Target, net.record));
        return ReportWords::tr("Target at %1 months changed from %2 to %3")
            .arg(target->months.value_or(0))
            .arg(valueWords(net.before), valueWords(net.after));
    }
    if (isExistence)
        return net.after.isEmpty() ? ReportWords::tr("Removed: %1").arg(text) : ReportWords::tr("Added: %1").arg(text);
    if (field.role != FieldRole::Plain || field.valueKind == ValueKind::Reference)
        return {};
    return ReportWords::tr("%1 changed from %2 to %3")
        .arg(QCoreApplication::translate("Field", field.caption), valueWords(net.before), valueWords(net.after));
}

} // namespace

QList<ReportChange> changesSince(const Scope &scope, const QList<ChangeSet> &sets)
{
    QList<Change> nets = netChanges(sets);
    nets.removeIf([](const Change &net) { return !isPlanItself(net.field->kind); });
    QSet<Id> bornOrGone;
    for (const Change &net : std::as_const(nets)) {
        if (net.field->role == FieldRole::Alive)
            bornOrGone.insert(net.record);
    }
    QSet<Id> inScope;
    for (const Priority *priority : scope.priorities)
        inScope.insert(priority->id);

    QList<ReportChange> changes;
    for (const Change &net : std::as_const(nets)) {
        if (!scope.plan.find(net.field->kind, net.record))
            continue;
        // The fields of what was added or removed are told by that one line; so are the leads and targets it came with.
        if (net.field->role != FieldRole::Alive && bornOrGone.contains(net.record)
            && net.field->kind != RecordKind::Target)
            continue;
        const auto [kind, id] = bearer(scope.plan, net.field->kind, net.record);
        if (id != net.record && bornOrGone.contains(id))
            continue;
        const Described described = describe(scope.plan, kind, id);
        const QString what = whatChanged(scope.plan, net, described.text);
        if (!what.isEmpty() && (scope.chosen.isWholePlan() || inScope.contains(described.priority)))
            changes.append({described.ref, what});
    }
    return changes;
}

} // namespace waymark::report_parts
