#include "pdf/PdfMetadata.h"

#include "base/Version.h"

#include <QXmlStreamWriter>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdfNamespace = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfUa = u"http://www.aiim.org/pdfua/ns/id/"_s;

QString withoutControls(QString text)
{
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c == QChar(0xfffe) || c == QChar(0xffff); });
    return text;
}

QString producer()
{
    return u"Waymark %1"_s.arg(versionNumber());
}

/// `<name><rdf:container><rdf:li>text`; nothing where the text is empty.
void writeItem(QXmlStreamWriter &xml, const QString &name, const QString &container, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, u"li"_s);
    if (container == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(withoutControls(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpPacket(const PdfDocumentInfo &info)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    const QString created = info.created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdfNamespace, u"pdf"_s);
    xml.writeNamespace(pdfUa, u"pdfuaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    xml.writeTextElement(pdfUa, u"part"_s, u"1"_s);
    xml.writeTextElement(xmp, u"CreateDate"_s, created);
    xml.writeTextElement(xmp, u"ModifyDate"_s, created);
    xml.writeTextElement(xmp, u"CreatorTool"_s, u"Waymark"_s);
    xml.writeTextElement(pdfNamespace, u"Producer"_s, producer());
    xml.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
    writeItem(xml, u"title"_s, u"Alt"_s, info.title);
    writeItem(xml, u"creator"_s, u"Seq"_s, info.author);
    writeItem(xml, u"publisher"_s, u"Bag"_s, info.organisation);
    writeItem(xml, u"description"_s, u"Alt"_s, info.subject);
    writeItem(xml, u"language"_s, u"Bag"_s, info.language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return packet;
}

QByteArray writeMetadata(PdfFileWriter &file, const PdfDocumentInfo &info)
{
    const int metadata = file.reserve();
    file.writeStream(metadata, "/Type /Metadata /Subtype /XML", xmpPacket(info));
    return " /Lang " + pdfText(info.language)
        + " /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /Metadata "
        + pdfReference(metadata);
}

int writeInformation(PdfFileWriter &file, const PdfDocumentInfo &info)
{
    const QByteArray date = pdfText(info.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s));
    QByteArray text = "<< /Title " + pdfText(withoutControls(info.title));
    if (!info.author.isEmpty())
        text += " /Author " + pdfText(withoutControls(info.author));
    if (!info.subject.isEmpty())
        text += " /Subject " + pdfText(withoutControls(info.subject));
    text += " /Creator " + pdfText(u"Waymark"_s) + " /Producer " + pdfText(producer()) + " /CreationDate " + date
        + " /ModDate " + date + " >>";
    const int number = file.reserve();
    file.write(number, text);
    return number;
}

} // namespace waymark
