#include "OdfBuilder.h"

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

QString spaces()
{
    const QString start = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    QString all;
    for (const QString &prefix : {u"office"_s, u"style"_s, u"text"_s, u"table"_s})
        all += u" xmlns:%1='%2%1:1.0'"_s.arg(prefix, start);
    return all
        + u" xmlns:draw='%1drawing:1.0' xmlns:fo='%1xsl-fo-compatible:1.0' xmlns:svg='%1svg-compatible:1.0'"_s.arg(
            start)
        + u" xmlns:number='%1datastyle:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'"_s.arg(start);
}

} // namespace

OdfBuilder::OdfBuilder(Kind kind, const QString &body)
    : m_kind(kind)
    , m_body(body)
{
}

OdfBuilder &OdfBuilder::styles(const QString &inside)
{
    m_styles = inside;
    return *this;
}

OdfBuilder &OdfBuilder::commonStyles(const QString &inside)
{
    m_common = inside;
    return *this;
}

OdfBuilder &OdfBuilder::encrypted()
{
    m_encrypted = true;
    return *this;
}

QByteArray OdfBuilder::contentXml() const
{
    const QString root = m_kind == Kind::Text ? u"text"_s : u"spreadsheet"_s;
    return u"<office:document-content%1><office:automatic-styles>%2</office:automatic-styles>"
           "<office:body><office:%3>%4</office:%3></office:body></office:document-content>"_s
               .arg(spaces(), m_styles, root, m_body)
               .toUtf8();
}

ZipBuilder OdfBuilder::zip() const
{
    ZipBuilder zip;
    zip.add(u"mimetype"_s,
        m_kind == Kind::Text ? "application/vnd.oasis.opendocument.text"
                             : "application/vnd.oasis.opendocument.spreadsheet");
    zip.add(u"content.xml"_s, contentXml());
    if (!m_common.isEmpty())
        zip.add(u"styles.xml"_s,
            u"<office:document-styles%1><office:styles>%2</office:styles></office:document-styles>"_s
                .arg(spaces(), m_common)
                .toUtf8());
    if (m_encrypted)
        zip.add(u"META-INF/manifest.xml"_s, "<manifest><file-entry><encryption-data/></file-entry></manifest>");
    return zip;
}

} // namespace waymark::test
