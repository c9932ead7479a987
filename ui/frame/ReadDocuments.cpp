#include "frame/ReadDocuments.h"

#include "exchange/DocumentReaders.h"

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

} // namespace waymark
