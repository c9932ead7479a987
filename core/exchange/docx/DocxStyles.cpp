#include "exchange/docx/DocxStyles.h"

#include "exchange/package/XmlPart.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// More than any chain of styles; those that go round in a circle end here.
constexpr int longestChain = 30;

/// Level of a heading by the name of its style; nothing where the name says nothing. Word writes "heading 1", others
/// "Heading 1", and without a styles part there is only the id, "Heading1".
std::optional<int> headingByName(const QString &name)
{
    static const QRegularExpression numbered(u"^heading ?([1-9])$"_s, QRegularExpression::CaseInsensitiveOption);
    if (name.compare("title"_L1, Qt::CaseInsensitive) == 0)
        return 1;
    const QRegularExpressionMatch match = numbered.match(name);
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

/// "List Bullet 2" and "List Number" set a sign; "List Paragraph" and "List Continue" only indent.
bool isListByName(const QString &name)
{
    static const QRegularExpression list(
        u"^list( ?(bullet|number))?( ?[1-9])?$"_s, QRegularExpression::CaseInsensitiveOption);
    return list.match(name).hasMatch();
}

} // namespace

bool isOn(const XmlPart &xml)
{
    const QString value = xml.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1 && value != "none"_L1;
}

DocxStyles::Style DocxStyles::readStyle(XmlPart &xml)
{
    Style style;
    while (xml.child()) {
        if (xml.name() == "name"_L1) {
            style.name = xml.attribute("val"_L1);
        } else if (xml.name() == "basedOn"_L1) {
            style.basedOn = xml.attribute("val"_L1);
        } else if (xml.name() == "pPr"_L1) {
            while (xml.child()) {
                if (xml.name() == "outlineLvl"_L1)
                    style.outline = xml.attribute("val"_L1).toInt();
                if (xml.name() == "numPr"_L1) {
                    style.listed = true;
                    while (xml.child()) {
                        if (xml.name() == "numId"_L1) {
                            style.list = xml.attribute("val"_L1).toInt();
                            style.listed = style.list != 0;
                        } else if (xml.name() == "ilvl"_L1) {
                            style.level = xml.attribute("val"_L1).toInt();
                        }
                        xml.skip();
                    }
                } else {
                    xml.skip();
                }
            }
            continue;
        } else if (xml.name() == "rPr"_L1) {
            while (xml.child()) {
                if (xml.name() == "b"_L1)
                    style.bold = isOn(xml);
                if (xml.name() == "vanish"_L1)
                    style.hidden = isOn(xml);
                if (xml.name() == "strike"_L1 || xml.name() == "dstrike"_L1)
                    style.struck = isOn(xml);
                xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    return style;
}

ReadOutcome<DocxStyles> DocxStyles::read(const QByteArray &part)
{
    DocxStyles styles;
    if (part.isEmpty())
        return styles;
    XmlPart xml(part);
    if (xml.child()) {
        while (xml.child()) {
            if (xml.name() != "style"_L1) {
                xml.skip();
                continue;
            }
            const QString id = xml.attribute("styleId"_L1);
            const bool isDefault = xml.attribute("type"_L1) == "paragraph"_L1 && xml.hasAttribute("default"_L1)
                && xml.attribute("default"_L1) != "0"_L1 && xml.attribute("default"_L1) != "false"_L1;
            styles.m_styles.insert(id, readStyle(xml));
            if (isDefault)
                styles.m_default = id;
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return tl::unexpected(whole.error());
    return styles;
}

DocxStyles::Meaning DocxStyles::meaningOf(const QString &id) const
{
    const QString first = id.isEmpty() ? m_default : id;
    if (const auto known = m_known.constFind(first); known != m_known.cend())
        return *known;

    Meaning meaning;
    std::optional<int> heading;
    std::optional<bool> listed;
    QString next = first;
    for (int step = 0; step < longestChain && !next.isEmpty(); ++step) {
        Style style = m_styles.value(next);
        if (style.name.isEmpty())
            style.name = next;
        if (!heading)
            heading = style.outline ? std::optional<int>(*style.outline < 9 ? *style.outline + 1 : 0)
                                    : headingByName(style.name);
        if (!listed)
            listed = style.listed || !isListByName(style.name) ? style.listed : std::optional<bool>(true);
        if (!meaning.bold)
            meaning.bold = style.bold;
        if (!meaning.hidden)
            meaning.hidden = style.hidden;
        if (!meaning.struck)
            meaning.struck = style.struck;
        if (meaning.list == 0)
            meaning.list = style.list;
        if (!meaning.level)
            meaning.level = style.level;
        next = style.basedOn;
    }
    meaning.heading = heading.value_or(0);
    // A numbered heading is a heading.
    meaning.listed = listed.value_or(false) && meaning.heading == 0;
    m_known.insert(first, meaning);
    return meaning;
}

} // namespace waymark
