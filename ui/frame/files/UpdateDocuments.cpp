#include "frame/files/UpdateDocuments.h"

#include "document/PlanDocument.h"
#include "frame/files/ReadDocuments.h"
#include "settings/Settings.h"
#include "support/Prompts.h"
#include "views/importing/UpdatePreview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

namespace {

struct UpdateWords
{
    Q_DECLARE_TR_FUNCTIONS(UpdateDocuments)
};

Result<QString> updateFrom(QWidget *parent, const ViewContext &context, const Result<QList<SourceDocument>> &read)
{
    if (!read)
        return fail(read.error());
    const Result<QList<ChangeSet>> history = context.document.setsSince({});
    if (!history)
        return fail(history.error());
    UpdatePreview preview(*read, EarlierImports(*history), context, parent);
    if (preview.exec() != QDialog::Accepted)
        return QString();
    const auto done = context.document.submit(preview.changes());
    if (!done)
        return fail(done.error());
    return UpdateWords::tr("The plan was brought up to date from %1.").arg(read->first().name);
}

} // namespace

Result<QString> updateFromDocuments(QWidget *parent, const ViewContext &context, const QStringList &documents)
{
    const QStringList paths = !documents.isEmpty()
        ? documents
        : context.prompts.askDocumentPaths(
            parent, UpdateWords::tr("Update from a document"), context.settings.folder());
    if (paths.isEmpty())
        return QString();
    context.settings.setFolder(QFileInfo(paths.first()).absolutePath());
    return updateFrom(parent, context, readDocuments(paths));
}

Result<QString> updateFromClipboard(QWidget *parent, const ViewContext &context)
{
    return updateFrom(parent, context, readClipboard());
}

} // namespace waymark
