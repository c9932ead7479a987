#include "analysis/HistoryWords.h"
#include "commands/Commands.h"
#include "plan/NetChanges.h"
#include "plan/queries/Belongings.h"
#include "plan/queries/References.h"
#include "plan/records/Mark.h"
#include "plan/ValueJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The other side: a copy in a file, else the plan as it was at a mark of that name.
Result<Plan> otherPlan(Command &command, const PlanDocument &document)
{
    const QString other = command.argument(1);
    if (QFile::exists(other)) {
        const auto copy = openPlan(command, other);
        if (!copy)
            return fail(copy.error());
        if ((*copy)->plan().id() != document.plan().id()) {
            return fail(ErrorCode::Refused,
                u"“%1” is of another plan, so there is nothing to compare. Nothing was changed."_s.arg(other));
        }
        return Plan((*copy)->plan());
    }
    for (const Mark *mark : document.plan().all<Mark>()) {
        if (foldedName(mark->name) == foldedName(other))
            return document.planAt(mark->place());
    }
    return fail(ErrorCode::NotFound,
        u"“%1” is no file and no mark of the plan. Nothing was changed; check the name."_s.arg(other));
}

QJsonObject comparedJson(const QString &name, const analysis::ChangeWords &words)
{
    const Change &change = words.change;
    return {{u"record"_s, QString::fromLatin1(kindInfo(change.field->kind).table)}, {u"id"_s, change.record.text()},
        {u"name"_s, name}, {u"field"_s, QString::fromLatin1(change.field->column)},
        {u"here"_s, toJson(*change.field, change.before)}, {u"there"_s, toJson(*change.field, change.after)},
        {u"words"_s, words.sentence()}};
}

} // namespace

int runCompare(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Plan &plan = (*document)->plan();
    const Result<Plan> other = otherPlan(command, **document);
    if (!other)
        return command.failed(other.error());
    const QList<Change> changes = netChanges(plan, *other);
    QJsonArray list;
    for (const analysis::ChangeWords &words : analysis::tellingChanges(plan, changes)) {
        const query::Place changed{words.change.field->kind, words.change.record};
        const Record *here = plan.find(changed.kind, changed.id);
        const Plan &known = here && here->alive ? plan : *other;
        const query::Place spoken = query::spokenPlace(known, changed);
        const QString name = query::referenceOf(known, spoken.kind, spoken.id);
        if (command.asJson)
            list.append(comparedJson(name, words));
        else
            command.say(u"%1 %2"_s.arg(name, words.sentence()));
    }
    if (command.asJson)
        command.out << QString::fromUtf8(QJsonDocument(list).toJson()) << Qt::flush;
    else if (changes.isEmpty())
        command.say(u"Both say the same."_s);
    return Done;
}

} // namespace waymark
