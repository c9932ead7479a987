#include "exchange/docx/DocxReader.h"

#include "exchange/docx/DocxBody.h"
#include "exchange/docx/DocxStyles.h"
#include "exchange/package/PackageParts.h"
#include "exchange/package/XmlPart.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

using Kind = ReadProblem::Kind;

const QStringList &mainTypes()
{
    static const QString start = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    static const QStringList all = {start + u"document.main+xml"_s, start + u"template.main+xml"_s,
        u"application/vnd.ms-word.document.macroEnabled.main+xml"_s,
        u"application/vnd.ms-word.template.macroEnabledTemplate.main+xml"_s};
    return all;
}

/// The document's part; where the list of types does not name it, what the package relates to, if that is Word's
/// folder, and at last the path that Word always uses.
ReadOutcome<QString> mainPartOf(const ZipArchive &archive)
{
    const PackageParts parts(archive);
    const auto typed = parts.mainPart(mainTypes());
    if (!typed || !typed->isEmpty())
        return typed;
    const auto related = parts.related({}, u"/officeDocument"_s);
    if (!related || related->startsWith("word/"_L1, Qt::CaseInsensitive))
        return related;
    return archive.find(u"word/document.xml"_s);
}

ReadOutcome<DocxStyles> stylesOf(const ZipArchive &archive, const QString &main)
{
    const auto part = PackageParts(archive).related(main, u"/styles"_s);
    if (!part)
        return tl::unexpected(part.error());
    const QString beside = main.first(main.lastIndexOf(u'/') + 1) + u"styles.xml"_s;
    const QString name = part->isEmpty() ? archive.find(beside) : *part;
    if (name.isEmpty())
        return DocxStyles();
    const auto bytes = archive.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return DocxStyles::read(*bytes);
}

} // namespace

bool DocxReader::recognises(const SourceFile &file)
{
    if (!file.archive)
        return false;
    const auto main = mainPartOf(*file.archive);
    return main ? !main->isEmpty() : file.archive->has(u"word/document.xml"_s);
}

ReadOutcome<SourceDocument> DocxReader::read(const SourceFile &file)
{
    const auto main = mainPartOf(*file.archive);
    if (!main)
        return tl::unexpected(main.error());
    const auto styles = stylesOf(*file.archive, *main);
    if (!styles)
        return tl::unexpected(styles.error());
    const auto bytes = file.archive->read(*main);
    if (!bytes)
        return tl::unexpected(bytes.error());

    XmlPart xml(*bytes);
    PageBuilder page;
    bool isDocument = false;
    if (xml.child()) {
        isDocument = xml.name() == "document"_L1 && isWordSpace(xml.space());
        while (isDocument && xml.child()) {
            if (xml.name() == "body"_L1)
                DocxBody(xml, *styles, page).read();
            else
                xml.skip();
        }
    }
    if (auto whole = page.take(); !whole || page.isFull())
        return whole;
    else if (const auto sound = xml.finish(); !sound)
        return tl::unexpected(sound.error());
    else if (!isDocument)
        return cannotRead(Kind::NotWord);
    else
        return whole;
}

} // namespace waymark
