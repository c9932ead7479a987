#include "exchange/docx/DocxReader.h"

#include "exchange/docx/DocxBody.h"
#include "exchange/docx/DocxChunks.h"
#include "exchange/docx/DocxMarkup.h"
#include "exchange/docx/DocxNumbering.h"
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

/// A part beside the main one, by its relation, else by its usual name; empty where there is none.
ReadOutcome<QByteArray> partBeside(const ZipArchive &archive, const QString &main, const QString &name)
{
    const auto part = PackageParts(archive).related(main, u'/' + name);
    if (!part)
        return tl::unexpected(part.error());
    const QString beside = main.first(main.lastIndexOf(u'/') + 1) + name + u".xml"_s;
    const QString found = part->isEmpty() ? archive.find(beside) : *part;
    return found.isEmpty() ? ReadOutcome<QByteArray>(QByteArray()) : archive.read(found);
}

/// All text below the present element, as one line.
QString textBelow(XmlPart &xml)
{
    QString text;
    while (xml.child()) {
        if (xml.name() == "t"_L1)
            text += xml.text();
        else
            text += (xml.name() == "p"_L1 && !text.isEmpty() ? u" "_s : QString()) + textBelow(xml);
    }
    return text;
}

/// Comments or footnotes, each as one text beside the page.
ReadOutcome<void> readAsides(const QByteArray &part, Aside::Kind kind, PageBuilder &page)
{
    if (part.isEmpty())
        return {};
    XmlPart xml(part);
    while (xml.child()) {
        while (xml.child()) {
            const bool isLine = xml.hasAttribute("type"_L1) && xml.attribute("type"_L1) != "normal"_L1; // a separator
            const QString text = textBelow(xml).simplified();
            if (!isLine && !text.isEmpty())
                page.addAside({kind, {}, text});
        }
    }
    return xml.finish();
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
    const auto stylesPart = partBeside(*file.archive, *main, u"styles"_s);
    const auto styles = stylesPart.and_then([](const QByteArray &part) { return DocxStyles::read(part); });
    if (!styles)
        return tl::unexpected(styles.error());
    const auto numberingPart = partBeside(*file.archive, *main, u"numbering"_s);
    auto numbering = numberingPart.and_then([](const QByteArray &part) { return DocxNumbering::read(part); });
    if (!numbering)
        return tl::unexpected(numbering.error());
    const auto bytes = file.archive->read(*main);
    if (!bytes)
        return tl::unexpected(bytes.error());

    XmlPart xml(*bytes);
    PageBuilder page;
    DocxChunks chunks(*file.archive, *main);
    bool isDocument = false;
    if (xml.child()) {
        isDocument = xml.name() == "document"_L1 && isWordSpace(xml.space());
        while (isDocument && xml.child()) {
            if (xml.name() == "body"_L1)
                DocxBody(xml, *styles, *numbering, chunks, page).read();
            else
                xml.skip();
        }
    }
    for (const auto &[name, kind] : {std::pair{u"footnotes"_s, Aside::Kind::Footnote},
             {u"endnotes"_s, Aside::Kind::Footnote}, {u"comments"_s, Aside::Kind::Comment}}) {
        const auto part = partBeside(*file.archive, *main, name);
        if (!part)
            return tl::unexpected(part.error());
        if (const auto read = readAsides(*part, kind, page); !read)
            return tl::unexpected(read.error());
    }
    auto whole = page.take();
    if (!whole || page.isFull())
        return whole;
    if (const auto sound = xml.finish(); !sound)
        return tl::unexpected(sound.error());
    if (!isDocument)
        return cannotRead(Kind::NotWord);
    if (chunks.isLeftOut())
        whole->caution = DocxChunks::caution();
    return whole;
}

} // namespace waymark
