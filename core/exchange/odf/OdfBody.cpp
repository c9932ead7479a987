#include "exchange/odf/OdfBody.h"

#include "exchange/odf/OdfWords.h"
#include "exchange/package/XmlPart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

OdfBody::OdfBody(XmlPart &xml, const OdfStyles &styles, PageBuilder &page)
    : m_xml(xml)
    , m_styles(styles)
    , m_page(page)
    , m_numbers(styles)
{
}

void OdfBody::readText()
{
    blocks();
}

void OdfBody::blocks()
{
    while (!m_page.isFull() && !m_tooMany && m_xml.child())
        block();
}

void OdfBody::block()
{
    const QString name = m_xml.name().toString();
    if (name == "p"_L1 || name == "numbered-paragraph"_L1)
        paragraph(0);
    else if (name == "h"_L1)
        paragraph(std::clamp(m_xml.attribute("outline-level"_L1).toInt(), 1, 9));
    else if (name == "list"_L1)
        list(1, {});
    else if (name == "table"_L1)
        table();
    else if (name == "tracked-changes"_L1)
        deletions();
    else if (name == "frame"_L1 || name == "custom-shape"_L1)
        frame();
    else if (name == "section"_L1 && m_xml.attribute("display"_L1) == "none"_L1)
        m_xml.skip();
    else if (name == "section"_L1 || name == "index-body"_L1 || name == "index-title"_L1 || name.endsWith("-index"_L1)
        || name == "table-of-content"_L1 || name == "text-box"_L1)
        blocks();
    else
        m_xml.skip();
}

void OdfBody::paragraph(int level)
{
    const OdfStyles::Meaning meaning = m_styles.meaningOf(u"paragraph"_s, m_xml.attribute("style-name"_L1));
    OdfWords own;
    OdfWords *const outer = std::exchange(m_words, m_inCell ? m_words : &own);
    TextLines &lines = m_words->lines;
    const QString number = level > 0 && m_mark.isEmpty() ? m_numbers.nextHeading(level) : QString();
    if (m_mark == "-"_L1)
        lines.beginBullet();
    else if (!m_mark.isEmpty() || !number.isEmpty())
        lines.add(m_mark + number + u' ', meaning.look);
    const bool isItem = !std::exchange(m_mark, {}).isEmpty();
    if (!meaning.hidden)
        inlines(meaning.look);
    else
        m_xml.skip();
    if (isItem)
        lines.endBullet();
    else
        lines.breakLine();
    m_words = outer;
    if (m_inCell)
        return;
    if (level > 0 || meaning.isTitle)
        m_page.addHeading(std::max(level, 1), own.lines.lines().join(u' '));
    else
        m_page.addParagraphs(
            own.lines.lines(), {{}, own.lines.ink(), own.lines.mark(), own.lines.allBold(), own.lines.pictures()});
    m_page.addAside({Aside::Kind::StruckOut, {}, own.lines.struck()});
    for (const QString &remark : std::as_const(own.remarks))
        m_page.addAside({own.isFootnote ? Aside::Kind::Footnote : Aside::Kind::Comment, {}, remark});
}

void OdfBody::list(int depth, const QString &outerStyle)
{
    const QString named = m_xml.attribute("style-name"_L1);
    const QString style = named.isEmpty() ? outerStyle : named;
    const bool goesOn = m_xml.attribute("continue-numbering"_L1) == "true"_L1 || m_xml.hasAttribute("continue-list"_L1);
    m_numbers.beginList(depth, style, goesOn);
    while (!m_page.isFull() && m_xml.child()) {
        if (m_xml.name() == "list-item"_L1 || m_xml.name() == "list-header"_L1)
            listItem(depth, style, m_xml.name() == "list-item"_L1);
        else
            m_xml.skip();
    }
}

void OdfBody::listItem(int depth, const QString &style, bool numbered)
{
    const std::optional<int> start = m_xml.hasAttribute("start-value"_L1)
        ? std::optional<int>(m_xml.attribute("start-value"_L1).toInt())
        : std::nullopt;
    bool first = numbered;
    while (!m_page.isFull() && m_xml.child()) {
        if (m_xml.name() == "list"_L1) {
            list(depth + 1, style);
            continue;
        }
        if (first && (m_xml.name() == "p"_L1 || m_xml.name() == "h"_L1)) {
            const QString number = m_numbers.nextItem(depth, style, start);
            m_mark = !number.isEmpty() ? number : m_xml.name() == "p"_L1 ? u"-"_s : QString();
            first = false;
        }
        block();
    }
}

/// Text that was deleted while changes were tracked is kept in front of the document.
void OdfBody::deletions()
{
    while (m_xml.child()) {
        while (m_xml.child()) {
            if (m_xml.name() == "deletion"_L1)
                m_page.addAside({Aside::Kind::Deleted, {}, odfText(m_xml, true)});
            else
                m_xml.skip();
        }
    }
}

void OdfBody::inlines(const RunLook &look)
{
    m_words->lines.addMark(look.mark);
    while (!m_page.isFull() && m_xml.node()) {
        if (m_xml.isText())
            m_words->lines.add(m_xml.characters(), look);
        else
            inlineElement(look);
    }
}

void OdfBody::inlineElement(const RunLook &look)
{
    const QString name = m_xml.name().toString();
    if (name == "span"_L1) {
        const OdfStyles::Meaning own = m_styles.meaningOf(u"text"_s, m_xml.attribute("style-name"_L1));
        if (own.hidden)
            return m_xml.skip();
        inlines({look.bold || own.look.bold, own.look.ink.isEmpty() ? look.ink : own.look.ink,
            own.look.mark.isEmpty() ? look.mark : own.look.mark, look.struck || own.look.struck});
    } else if (name == "s"_L1 || name == "tab"_L1) {
        m_words->lines.add(u" ", look);
        m_xml.skip();
    } else if (name == "line-break"_L1) {
        m_words->lines.breakLine();
        m_xml.skip();
    } else if (name == "note"_L1) {
        note();
    } else if (name == "annotation"_L1) {
        comment();
    } else if (name == "frame"_L1 || name == "custom-shape"_L1) {
        frame();
    } else if (name == "hidden-text"_L1 || name == "ruby-text"_L1 || name == "placeholder"_L1
        || name == "hidden-paragraph"_L1) {
        m_xml.skip();
    } else {
        inlines(look); // links, fields, marks of changes and places
    }
}

void OdfBody::note()
{
    QString text;
    while (m_xml.child()) {
        if (m_xml.name() == "note-body"_L1)
            text = odfText(m_xml, true);
        else
            m_xml.skip();
    }
    if (!text.isEmpty())
        m_words->remarks.append(text);
    m_words->isFootnote = true;
}

void OdfBody::comment()
{
    const QString text = odfText(m_xml, true);
    if (!text.isEmpty() && m_words)
        m_words->remarks.append(text);
}

/// A text box, or a picture with its words.
void OdfBody::frame()
{
    QString picture;
    QString words;
    bool isPicture = false;
    while (!m_page.isFull() && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "image"_L1) {
            isPicture = true;
            picture = m_xml.attribute("href"_L1).section(u'/', -1);
            m_xml.skip();
        } else if (name == "title"_L1 || name == "desc"_L1) {
            words += (words.isEmpty() ? u""_s : u" "_s) + m_xml.text();
        } else if (name == "text-box"_L1 || name == "p"_L1) {
            const QString text = name == "p"_L1 ? tidyLine(odfText(m_xml, false)) : odfText(m_xml, true);
            if (m_words)
                m_words->lines.breakLine();
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
                if (m_words) {
                    m_words->lines.add(line);
                    m_words->lines.breakLine();
                } else if (m_isSheet) {
                    m_boxes.append(line);
                } else {
                    m_page.addParagraphs({line});
                }
            }
        } else {
            m_xml.skip();
        }
    }
    if (isPicture && m_words)
        m_words->lines.addPicture(words.isEmpty() ? picture : words);
}

} // namespace waymark
