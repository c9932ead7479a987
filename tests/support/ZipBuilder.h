#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace waymark::test {

/// Makes a zip in memory: `ZipBuilder().add(u"a.txt"_s, "text").bytes()`.
class ZipBuilder
{
public:
    /// A part that is there already is replaced.
    ZipBuilder &add(const QString &name, const QByteArray &content);
    [[nodiscard]] QStringList names() const;
    /// All parts are encrypted (AES) with some password.
    ZipBuilder &encrypted();

    [[nodiscard]] QByteArray bytes() const;

private:
    std::vector<std::pair<QString, QByteArray>> m_parts;
    bool m_encrypted = false;
};

} // namespace waymark::test
