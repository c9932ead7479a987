#include "exchange/xlsx/XlsxStyles.h"

#include "exchange/package/XmlPart.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr qsizetype mostStyles = 70'000; // Excel ends at 65,490

/// How much of a pattern is painted in its first colour; the rest is its ground.
double paintedShare(const QString &pattern)
{
    static const QHash<QString, double> shares = {{u"gray0625"_s, 0.0625}, {u"gray125"_s, 0.125},
        {u"lightGray"_s, 0.25}, {u"mediumGray"_s, 0.5}, {u"darkGray"_s, 0.75}, {u"lightHorizontal"_s, 0.25},
        {u"lightVertical"_s, 0.25}, {u"lightDown"_s, 0.25}, {u"lightUp"_s, 0.25}, {u"lightGrid"_s, 0.4},
        {u"lightTrellis"_s, 0.3}};
    return shares.value(pattern, 0.5);
}

struct FillPattern
{
    QString name;
    QString front;
    QString ground;
};

FillPattern readPattern(XmlPart &xml, const XlsxColours &colours)
{
    FillPattern pattern{xml.attribute("patternType"_L1), {}, {}};
    while (xml.child()) {
        if (xml.name() == "fgColor"_L1)
            pattern.front = colours.of(xml);
        else if (xml.name() == "bgColor"_L1)
            pattern.ground = colours.of(xml);
        xml.skip();
    }
    return pattern;
}

/// The first colour of a gradient stands for all.
QString readGradient(XmlPart &xml, const XlsxColours &colours)
{
    QString first;
    while (xml.child()) {
        while (xml.child()) {
            if (first.isEmpty())
                first = colours.of(xml);
            xml.skip();
        }
    }
    return first;
}

QString readFill(XmlPart &xml, const XlsxColours &colours)
{
    QString fill;
    while (xml.child()) {
        if (xml.name() == "gradientFill"_L1) {
            fill = readGradient(xml, colours);
        } else if (xml.name() == "patternFill"_L1) {
            const FillPattern pattern = readPattern(xml, colours);
            if (pattern.name == "solid"_L1)
                fill = pattern.front;
            else if (!pattern.name.isEmpty() && pattern.name != "none"_L1)
                fill = mixedColour(pattern.front.isEmpty() ? u"#000000"_s : pattern.front,
                    pattern.ground.isEmpty() ? u"#ffffff"_s : pattern.ground, paintedShare(pattern.name));
        } else {
            xml.skip();
        }
    }
    return fill;
}

bool isFontFlagOn(const XmlPart &xml)
{
    const QString value = xml.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1;
}

/// Reads the children named `name` of the present element.
void eachChild(XmlPart &xml, QLatin1StringView name, const std::function<void()> &read)
{
    for (qsizetype count = 0; xml.child(); ++count) {
        if (xml.name() == name && count < mostStyles)
            read();
        else
            xml.skip();
    }
}

} // namespace

XlsxStyles::Font XlsxStyles::readFont(XmlPart &xml, const XlsxColours &colours)
{
    Font font;
    while (xml.child()) {
        if (xml.name() == "b"_L1)
            font.bold = isFontFlagOn(xml);
        else if (xml.name() == "strike"_L1)
            font.struck = isFontFlagOn(xml);
        else if (xml.name() == "color"_L1)
            font.ink = colours.of(xml);
        xml.skip();
    }
    if (font.ink == "#000000"_L1)
        font.ink.clear();
    return font;
}

QString XlsxStyles::readRuleFill(XmlPart &xml, const XlsxColours &colours)
{
    QString fill;
    while (xml.child()) {
        if (xml.name() != "fill"_L1) {
            xml.skip();
            continue;
        }
        while (xml.child()) {
            if (xml.name() == "patternFill"_L1) {
                const FillPattern pattern = readPattern(xml, colours);
                // In a rule the ground is the colour, where it is given, even of a solid pattern.
                if (pattern.name != "none"_L1)
                    fill = pattern.ground.isEmpty() ? pattern.front : pattern.ground;
            } else {
                fill = readGradient(xml, colours);
            }
        }
    }
    return fill;
}

NumberFormat XlsxStyles::format(int id)
{
    if (const auto known = m_formats.constFind(id); known != m_formats.cend())
        return *known;
    return *m_formats.insert(id, NumberFormat::builtIn(id));
}

void XlsxStyles::readStyles(XmlPart &xml)
{
    eachChild(xml, "xf"_L1, [&] {
        const Font font = m_fonts.value(xml.attribute("fontId"_L1).toInt());
        m_styles.append({format(xml.attribute("numFmtId"_L1).toInt()),
            m_fills.value(xml.attribute("fillId"_L1).toInt()), font.ink, font.bold, font.struck});
        xml.skip();
    });
}

void XlsxStyles::readPart(XmlPart &xml)
{
    while (xml.child()) {
        const QString name = xml.name().toString();
        if (name == "numFmts"_L1) {
            eachChild(xml, "numFmt"_L1, [&] {
                m_formats.insert(xml.attribute("numFmtId"_L1).toInt(), NumberFormat(xml.attribute("formatCode"_L1)));
                xml.skip();
            });
        } else if (name == "fonts"_L1) {
            eachChild(xml, "font"_L1, [&] { m_fonts.append(readFont(xml, m_colours)); });
        } else if (name == "fills"_L1) {
            eachChild(xml, "fill"_L1, [&] { m_fills.append(readFill(xml, m_colours)); });
        } else if (name == "cellXfs"_L1) {
            readStyles(xml);
        } else if (name == "dxfs"_L1) {
            eachChild(xml, "dxf"_L1, [&] { m_ruleFills.append(readRuleFill(xml, m_colours)); });
        } else {
            xml.skip();
        }
    }
}

ReadOutcome<XlsxStyles> XlsxStyles::read(const QByteArray &part, const XlsxColours &colours)
{
    XlsxStyles styles;
    styles.m_colours = colours;
    if (part.isEmpty())
        return styles;
    // The palette stands at the end of the part, and what it colours before it.
    XmlPart first(part);
    if (first.child()) {
        while (first.child()) {
            if (first.name() == "colors"_L1)
                styles.m_colours.readPalette(first);
            else
                first.skip();
        }
    }
    if (const auto whole = first.finish(); !whole)
        return tl::unexpected(whole.error());
    XmlPart xml(part);
    if (xml.child())
        styles.readPart(xml);
    return styles;
}

const XlsxStyles::Style &XlsxStyles::style(qsizetype index) const
{
    static const Style plain;
    return index >= 0 && index < m_styles.size() ? m_styles.at(index) : plain;
}

} // namespace waymark
