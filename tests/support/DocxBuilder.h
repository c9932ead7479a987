#pragma once

#include "ZipBuilder.h"

namespace waymark::test {

/// A Word document from the inside of its `w:body`; the prefixes w, mc, wps, v, m and r are declared.
class DocxBuilder
{
public:
    explicit DocxBuilder(const QString &body)
        : m_body(body)
    {
    }
    /// The inside of `w:styles`.
    DocxBuilder &styles(const QString &inside);
    /// Where the main part lies; only the package's lists of parts say so.
    DocxBuilder &at(const QString &part);
    /// ISO strict in place of the namespace that Word writes.
    DocxBuilder &strict();

    [[nodiscard]] QByteArray documentXml() const;
    [[nodiscard]] ZipBuilder zip() const;
    [[nodiscard]] QByteArray bytes() const { return zip().bytes(); }

private:
    QString m_body;
    QString m_styles;
    QString m_part = QStringLiteral("word/document.xml");
    QString m_space = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
};

/// `<w:p>` with one run of text.
[[nodiscard]] QString wordParagraph(const QString &text, const QString &style = {});

} // namespace waymark::test
