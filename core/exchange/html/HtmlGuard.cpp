#include "exchange/html/HtmlGuard.h"

#include "exchange/source/ReadLimits.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace waymark {

namespace {

using Kind = ReadProblem::Kind;
using Names = QSet<QByteArray>;

/// Never have content, or are closed by their neighbours.
bool isNotCounted(const QByteArray &name)
{
    static const Names all = {"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image",
        "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "option",
        "optgroup", "tr", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body", "rp", "rt", "rb", "rtc"};
    return all.contains(name);
}

/// Their content is text up to their own end tag.
bool isRawText(const QByteArray &name)
{
    static const Names all = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    return all.contains(name);
}

/// Stay in force when the element around them ends.
bool isFormatting(const QByteArray &name)
{
    static const Names all = {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
    return all.contains(name);
}

/// An end tag does not reach out of these.
bool isBoundary(const QByteArray &name)
{
    static const Names all = {"table", "td", "th", "caption", "object", "applet", "marquee", "template"};
    return all.contains(name);
}

bool isCell(const QByteArray &name)
{
    return name == "td" || name == "th" || name == "caption";
}

bool endsCell(const QByteArray &name)
{
    static const Names all = {"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "col", "colgroup"};
    return all.contains(name);
}

/// The elements that are open, as far as they can pile up.
class OpenElements
{
public:
    void start(const QByteArray &name, bool closesItself);
    void end(const QByteArray &name);
    [[nodiscard]] bool tooMany() const { return m_open.size() > readLimits::htmlDepth; }

private:
    void endCell();

    QList<QByteArray> m_open;
};

void OpenElements::endCell()
{
    const qsizetype table = m_open.lastIndexOf("table");
    for (qsizetype at = m_open.size() - 1; table >= 0 && at > table; --at) {
        if (isCell(m_open.at(at))) {
            m_open.resize(at);
            return;
        }
    }
}

void OpenElements::start(const QByteArray &name, bool closesItself)
{
    if (endsCell(name))
        endCell();
    if (isNotCounted(name) || (isCell(name) && !m_open.contains("table"))) // the parser drops a cell without a table
        return;
    if (closesItself && (m_open.contains("svg") || m_open.contains("math")))
        return;
    if (name == "a" || name == "nobr" || name == "button")
        m_open.removeOne(name); // a second one ends the first
    m_open.append(name);
}

void OpenElements::end(const QByteArray &name)
{
    if (endsCell(name))
        return endCell();
    if (name == "table") {
        const qsizetype table = m_open.lastIndexOf("table");
        if (table >= 0)
            m_open.resize(table);
        return;
    }
    for (qsizetype at = m_open.size() - 1; at >= 0; --at) {
        if (m_open.at(at) == name) {
            QList<QByteArray> kept = m_open.first(at);
            if (!isBoundary(name)) {
                for (const QByteArray &inner : m_open.sliced(at + 1)) {
                    if (isFormatting(name) || isFormatting(inner))
                        kept.append(inner);
                }
            }
            m_open = kept;
            return;
        }
        if (isBoundary(m_open.at(at)))
            return;
    }
}

class Scan
{
public:
    explicit Scan(const QByteArray &page)
        : m_page(page)
    {
    }
    ReadOutcome<void> run();

private:
    ReadOutcome<void> tag();
    QByteArray name();
    /// Passes the attributes and the ">"; gives their number, and whether the tag closes itself.
    int attributes(bool &closesItself);
    void passRawText(const QByteArray &name);
    void passTo(const QByteArray &end);
    [[nodiscard]] char at(qsizetype index) const { return index < m_page.size() ? m_page.at(index) : '\0'; }

    const QByteArray &m_page;
    qsizetype m_at = 0;
    int m_tags = 0;
    OpenElements m_open;
};

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
}

QByteArray Scan::name()
{
    const qsizetype from = m_at;
    while (m_at < m_page.size() && !isSpace(at(m_at)) && at(m_at) != '/' && at(m_at) != '>')
        ++m_at;
    return m_page.sliced(from, qMin<qsizetype>(m_at - from, 40)).toLower();
}

int Scan::attributes(bool &closesItself)
{
    int count = 0;
    bool inside = false; // an attribute
    char before = ' '; // the last character that is no space
    for (; m_at < m_page.size(); ++m_at) {
        const char letter = at(m_at);
        if ((letter == '"' || letter == '\'') && before == '=') {
            const qsizetype close = m_page.indexOf(letter, m_at + 1);
            m_at = close < 0 ? m_page.size() : close;
            inside = false;
            before = ' ';
            continue;
        }
        if (letter == '>') {
            closesItself = before == '/';
            ++m_at;
            return count;
        }
        if (isSpace(letter)) {
            inside = inside && before == '=';
            continue;
        }
        if (letter == '/') {
            inside = false;
        } else if (!inside) {
            inside = true;
            ++count;
        }
        before = letter;
    }
    return count;
}

void Scan::passTo(const QByteArray &end)
{
    const qsizetype found = m_page.indexOf(end, m_at);
    m_at = found < 0 ? m_page.size() : found + end.size();
}

void Scan::passRawText(const QByteArray &name)
{
    while (m_at < m_page.size()) {
        passTo("</");
        if (m_page.mid(m_at, name.size()).toLower() == name)
            return;
    }
}

ReadOutcome<void> Scan::tag()
{
    if (++m_tags > readLimits::htmlTags)
        return cannotRead(Kind::TooLarge, QStringLiteral("tags"));
    const bool isEnd = at(m_at) == '/';
    if (isEnd)
        ++m_at;
    const QByteArray tagName = name();
    bool closesItself = false;
    if (attributes(closesItself) > readLimits::htmlAttributes)
        return cannotRead(Kind::TooDeep, QStringLiteral("attributes"));
    if (isEnd) {
        m_open.end(tagName);
    } else if (isRawText(tagName)) {
        passRawText(tagName);
    } else if (tagName == "plaintext") {
        m_at = m_page.size();
    } else {
        m_open.start(tagName, closesItself);
    }
    if (m_open.tooMany())
        return cannotRead(Kind::TooDeep, QStringLiteral("elements"));
    return {};
}

ReadOutcome<void> Scan::run()
{
    while (m_at < m_page.size()) {
        m_at = m_page.indexOf('<', m_at);
        if (m_at < 0)
            break;
        ++m_at;
        if (QByteArrayView(m_page).sliced(m_at).startsWith("!--")) {
            passTo("-->");
        } else if (at(m_at) == '!' || at(m_at) == '?') {
            passTo(">");
        } else if (isLetter(at(m_at)) || (at(m_at) == '/' && isLetter(at(m_at + 1)))) {
            if (const auto fine = tag(); !fine)
                return fine;
        }
    }
    return {};
}

} // namespace

ReadOutcome<void> guardHtml(const QByteArray &page)
{
    return Scan(page).run();
}

} // namespace waymark
