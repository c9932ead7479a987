#include "frame/files/ImportReadings.h"

#include "document/PlanDocument.h"
#include "exchange/ReadingsCsv.h"
#include "settings/Settings.h"
#include "support/Prompts.h"
#include "views/importing/ReadingsPreview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

namespace {

struct ImportReadingsWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportReadings)
};

} // namespace

Result<QString> importReadings(QWidget *parent, const ViewContext &context)
{
    const QStringList paths = context.prompts.askDocumentPaths(
        parent, ImportReadingsWords::tr("Readings from a file"), context.settings.folder());
    if (paths.isEmpty())
        return QString();
    context.settings.setFolder(QFileInfo(paths.first()).absolutePath());
    const Result<ReadingsFile> file = readReadings(context.document.plan(), paths.first(), context.clock.today());
    if (!file)
        return fail(file.error());
    ReadingsPreview preview(*file, context.themes, parent);
    if (preview.exec() != QDialog::Accepted)
        return QString();
    const auto done = context.document.submit(file->set);
    if (!done)
        return fail(done.error());
    return ImportReadingsWords::tr("%1: %2").arg(file->name, file->words());
}

} // namespace waymark
