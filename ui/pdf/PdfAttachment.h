#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace waymark {

class PdfFileWriter;

/// A file inside a PDF, to be taken out again as it was.
struct PdfAttachment
{
    QString name; ///< with its ending, without a folder; required
    QString description; ///< what a viewer says of it
    QByteArray mime; ///< "application/x-waymark"; required
    QByteArray bytes;
};

/// Writes the file as the source that the document was made from (ISO 32000-1, 7.11.4, with the entries of ISO 19005-3,
/// 6.8) and returns what the catalogue says of it. `modified` is the only date that it gets.
[[nodiscard]] QByteArray writeAttachment(
    PdfFileWriter &file, const PdfAttachment &attachment, const QDateTime &modified);

} // namespace waymark
