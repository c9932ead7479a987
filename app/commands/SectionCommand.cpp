#include "commands/Commands.h"
#include "plan/queries/ReportQueries.h"

namespace waymark {

using namespace Qt::StringLiterals;

void sectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"group"_s, u"A delivery group, by its name, or a priority, by its number."_s, u"N"_s},
        {{u"o"_s, u"output"_s}, u"The file to make."_s, u"FILE"_s},
        {u"without-reports"_s, u"Leave out the files of reports that went out; those kept as evidence stay."_s},
    });
}

int runSection(Command &command)
{
    const QString target = command.words.value(u"output"_s);
    if (target.isEmpty() || !command.words.isSet(u"group"_s)) {
        return command.failed({ErrorCode::Usage,
            u"Say whose section is wanted and which file to make: --group 2 -o section.waymark. Nothing was written."_s,
            {}});
    }
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<Id> group = scopeOption(command, (*document)->plan());
    if (!group)
        return command.failed(group.error());
    if (group->isNull())
        return command.failed({ErrorCode::Usage, u"--group names nothing. Nothing was written."_s, {}});
    const KeptAlong kept = command.words.isSet(u"without-reports"_s) ? KeptAlong::OnlyEvidence : KeptAlong::Everything;
    if (const Result<void> saved = (*document)->saveSection(target, PlanScope(*group), kept); !saved)
        return command.failed(saved.error());
    command.say(u"The section of %1 is in %2. What is edited in it comes back with: waymark merge."_s.arg(
        query::scopeName((*document)->plan(), PlanScope(*group)), target));
    return Done;
}

} // namespace waymark
