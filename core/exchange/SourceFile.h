#pragma once

#include "exchange/package/ZipArchive.h"
#include "exchange/source/ReadProblem.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace waymark {

/// A file held in memory, with what can be said of it at once. The readers are handed this and never touch the disk.
struct SourceFile
{
    QString name; ///< without its folder
    QString suffix; ///< of the name, lower case, without the dot
    QByteArray bytes;
    std::shared_ptr<const ZipArchive> archive; ///< where the file is a zip
    QString text; ///< where the file is text in any encoding; else empty

    [[nodiscard]] bool isText() const { return !text.isEmpty(); }
    /// The name says that it is no plain text: then text in it is somebody's damaged file or a program's data.
    [[nodiscard]] bool isNamedAsOtherThanText() const;
};

/// Reads the file once. Fails where it cannot be read, is empty, or is too large.
[[nodiscard]] ReadOutcome<QByteArray> loadBytes(const QString &path);

/// Looks at the bytes: a zip is opened, text is decoded, and what no reader can ever read (a password, an old Office
/// format, PDF …) is refused here.
[[nodiscard]] ReadOutcome<SourceFile> lookAt(const QString &name, const QByteArray &bytes);

} // namespace waymark
