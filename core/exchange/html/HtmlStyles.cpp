#include "exchange/html/HtmlStyles.h"

#include "exchange/source/FillColour.h"

#include <gumbo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QString attributeOf(const GumboNode *element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

/// The class of a selector's last part, if a class is all it asks for besides a tag: "td.late" → "late".
QString classOf(const QString &selector)
{
    const QString last = selector.simplified().section(u' ', -1);
    const qsizetype dot = last.lastIndexOf(u'.');
    const QString name = dot < 0 ? QString() : last.sliced(dot + 1);
    const bool plain = std::all_of(name.begin(), name.end(),
        [](QChar letter) { return letter.isLetterOrNumber() || letter == u'-' || letter == u'_'; });
    return plain ? name : QString();
}

void overlay(HtmlStyles::Look &look, const HtmlStyles::Look &nearer)
{
    if (nearer.fill)
        look.fill = nearer.fill;
    if (nearer.bold)
        look.bold = nearer.bold;
    if (nearer.hidden)
        look.hidden = nearer.hidden;
    if (nearer.ink)
        look.ink = nearer.ink;
    if (nearer.struck)
        look.struck = nearer.struck;
}

std::optional<bool> boldOf(const QString &weight)
{
    bool isNumber = false;
    const int number = weight.toInt(&isNumber);
    if (isNumber)
        return number >= 600;
    if (weight == "bold"_L1 || weight == "bolder"_L1)
        return true;
    return weight == "normal"_L1 || weight == "lighter"_L1 ? std::optional<bool>(false) : std::nullopt;
}

} // namespace

HtmlStyles::Look HtmlStyles::fromDeclarations(const QString &declarations)
{
    Look look;
    for (const QStringView declaration : QStringView(declarations).tokenize(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = declaration.first(colon).trimmed().toString().toLower();
        QString value = declaration.sliced(colon + 1).trimmed().toString();
        if (name == "background-color"_L1 || name == "background"_L1) {
            look.fill = fillFromCss(value);
            continue;
        }
        if (name == "color"_L1) {
            look.ink = fillFromCss(value);
            continue;
        }
        value = value.section(u'!', 0, 0).trimmed().toLower(); // "!important"
        if (name == "font-weight"_L1) {
            if (const auto bold = boldOf(value))
                look.bold = bold;
        } else if (name == "text-decoration"_L1 || name == "text-decoration-line"_L1) {
            look.struck = value.contains("line-through"_L1);
        } else if (name == "display"_L1) {
            look.hidden = value == "none"_L1;
        } else if (name == "visibility"_L1 && (value == "hidden"_L1 || value == "collapse"_L1)) {
            look.hidden = true;
        } else if (name == "mso-hide"_L1 && value == "all"_L1) {
            look.hidden = true;
        }
    }
    return look;
}

void HtmlStyles::addSheet(const QString &sheet)
{
    QString rules; // without comments
    for (qsizetype from = 0; from < sheet.size();) {
        const qsizetype comment = sheet.indexOf("/*"_L1, from);
        rules += QStringView(sheet).sliced(from, (comment < 0 ? sheet.size() : comment) - from);
        const qsizetype end = comment < 0 ? -1 : sheet.indexOf("*/"_L1, comment + 2);
        from = end < 0 ? sheet.size() : end + 2;
    }
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = rules.indexOf(u'{', at);
        const qsizetype close = rules.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return;
        const QString selectors = rules.sliced(at, open - at);
        const Look look = fromDeclarations(rules.sliced(open + 1, close - open - 1));
        for (const QStringView selector : QStringView(selectors).tokenize(u',')) {
            const QString name = classOf(selector.toString());
            if (!name.isEmpty())
                overlay(m_classes[name], look);
        }
        at = close + 1;
    }
}

HtmlStyles::Look HtmlStyles::lookOf(const GumboInternalNode *element) const
{
    Look look;
    const QString ground = attributeOf(element, "bgcolor");
    if (!ground.isEmpty()) {
        const QString digits = fillFromHex(ground);
        look.fill = digits.isEmpty() ? fillFromCss(ground) : digits;
    }
    const QString colour = attributeOf(element, "color"); // of a font element
    if (!colour.isEmpty())
        look.ink = fillFromCss(colour);
    if (!m_classes.isEmpty()) {
        const QString classes = attributeOf(element, "class");
        for (const QString &name : classes.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const auto found = m_classes.constFind(name); found != m_classes.cend())
                overlay(look, *found);
        }
    }
    const QString style = attributeOf(element, "style");
    if (!style.isEmpty())
        overlay(look, fromDeclarations(style));
    if (gumbo_get_attribute(&element->v.element.attributes, "hidden"))
        look.hidden = true;
    return look;
}

} // namespace waymark
