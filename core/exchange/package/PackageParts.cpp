#include "exchange/package/PackageParts.h"

#include "exchange/package/XmlPart.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// Where the relations of a part are kept: `word/document.xml` → `word/_rels/document.xml.rels`; of the package itself:
/// "".
QString relationsPartOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

/// A target is relative to the folder of its source; one that climbs out of the package names nothing.
QString resolved(const QString &source, const QString &target)
{
    const QString plain = QUrl::fromPercentEncoding(target.toUtf8());
    const QString folder = source.first(source.lastIndexOf(u'/') + 1);
    const QString path = QDir::cleanPath(plain.startsWith(u'/') ? plain.sliced(1) : folder + plain);
    return path.startsWith("../"_L1) ? QString() : path;
}

} // namespace

PackageParts::PackageParts(const ZipArchive &archive)
    : m_archive(archive)
{
}

ReadOutcome<QStringList> PackageParts::partsOfType(const QStringList &contentTypes) const
{
    QStringList found;
    if (!m_archive.has(u"[Content_Types].xml"_s))
        return found;
    const auto bytes = m_archive.read(u"[Content_Types].xml"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart xml(*bytes);
    if (xml.child()) {
        while (xml.child()) {
            if (xml.name() == "Override"_L1
                && contentTypes.contains(xml.attribute("ContentType"_L1), Qt::CaseInsensitive))
                found.append(m_archive.find(xml.attribute("PartName"_L1)));
            xml.skip();
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return tl::unexpected(whole.error());
    found.removeAll(QString());
    return found;
}

ReadOutcome<QList<PackageParts::Relation>> PackageParts::relations(const QString &source) const
{
    const QString list = relationsPartOf(source);
    QList<Relation> all;
    if (!m_archive.has(list))
        return all;
    const auto bytes = m_archive.read(list);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart xml(*bytes);
    if (xml.child()) {
        while (xml.child()) {
            const bool outside = xml.attribute("TargetMode"_L1).compare("External"_L1, Qt::CaseInsensitive) == 0;
            all.append({xml.attribute("Id"_L1), xml.attribute("Type"_L1),
                outside ? QString() : m_archive.find(resolved(source, xml.attribute("Target"_L1)))});
            xml.skip();
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return tl::unexpected(whole.error());
    return all;
}

ReadOutcome<QString> PackageParts::related(const QString &source, const QString &kind) const
{
    const auto all = relations(source);
    if (!all)
        return tl::unexpected(all.error());
    for (const Relation &relation : *all) {
        if (!relation.part.isEmpty() && relation.type.endsWith(kind))
            return relation.part;
    }
    return QString();
}

ReadOutcome<QString> PackageParts::mainPart(const QStringList &contentTypes) const
{
    const auto typed = partsOfType(contentTypes);
    if (!typed)
        return tl::unexpected(typed.error());
    const auto named = related({}, u"/officeDocument"_s);
    if (!named)
        return tl::unexpected(named.error());
    if (typed->contains(*named) || typed->isEmpty())
        return typed->isEmpty() ? QString() : *named;
    return typed->first();
}

} // namespace waymark
