#include "frame/files/ImportDocuments.h"

#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"
#include "frame/files/ReadDocuments.h"
#include "settings/Settings.h"
#include "support/Prompts.h"
#include "views/importing/ImportPreview.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportDocuments)
};

/// Shows what becomes of the documents, asks where to keep it, beginning with `suggested`, and makes the plan.
Result<QString> importRead(QWidget *parent, const WindowContext &context, const PlanMaker &make,
    const Result<QList<SourceDocument>> &read, const QString &suggested)
{
    if (!read)
        return fail(read.error());
    const bool isAnyTable =
        std::any_of(read->cbegin(), read->cend(), [](const SourceDocument &document) { return document.hasTable(); });
    if (!isAnyTable) { // nothing that a person could say the columns of
        if (const Result<PlanDraft> draft = readPlan(*read); !draft)
            return fail(draft.error());
    }
    ImportPreview preview(*read, context, parent);
    if (preview.exec() != QDialog::Accepted)
        return QString();
    const QString path = context.prompts.askSavePath(parent, ImportWords::tr("Keep the new plan as"), suggested);
    if (path.isEmpty())
        return QString();
    if (Result<void> made = make(path, importAsNewPlan(preview.draft(), preview.choices(), context.ids)); !made)
        return fail(made.error());
    return path;
}

} // namespace

Result<QString> importDocuments(
    QWidget *parent, const WindowContext &context, const PlanMaker &make, const QStringList &given)
{
    const QStringList documents = !given.isEmpty()
        ? given
        : context.prompts.askDocumentPaths(parent, ImportWords::tr("New from a document"), context.settings.folder());
    if (documents.isEmpty())
        return QString();
    const QFileInfo first(documents.first());
    context.settings.setFolder(first.absolutePath());
    return importRead(parent, context, make, readDocuments(documents),
        first.absolutePath() + u'/' + first.completeBaseName() + u".waymark"_s);
}

Result<QString> importClipboard(QWidget *parent, const WindowContext &context, const PlanMaker &make)
{
    return importRead(parent, context, make, readClipboard(),
        context.settings.folder() + u'/' + ImportWords::tr("Improvement plan") + u".waymark"_s);
}

} // namespace waymark
