#include "frame/files/ReadDocuments.h"

#include "exchange/DocumentReaders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace waymark {

Result<QList<SourceDocument>> readDocuments(const QStringList &paths)
{
    QList<SourceDocument> documents;
    for (const QString &path : paths) {
        Result<SourceDocument> document = readDocument(path);
        if (!document)
            return fail(document.error());
        documents.append(std::move(*document));
    }
    return documents;
}

Result<QList<SourceDocument>> readClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const Result<SourceDocument> document = copied ? readPasted(copied->html(), copied->text()) : readPasted({}, {});
    if (!document)
        return fail(document.error());
    return QList{*document};
}

} // namespace waymark
