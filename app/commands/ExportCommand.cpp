#include "commands/Commands.h"
#include "issue/PlanExport.h"
#include "store/ExportedFiles.h"

namespace waymark {

using namespace Qt::StringLiterals;

void exportOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_s, u"output"_s}, u"The file to write."_s, u"FILE"_s});
}

int runExport(Command &command)
{
    const QString format = command.words.value(u"format"_s);
    const QString target = command.words.value(u"output"_s);
    if (format.isEmpty()) {
        return command.failed({ErrorCode::Usage,
            u"Say in which form: --format json, csv, xlsx, docx or html. Nothing was written."_s, {}});
    }
    const bool isText = format == "json"_L1 || format == "csv"_L1 || format == "html"_L1;
    if (target.isEmpty() && !isText) {
        return command.failed({ErrorCode::Usage,
            u"A file of this form cannot be shown as text: say which one to write, such as -o plan.%1. Nothing was "
            "written."_s.arg(format),
            {}});
    }
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<QByteArray> file = planAs(format, (*document)->plan(), command.clock.today(), command.author.name);
    if (!file)
        return command.failed(file.error());
    if (target.isEmpty()) {
        command.out << QString::fromUtf8(*file) << Qt::flush;
        return Done;
    }
    if (const Result<void> written = writeExportedFile(target, *file); !written)
        return command.failed(written.error());
    return Done;
}

} // namespace waymark
