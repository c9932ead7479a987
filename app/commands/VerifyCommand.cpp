#include "commands/Commands.h"

#include "plan/ReportQueries.h"
#include "report/ReportIssue.h"
#include "store/Verification.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The plan holds together; whether the reports that went out of it still say what they said is asked as well.
Result<QStringList> differingReports(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return fail(document.error());
    QStringList problems;
    for (const IssuedReport *report : query::issuedReports((*document)->plan())) {
        const Result<QStringList> differences = whatDiffers(**document, report->id);
        problems += differences ? *differences : QStringList{differences.error().sentence};
    }
    return problems;
}

} // namespace

int runVerify(Command &command)
{
    Result<Verification> found = verifyFile(command.argument(0));
    if (found && found->isSound()) {
        const Result<QStringList> problems = differingReports(command);
        if (!problems)
            return command.failed(problems.error());
        found->problems = *problems;
    }
    if (!found)
        return command.failed(found.error());
    if (found->isSound()) {
        command.say(
            u"Sound: the history (entries: %1, changes: %2) gives exactly the %3 records of the plan, and every digest holds."_s
                .arg(found->sets)
                .arg(found->changes)
                .arg(found->records));
        return Done;
    }
    for (const QString &problem : found->problems)
        command.err << problem << Qt::endl;
    return Refused;
}

} // namespace waymark
