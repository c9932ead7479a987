#include "exchange/reading/status/Colours.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Hue
{
    int hue = 0; ///< 0 to 359, -1 for greys
    int range = 0; ///< between the strongest and the weakest of the three, of 255: next to nothing in a grey
    int lightness = 0; ///< percent
};

std::optional<Hue> hueOf(const QString &fill)
{
    bool isHex = false;
    const uint rgb = QStringView(fill).mid(1).toUInt(&isHex, 16);
    if (fill.size() != 7 || !isHex)
        return std::nullopt;
    const int red = int(rgb >> 16 & 0xff);
    const int green = int(rgb >> 8 & 0xff);
    const int blue = int(rgb & 0xff);
    const int high = std::max({red, green, blue});
    const int low = std::min({red, green, blue});
    const int range = high - low;
    Hue hue{-1, range, (high + low) * 100 / 510};
    if (range == 0)
        return hue;
    const int sixth = high == red ? (green - blue) * 60 / range
        : high == green           ? 120 + (blue - red) * 60 / range
                                  : 240 + (red - green) * 60 / range;
    hue.hue = (sixth + 360) % 360;
    return hue;
}

bool isNearlyWhite(const QString &hex)
{
    const std::optional<Hue> hue = hueOf(hex);
    return hue && hue->lightness >= 97;
}

} // namespace

Colour colourFromHex(const QString &hex)
{
    const std::optional<Hue> hue = hueOf(hex);
    if (!hue || isNearlyWhite(hex))
        return Colour::None;
    constexpr int grey = 16; // Office's palest green, blue and orange are further apart
    if (hue->range < grey)
        return hue->lightness > 20 ? Colour::Grey : Colour::None;
    if (hue->hue < 18 || hue->hue >= 340)
        return Colour::Red;
    if (hue->hue < 65)
        return Colour::Amber;
    if (hue->hue >= 75 && hue->hue < 170)
        return Colour::Green;
    if (hue->hue >= 185 && hue->hue < 245)
        return Colour::Blue;
    return hue->hue >= 250 && hue->hue < 330 ? Colour::Purple : Colour::None;
}

Colour colourFromWord(const QString &word)
{
    static const QHash<QString, Colour> words{{u"grey"_s, Colour::Grey}, {u"gray"_s, Colour::Grey},
        {u"white"_s, Colour::Grey}, {u"green"_s, Colour::Green}, {u"g"_s, Colour::Green}, {u"amber"_s, Colour::Amber},
        {u"a"_s, Colour::Amber}, {u"yellow"_s, Colour::Amber}, {u"y"_s, Colour::Amber}, {u"orange"_s, Colour::Amber},
        {u"red"_s, Colour::Red}, {u"r"_s, Colour::Red}, {u"blue"_s, Colour::Blue}, {u"b"_s, Colour::Blue},
        {u"purple"_s, Colour::Purple}, {u"p"_s, Colour::Purple}, {u"🔴"_s, Colour::Red}, {u"🟥"_s, Colour::Red},
        {u"🟠"_s, Colour::Amber}, {u"🟡"_s, Colour::Amber}, {u"🟧"_s, Colour::Amber}, {u"🟨"_s, Colour::Amber},
        {u"🟢"_s, Colour::Green}, {u"🟩"_s, Colour::Green}, {u"🔵"_s, Colour::Blue}, {u"🟦"_s, Colour::Blue},
        {u"⚪"_s, Colour::Grey}, {u"⬜"_s, Colour::Grey}, {u"🟣"_s, Colour::Purple}, {u"🟪"_s, Colour::Purple}};
    return words.value(word.simplified().toLower(), Colour::None);
}

QString colourName(Colour colour)
{
    switch (colour) {
    case Colour::Grey:
        return u"Grey"_s;
    case Colour::Green:
        return u"Green"_s;
    case Colour::Amber:
        return u"Amber"_s;
    case Colour::Red:
        return u"Red"_s;
    case Colour::Blue:
        return u"Blue"_s;
    case Colour::Purple:
        return u"Purple"_s;
    case Colour::None:
        break;
    }
    return {};
}

QString colourName(const QString &hex)
{
    const Colour colour = colourFromHex(hex);
    return colour == Colour::None ? hex : colourName(colour);
}

bool isSignAlone(const QString &text)
{
    static const QString signs = u"●•■◼◾▪⬤◉○◯□★⚫⬛▲▼◆-–— "_s;
    return !text.trimmed().isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || signs.contains(c); });
}

QString colourOf(const Cell &cell)
{
    const bool isSign = isSignAlone(cell.text);
    for (const QString &colour : {isSign ? cell.ink : QString(), cell.mark, cell.fill}) {
        if (!colour.isEmpty() && !isNearlyWhite(colour))
            return colour;
    }
    return {};
}

} // namespace waymark
