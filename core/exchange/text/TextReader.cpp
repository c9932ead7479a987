#include "exchange/text/TextReader.h"

#include "exchange/html/HtmlFragment.h"
#include "exchange/source/PageBuilder.h"
#include "exchange/source/ReadLimits.h"
#include "exchange/text/PipeTables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// One line of text without its marks: `**bold**`, `[label](address)`, `\(`.
QString withoutMarks(QString line)
{
    if (line.size() > readLimits::cellText) // refused in a moment, and not worth the search
        return line;
    static const QRegularExpression link(u"!?\\[((?:[^\\[\\]\\\\]|\\\\.){0,500}+)\\]\\([^()\\s]{0,2000}+\\)"_s);
    static const QRegularExpression strong(u"\\*\\*(.+?)\\*\\*"_s);
    static const QRegularExpression escape(u"\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])"_s);
    line.replace(link, u"\\1"_s);
    line.replace(strong, u"\\1"_s);
    line.replace(escape, u"\\1"_s);
    return line;
}

Cell typedCell(const QString &text)
{
    static const QRegularExpression allStrong(u"^\\*\\*((?!\\*\\*).)+\\*\\*$"_s);
    Cell cell;
    TextLines lines;
    if (holdsHtml(text)) {
        lines = linesOfFragment(withoutMarks(text));
    } else {
        const bool bold = allStrong.match(text.trimmed()).hasMatch();
        bool struck = false; // `~~text~~` is struck out
        for (const QString &piece : text.split("~~"_L1)) {
            lines.add(withoutMarks(piece), RunLook{bold, {}, {}, struck});
            struck = !struck;
        }
    }
    lines.fill(cell);
    return cell;
}

/// Number of signs before the heading's text; 0 for anything else.
int markedLevel(const QString &line)
{
    const QString text = line.trimmed();
    qsizetype signs = 0;
    while (signs < text.size() && text.at(signs) == u'#')
        ++signs;
    return signs <= 6 && signs < text.size() && text.at(signs).isSpace() ? static_cast<int>(signs) : 0;
}

class Walk
{
public:
    /// `next` is the line after it.
    void line(const QString &line, int number, QStringView next);
    ReadOutcome<SourceDocument> finish();
    [[nodiscard]] bool isFull() const { return m_page.isFull(); }

private:
    void row(const QStringList &cells, int number);
    [[nodiscard]] bool pipeRow(const QString &line, int number, QStringView next);
    void endTable();
    void prose(const QString &line);
    [[nodiscard]] bool goesOn(const QStringList &cells) const;

    PageBuilder m_page;
    qsizetype m_width = 0; // of the table that is open, 0 for none
    bool m_gap = false; // blank lines came after its last row
    bool m_pipes = false; // the table that is open is one of Markdown
};

/// A table of Markdown begins with a line of signs under its headings and ends with the first line without any.
bool Walk::pipeRow(const QString &line, int number, QStringView next)
{
    if (m_pipes && (m_gap || !line.contains(u'|'))) {
        endTable();
        m_pipes = false;
    }
    if (!m_pipes && (!line.contains(u'|') || !isPipeRule(next)))
        return false;
    if (!m_pipes)
        endTable();
    if (!m_pipes || !isPipeRule(line))
        row(pipeCells(line), number);
    m_pipes = true;
    return true;
}

void Walk::line(const QString &line, int number, QStringView next)
{
    if (line.trimmed().isEmpty()) {
        m_gap = true;
        return;
    }
    if (pipeRow(line, number, next)) {
        m_gap = false;
        return;
    }
    // A heading or paragraph may be indented by a tab; a row of a table has a cell with text or more than one tab.
    if (line.contains(u'\t'))
        row(line.split(u'\t'), number);
    else
        prose(line);
    m_gap = false;
}

bool Walk::goesOn(const QStringList &cells) const
{
    if (m_width == 0)
        return false;
    if (!m_gap)
        return true;
    // An editor may have cut empty cells off the end of a line; a row cut by the page begins with an empty cell.
    return cells.size() <= m_width && (cells.size() * 2 > m_width || cells.first().trimmed().isEmpty());
}

void Walk::row(const QStringList &cells, int number)
{
    if (!goesOn(cells)) {
        endTable();
        m_page.beginTable();
    }
    m_width = qMax(m_width, cells.size());
    m_page.beginRow(number);
    for (const QString &cell : cells)
        m_page.addCell(typedCell(cell));
    m_page.endRow();
}

void Walk::endTable()
{
    if (m_width > 0)
        m_page.endTable();
    m_width = 0;
}

void Walk::prose(const QString &line)
{
    endTable();
    const int level = markedLevel(line);
    QString text = line.trimmed();
    if (level > 0) {
        text = text.sliced(level);
        while (text.endsWith(u'#'))
            text.chop(1);
    }
    TextLines lines;
    if (holdsHtml(text))
        lines = linesOfFragment(withoutMarks(text));
    else
        lines.add(withoutMarks(text));
    if (level > 0)
        m_page.addHeading(level, lines.lines().join(u' '));
    else
        m_page.addParagraphs(lines.lines());
}

ReadOutcome<SourceDocument> Walk::finish()
{
    endTable();
    return m_page.take();
}

} // namespace

bool TextReader::recognises(const SourceFile &file)
{
    return file.isText() && !file.isNamedAsOtherThanText();
}

ReadOutcome<SourceDocument> TextReader::read(const SourceFile &file)
{
    QString text = file.text;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    Walk walk;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype at = 0; at < lines.size() && !walk.isFull(); ++at)
        walk.line(lines.at(at).toString(), static_cast<int>(at) + 1,
            at + 1 < lines.size() ? lines.at(at + 1) : QStringView());
    return walk.finish();
}

} // namespace waymark
