#pragma once

#include "exchange/source/ReadProblem.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

struct zip;

namespace waymark {

/// A zip in memory. Nothing is unpacked to disk and only the parts that are asked for are unpacked at all; the caps of
/// ReadLimits hold for what the directory declares and again for what really comes out.
class ZipArchive
{
public:
    /// Fails where the bytes are no sound zip, a part is encrypted, or the parts are too many, too large or packed too
    /// well.
    [[nodiscard]] static ReadOutcome<ZipArchive> open(const QByteArray &bytes);

    /// The name as the zip spells it, or empty. Case and a leading "/" make no difference, as in Office packages.
    [[nodiscard]] QString find(const QString &part) const;
    [[nodiscard]] bool has(const QString &part) const { return !find(part).isEmpty(); }

    /// Unpacks one part and checks it. Damaged where it is not there or its check sum is wrong.
    [[nodiscard]] ReadOutcome<QByteArray> read(const QString &part) const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    ZipArchive() = default;
    [[nodiscard]] ReadOutcome<void> takeDirectory();

    QByteArray m_bytes; // must outlive m_zip, which reads from it
    std::unique_ptr<zip, Closer> m_zip;
    QHash<QString, qsizetype> m_parts; // index by the name in lower case
    QList<QString> m_names; // by index
};

} // namespace waymark
