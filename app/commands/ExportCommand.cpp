#include "commands/Commands.h"
#include "exchange/reading/mapping/ReadingMapping.h"

#include "report/docx/DocxReport.h"
#include "report/html/HtmlReport.h"
#include "report/json/PlanJsonWriter.h"
#include "report/outline/PlanOutline.h"
#include "report/sheets/CsvReport.h"
#include "report/sheets/XlsxReport.h"
#include "store/ExportedFiles.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

LayoutColumn columnOf(Role role)
{
    static const QHash<Role, LayoutColumn> columns{{Role::Reference, LayoutColumn::Reference},
        {Role::Text, LayoutColumn::Text}, {Role::Outcome, LayoutColumn::Outcome},
        {Role::Priority, LayoutColumn::Priority}, {Role::Due, LayoutColumn::Due}, {Role::NewDue, LayoutColumn::NewDue},
        {Role::Leads, LayoutColumn::Leads}, {Role::Status, LayoutColumn::Status}, {Role::Said, LayoutColumn::Said},
        {Role::Next, LayoutColumn::Next}};
    return columns.value(role, LayoutColumn::Note);
}

/// The columns of the document that the plan came from: those of its first table of actions.
ActionLayout documentLayout(const Plan &plan)
{
    const ReadingMapping mapping = ReadingMapping::fromJson(plan.info().mapping.toUtf8()).value_or(ReadingMapping());
    ActionLayout layout;
    for (const TableMapping &table : mapping.tables) {
        if (table.kind != Columns::Kind::Actions || !table.roles.contains(Role::Text))
            continue;
        layout.captions = table.captions;
        for (const Role role : table.roles)
            layout.columns.append(columnOf(role));
        break;
    }
    return layout;
}

/// The whole plan in one of the forms that the verb takes.
Result<QByteArray> planAs(const QString &format, const Plan &plan, const Command &command)
{
    if (format == "json"_L1)
        return planToJson(plan);
    const bool isPages = format == "docx"_L1 || format == "html"_L1;
    const ReportOutline outline = planOutline(plan, isPages ? PlanLayout::Pages : PlanLayout::Sheets,
        command.clock.today(), command.author.name, format == "docx"_L1 ? documentLayout(plan) : ActionLayout());
    if (format == "docx"_L1)
        return docxDocument(outline, [](const ReportFigure &) { return ChartPng(); }); // a plan has no figures
    if (format == "html"_L1)
        return htmlReport(outline);
    return format == "xlsx"_L1 ? xlsxReport(outline) : Result<QByteArray>(csvReport(outline));
}

} // namespace

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
    const Result<QByteArray> file = planAs(format, (*document)->plan(), command);
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
