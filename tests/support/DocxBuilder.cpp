#include "DocxBuilder.h"

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

const QString relations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString packageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

} // namespace

DocxBuilder &DocxBuilder::styles(const QString &inside)
{
    m_styles = inside;
    return *this;
}

DocxBuilder &DocxBuilder::at(const QString &part)
{
    m_part = part;
    return *this;
}

DocxBuilder &DocxBuilder::strict()
{
    m_space = u"http://purl.oclc.org/ooxml/wordprocessingml/main"_s;
    return *this;
}

QByteArray DocxBuilder::documentXml() const
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\""_s + m_space
        + u"\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\""_s
        + relations + u"\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:body>"_s + m_body
        + u"<w:sectPr/></w:body></w:document>"_s)
        .toUtf8();
}

ZipBuilder DocxBuilder::zip() const
{
    const QString folder = m_part.first(m_part.lastIndexOf(u'/') + 1);
    const QString name = m_part.sliced(folder.size());
    ZipBuilder zip;
    zip.add(u"[Content_Types].xml"_s,
        (u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
         "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/"_s
            + m_part
            + u"\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"_s)
            .toUtf8());
    zip.add(u"_rels/.rels"_s,
        (u"<Relationships xmlns=\""_s + packageRelations + u"\"><Relationship Id=\"a\" Type=\""_s + relations
            + u"/officeDocument\" Target=\""_s + m_part + u"\"/></Relationships>"_s)
            .toUtf8());
    zip.add(m_part, documentXml());
    if (!m_styles.isEmpty()) {
        zip.add(folder + u"_rels/"_s + name + u".rels"_s,
            (u"<Relationships xmlns=\""_s + packageRelations + u"\"><Relationship Id=\"b\" Type=\""_s + relations
                + u"/styles\" Target=\"looks.xml\"/></Relationships>"_s)
                .toUtf8());
        zip.add(folder + u"looks.xml"_s,
            (u"<w:styles xmlns:w=\""_s + m_space + u"\">"_s + m_styles + u"</w:styles>"_s).toUtf8());
    }
    return zip;
}

QString wordParagraph(const QString &text, const QString &style)
{
    const QString properties = style.isEmpty() ? QString() : u"<w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>"_s.arg(style);
    return u"<w:p>%1<w:r><w:t xml:space=\"preserve\">%2</w:t></w:r></w:p>"_s.arg(properties, text.toHtmlEscaped());
}

} // namespace waymark::test
