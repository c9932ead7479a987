#include "exchange/html/HtmlWalk.h"

#include "exchange/html/HtmlTags.h"
#include "exchange/source/ReadLimits.h"

#include <gumbo.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

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
    } else if (tag == GUMBO_TAG_TR && m_inside) {
        innerRow(element, manner);
    } else if (tag == GUMBO_TAG_SELECT) {
        chosen(element, manner);
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

/// Of a list to choose from, in a table or heading, what was chosen.
void HtmlWalk::chosen(const GumboInternalNode *list, Manner manner)
{
    const GumboVector &below = list->v.element.children;
    for (unsigned i = 0; m_inside && i < below.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (isTag(child, GUMBO_TAG_OPTION) && gumbo_get_attribute(&child->v.element.attributes, "selected"))
            children(child, manner);
    }
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
