#include "exchange/odf/OdfStyles.h"

#include "exchange/package/XmlPart.h"
#include "exchange/source/FillColour.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// More than any chain of styles; those that go round in a circle end here.
constexpr int longestOdfChain = 30;

QString styleKey(const QString &family, const QString &name)
{
    return family + u'/' + name;
}

/// "none" and "transparent" say that there is no colour, which is something said.
std::optional<QString> saidColour(const XmlPart &xml, QLatin1StringView attribute)
{
    if (!xml.hasAttribute(attribute))
        return std::nullopt;
    return fillFromHex(xml.attribute(attribute));
}

/// The signs of a spreadsheet's number format for a part of a date.
QString dateSign(const XmlPart &xml)
{
    const bool isLong = xml.attribute("style"_L1) == "long"_L1;
    const bool isWord = xml.attribute("textual"_L1) == "true"_L1;
    const QStringView name = xml.name();
    if (name == "day"_L1)
        return isLong ? u"dd"_s : u"d"_s;
    if (name == "month"_L1)
        return isWord ? (isLong ? u"mmmm"_s : u"mmm"_s) : (isLong ? u"mm"_s : u"m"_s);
    if (name == "year"_L1)
        return isLong ? u"yyyy"_s : u"yy"_s;
    if (name == "day-of-week"_L1)
        return isLong ? u"dddd"_s : u"ddd"_s;
    if (name == "hours"_L1)
        return u"hh"_s;
    if (name == "minutes"_L1)
        return u"mm"_s;
    return name == "seconds"_L1 ? u"ss"_s : QString();
}

QString numberSign(const XmlPart &xml)
{
    const int decimals = std::clamp(xml.attribute("decimal-places"_L1).toInt(), 0, 30);
    return (xml.attribute("grouping"_L1) == "true"_L1 ? u"#,##0"_s : u"0"_s)
        + (decimals > 0 ? u'.' + QString(decimals, u'0') : QString());
}

} // namespace

void OdfStyles::readProperties(XmlPart &xml, Style &style)
{
    const QString name = xml.name().toString();
    if (name == "table-cell-properties"_L1) {
        if (const auto fill = saidColour(xml, "background-color"_L1))
            style.fill = fill;
    } else if (name == "paragraph-properties"_L1) {
        if (const auto mark = saidColour(xml, "background-color"_L1))
            style.mark = mark;
    } else if (name == "table-properties"_L1) {
        if (xml.hasAttribute("display"_L1))
            style.hidden = xml.attribute("display"_L1) == "false"_L1;
    } else if (name == "text-properties"_L1) {
        const QString weight = xml.attribute("font-weight"_L1);
        if (!weight.isEmpty())
            style.bold = weight == "bold"_L1 || weight.toInt() >= 600;
        for (const QLatin1StringView through : {"text-line-through-style"_L1, "text-line-through-type"_L1}) {
            if (xml.hasAttribute(through))
                style.struck = xml.attribute(through) != "none"_L1;
        }
        if (xml.hasAttribute("display"_L1))
            style.hidden = xml.attribute("display"_L1) == "none"_L1;
        if (auto ink = saidColour(xml, "color"_L1))
            style.ink = *ink == "#000000"_L1 ? QString() : *ink;
        if (const auto mark = saidColour(xml, "background-color"_L1))
            style.mark = mark;
    }
    xml.skip();
}

void OdfStyles::readStyle(XmlPart &xml)
{
    Style style;
    style.parent = xml.attribute("parent-style-name"_L1);
    style.dataStyle = xml.attribute("data-style-name"_L1);
    style.list = xml.attribute("list-style-name"_L1);
    const bool isDefault = xml.name() == "default-style"_L1;
    const QString key = styleKey(xml.attribute("family"_L1), isDefault ? QString() : xml.attribute("name"_L1));
    while (xml.child())
        readProperties(xml, style);
    m_styles.insert(key, style);
}

void OdfStyles::readList(XmlPart &xml, const QString &name)
{
    QHash<int, Level> levels;
    while (xml.child()) {
        const int number = xml.attribute("level"_L1).toInt();
        Level level;
        if (xml.name() != "list-level-style-bullet"_L1 && xml.name() != "list-level-style-image"_L1)
            level.signs = xml.attribute("num-format"_L1);
        level.before = xml.attribute("num-prefix"_L1);
        level.after = xml.attribute("num-suffix"_L1);
        level.shown = std::clamp(xml.attribute("display-levels"_L1).toInt(), 1, 10);
        level.start = xml.hasAttribute("start-value"_L1) ? xml.attribute("start-value"_L1).toInt() : 1;
        const bool isHeading = xml.name() == "outline-level-style"_L1;
        if (!isHeading || !level.signs.isEmpty())
            levels.insert(number, level);
        xml.skip();
    }
    m_lists.insert(name, levels);
}

/// `number-style`, `percentage-style`, `currency-style`, `date-style`, `time-style`.
void OdfStyles::readFormat(XmlPart &xml)
{
    const QString name = xml.attribute("name"_L1);
    QString format;
    while (xml.child()) {
        if (xml.name() == "text"_L1 || xml.name() == "currency-symbol"_L1) {
            format += xml.text();
            continue;
        }
        format += xml.name() == "number"_L1 ? numberSign(xml) : dateSign(xml);
        xml.skip();
    }
    m_formats.insert(name, format);
}

void OdfStyles::readGroup(XmlPart &xml)
{
    while (xml.child()) {
        const QString name = xml.name().toString();
        if (name == "style"_L1 || name == "default-style"_L1)
            readStyle(xml);
        else if (name == "list-style"_L1)
            readList(xml, xml.attribute("name"_L1));
        else if (name == "outline-style"_L1)
            readList(xml, {});
        else if (name.endsWith("-style"_L1))
            readFormat(xml);
        else
            xml.skip();
    }
}

ReadOutcome<void> OdfStyles::read(const QByteArray &part)
{
    if (part.isEmpty())
        return {};
    XmlPart xml(part);
    if (xml.child()) {
        while (xml.child()) {
            if (xml.name() == "styles"_L1 || xml.name() == "automatic-styles"_L1)
                readGroup(xml);
            else
                xml.skip();
        }
    }
    return xml.finish();
}

OdfStyles::Meaning OdfStyles::meaningOf(const QString &family, const QString &name) const
{
    const QString first = styleKey(family, name);
    if (const auto known = m_known.constFind(first); known != m_known.cend())
        return *known;
    Style all;
    QString next = name;
    bool isTitle = false;
    for (int step = 0; step < longestOdfChain; ++step) {
        isTitle = isTitle || next == "Title"_L1;
        const Style style = m_styles.value(styleKey(family, next));
        all.bold = all.bold ? all.bold : style.bold;
        all.struck = all.struck ? all.struck : style.struck;
        all.hidden = all.hidden ? all.hidden : style.hidden;
        all.ink = all.ink ? all.ink : style.ink;
        all.mark = all.mark ? all.mark : style.mark;
        all.fill = all.fill ? all.fill : style.fill;
        all.list = all.list.isEmpty() ? style.list : all.list;
        all.dataStyle = all.dataStyle.isEmpty() ? style.dataStyle : all.dataStyle;
        if (next.isEmpty())
            break;
        next = style.parent; // at last the default of the family, which has no name
    }
    const Meaning meaning{{all.bold.value_or(false), all.ink.value_or(QString()), all.mark.value_or(QString()),
                              all.struck.value_or(false)},
        all.fill.value_or(QString()), m_formats.value(all.dataStyle), all.list, all.hidden.value_or(false), isTitle};
    m_known.insert(first, meaning);
    return meaning;
}

std::optional<OdfStyles::Level> OdfStyles::level(const QString &list, int number) const
{
    const auto levels = m_lists.constFind(list);
    if (levels == m_lists.cend() || !levels->contains(number))
        return std::nullopt;
    return levels->value(number);
}

} // namespace waymark
