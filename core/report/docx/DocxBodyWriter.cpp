#include "report/docx/DocxBodyWriter.h"

#include "report/docx/DocxStatuses.h"
#include "report/office/OfficePackage.h"
#include "report/outline/OutlineKpis.h"

#include <utility>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int emuPerPixel = 9525; // "English metric units", 914,400 to the inch
constexpr int twipsPerPixel = 15;

QString number(int value)
{
    return QString::number(value);
}

const QString &drawingSpaces()
{
    static const QString space = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;
    return space;
}

/// Bookmarks may hold but letters, digits and "_", forty at most; keys may be longer.
QHash<QString, QString> bookmarksOf(const ReportOutline &outline)
{
    QHash<QString, QString> names;
    for (const ReportBlock &block : outline.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            names.insert(heading->key, u"part_%1"_s.arg(names.size() + 1));
    }
    return names;
}

} // namespace

DocxBodyWriter::DocxBodyWriter(const ReportOutline &outline, const FigurePicture &picture, const Embed &embed)
    : m_outline(outline)
    , m_paper{outline.isPortrait}
    , m_picture(picture)
    , m_embed(embed)
    , m_bookmarks(bookmarksOf(outline))
    , m_text(m_out, m_paper)
    , m_tables(m_out, m_text, m_paper.textWidth())
{
}

QByteArray DocxBodyWriter::xml(const DocxMargins &margins)
{
    m_text.margins = margins;
    m_out.markup(xmlPrologue);
    m_out.open("w:document",
        {{"xmlns:w", docxSpace()},
            {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
            {"xmlns:wp", drawingSpaces() + u"wordprocessingDrawing"_s}, {"xmlns:a", drawingSpaces() + u"main"_s},
            {"xmlns:pic", drawingSpaces() + u"picture"_s}});
    m_out.open("w:body");
    for (qsizetype index = 0; index < m_outline.blocks.size(); ++index) {
        const ReportBlock &block = m_outline.blocks.at(index);
        m_text.keepsWithNext = introduces(index);
        std::visit([this](const auto &part) { write(part); }, block);
        m_text.keepsWithNext = false;
        // Two tables without a paragraph between them would become one, and a document cannot end in a table.
        const bool isBeforeHeading = index + 1 < m_outline.blocks.size()
            && std::holds_alternative<ReportHeading>(m_outline.blocks.at(index + 1));
        if (std::holds_alternative<ReportTable>(block) && !isBeforeHeading) {
            m_text.openParagraph(u"BetweenTables"_s);
            m_out.close();
        }
    }
    m_text.writeSection(1);
    m_out.close();
    m_out.close();
    return m_out.html();
}

bool DocxBodyWriter::introduces(qsizetype index) const
{
    const auto is = [this](qsizetype at, auto block) {
        return at < m_outline.blocks.size() && std::holds_alternative<decltype(block)>(m_outline.blocks.at(at));
    };
    if (!is(index, ReportParagraph()))
        return false;
    qsizetype next = index + 1;
    while (is(next, ReportParagraph()))
        ++next;
    // A picture with all that is said of it; a table with the line before it.
    return is(next, ReportFigure()) || is(index + 1, ReportTable());
}

void DocxBodyWriter::write(const ReportHeading &heading)
{
    m_text.startsPage = std::exchange(m_startsPage, false);
    m_text.openParagraph(u"Heading%1"_s.arg(heading.level), heading.text);
    m_text.startsPage = false;
    const QString id = number(++m_headings);
    m_out.single("w:bookmarkStart", {{"w:id", id}, {"w:name", m_bookmarks.value(heading.key)}});
    m_text.writeRun(heading.text);
    m_out.single("w:bookmarkEnd", {{"w:id", id}});
    m_out.close();
}

void DocxBodyWriter::write(const ReportParagraph &paragraph)
{
    m_text.writeLine(paragraph.line, u"Normal"_s, u"ListBullet"_s);
}

void DocxBodyWriter::write(const ReportStanding &standing)
{
    m_text.openParagraph(standing.isOverall ? u"OverallStanding"_s : u"Standing"_s, standing.reason);
    writeStatus(m_out, m_text, standing.status);
    m_text.writeRun(u": "_s + standing.reason);
    m_out.close();
}

void DocxBodyWriter::write(const ReportContents &contents)
{
    const QList<ReportHeading> parts = m_outline.parts();
    if (parts.isEmpty())
        return;
    // In two columns, which leaves room on the first page for what the report has to say.
    constexpr int columns = 2;
    m_text.openParagraph(u"ContentsHeading"_s, contents.heading, 1);
    m_text.writeRun(contents.heading);
    m_out.close();
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const ReportHeading &part = parts.at(index);
        m_text.openParagraph(u"ListBullet"_s, part.text, index + 1 == parts.size() ? columns : 0);
        m_out.open("w:hyperlink", {{"w:anchor", m_bookmarks.value(part.key)}, {"w:history", u"1"_s}});
        m_text.writeRun(part.text, u"Hyperlink"_s);
        m_out.close();
        m_out.close();
    }
}

/// In words: their pictures are a part of their own.
void DocxBodyWriter::write(const ReportTiles &tiles)
{
    m_tables.write(report_words::tileTable(tiles));
}

void DocxBodyWriter::write(const ReportBand &band)
{
    m_startsPage = band.isPageStart && m_headings > 0;
}

void DocxBodyWriter::write(const ReportTable &table)
{
    m_tables.write(table);
}

void DocxBodyWriter::write(const ReportFigure &figure)
{
    const ChartPng png = m_picture(figure);
    const int count = ++m_figures;
    const QString relation = m_embed(u"chart-%1.png"_s.arg(count), png.bytes);
    m_text.openParagraph(u"Figure"_s);
    m_out.open("w:r");
    writeDrawing(figure, png, relation, count);
    m_out.close();
    m_out.close();
}

void DocxBodyWriter::writeDrawing(const ReportFigure &figure, const ChartPng &png, const QString &relation, int count)
{
    // Never wider than the text.
    const double scale = std::min(1.0, double(m_paper.textWidth()) / twipsPerPixel / std::max(png.width, 1));
    const MarkupWriter::Attributes extent{
        {"cx", number(int(png.width * scale) * emuPerPixel)}, {"cy", number(int(png.height * scale) * emuPerPixel)}};
    const MarkupWriter::Attributes name{{"id", number(count)}, {"name", u"Chart %1"_s.arg(count)},
        {"descr", u"%1. %2"_s.arg(figure.title, figure.description)}};
    m_out.open("w:drawing");
    m_out.open("wp:inline", {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}});
    m_out.single("wp:extent", extent);
    m_out.single("wp:docPr", name);
    m_out.open("a:graphic");
    m_out.open("a:graphicData", {{"uri", drawingSpaces() + u"picture"_s}});
    m_out.open("pic:pic");
    m_out.open("pic:nvPicPr");
    m_out.single("pic:cNvPr", name);
    m_out.single("pic:cNvPicPr", {});
    m_out.close();
    m_out.open("pic:blipFill");
    m_out.single("a:blip", {{"r:embed", relation}});
    m_out.markup("<a:stretch><a:fillRect/></a:stretch>");
    m_out.close();
    m_out.open("pic:spPr");
    m_out.open("a:xfrm");
    m_out.markup("<a:off x=\"0\" y=\"0\"/>");
    m_out.single("a:ext", extent);
    m_out.close();
    m_out.markup("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
    for (int open = 0; open < 6; ++open) // spPr, pic, graphicData, graphic, inline, drawing
        m_out.close();
}

} // namespace waymark
