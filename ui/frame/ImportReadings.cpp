#include "frame/ImportReadings.h"

#include "document/PlanDocument.h"
#include "exchange/ReadingsCsv.h"
#include "settings/Settings.h"
#include "support/Prompts.h"
#include "views/importing/ReadingsPreview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

namespace {

struct ReadingImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportReadings)
};

} // namespace

Result<QString> importReadings(QWidget *parent, Prompts &prompts, Settings &settings, const Theme &theme,
    PlanDocument &document, const Clock &clock)
{
    const QStringList paths =
        prompts.askDocumentPaths(parent, ReadingImportWords::tr("Readings from a file"), settings.folder());
    if (paths.isEmpty())
        return QString();
    settings.setFolder(QFileInfo(paths.first()).absolutePath());
    const Result<ReadingsFile> file = readReadings(document.plan(), paths.first(), clock.today());
    if (!file)
        return fail(file.error());
    ReadingsPreview preview(*file, theme, parent);
    if (preview.exec() != QDialog::Accepted)
        return QString();
    const auto done = document.submit(file->set);
    if (!done)
        return fail(done.error());
    return ReadingImportWords::tr("%1: %2").arg(file->name, file->words());
}

} // namespace waymark
