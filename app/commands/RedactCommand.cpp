#include "commands/Commands.h"

#include "edit/FieldEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/queries/ReportQueries.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// A reference, with a month for what was said in it; or the id of any record, which `history --format json` tells.
Result<query::Place> placeFor(Command &command, const Plan &plan)
{
    const QString reference = command.argument(1);
    if (const Id id = Id::fromText(reference); !id.isNull()) {
        for (const KindInfo &info : allKinds()) {
            if (plan.find(info.kind, id))
                return query::Place{info.kind, id};
        }
    }
    const Result<query::Place> place = query::findByReference(plan, reference);
    if (!place || !command.words.isSet(u"month"_s))
        return place;
    const Result<Month> month = monthOption(command, u"month"_s);
    if (!month)
        return fail(month.error());
    if (place->kind == RecordKind::Action)
        return query::Place{RecordKind::Assessment, keyedId(RecordKind::Assessment, place->id, month->text())};
    if (place->kind == RecordKind::Kpi)
        return query::Place{RecordKind::Reading, keyedId(RecordKind::Reading, place->id, month->text())};
    return fail(ErrorCode::Usage, u"Only actions and KPIs have something of a month. Nothing was changed."_s);
}

/// A new line cannot be typed into a shell's argument easily; \\n stands for one.
Result<Value> valueOption(const Command &command, const QString &option, const Field &field)
{
    return edit::valueFromText(field, command.words.value(option).replace("\\n"_L1, "\n"_L1));
}

Result<RedactionOrder> orderFor(Command &command, const Plan &plan)
{
    const Result<query::Place> place = placeFor(command, plan);
    if (!place)
        return fail(place.error());
    const Field *field = findField(place->kind, command.argument(2));
    if (!field || !isRedactable(*field)) {
        QStringList names;
        for (const Field &each : kindInfo(place->kind).fields) {
            if (isRedactable(each))
                names.append(QString::fromLatin1(each.column));
        }
        return fail(ErrorCode::Usage,
            u"“%1” is no field with words here; these are: %2. Nothing was changed."_s.arg(
                command.argument(2), names.join(u", ")));
    }
    const Result<Value> wording = valueOption(command, u"value"_s, *field);
    if (!wording)
        return fail(wording.error());
    const Result<Value> replacement = valueOption(command, u"with"_s, *field);
    if (!replacement)
        return fail(replacement.error());
    return RedactionOrder{field, place->id, *wording, *replacement, command.words.value(u"reason"_s)};
}

void sayReports(Command &command, const Plan &plan, const QList<ReportHolding> &reports)
{
    for (const ReportHolding &holding : reports) {
        const auto *report = plan.get<IssuedReport>(holding.report);
        const QString which = u"version %1 of the report of %2, issued on %3"_s.arg(
            report->version, report->to.text(), report->issuedOn.toString(Qt::ISODate));
        command.say(holding.isCertain
                ? u"It stands in a file that went out, and is kept there: %1."_s.arg(which)
                : u"It may stand in a file that went out and cannot be searched: %1."_s.arg(which));
    }
}

} // namespace

void redactOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"month"_s, u"What was said of that month: of an action's assessment, or a KPI's reading."_s, u"YYYY-MM"_s},
        {u"value"_s, u"The wording that must go, where it is not what stands there now."_s, u"TEXT"_s},
        {u"with"_s, u"What is to stand there instead."_s, u"TEXT"_s},
        {u"reason"_s, u"Why; it stays in the plan."_s, u"TEXT"_s},
    });
}

int runRedact(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<RedactionOrder> order = orderFor(command, (*document)->plan());
    if (!order)
        return command.failed(order.error());
    const Result<RedactionOutcome> outcome = (*document)->redact(*order);
    if (!outcome)
        return command.failed(outcome.error());
    command.say(
        u"Redacted: the wording stood in %1 places of the plan and its history, and is gone from all of them."_s.arg(
            outcome->places));
    if (!outcome->isCleared)
        command.say(
            u"The file is in use, so that traces of it may be left in free room; the next opening clears them."_s);
    if (outcome->backups > 0)
        command.say(u"Backups on this machine that held it and do not any more: %1."_s.arg(outcome->backups));
    for (const QString &path : outcome->backupsRemoved)
        command.say(u"A damaged backup was removed: %1."_s.arg(path));
    for (const QString &path : outcome->backupsLeft)
        command.say(u"A backup could not be redacted; remove it by hand: %1."_s.arg(path));
    sayReports(command, (*document)->plan(), outcome->reports);
    const bool isDone = outcome->isCleared && outcome->backupsLeft.isEmpty() && outcome->reports.isEmpty();
    return isDone ? Done : Waiting;
}

} // namespace waymark
