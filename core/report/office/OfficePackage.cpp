#include "report/office/OfficePackage.h"

#include "report/data/ReportWords.h"
#include "report/office/MarkupWriter.h"

#include <memory>
#include <zip.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString relationsType = u"application/vnd.openxmlformats-package.relationships+xml"_s;
const QString packageSchemas = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString documentRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString propertiesPart = u"docProps/core.xml"_s;

/// "word/document.xml" → "word/_rels/document.xml.rels".
QString relationsOf(const QString &source)
{
    const qsizetype name = source.lastIndexOf(u'/') + 1;
    return source.first(name) + u"_rels/"_s + source.sliced(name) + u".rels"_s;
}

QByteArray propertiesXml(const ReportOutline &outline)
{
    MarkupWriter xml;
    xml.markup(xmlPrologue);
    xml.open("cp:coreProperties",
        {{"xmlns:cp", packageSchemas + u"metadata/core-properties"_s},
            {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}, {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
            {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.element("dc:title", outline.title);
    if (!outline.subject.isEmpty())
        xml.element("dc:subject", outline.subject);
    // Without an author Office would show nobody; it never is whoever is logged in.
    if (!outline.author.isEmpty())
        xml.element("dc:creator", outline.author);
    xml.element("dc:language", u"en-GB"_s);
    const QString made = outline.made.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    for (const char *when : {"dcterms:created", "dcterms:modified"})
        xml.element(when, made, {{"xsi:type", u"dcterms:W3CDTF"_s}});
    xml.close();
    return xml.html();
}

QByteArray programXml(const ReportOutline &outline)
{
    MarkupWriter xml;
    xml.markup(xmlPrologue);
    xml.open("Properties", {{"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    xml.element("Application", u"Waymark"_s);
    if (!outline.organisation.isEmpty())
        xml.element("Company", outline.organisation);
    xml.close();
    return xml.html();
}

Error noMemory(const char *step)
{
    return {ErrorCode::Storage,
        ReportWords::tr(
            "The file could not be put together, for want of memory. Nothing was written; close other programs and "
            "try again."),
        QString::fromLatin1(step)};
}

/// A zip that grows in memory.
class MemoryZip
{
public:
    MemoryZip()
        : m_target(zip_source_buffer_create(nullptr, 0, 0, nullptr))
        , m_zip(m_target ? zip_open_from_source(m_target, ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr)
    {
        if (m_zip)
            zip_source_keep(m_target); // closing the archive would free it
    }
    ~MemoryZip()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_target)
            zip_source_free(m_target);
    }
    MemoryZip(const MemoryZip &) = delete;
    MemoryZip &operator=(const MemoryZip &) = delete;

    /// `content` must live until the archive is closed.
    [[nodiscard]] bool add(const QString &name, const QByteArray &content)
    {
        if (!m_zip)
            return false;
        zip_source_t *source =
            zip_source_buffer(m_zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(m_zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        // The first day a zip can name, for all parts: two runs give the same bytes.
        constexpr zip_uint16_t firstDay = 1 << 5 | 1;
        return zip_file_set_dostime(m_zip, static_cast<zip_uint64_t>(index), 0, firstDay, 0) == 0;
    }

    /// Nothing where it cannot be finished.
    [[nodiscard]] QByteArray take()
    {
        if (!m_zip || zip_close(m_zip) != 0)
            return {};
        m_zip = nullptr;
        if (zip_source_open(m_target) != 0 || zip_source_seek(m_target, 0, SEEK_END) != 0)
            return {};
        QByteArray all(static_cast<qsizetype>(zip_source_tell(m_target)), Qt::Uninitialized);
        zip_source_seek(m_target, 0, SEEK_SET);
        const zip_int64_t read = zip_source_read(m_target, all.data(), static_cast<zip_uint64_t>(all.size()));
        zip_source_close(m_target);
        return read == all.size() ? all : QByteArray();
    }

private:
    zip_source_t *m_target;
    zip_t *m_zip;
};

} // namespace

void OfficePackage::add(const QString &name, const QString &type, const QByteArray &content)
{
    m_parts.append({name, type, content});
}

QString OfficePackage::relate(const QString &source, const QString &kind, const QString &target)
{
    const bool isProperties = target == propertiesPart;
    const QString type = (isProperties ? packageSchemas + u"relationships/metadata/"_s : documentRelations) + kind;
    const QString id = u"rId%1"_s.arg(m_relations.size() + 1);
    m_relations.append({source, id, type, target});
    return id;
}

void OfficePackage::addProperties(const ReportOutline &outline)
{
    const QString program = u"docProps/app.xml"_s;
    add(propertiesPart, u"application/vnd.openxmlformats-package.core-properties+xml"_s, propertiesXml(outline));
    add(program, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s, programXml(outline));
    relate({}, u"core-properties"_s, propertiesPart);
    relate({}, u"extended-properties"_s, program);
}

QByteArray OfficePackage::contentTypes() const
{
    MarkupWriter xml;
    xml.markup(xmlPrologue);
    xml.open("Types", {{"xmlns", packageSchemas + u"content-types"_s}});
    xml.single("Default", {{"Extension", u"rels"_s}, {"ContentType", relationsType}});
    xml.single("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    xml.single("Default", {{"Extension", u"png"_s}, {"ContentType", u"image/png"_s}});
    for (const Part &part : m_parts) {
        if (!part.name.endsWith(".png"_L1))
            xml.single("Override", {{"PartName", u'/' + part.name}, {"ContentType", part.type}});
    }
    xml.close();
    return xml.html();
}

QList<OfficePackage::Part> OfficePackage::relationParts() const
{
    QStringList sources;
    for (const Relation &relation : m_relations) {
        if (!sources.contains(relation.source))
            sources.append(relation.source);
    }
    QList<Part> parts;
    for (const QString &source : std::as_const(sources)) {
        MarkupWriter xml;
        xml.markup(xmlPrologue);
        xml.open("Relationships", {{"xmlns", packageSchemas + u"relationships"_s}});
        for (const Relation &relation : m_relations) {
            if (relation.source == source)
                xml.single("Relationship", {{"Id", relation.id}, {"Type", relation.type}, {"Target", relation.target}});
        }
        xml.close();
        parts.append({relationsOf(source), relationsType, xml.html()});
    }
    return parts;
}

Result<QByteArray> OfficePackage::bytes() const
{
    // Programs that read a package as it comes want the types first.
    QList<Part> all{{u"[Content_Types].xml"_s, {}, contentTypes()}};
    all += relationParts();
    all += m_parts;
    MemoryZip zip;
    for (const Part &part : std::as_const(all)) {
        if (!zip.add(part.name, part.content))
            return fail(noMemory("zip_file_add"));
    }
    const QByteArray bytes = zip.take();
    if (bytes.isEmpty())
        return fail(noMemory("zip_close"));
    return bytes;
}

} // namespace waymark
