#include "commands/Commands.h"

#include "store/Verification.h"

namespace waymark {

using namespace Qt::StringLiterals;

int runVerify(Command &command)
{
    const Result<Verification> found = verifyFile(command.argument(0));
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
