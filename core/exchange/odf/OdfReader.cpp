#include "exchange/odf/OdfReader.h"

#include "exchange/odf/OdfBody.h"
#include "exchange/package/XmlPart.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// The content of an encrypted document is no XML; its manifest says why.
bool isOdfEncrypted(const ZipArchive &archive)
{
    const auto manifest =
        archive.has(u"META-INF/manifest.xml"_s) ? archive.read(u"META-INF/manifest.xml"_s) : ReadOutcome<QByteArray>();
    return manifest && manifest->contains("encryption-data");
}

} // namespace

bool OdfReader::recognises(const SourceFile &file)
{
    if (!file.archive || !file.archive->has(u"content.xml"_s))
        return false;
    const auto type = file.archive->has(u"mimetype"_s) ? file.archive->read(u"mimetype"_s) : ReadOutcome<QByteArray>();
    return (type && type->contains("opendocument")) || file.archive->has(u"META-INF/manifest.xml"_s);
}

ReadOutcome<SourceDocument> OdfReader::read(const SourceFile &file)
{
    if (isOdfEncrypted(*file.archive))
        return cannotRead(ReadProblem::Kind::Password);
    OdfStyles styles;
    const auto common =
        file.archive->has(u"styles.xml"_s) ? file.archive->read(u"styles.xml"_s) : ReadOutcome<QByteArray>();
    const auto content = file.archive->read(u"content.xml"_s);
    if (!common || !content)
        return tl::unexpected(common ? content.error() : common.error());
    for (const QByteArray &part : {*common, *content}) {
        if (const auto whole = styles.read(part); !whole)
            return tl::unexpected(whole.error());
    }
    XmlPart xml(*content);
    PageBuilder page;
    OdfBody body(xml, styles, page);
    bool isKnown = false;
    bool isWhole = true;
    if (xml.child()) {
        while (xml.child()) {
            if (xml.name() != "body"_L1) {
                xml.skip();
                continue;
            }
            while (!page.isFull() && isWhole && xml.child()) {
                const bool isText = xml.name() == "text"_L1;
                isKnown = isKnown || isText || xml.name() == "spreadsheet"_L1;
                if (isText)
                    body.readText();
                else if (xml.name() == "spreadsheet"_L1)
                    isWhole = body.readSheets();
                else
                    xml.skip();
            }
        }
    }
    if (!isWhole)
        return cannotRead(ReadProblem::Kind::TooManyCells);
    if (page.isFull())
        return page.take();
    if (const auto sound = xml.finish(); !sound)
        return tl::unexpected(sound.error());
    if (!isKnown)
        return cannotRead(ReadProblem::Kind::OtherPackage);
    return page.take();
}

} // namespace waymark
