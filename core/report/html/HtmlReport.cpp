#include "report/html/HtmlReport.h"

#include "report/data/ReportWords.h"
#include "report/html/HtmlStyle.h"
#include "report/office/MarkupWriter.h"
#include "report/outline/OutlineCells.h"
#include "report/outline/ReportLines.h"

#include <functional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const char *toneClass(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Strong:
        return "strong";
    case ReportTone::Quiet:
        return "quiet";
    case ReportTone::Alert:
        return "alert";
    case ReportTone::Plain:
        break;
    }
    return "plain";
}

/// The picture of a figure, under a key of its own in the page; empty where there is none.
using PictureOf = std::function<QByteArray(const ReportFigure &, const QString &)>;

class Page
{
public:
    Page(const ReportOutline &outline, const PictureOf &pictureOf)
        : m_outline(outline)
        , m_pictureOf(pictureOf)
    {
    }

    QByteArray html()
    {
        m_out.markup("<!DOCTYPE html>\n");
        m_out.open("html", {{"lang", u"en-GB"_s}});
        writeHead();
        m_out.open("body");
        m_out.element("a", ReportWords::tr("Skip to the report"), {{"class", u"skip"_s}, {"href", u"#report"_s}});
        m_out.open("main", {{"id", u"report"_s}, {"tabindex", u"-1"_s}});
        if (!m_outline.draftWord.isEmpty())
            m_out.element("p", m_outline.draftWord, {{"class", u"draft"_s}, {"aria-hidden", u"true"_s}});
        for (const ReportBlock &block : m_outline.blocks)
            std::visit([this](const auto &part) { write(part); }, block);
        if (m_isInSection)
            m_out.close();
        m_out.close();
        m_out.close();
        m_out.close();
        return m_out.html();
    }

private:
    void writeHead()
    {
        m_out.open("head");
        m_out.single("meta", {{"charset", u"utf-8"_s}});
        m_out.single("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
        // The file may be opened anywhere: it can load and run nothing.
        m_out.single("meta",
            {{"http-equiv", u"Content-Security-Policy"_s},
                {"content", u"default-src 'none'; style-src 'unsafe-inline'"_s}});
        m_out.single("meta", {{"name", u"color-scheme"_s}, {"content", u"light dark"_s}});
        if (!m_outline.author.isEmpty())
            m_out.single("meta", {{"name", u"author"_s}, {"content", m_outline.author}});
        m_out.element("title", m_outline.title);
        m_out.open("style");
        m_out.markup(reportStyleSheet(m_outline.isPortrait));
        m_out.close();
        m_out.close();
    }

    void write(const ReportHeading &heading)
    {
        static constexpr const char *tags[] = {"h1", "h2", "h3", "h4"};
        if (heading.level == 2) {
            if (m_isInSection)
                m_out.close();
            m_out.open("section", {{"aria-labelledby", heading.key}});
            m_isInSection = true;
        }
        m_out.element(tags[heading.level - 1], heading.text, {{"id", heading.key}});
    }

    void write(const ReportParagraph &paragraph) { writeLine(paragraph.line); }

    void write(const ReportStanding &standing)
    {
        m_out.open("p", {{"class", standing.isOverall ? u"standing overall"_s : u"standing"_s}});
        writeStatus(standing.status, u":"_s);
        m_out.element("span", standing.reason, {{"class", u"reason"_s}});
        m_out.close();
    }

    void write(const ReportContents &contents)
    {
        m_out.open("nav", {{"aria-labelledby", u"contents"_s}});
        m_out.element("p", contents.heading, {{"id", u"contents"_s}, {"class", u"strong"_s}});
        m_out.open("ul");
        for (const ReportHeading &part : m_outline.parts()) {
            m_out.open("li");
            m_out.element("a", part.text, {{"href", u'#' + part.key}});
            m_out.close();
        }
        m_out.close();
        m_out.close();
    }

    void write(const ReportFigure &figure)
    {
        const QByteArray picture = m_pictureOf(figure, u"chart-%1"_s.arg(figure.kpi + 1));
        if (picture.isEmpty())
            return;
        m_out.open("div", {{"class", u"chart"_s}});
        m_out.markup(picture);
        m_out.close();
    }

    /// Beside each other as far as the screen is wide.
    void write(const ReportTiles &all)
    {
        m_out.open("div", {{"class", u"tiles"_s}});
        for (const ReportTile &tile : all.tiles) {
            m_out.open("div", {{"class", u"tile"_s}});
            m_out.element("p", tile.title, {{"class", u"strong"_s}});
            if (!tile.shape.isEmpty())
                write(ReportFigure{tile.kpi, tile.title, tile.shape});
            m_out.element("p", tile.sentence, {{"class", u"plain"_s}});
            if (!tile.signs.isEmpty())
                m_out.element("p", tile.signs, {{"class", u"quiet"_s}});
            m_out.close();
        }
        m_out.close();
    }

    void write(const ReportBand &) { }

    void write(const ReportTable &table)
    {
        const bool isList = table.kind == ReportTable::Kind::List;
        // Wide tables scroll by themselves, by keyboard too, so that the page never does.
        m_out.open("div",
            {{"class", isList ? u"table list"_s : u"table facts"_s}, {"role", u"group"_s}, {"tabindex", u"0"_s},
                {"aria-label", table.name}});
        m_out.open("table");
        if (!table.columns.isEmpty())
            writeHeadings(table);
        m_out.open("tbody");
        for (const QList<ReportCell> &row : table.rows) {
            m_out.open("tr");
            for (qsizetype column = 0; column < row.size(); ++column) {
                if (column == 0)
                    m_out.open("th", {{"scope", u"row"_s}});
                else
                    m_out.open("td");
                writeCell(row.at(column));
                m_out.close();
            }
            m_out.close();
        }
        m_out.close();
        m_out.close();
        m_out.close();
    }

    void writeHeadings(const ReportTable &table)
    {
        int shares = 0;
        for (const ReportColumn &column : table.columns)
            shares += column.share;
        m_out.open("colgroup");
        for (const ReportColumn &column : table.columns)
            m_out.single("col", {{"style", u"width: %1%"_s.arg(100 * column.share / qMax(shares, 1))}});
        m_out.close();
        m_out.open("thead");
        m_out.open("tr");
        for (const ReportColumn &column : table.columns)
            m_out.element("th", column.heading, {{"scope", u"col"_s}});
        m_out.close();
        m_out.close();
    }

    void writeCell(const ReportCell &cell)
    {
        if (cell.status) {
            m_out.open("p");
            writeStatus(*cell.status);
            m_out.close();
        }
        for (const ReportLine &line : cell.lines)
            writeLine(line);
    }

    void writeLine(const ReportLine &line)
    {
        const QString tone = QString::fromLatin1(toneClass(line.tone));
        bool isInList = false;
        for (const ReportPiece &piece : piecesOf(line.text)) {
            if (piece.isBullet != isInList && isInList)
                m_out.close();
            if (piece.isBullet && !isInList)
                m_out.open("ul", {{"class", tone}});
            isInList = piece.isBullet;
            m_out.element(piece.isBullet ? "li" : "p", piece.text, {{"class", tone}});
        }
        if (isInList)
            m_out.close();
    }

    /// `behind` follows without a space; lines end between elements.
    void writeStatus(const ReportStatus &status, const QString &behind = {})
    {
        const QString kind = statusText(status.status).replace(u' ', u'-');
        const QString letter = statusLetter(status.status);
        m_out.element("span", letter.isEmpty() ? u"\u00a0"_s : letter,
            {{"class", u"chip chip-"_s + kind}, {"aria-hidden", u"true"_s}});
        const QString remark = report_words::statusRemark(status);
        m_out.element("span", remark.isEmpty() ? status.word + behind : status.word, {{"class", u"word"_s}});
        if (!remark.isEmpty())
            m_out.element("span", remark + behind, {{"class", u"colour"_s}});
    }

    const ReportOutline &m_outline;
    const PictureOf &m_pictureOf;
    MarkupWriter m_out;
    bool m_isInSection = false;
};

} // namespace

QByteArray htmlReport(const ReportData &data, const ChartRenderer &charts)
{
    const auto chartOf = [&](const ReportFigure &figure, const QString &key) {
        return charts.svg(data.kpis.at(figure.kpi).chart, figure.title, figure.description, key);
    };
    return Page(reportOutline(data), chartOf).html();
}

QByteArray htmlReport(const ReportOutline &outline)
{
    return Page(outline, [](const ReportFigure &, const QString &) { return QByteArray(); }).html();
}

} // namespace waymark
