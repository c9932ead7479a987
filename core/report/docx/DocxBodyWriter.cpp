#include "report/docx/DocxBodyWriter.h"

#include "report/docx/DocxStyleSheet.h"
#include "report/office/OfficePackage.h"
#include "report/office/ReportPalette.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/ReportLines.h"

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
{
}

QByteArray DocxBodyWriter::xml(const DocxMargins &margins)
{
    m_margins = margins;
    m_out.markup(xmlPrologue);
    m_out.open("w:document",
        {{"xmlns:w", docxSpace()},
            {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
            {"xmlns:wp", drawingSpaces() + u"wordprocessingDrawing"_s}, {"xmlns:a", drawingSpaces() + u"main"_s},
            {"xmlns:pic", drawingSpaces() + u"picture"_s}});
    m_out.open("w:body");
    for (qsizetype index = 0; index < m_outline.blocks.size(); ++index) {
        const ReportBlock &block = m_outline.blocks.at(index);
        m_keepsWithNext = introduces(index);
        std::visit([this](const auto &part) { write(part); }, block);
        m_keepsWithNext = false;
        // Two tables without a paragraph between them would become one, and a document cannot end in a table.
        const bool isBeforeHeading = index + 1 < m_outline.blocks.size()
            && std::holds_alternative<ReportHeading>(m_outline.blocks.at(index + 1));
        if (std::holds_alternative<ReportTable>(block) && !isBeforeHeading) {
            openParagraph(u"BetweenTables"_s);
            m_out.close();
        }
    }
    writeSection(1);
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

void DocxBodyWriter::writeSection(int columns)
{
    m_out.open("w:sectPr");
    // What a section does not say is that of the one before it.
    const DocxMargins margins = std::exchange(m_margins, {});
    if (!margins.header.isEmpty())
        m_out.single("w:headerReference", {{"w:type", u"default"_s}, {"r:id", margins.header}});
    if (!margins.footer.isEmpty())
        m_out.single("w:footerReference", {{"w:type", u"default"_s}, {"r:id", margins.footer}});
    m_out.single("w:type", {{"w:val", u"continuous"_s}});
    m_out.single("w:pgSz",
        {{"w:w", number(m_paper.width())}, {"w:h", number(m_paper.height())},
            {"w:orient", m_paper.isPortrait ? u"portrait"_s : u"landscape"_s}});
    const QString side = number(DocxPaper::sideMargin);
    m_out.single("w:pgMar",
        {{"w:top", u"1021"_s}, {"w:right", side}, {"w:bottom", u"1021"_s}, {"w:left", side}, {"w:header", u"454"_s},
            {"w:footer", u"454"_s}, {"w:gutter", u"0"_s}});
    m_out.single("w:cols", {{"w:num", number(columns)}, {"w:space", u"567"_s}});
    m_out.close();
}

void DocxBodyWriter::openParagraph(const QString &style, const QString &words, int columns)
{
    m_out.open("w:p");
    m_out.open("w:pPr");
    m_out.single("w:pStyle", {{"w:val", style}});
    if (m_keepsWithNext)
        m_out.single("w:keepNext", {});
    if (words.isRightToLeft())
        m_out.single("w:bidi", {});
    if (columns > 0)
        writeSection(columns);
    m_out.close();
}

void DocxBodyWriter::writeRun(const QString &words, const QString &style)
{
    m_out.open("w:r");
    const bool isRightToLeft = words.isRightToLeft();
    if (!style.isEmpty() || isRightToLeft) {
        m_out.open("w:rPr");
        if (!style.isEmpty())
            m_out.single("w:rStyle", {{"w:val", style}});
        if (isRightToLeft)
            m_out.single("w:rtl", {});
        m_out.close();
    }
    m_out.element("w:t", QString(words).replace(u'\t', u' '), {{"xml:space", u"preserve"_s}});
    m_out.close();
}

void DocxBodyWriter::writeLine(const ReportLine &line, const QString &style, const QString &bulletStyle)
{
    static const QHash<ReportTone, QString> tones{
        {ReportTone::Strong, u"Strong"_s}, {ReportTone::Quiet, u"Quiet"_s}, {ReportTone::Alert, u"Alert"_s}};
    for (const ReportPiece &piece : piecesOf(line.text)) {
        openParagraph(piece.isBullet ? bulletStyle : style, piece.text);
        writeRun(piece.text, tones.value(line.tone));
        m_out.close();
    }
}

void DocxBodyWriter::write(const ReportHeading &heading)
{
    openParagraph(u"Heading%1"_s.arg(heading.level), heading.text);
    const QString id = number(++m_headings);
    m_out.single("w:bookmarkStart", {{"w:id", id}, {"w:name", m_bookmarks.value(heading.key)}});
    writeRun(heading.text);
    m_out.single("w:bookmarkEnd", {{"w:id", id}});
    m_out.close();
}

void DocxBodyWriter::write(const ReportParagraph &paragraph)
{
    writeLine(paragraph.line, u"Normal"_s, u"ListBullet"_s);
}

void DocxBodyWriter::write(const ReportStanding &standing)
{
    openParagraph(standing.isOverall ? u"OverallStanding"_s : u"Standing"_s, standing.reason);
    writeStatus(standing.status);
    writeRun(u": "_s + standing.reason);
    m_out.close();
}

void DocxBodyWriter::write(const ReportContents &contents)
{
    const QList<ReportHeading> parts = m_outline.parts();
    if (parts.isEmpty())
        return;
    // In two columns, which leaves room on the first page for what the report has to say.
    constexpr int columns = 2;
    openParagraph(u"ContentsHeading"_s, contents.heading, 1);
    writeRun(contents.heading);
    m_out.close();
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const ReportHeading &part = parts.at(index);
        openParagraph(u"ListBullet"_s, part.text, index + 1 == parts.size() ? columns : 0);
        m_out.open("w:hyperlink", {{"w:anchor", m_bookmarks.value(part.key)}, {"w:history", u"1"_s}});
        writeRun(part.text, u"Hyperlink"_s);
        m_out.close();
        m_out.close();
    }
}

void DocxBodyWriter::write(const ReportFigure &figure)
{
    const ChartPng png = m_picture(figure);
    const int count = ++m_figures;
    const QString relation = m_embed(u"chart-%1.png"_s.arg(count), png.bytes);
    openParagraph(u"Figure"_s);
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
