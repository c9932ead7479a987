#include "report/plan/PlanHtml.h"

#include "report/HtmlStyle.h"
#include "report/HtmlWriter.h"
#include "report/ReportLines.h"
#include "report/ReportWording.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

class PlanPage
{
public:
    explicit PlanPage(const ReportOutline &outline)
        : m_outline(outline)
    {
    }

    QByteArray html()
    {
        m_out.markup("<!DOCTYPE html>\n");
        m_out.open("html", {{"lang", u"en-GB"_s}});
        writeHead();
        m_out.open("body");
        m_out.element("a", Words::tr("Skip to the plan"), {{"class", u"skip"_s}, {"href", u"#plan"_s}});
        m_out.open("main", {{"id", u"plan"_s}, {"tabindex", u"-1"_s}});
        for (const ReportBlock &block : m_outline.blocks)
            std::visit(*this, block);
        for (int open = 0; open < 3; ++open)
            m_out.close();
        return m_out.html();
    }

    void operator()(const ReportHeading &heading)
    {
        static constexpr const char *tags[] = {"h1", "h2", "h3", "h4"};
        m_out.element(tags[heading.level - 1], heading.text, {{"id", heading.key}});
    }

    void operator()(const ReportParagraph &paragraph) { writeText(paragraph.line.text); }

    void operator()(const ReportContents &contents)
    {
        m_out.open("nav", {{"aria-label", contents.heading}});
        m_out.open("ul");
        for (const ReportHeading &part : m_outline.parts()) {
            m_out.open("li");
            m_out.element("a", part.text, {{"href", u'#' + part.key}});
            m_out.close();
        }
        m_out.close();
        m_out.close();
    }

    void operator()(const ReportTable &table)
    {
        m_out.open("div",
            {{"class", u"table list"_s}, {"role", u"region"_s}, {"tabindex", u"0"_s}, {"aria-label", table.name}});
        m_out.open("table");
        m_out.open("thead");
        m_out.open("tr");
        for (const ReportColumn &column : table.columns)
            m_out.element("th", column.heading, {{"scope", u"col"_s}});
        m_out.close();
        m_out.close();
        m_out.open("tbody");
        for (const QList<ReportCell> &row : table.rows)
            writeRow(row);
        for (int open = 0; open < 3; ++open)
            m_out.close();
    }

    template <typename Block> void operator()(const Block &) { }

private:
    void writeHead()
    {
        m_out.open("head");
        m_out.single("meta", {{"charset", u"utf-8"_s}});
        m_out.single("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
        m_out.single("meta",
            {{"http-equiv", u"Content-Security-Policy"_s},
                {"content", u"default-src 'none'; style-src 'unsafe-inline'"_s}});
        m_out.single("meta", {{"name", u"color-scheme"_s}, {"content", u"light dark"_s}});
        m_out.element("title", m_outline.title);
        m_out.open("style");
        m_out.markup(reportStyleSheet());
        m_out.close();
        m_out.close();
    }

    void writeRow(const QList<ReportCell> &row)
    {
        m_out.open("tr");
        for (qsizetype column = 0; column < row.size(); ++column) {
            const ReportCell &cell = row.at(column);
            if (column == 0)
                m_out.open("th", {{"scope", u"row"_s}});
            else
                m_out.open("td");
            if (cell.status)
                writeStatus(*cell.status);
            for (const ReportLine &line : cell.lines)
                writeText(line.text);
            m_out.close();
        }
        m_out.close();
    }

    void writeText(const QString &text)
    {
        bool isInList = false;
        for (const ReportPiece &piece : piecesOf(text)) {
            if (isInList && !piece.isBullet)
                m_out.close();
            if (!isInList && piece.isBullet)
                m_out.open("ul");
            isInList = piece.isBullet;
            m_out.element(piece.isBullet ? "li" : "p", piece.text);
        }
        if (isInList)
            m_out.close();
    }

    void writeStatus(const ReportStatus &status)
    {
        const QString kind = statusText(status.status).replace(u' ', u'-');
        const QString letter = statusLetter(status.status);
        m_out.open("p");
        m_out.element("span", letter.isEmpty() ? u"\u00a0"_s : letter,
            {{"class", u"chip chip-"_s + kind}, {"aria-hidden", u"true"_s}});
        m_out.element("span", status.word, {{"class", u"word"_s}});
        if (const QString remark = report_words::statusRemark(status); !remark.isEmpty())
            m_out.element("span", remark, {{"class", u"colour"_s}});
        m_out.close();
    }

    const ReportOutline &m_outline;
    HtmlWriter m_out;
};

} // namespace

QByteArray planHtml(const ReportOutline &outline)
{
    return PlanPage(outline).html();
}

} // namespace waymark
