#include "commands/Commands.h"

#include "plan/Place.h"
#include "plan/queries/Belongings.h"
#include "plan/queries/References.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/IssuedReport.h"
#include "plan/records/Priority.h"
#include "plan/ValueJson.h"
#include "plan/words/ActionWords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "the whole plan", "priority 3", "the delivery group Early Help": what a report is about.
QString scopeWords(const Plan &plan, const Id &owner)
{
    if (plan.get<DeliveryGroup>(owner))
        return u"the delivery group "_s + query::referenceOf(plan, RecordKind::DeliveryGroup, owner);
    if (plan.get<Priority>(owner))
        return u"priority "_s + query::referenceOf(plan, RecordKind::Priority, owner);
    return owner == plan.id() ? u"the whole plan"_s : u"what is no longer in the plan"_s;
}

QJsonObject changeJson(const Change &change)
{
    QJsonObject json{{u"record"_s, QString::fromLatin1(kindInfo(change.field->kind).table)},
        {u"id"_s, change.record.text()}, {u"field"_s, QString::fromLatin1(change.field->column)},
        {u"before"_s, toJson(*change.field, change.before)}, {u"after"_s, toJson(*change.field, change.after)}};
    QJsonArray redacted; // null says that there was nothing; these had something that is not told any more
    if (change.isBeforeRedacted)
        redacted.append(u"before"_s);
    if (change.isAfterRedacted)
        redacted.append(u"after"_s);
    if (!redacted.isEmpty())
        json.insert(u"redacted"_s, redacted);
    return json;
}

QJsonObject setJson(const Plan &plan, const ChangeSet &set)
{
    QJsonArray arguments;
    for (const ActionArgument &argument : set.name.arguments)
        arguments.append(argument.text());
    QJsonArray changes;
    for (const Change &change : set.changes)
        changes.append(changeJson(change));
    return {{u"id"_s, set.id.text()}, {u"kind"_s, setKindText(set.kind)}, {u"action"_s, set.name.key},
        {u"arguments"_s, arguments}, {u"words"_s, setWords(set, plan)}, {u"author"_s, set.author.name},
        {u"role"_s, set.author.role}, {u"time"_s, set.time.toString(Qt::ISODateWithMs)},
        {u"about"_s, set.about.isNull() ? QJsonValue() : QJsonValue(set.about.text())}, {u"changes"_s, changes}};
}

/// " (version 2, about 3)": of a report that went out, what the name of its set does not say. Nothing of another set.
QString issuedWords(const Plan &plan, const ChangeSet &set)
{
    QString version;
    QString about;
    for (const Change &change : set.changes) {
        const Value &value = change.after.isEmpty() ? change.before : change.after; // undone, it is gone
        if (change.field == &fieldOf<&IssuedReport::version>())
            version = value.as<QString>();
        else if (change.field == &fieldOf<&IssuedReport::owner>())
            about = scopeWords(plan, value.as<Id>());
    }
    return version.isEmpty() ? QString() : u" (version %1, about %2)"_s.arg(version, about);
}

void sayChanges(Command &command, const ChangeSet &set)
{
    constexpr qsizetype most = 8; // an import changes thousands
    for (qsizetype index = 0; index < std::min(most, set.changes.size()); ++index) {
        const Change &change = set.changes.at(index);
        if (change.field->role != FieldRole::Plain)
            continue;
        const auto words = [](const Value &value, bool isRedacted) {
            return isRedacted     ? u"redacted"_s
                : value.isEmpty() ? u"nothing"_s
                                  : u"“%1”"_s.arg(valueText(value).simplified().left(60));
        };
        command.say(u"    %1: %2 → %3"_s.arg(QString::fromLatin1(change.field->caption),
            words(change.before, change.isBeforeRedacted), words(change.after, change.isAfterRedacted)));
    }
    if (set.changes.size() > most)
        command.say(u"    and %1 more"_s.arg(set.changes.size() - most));
}

Result<QList<ChangeSet>> setsFor(Command &command, const PlanDocument &document)
{
    constexpr int allOfThem = std::numeric_limits<int>::max();
    if (command.argument(1).isEmpty())
        return document.latestSets(allOfThem);
    const Result<query::Place> place = query::findByReference(document.plan(), command.argument(1));
    if (!place)
        return fail(place.error());
    return document.historyOf(query::withBelongings(document.plan(), place->kind, place->id));
}

} // namespace

int runHistory(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<QList<ChangeSet>> sets = setsFor(command, **document);
    if (!sets)
        return command.failed(sets.error());
    QJsonArray list;
    for (const ChangeSet &set : *sets) {
        if (command.asJson) {
            list.append(setJson((*document)->plan(), set));
            continue;
        }
        const QString author = set.author.name.isEmpty() ? u"somebody"_s : set.author.name;
        command.say(u"%1  %2: %3"_s.arg(set.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"), author,
            setWords(set, (*document)->plan()) + issuedWords((*document)->plan(), set)));
        sayChanges(command, set);
    }
    if (command.asJson)
        command.out << QString::fromUtf8(QJsonDocument(list).toJson()) << Qt::flush;
    return Done;
}

} // namespace waymark
