#include "exchange/html/HtmlWalk.h"

#include "exchange/source/ReadLimits.h"

#include <gumbo.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// Never seen on a page, or only when it is used.
bool isUnseenTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
        return true;
    default:
        return false;
    }
}

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN: // "o:p" of Word among them
        return true;
    default:
        return false;
    }
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1 : 0;
}

/// Word marks the paragraphs of its lists by a property of its own.
bool isWordListItem(const GumboNode *element)
{
    const GumboAttribute *style = gumbo_get_attribute(&element->v.element.attributes, "style");
    return style && QByteArrayView(style->value).contains("mso-list:")
        && !QByteArrayView(style->value).contains("mso-list:none")
        && !QByteArrayView(style->value).contains("mso-list:Ignore");
}

/// … and the sign of the item, which is text, by that property's value.
bool isWordListSign(const GumboNode *element)
{
    const GumboAttribute *style = gumbo_get_attribute(&element->v.element.attributes, "style");
    return style && QByteArrayView(style->value).contains("mso-list:Ignore");
}

} // namespace

void HtmlWalk::walk(const GumboInternalNode *root)
{
    collectSheets(root);
    node(root, {});
    if (m_page)
        flush();
}

void HtmlWalk::collectSheets(const GumboInternalNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT || m_depth > 2 * readLimits::htmlDepth)
        return;
    ++m_depth;
    const GumboVector &below = node->v.element.children;
    for (unsigned i = 0; i < below.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (node->v.element.tag == GUMBO_TAG_STYLE && child->type == GUMBO_NODE_TEXT)
            m_styles.addSheet(QString::fromUtf8(child->v.text.text));
        else
            collectSheets(child);
    }
    --m_depth;
}

void HtmlWalk::flush()
{
    if (m_page && !m_inside)
        handOn(std::exchange(m_lines, {}));
}

void HtmlWalk::handOn(const TextLines &lines)
{
    m_page->addParagraphs(lines.lines(), Paragraph{{}, lines.ink(), lines.mark(), lines.allBold(), lines.pictures()});
    if (!lines.struck().isEmpty())
        m_page->addAside({Aside::Kind::StruckOut, {}, lines.struck()});
}

void HtmlWalk::children(const GumboInternalNode *node, Manner manner)
{
    const GumboVector &below = node->v.element.children;
    for (unsigned i = 0; i < below.length && !(m_page && m_page->isFull()); ++i)
        this->node(static_cast<const GumboNode *>(below.data[i]), manner);
}

void HtmlWalk::node(const GumboInternalNode *node, Manner manner)
{
    // The guard lets no page through that nests deeper, but it only counts as the parser does, it does not ask it.
    if (m_depth > 2 * readLimits::htmlDepth)
        return;
    ++m_depth;
    if (node->type == GUMBO_NODE_ELEMENT)
        element(node, manner);
    else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
        text(node->v.text.text, manner);
    --m_depth;
}

void HtmlWalk::text(const char *text, Manner manner)
{
    const QString all = manner.raised ? raisedSigns(QString::fromUtf8(text)) : QString::fromUtf8(text);
    if (!manner.preformatted) {
        m_lines.add(all, manner.look);
        return;
    }
    const QStringList lines = all.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_lines.breakLine();
        m_lines.add(lines.at(i), manner.look);
    }
}

void HtmlWalk::element(const GumboInternalNode *element, Manner manner)
{
    const GumboTag tag = element->v.element.tag;
    if (isUnseenTag(tag))
        return;
    const HtmlStyles::Look look = m_styles.lookOf(element);
    if (look.hidden.value_or(false) || isWordListSign(element))
        return;
    if (tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_TH)
        manner.look.bold = true;
    manner.raised = manner.raised || tag == GUMBO_TAG_SUP;
    if (tag == GUMBO_TAG_S || tag == GUMBO_TAG_STRIKE || tag == GUMBO_TAG_DEL)
        manner.look.struck = true;
    manner.look.bold = look.bold.value_or(manner.look.bold);
    manner.look.struck = manner.look.struck || look.struck.value_or(false);
    manner.look.ink = look.ink.value_or(manner.look.ink);
    if (look.fill && isInline(tag))
        manner.look.mark = *look.fill;
    manner.preformatted = manner.preformatted || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TEXTAREA;

    const int level = headingLevel(tag);
    if (tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR) {
        m_lines.breakLine();
    } else if (level > 0 && m_page && !m_inside) {
        heading(element, level);
    } else if (tag == GUMBO_TAG_TABLE && m_page && !m_inside) {
        table(element, manner);
    } else if (tag == GUMBO_TAG_OL) {
        numberedList(element, manner);
    } else if (tag == GUMBO_TAG_IMG) {
        picture(element);
    } else if (tag == GUMBO_TAG_LI || isWordListItem(element)) {
        bullet(element, manner);
    } else if (isInline(tag)) {
        children(element, manner);
    } else {
        m_lines.breakLine();
        children(element, manner);
        m_lines.breakLine();
    }
}

void HtmlWalk::bullet(const GumboInternalNode *element, Manner manner)
{
    flush(); // each item is a paragraph of its own, with its own look and pictures
    m_lines.beginBullet();
    children(element, manner);
    m_lines.endBullet();
    flush();
}

/// Its numbers are part of the text, as they are for whoever looks at the page.
void HtmlWalk::numberedList(const GumboInternalNode *list, Manner manner)
{
    const GumboAttribute *start = gumbo_get_attribute(&list->v.element.attributes, "start");
    int number = start ? QByteArray(start->value).toInt() : 1;
    const GumboVector &below = list->v.element.children;
    m_lines.breakLine();
    for (unsigned i = 0; i < below.length && !(m_page && m_page->isFull()); ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI) {
            m_lines.breakLine();
            m_lines.add(QString(QString::number(number++) + u". "_s), manner.look);
            children(child, manner);
            m_lines.breakLine();
        } else {
            node(child, manner);
        }
    }
    m_lines.breakLine();
}

void HtmlWalk::picture(const GumboInternalNode *element)
{
    const GumboAttribute *words = gumbo_get_attribute(&element->v.element.attributes, "alt");
    const GumboAttribute *source = gumbo_get_attribute(&element->v.element.attributes, "src");
    const QString alternative = words ? QString::fromUtf8(words->value).simplified() : QString();
    constexpr qsizetype longestName = 100; // a picture within the page is its own address
    const QString file = source ? QString::fromUtf8(source->value).section(u'/', -1).left(longestName) : QString();
    if (!alternative.isEmpty() || (!file.isEmpty() && !QByteArrayView(source->value).startsWith("data:")))
        m_lines.addPicture(alternative.isEmpty() ? file : alternative);
}

void HtmlWalk::heading(const GumboInternalNode *element, int level)
{
    flush();
    m_inside = true;
    children(element, {RunLook{true}, false});
    m_inside = false;
    m_page->addHeading(level, std::exchange(m_lines, {}).lines().join(u' '));
}

} // namespace waymark
