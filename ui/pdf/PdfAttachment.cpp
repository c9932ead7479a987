#include "pdf/PdfAttachment.h"

#include "pdf/PdfFileWriter.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// A name (ISO 32000-1, 7.3.5): whatever is no letter, digit, dot or hyphen stands as its number.
QByteArray escapedName(const QByteArray &text)
{
    QByteArray name("/");
    for (const char c : text) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
        name += isPlain ? QByteArray(1, c) : '#' + QByteArray(1, c).toHex();
    }
    return name;
}

/// For viewers that do not know the name in Unicode: what every system can write.
QString plainName(QString name)
{
    static const QRegularExpression notPlain(u"[^A-Za-z0-9 ._-]"_s);
    return name.replace(notPlain, u"-"_s);
}

int writeContent(PdfFileWriter &file, const PdfAttachment &attachment, const QDateTime &modified)
{
    const QByteArray date = pdfText(modified.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s));
    const QByteArray sum = QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5).toHex();
    const int content = file.reserve();
    file.writePacked(content,
        "/Type /EmbeddedFile /Subtype " + escapedName(attachment.mime) + " /Params << /Size "
            + QByteArray::number(attachment.bytes.size()) + " /CheckSum <" + sum + "> /ModDate " + date + " >>",
        attachment.bytes);
    return content;
}

} // namespace

QByteArray writeAttachment(PdfFileWriter &file, const PdfAttachment &attachment, const QDateTime &modified)
{
    const QByteArray content = pdfReference(writeContent(file, attachment, modified));
    const int specification = file.reserve();
    file.write(specification,
        "<< /Type /Filespec /F " + pdfText(plainName(attachment.name)) + " /UF " + pdfText(attachment.name) + " /Desc "
            + pdfText(attachment.description) + " /AFRelationship /Source /EF << /F " + content + " /UF " + content
            + " >> >>");
    const QByteArray reference = pdfReference(specification);
    return " /Names << /EmbeddedFiles << /Names [" + pdfText(attachment.name) + ' ' + reference + "] >> >> /AF ["
        + reference + ']';
}

} // namespace waymark
