#include "commands/Commands.h"

#include "issue/ReportIssue.h"
#include "plan/queries/ReportQueries.h"
#include "store/Verification.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Whether the reports that went out of a sound plan still say what they said. Another version of the program may word
/// them otherwise, so that a difference waits for a person and is no damage.
QStringList differingReports(Command &command)
{
    const auto document = openPlan(command);
    if (!document)
        return {}; // a plan that can only be read: what was verified is all that can be asked
    QStringList differences;
    for (const IssuedReport *report : query::issuedReports((*document)->plan())) {
        const Result<QStringList> found = whatDiffers(**document, report->id);
        differences += found ? *found : QStringList{found.error().sentence};
    }
    return differences;
}

} // namespace

int runVerify(Command &command)
{
    const Result<Verification> found = verifyFile(command.argument(0));
    if (!found)
        return command.failed(found.error());
    if (!found->isSound()) {
        for (const QString &problem : found->problems)
            command.err << problem << Qt::endl;
        return Refused;
    }
    command.say(
        u"Sound: the history (entries: %1, changes: %2) gives exactly the %3 records of the plan, and every digest holds."_s
            .arg(found->sets)
            .arg(found->changes)
            .arg(found->records));
    const QStringList differences = differingReports(command);
    for (const QString &difference : differences)
        command.say(difference);
    return differences.isEmpty() ? Done : Waiting;
}

} // namespace waymark
