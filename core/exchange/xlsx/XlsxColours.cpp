#include "exchange/xlsx/XlsxColours.h"

#include "exchange/package/XmlPart.h"
#include "exchange/source/FillColour.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

using ColourChannels = std::array<double, 3>; // red, green, blue from 0 to 1

ColourChannels channelsOf(const QString &colour)
{
    const uint all = QStringView(colour).sliced(1).toUInt(nullptr, 16);
    return {((all >> 16) & 0xFF) / 255.0, ((all >> 8) & 0xFF) / 255.0, (all & 0xFF) / 255.0};
}

QString colourFromChannels(const ColourChannels &channels)
{
    QString text = u"#"_s;
    for (const double channel : channels) {
        const auto level = static_cast<int>(std::lround(std::clamp(channel, 0.0, 1.0) * 255));
        text += u"%1"_s.arg(level, 2, 16, QLatin1Char('0'));
    }
    return text;
}

/// The 56 colours of Excel 97, after the eight that stand twice; 64 and 65 are the system's own.
const QList<QString> &usualPalette()
{
    static const QList<QString> all = [] {
        const QString eight = u"000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff "_s;
        const QString rest = u"800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff "
                             "660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff "
                             "00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 "
                             "ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"_s;
        QList<QString> colours;
        for (const QString &digits : (eight + eight + rest).split(u' '))
            colours.append(u'#' + digits);
        return colours;
    }();
    return all;
}

/// Red, green and blue of hue, lightness and saturation, all from 0 to 1.
double channelOf(double low, double high, double hue)
{
    hue -= std::floor(hue);
    if (hue < 1.0 / 6)
        return low + (high - low) * 6 * hue;
    if (hue < 0.5)
        return high;
    return hue < 2.0 / 3 ? low + (high - low) * (2.0 / 3 - hue) * 6 : low;
}

} // namespace

QString mixedColour(const QString &first, const QString &second, double share)
{
    const ColourChannels one = channelsOf(first);
    const ColourChannels other = channelsOf(second);
    ColourChannels mixed{};
    for (std::size_t i = 0; i < mixed.size(); ++i)
        mixed[i] = one[i] * share + other[i] * (1 - share);
    return colourFromChannels(mixed);
}

QString tinted(const QString &colour, double tint)
{
    if (tint == 0 || colour.isEmpty() || !std::isfinite(tint))
        return colour;
    const ColourChannels rgb = channelsOf(colour);
    const auto [least, most] = std::minmax_element(rgb.begin(), rgb.end());
    const double range = *most - *least;
    double lightness = (*most + *least) / 2;
    double hue = 0;
    double saturation = 0;
    if (range > 0) {
        saturation = range / (lightness < 0.5 ? *most + *least : 2 - *most - *least);
        if (most == rgb.begin())
            hue = (rgb[1] - rgb[2]) / range / 6;
        else if (most == rgb.begin() + 1)
            hue = (2 + (rgb[2] - rgb[0]) / range) / 6;
        else
            hue = (4 + (rgb[0] - rgb[1]) / range) / 6;
    }
    tint = std::clamp(tint, -1.0, 1.0);
    lightness = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
    const double high =
        lightness < 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
    const double low = 2 * lightness - high;
    return colourFromChannels(
        {channelOf(low, high, hue + 1.0 / 3), channelOf(low, high, hue), channelOf(low, high, hue - 1.0 / 3)});
}

XlsxColours::XlsxColours()
    : m_palette(usualPalette())
{
    // Office 2013 to 2022, for a workbook without a theme of its own.
    const QString office = u"ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72"_s;
    for (const QString &digits : office.split(u' '))
        m_theme.append(u'#' + digits);
}

ReadOutcome<void> XlsxColours::readTheme(const QByteArray &part)
{
    static const QList<QString> order = {u"lt1"_s, u"dk1"_s, u"lt2"_s, u"dk2"_s, u"accent1"_s, u"accent2"_s,
        u"accent3"_s, u"accent4"_s, u"accent5"_s, u"accent6"_s, u"hlink"_s, u"folHlink"_s};
    XmlPart xml(part);
    const auto scheme = [&] {
        while (xml.child()) {
            const qsizetype at = order.indexOf(xml.name().toString());
            while (xml.child()) {
                const QString last = xml.attribute("lastClr"_L1); // of a colour that the system decides
                const QString colour = fillFromHex(last.isEmpty() ? xml.attribute("val"_L1) : last);
                if (at >= 0 && !colour.isEmpty())
                    m_theme[at] = colour;
                xml.skip();
            }
        }
    };
    if (xml.child()) {
        while (xml.child()) {
            if (xml.name() != "themeElements"_L1) {
                xml.skip();
                continue;
            }
            while (xml.child()) {
                if (xml.name() == "clrScheme"_L1)
                    scheme();
                else
                    xml.skip();
            }
        }
    }
    return xml.finish();
}

void XlsxColours::readPalette(XmlPart &xml)
{
    while (xml.child()) {
        if (xml.name() != "indexedColors"_L1) {
            xml.skip();
            continue;
        }
        for (qsizetype at = 0; xml.child(); ++at) {
            const QString colour = fillFromHex(xml.attribute("rgb"_L1).right(6));
            if (at < m_palette.size() && !colour.isEmpty())
                m_palette[at] = colour;
            xml.skip();
        }
    }
}

QString XlsxColours::of(const XmlPart &xml) const
{
    const auto at = [&](const QList<QString> &colours, const QString &number) {
        bool ok = false;
        const int index = number.toInt(&ok);
        return ok ? colours.value(index) : QString();
    };
    const QString written = xml.attribute("rgb"_L1);
    QString colour;
    if (!written.isEmpty())
        colour = fillFromHex(written.right(6));
    else if (xml.hasAttribute("theme"_L1))
        colour = at(m_theme, xml.attribute("theme"_L1));
    else if (xml.hasAttribute("indexed"_L1))
        colour = at(m_palette, xml.attribute("indexed"_L1));
    return tinted(colour, xml.attribute("tint"_L1).toDouble());
}

} // namespace waymark
