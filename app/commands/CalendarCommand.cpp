#include "commands/Commands.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Person.h"
#include "report/calendar/DueCalendarFile.h"
#include "store/ExportedFiles.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

Result<CalendarRequest> requestOf(const Command &command, const Plan &plan)
{
    const QString name = command.words.value(u"person"_s);
    if (!name.isEmpty() && command.words.isSet(u"group"_s)) {
        return fail(
            ErrorCode::Usage, u"Either --person or --group says whose dates are wanted. Nothing was written."_s);
    }
    const Result<Id> scope = scopeOption(command, plan);
    if (!scope)
        return fail(scope.error());
    if (name.isEmpty())
        return CalendarRequest{*scope};
    const Person *person = query::personNamed(plan, name);
    if (!person) {
        return fail(ErrorCode::NotFound,
            u"Nobody in the plan is called “%1”. Nothing was written; look in its register of people."_s.arg(name));
    }
    return CalendarRequest{{}, person->id};
}

} // namespace

void calendarOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"person"_s, u"Only what they lead."_s, u"NAME"_s},
        {u"group"_s, u"Only a priority, by its number, or a delivery group, by its name."_s, u"N"_s},
        {{u"o"_s, u"output"_s}, u"The file to write."_s, u"FILE.ics"_s},
    });
}

int runCalendar(Command &command)
{
    const QString target = command.words.value(u"output"_s);
    if (target.isEmpty()) {
        return command.failed(
            {ErrorCode::Usage, u"Say which file to write, such as -o due.ics. Nothing was written."_s, {}});
    }
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Plan &plan = (*document)->plan();
    const Result<CalendarRequest> request = requestOf(command, plan);
    if (!request)
        return command.failed(request.error());
    const DueCalendarFile file = dueCalendarFile(plan, *request, command.clock.now());
    const QString undated = file.undated == 0 ? QString()
        : file.undated == 1                   ? u" One open action has no date."_s
                                              : u" %1 open actions have no date."_s.arg(file.undated);
    if (file.dated == 0) {
        command.say(u"Nothing is due, so no file was written."_s + undated);
        return Done;
    }
    if (const Result<void> written = writeExportedFile(target, file.bytes); !written)
        return command.failed(written.error());
    command.say((file.dated == 1 ? u"One due date is in %1."_s.arg(target)
                                 : u"%1 due dates are in %2."_s.arg(QString::number(file.dated), target))
        + undated);
    return Done;
}

} // namespace waymark
