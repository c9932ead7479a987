#include "frame/files/ExportDocuments.h"

#include "document/PlanDocument.h"
#include "issue/PlanExport.h"
#include "report/calendar/DueCalendarFile.h"
#include "settings/Settings.h"
#include "store/ExportedFiles.h"
#include "support/Prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct ExportDocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportDocuments)
};

QString suggestedPath(const ViewContext &context, const QString &ending)
{
    return context.settings.folder() + u'/' + QFileInfo(context.document.path()).completeBaseName() + u'.' + ending;
}

QStringList exportForms()
{
    return {ExportDocumentWords::tr("Word document (*.docx)"), ExportDocumentWords::tr("Excel workbook (*.xlsx)"),
        ExportDocumentWords::tr("Web page (*.html)"), ExportDocumentWords::tr("Comma-separated values (*.csv)"),
        ExportDocumentWords::tr("Whole plan for other programs (*.json)")};
}

} // namespace

Result<QString> exportDocument(QWidget *parent, const ViewContext &context)
{
    const QString path = context.prompts.askPathToWrite(
        parent, ExportDocumentWords::tr("Export the plan as"), suggestedPath(context, u"docx"_s), exportForms());
    if (path.isEmpty())
        return QString();
    const QFileInfo file(path);
    const PlanDocument &document = context.document;
    const Result<QByteArray> bytes =
        planAs(file.suffix().toLower(), document.plan(), context.clock.today(), document.author().name);
    if (!bytes)
        return fail(bytes.error());
    if (const Result<void> written = writeExportedFile(path, *bytes); !written)
        return fail(written.error());
    context.settings.setFolder(file.absolutePath());
    return ExportDocumentWords::tr("The plan was exported as %1").arg(file.fileName());
}

Result<QString> exportCalendar(QWidget *parent, const ViewContext &context)
{
    const DueCalendarFile dates = dueCalendarFile(context.document.plan(), {}, context.clock.now());
    if (dates.dated == 0)
        return ExportDocumentWords::tr("Nothing that is open has a date, so no file was written");
    const QString path = context.prompts.askPathToWrite(parent, ExportDocumentWords::tr("Export due dates as"),
        suggestedPath(context, u"ics"_s), {ExportDocumentWords::tr("Calendar (*.ics)")});
    if (path.isEmpty())
        return QString();
    if (const Result<void> written = writeExportedFile(path, dates.bytes); !written)
        return fail(written.error());
    const QFileInfo file(path);
    context.settings.setFolder(file.absolutePath());
    return dates.dated == 1 ? ExportDocumentWords::tr("One due date is in %1").arg(file.fileName())
                            : ExportDocumentWords::tr("%1 due dates are in %2").arg(dates.dated).arg(file.fileName());
}

} // namespace waymark
