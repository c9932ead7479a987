#include "commands/Commands.h"

#include "edit/FieldEdits.h"
#include "edit/LeadEdits.h"
#include "plan/Place.h"
#include "plan/queries/References.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QStringList fieldNames(RecordKind kind)
{
    QStringList names;
    for (const Field &field : kindInfo(kind).fields) {
        if (field.role == FieldRole::Plain && field.valueKind != ValueKind::Reference)
            names.append(QString::fromLatin1(field.column));
    }
    if (kind == RecordKind::Action || kind == RecordKind::Outcome)
        names.append(u"leads"_s);
    return names;
}

Result<ChangeSet> changeFor(const Plan &plan, const query::Place &place, const QString &name, const QString &value)
{
    const bool hasLeads = place.kind == RecordKind::Action || place.kind == RecordKind::Outcome;
    if (name == "leads"_L1 && hasLeads)
        return edit::setLeads(plan, place.kind, place.id, edit::leadNamesFrom(value));
    const Field *field = findField(place.kind, name);
    if (!field || !fieldNames(place.kind).contains(name)) {
        return fail(ErrorCode::Usage,
            u"“%1” is no field that can be set here; these are: %2. Nothing was changed."_s.arg(
                name, fieldNames(place.kind).join(u", ")));
    }
    return edit::setFieldText(plan, *field, place.id, value);
}

} // namespace

int runSet(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<query::Place> place = query::findByReference((*document)->plan(), command.argument(1));
    if (!place)
        return command.failed(place.error());
    // A new line cannot be typed into a shell's argument easily; \n stands for one.
    const QString value = command.argument(3).replace("\\n"_L1, "\n"_L1);
    return submitAndSay(command, **document, changeFor((*document)->plan(), *place, command.argument(2), value));
}

} // namespace waymark
