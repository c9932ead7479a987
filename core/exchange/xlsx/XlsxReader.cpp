#include "exchange/xlsx/XlsxReader.h"

#include "exchange/package/PackageParts.h"
#include "exchange/package/XmlPart.h"
#include "exchange/source/PageBuilder.h"
#include "exchange/xlsx/XlsxComments.h"
#include "exchange/xlsx/XlsxSheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

using Kind = ReadProblem::Kind;

const QStringList &workbookTypes()
{
    static const QString start = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
    static const QStringList all = {start + u"sheet.main+xml"_s, start + u"template.main+xml"_s,
        u"application/vnd.ms-excel.sheet.macroEnabled.main+xml"_s,
        u"application/vnd.ms-excel.template.macroEnabled.main+xml"_s};
    return all;
}

/// The workbook's part, found as that of a Word document is.
ReadOutcome<QString> workbookPart(const ZipArchive &archive)
{
    const PackageParts parts(archive);
    const auto typed = parts.mainPart(workbookTypes());
    if (!typed || !typed->isEmpty())
        return typed;
    const auto related = parts.related({}, u"/officeDocument"_s);
    if (!related || related->startsWith("xl/workbook.xml"_L1, Qt::CaseInsensitive))
        return related;
    return archive.find(u"xl/workbook.xml"_s);
}

class WorkbookReading
{
public:
    WorkbookReading(const ZipArchive &archive, const QString &main)
        : m_archive(archive)
        , m_parts(archive)
        , m_main(main)
        , m_folder(main.first(main.lastIndexOf(u'/') + 1))
    {
    }

    ReadOutcome<SourceDocument> read();

private:
    struct Sheet
    {
        QString name;
        QString relation;
        QString part;
        bool hidden = false;
    };

    ReadOutcome<void> readMain();
    ReadOutcome<void> readShared();
    ReadOutcome<void> readSheet(const Sheet &sheet);
    ReadOutcome<void> readBeside(const QString &part, XlsxSheet &into, QStringList &boxes);
    [[nodiscard]] QString relatedPart(QLatin1StringView kind) const;
    ReadOutcome<QByteArray> bytesOf(const QString &part) const;

    const ZipArchive &m_archive;
    PackageParts m_parts;
    QString m_main;
    QString m_folder;
    QList<PackageParts::Relation> m_relations;
    QList<Sheet> m_sheets;
    XlsxBook m_book;
    PageBuilder m_page;
    bool m_isWorkbook = false;
};

/// Nothing for a part that is not there.
ReadOutcome<QByteArray> WorkbookReading::bytesOf(const QString &part) const
{
    return part.isEmpty() ? ReadOutcome<QByteArray>(QByteArray()) : m_archive.read(part);
}

QString WorkbookReading::relatedPart(QLatin1StringView kind) const
{
    const auto found =
        std::find_if(m_relations.begin(), m_relations.end(), [kind](const PackageParts::Relation &relation) {
            return !relation.part.isEmpty() && relation.type.endsWith(kind);
        });
    return found != m_relations.end() ? found->part : QString();
}

ReadOutcome<void> WorkbookReading::readMain()
{
    const auto bytes = m_archive.read(m_main);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlPart xml(*bytes);
    m_isWorkbook = xml.child() && xml.name() == "workbook"_L1;
    while (m_isWorkbook && xml.child()) {
        if (xml.name() == "workbookPr"_L1) {
            const QString from1904 = xml.attribute("date1904"_L1);
            if (from1904 == "1"_L1 || from1904 == "true"_L1)
                m_book.dates = DateSystem::From1904;
        } else if (xml.name() == "sheets"_L1) {
            while (xml.child()) {
                const QString state = xml.attribute("state"_L1);
                m_sheets.append({xml.attribute("name"_L1), xml.attribute("id"_L1), {},
                    state == "hidden"_L1 || state == "veryHidden"_L1});
                xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    if (const auto whole = xml.finish(); !whole)
        return whole;
    for (qsizetype at = 0; at < m_sheets.size(); ++at) {
        Sheet &sheet = m_sheets[at];
        for (const PackageParts::Relation &relation : std::as_const(m_relations)) {
            if (!sheet.relation.isEmpty() && relation.id == sheet.relation)
                sheet.part = relation.type.endsWith("/worksheet"_L1) ? relation.part : u"-"_s;
        }
        if (sheet.part.isEmpty()) // no relation tells where it lies
            sheet.part = m_archive.find(m_folder + u"worksheets/sheet%1.xml"_s.arg(at + 1));
    }
    return {};
}

ReadOutcome<void> WorkbookReading::readShared()
{
    XlsxColours colours;
    if (const auto theme = bytesOf(relatedPart("/theme"_L1)); !theme)
        return tl::unexpected(theme.error());
    else if (const auto read = theme->isEmpty() ? ReadOutcome<void>() : colours.readTheme(*theme); !read)
        return read;
    const QString stylesPart = relatedPart("/styles"_L1);
    const auto styleBytes = bytesOf(stylesPart.isEmpty() ? m_archive.find(m_folder + u"styles.xml"_s) : stylesPart);
    if (!styleBytes)
        return tl::unexpected(styleBytes.error());
    auto styles = XlsxStyles::read(*styleBytes, colours);
    if (!styles)
        return tl::unexpected(styles.error());
    m_book.styles = std::move(*styles);
    const QString stringsPart = relatedPart("/sharedStrings"_L1);
    const auto stringBytes =
        bytesOf(stringsPart.isEmpty() ? m_archive.find(m_folder + u"sharedStrings.xml"_s) : stringsPart);
    if (!stringBytes)
        return tl::unexpected(stringBytes.error());
    if (stringBytes->isEmpty())
        return {};
    auto strings = readSharedStrings(*stringBytes, m_book.styles.colours());
    if (!strings)
        return tl::unexpected(strings.error());
    m_book.strings = std::move(*strings);
    return {};
}

/// Comments and text boxes of a sheet.
ReadOutcome<void> WorkbookReading::readBeside(const QString &part, XlsxSheet &into, QStringList &boxes)
{
    const auto relations = m_parts.relations(part);
    if (!relations)
        return tl::unexpected(relations.error());
    const auto hasKind = [&](QLatin1StringView kind) {
        return std::any_of(relations->begin(), relations->end(),
            [&](const PackageParts::Relation &one) { return !one.part.isEmpty() && one.type.endsWith(kind); });
    };
    const QLatin1StringView wanted = hasKind("/threadedComment"_L1) ? "/threadedComment"_L1 : "/comments"_L1;
    for (const PackageParts::Relation &relation : *relations) {
        const bool isComments = relation.type.endsWith(wanted);
        if (relation.part.isEmpty() || (!isComments && !relation.type.endsWith("/drawing"_L1)))
            continue;
        const auto bytes = m_archive.read(relation.part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (!isComments) {
            const auto lines = readXlsxDrawing(*bytes);
            if (!lines)
                return tl::unexpected(lines.error());
            boxes += *lines;
            continue;
        }
        const auto comments = readXlsxComments(*bytes);
        if (!comments)
            return tl::unexpected(comments.error());
        for (const auto &[place, text] : *comments)
            into.remark(place, text);
    }
    return {};
}

ReadOutcome<void> WorkbookReading::readSheet(const Sheet &sheet)
{
    QStringList boxes;
    SheetCells cells;
    QList<int> hiddenColumns;
    { // the part and what reads it are gone before the cells are given, which takes as much room again
        const auto bytes = bytesOf(sheet.part);
        if (!bytes)
            return tl::unexpected(bytes.error());
        XlsxSheet read(*bytes, m_book);
        if (auto whole = read.read(); !whole)
            return whole;
        if (auto beside = readBeside(sheet.part, read, boxes); !beside)
            return beside;
        hiddenColumns = read.hiddenColumns();
        cells = std::move(read.cells());
    }
    cells.give(m_page, {sheet.name, sheet.hidden, hiddenColumns});
    m_page.addParagraphs(boxes);
    return {};
}

ReadOutcome<SourceDocument> WorkbookReading::read()
{
    auto relations = m_parts.relations(m_main);
    if (!relations)
        return tl::unexpected(relations.error());
    m_relations = std::move(*relations);
    if (const auto main = readMain(); !main)
        return tl::unexpected(main.error());
    if (!m_isWorkbook)
        return cannotRead(Kind::OtherPackage);
    if (const auto shared = readShared(); !shared)
        return tl::unexpected(shared.error());
    for (const Sheet &sheet : std::as_const(m_sheets)) {
        if (m_page.isFull())
            break;
        if (sheet.part.isEmpty() || sheet.part == "-"_L1) // a sheet that is a chart, or not there at all
            continue;
        if (const auto read = readSheet(sheet); !read)
            return tl::unexpected(read.error());
    }
    return m_page.take();
}

} // namespace

bool XlsxReader::recognises(const SourceFile &file)
{
    if (!file.archive)
        return false;
    const auto main = workbookPart(*file.archive);
    return main ? !main->isEmpty() : file.archive->has(u"xl/workbook.xml"_s);
}

ReadOutcome<SourceDocument> XlsxReader::read(const SourceFile &file)
{
    const auto main = workbookPart(*file.archive);
    if (!main)
        return tl::unexpected(main.error());
    return WorkbookReading(*file.archive, *main).read();
}

} // namespace waymark
