#include "OfficeText.h"

#include "exchange/xlsx/NumberFormat.h"

#include "exchange/package/ZipArchive.h"
#include "exchange/source/TextLines.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/OutlineKpis.h"
#include "report/outline/ReportLines.h"

#include <zip.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

QString inLine(const QString &text)
{
    return QString(text).replace(u'\n', u'/');
}

struct DocumentWords
{
    QStringList &out;

    void operator()(const Heading &heading) const { out << QString(heading.level, u'#') + u' ' + heading.text; }
    void operator()(const Paragraph &paragraph) const { out << paragraph.text; }
    void operator()(const Grid &grid) const
    {
        for (const GridRow &row : grid.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells << inLine(cell.text);
            out << cells.join(u" | "_s);
        }
    }
};

void addStatus(TextLines &lines, const ReportStatus &status, const QString &reason = {})
{
    lines.add(u"%1 %2%3%4"_s.arg(statusLetter(status.status), status.word, report_words::statusRemark(status), reason));
    lines.breakLine();
}

void addLine(TextLines &lines, const QString &text)
{
    for (const ReportPiece &piece : piecesOf(text)) {
        if (piece.isBullet)
            lines.beginBullet();
        lines.add(piece.text);
        lines.breakLine();
    }
}

struct OutlineWords
{
    const ReportOutline &outline;
    QStringList &out;

    void operator()(const ReportHeading &heading) const
    {
        out << QString(heading.level, u'#') + u' ' + tidyLine(heading.text);
    }
    void operator()(const ReportParagraph &paragraph) const
    {
        TextLines lines;
        addLine(lines, paragraph.line.text);
        out += lines.lines();
    }
    void operator()(const ReportStanding &standing) const
    {
        TextLines lines;
        addStatus(lines, standing.status, u": "_s + standing.reason);
        out += lines.lines();
    }
    void operator()(const ReportContents &contents) const
    {
        out << contents.heading;
        for (const ReportHeading &part : outline.parts())
            out << u"- "_s + tidyLine(part.text);
    }
    void operator()(const ReportTiles &tiles) const { (*this)(report_words::tileTable(tiles)); }
    void operator()(const ReportBand &) const { }
    void operator()(const ReportTable &table) const
    {
        QStringList heads;
        for (const ReportColumn &column : table.columns)
            heads << column.heading;
        if (!heads.isEmpty())
            out << heads.join(u" | "_s);
        for (const QList<ReportCell> &row : table.rows) {
            QStringList cells;
            for (const ReportCell &cell : row) {
                TextLines lines;
                if (cell.status)
                    addStatus(lines, *cell.status);
                for (const ReportLine &line : cell.lines)
                    addLine(lines, line.text);
                cells << inLine(lines.text());
            }
            out << cells.join(u" | "_s);
        }
    }
    void operator()(const ReportFigure &) const { }
};

ZipArchive opened(const QByteArray &package)
{
    ReadOutcome<ZipArchive> archive = ZipArchive::open(package);
    if (!archive)
        qFatal("no package");
    return std::move(*archive);
}

} // namespace

QStringList documentWords(const SourceDocument &document)
{
    QStringList lines;
    for (const SourceDocument::Block &block : document.blocks)
        std::visit(DocumentWords{lines}, block);
    lines.removeAll(QString()); // a paragraph may hold a picture alone
    return lines;
}

QStringList outlineWords(const ReportOutline &outline)
{
    QStringList lines;
    for (const ReportBlock &block : outline.blocks)
        std::visit(OutlineWords{outline, lines}, block);
    return lines;
}

QByteArray officePart(const QByteArray &package, const QString &part)
{
    const ZipArchive archive = opened(package);
    const ReadOutcome<QByteArray> bytes = archive.read(part);
    if (!bytes)
        qFatal("no part %s", qPrintable(part));
    return *bytes;
}

QStringList officeParts(const QByteArray &package)
{
    zip_source_t *source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive)
        qFatal("no package");
    QStringList names;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive, 0); ++index)
        names << QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(index), 0));
    zip_discard(archive);
    return names;
}

SourceDocument workbookOf(const QByteArray &xlsx)
{
    SourceDocument document;
    document.name = u"plan.xlsx"_s;
    const QByteArray styles = officePart(xlsx, u"xl/styles.xml"_s);
    const QList<OfficeElement> formats = officeElements(styles, u"xf"_s);
    QHash<QString, QString> codes;
    for (const OfficeElement &format : officeElements(styles, u"numFmt"_s))
        codes.insert(format.of("numFmtId"), format.of("formatCode"));
    QString code;
    int number = 0;
    for (const OfficeElement &sheet : officeElements(officePart(xlsx, u"xl/workbook.xml"_s), u"sheet"_s)) {
        Grid grid{sheet.of("name"), {}};
        const QByteArray part = officePart(xlsx, u"xl/worksheets/sheet%1.xml"_s.arg(++number));
        for (const OfficeElement &element : officeElements(part)) {
            if (element.name == u"row")
                grid.rows.append(GridRow{{}, int(grid.rows.size()) + 1});
            else if (element.name == u"c") {
                grid.rows.last().cells.append(Cell());
                const OfficeElement style = formats.value(1 + element.of("s").toInt()); // the first is of a style
                code = codes.value(style.of("numFmtId"));
            } else if (element.name == u"v")
                grid.rows.last().cells.last().text =
                    NumberFormat(code).shown(element.text.toDouble(), DateSystem::From1900);
            else if (element.name == u"t")
                grid.rows.last().cells.last().text = element.text;
        }
        document.blocks.append(grid);
    }
    return document;
}

QList<OfficeElement> officeElements(const QByteArray &part, const QString &name)
{
    QList<OfficeElement> all;
    QList<qsizetype> open;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.append(all.size());
            all.append({reader.qualifiedName().toString(), reader.attributes(), {}});
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            all[open.constLast()].text += reader.text();
        }
    }
    if (reader.hasError())
        qFatal("a part is not well formed: %s", qPrintable(reader.errorString()));
    if (!name.isEmpty())
        all.removeIf([&](const OfficeElement &element) { return element.name != name; });
    return all;
}

ChartPng DotCharts::dot()
{
    return {
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5"
                               "ErkJggg=="),
        736, 300};
}

} // namespace waymark::test
