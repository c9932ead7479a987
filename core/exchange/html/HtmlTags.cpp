#include "exchange/html/HtmlTags.h"

#include <QByteArray>

#include <algorithm>

namespace waymark {

bool isUnseenTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TITLE:
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

bool isWordListItem(const GumboNode *element)
{
    const GumboAttribute *style = gumbo_get_attribute(&element->v.element.attributes, "style");
    return style && QByteArrayView(style->value).contains("mso-list:")
        && !QByteArrayView(style->value).contains("mso-list:none")
        && !QByteArrayView(style->value).contains("mso-list:Ignore");
}

bool isWordListSign(const GumboNode *element)
{
    const GumboAttribute *style = gumbo_get_attribute(&element->v.element.attributes, "style");
    return style && QByteArrayView(style->value).contains("mso-list:Ignore");
}

int spanOf(const GumboNode *element, const char *attribute, int highest)
{
    const GumboAttribute *found = gumbo_get_attribute(&element->v.element.attributes, attribute);
    bool ok = false;
    const int span = found ? QByteArray(found->value).trimmed().toInt(&ok) : 1;
    return ok ? std::clamp(span, 0, highest) : 1;
}

bool isTag(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

const GumboNode *onlyChild(const GumboNode *element)
{
    const GumboNode *only = nullptr;
    const GumboVector &below = element->v.element.children;
    for (unsigned i = 0; i < below.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_COMMENT)
            continue;
        if (child->type != GUMBO_NODE_ELEMENT || only)
            return nullptr;
        only = child;
    }
    return only;
}

} // namespace waymark
