#pragma once

#include "ZipBuilder.h"

namespace waymark::test {

/// An OpenDocument file from the inside of its `office:text` or `office:spreadsheet`; the usual prefixes are declared.
class OdfBuilder
{
public:
    enum class Kind { Text, Sheets };

    OdfBuilder(Kind kind, const QString &body);
    /// The inside of `office:automatic-styles`.
    OdfBuilder &styles(const QString &inside);
    /// The inside of `office:styles` of the styles part.
    OdfBuilder &commonStyles(const QString &inside);
    /// The manifest says that the parts are encrypted.
    OdfBuilder &encrypted();

    [[nodiscard]] QByteArray contentXml() const;
    [[nodiscard]] ZipBuilder zip() const;
    [[nodiscard]] QByteArray bytes() const { return zip().bytes(); }

private:
    Kind m_kind;
    QString m_body;
    QString m_styles;
    QString m_common;
    bool m_encrypted = false;
};

} // namespace waymark::test
