#include "commands/Commands.h"

#include "base/FileWriting.h"
#include "report/PlanJsonWriter.h"

namespace waymark {

using namespace Qt::StringLiterals;

void exportOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_s, u"output"_s}, u"The file to write."_s, u"FILE"_s});
}

int runExport(Command &command)
{
    if (!command.asJson)
        return command.failed({ErrorCode::Usage, u"Say in which form: --format json. Nothing was written."_s, {}});
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const QByteArray json = planToJson((*document)->plan());
    const QString target = command.words.value(u"output"_s);
    if (target.isEmpty()) {
        command.out << QString::fromUtf8(json) << Qt::flush;
        return Done;
    }
    if (const Result<void> written = writeFileSafely(target, json); !written)
        return command.failed(written.error());
    return Done;
}

} // namespace waymark
