#include "exchange/source/FillColour.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

bool isHex(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f')
            || (letter >= u'A' && letter <= u'F');
    });
}

/// The sixteen of HTML 4 and those that people paint status cells with; values from CSS Color Module Level 4.
const QHash<QString, QString> &namedColours()
{
    static const QHash<QString, QString> all = {{u"black"_s, u"#000000"_s}, {u"silver"_s, u"#c0c0c0"_s},
        {u"gray"_s, u"#808080"_s}, {u"grey"_s, u"#808080"_s}, {u"white"_s, u"#ffffff"_s}, {u"maroon"_s, u"#800000"_s},
        {u"red"_s, u"#ff0000"_s}, {u"purple"_s, u"#800080"_s}, {u"fuchsia"_s, u"#ff00ff"_s},
        {u"magenta"_s, u"#ff00ff"_s}, {u"green"_s, u"#008000"_s}, {u"lime"_s, u"#00ff00"_s}, {u"olive"_s, u"#808000"_s},
        {u"yellow"_s, u"#ffff00"_s}, {u"navy"_s, u"#000080"_s}, {u"blue"_s, u"#0000ff"_s}, {u"teal"_s, u"#008080"_s},
        {u"aqua"_s, u"#00ffff"_s}, {u"cyan"_s, u"#00ffff"_s}, {u"orange"_s, u"#ffa500"_s},
        {u"darkorange"_s, u"#ff8c00"_s}, {u"gold"_s, u"#ffd700"_s}, {u"goldenrod"_s, u"#daa520"_s},
        {u"khaki"_s, u"#f0e68c"_s}, {u"lightyellow"_s, u"#ffffe0"_s}, {u"darkred"_s, u"#8b0000"_s},
        {u"firebrick"_s, u"#b22222"_s}, {u"crimson"_s, u"#dc143c"_s}, {u"tomato"_s, u"#ff6347"_s},
        {u"orangered"_s, u"#ff4500"_s}, {u"salmon"_s, u"#fa8072"_s}, {u"coral"_s, u"#ff7f50"_s},
        {u"pink"_s, u"#ffc0cb"_s}, {u"darkgreen"_s, u"#006400"_s}, {u"forestgreen"_s, u"#228b22"_s},
        {u"seagreen"_s, u"#2e8b57"_s}, {u"mediumseagreen"_s, u"#3cb371"_s}, {u"limegreen"_s, u"#32cd32"_s},
        {u"lightgreen"_s, u"#90ee90"_s}, {u"palegreen"_s, u"#98fb98"_s}, {u"yellowgreen"_s, u"#9acd32"_s},
        {u"greenyellow"_s, u"#adff2f"_s}, {u"springgreen"_s, u"#00ff7f"_s}, {u"darkblue"_s, u"#00008b"_s},
        {u"mediumblue"_s, u"#0000cd"_s}, {u"royalblue"_s, u"#4169e1"_s}, {u"dodgerblue"_s, u"#1e90ff"_s},
        {u"deepskyblue"_s, u"#00bfff"_s}, {u"steelblue"_s, u"#4682b4"_s}, {u"cornflowerblue"_s, u"#6495ed"_s},
        {u"lightblue"_s, u"#add8e6"_s}, {u"skyblue"_s, u"#87ceeb"_s}, {u"lightskyblue"_s, u"#87cefa"_s},
        {u"lightgray"_s, u"#d3d3d3"_s}, {u"lightgrey"_s, u"#d3d3d3"_s}, {u"darkgray"_s, u"#a9a9a9"_s},
        {u"darkgrey"_s, u"#a9a9a9"_s}, {u"dimgray"_s, u"#696969"_s}, {u"dimgrey"_s, u"#696969"_s},
        {u"slategray"_s, u"#708090"_s}, {u"slategrey"_s, u"#708090"_s}, {u"gainsboro"_s, u"#dcdcdc"_s},
        {u"whitesmoke"_s, u"#f5f5f5"_s}};
    return all;
}

QString fromHash(QStringView digits)
{
    if (!isHex(digits))
        return {};
    if (digits.size() == 3 || digits.size() == 4) { // with four or eight digits the last say how opaque it is
        if (digits.size() == 4 && digits.at(3) == u'0')
            return {};
        QString wide = u"#"_s;
        for (qsizetype i = 0; i < 3; ++i)
            wide.append(digits.at(i)).append(digits.at(i));
        return wide.toLower();
    }
    if (digits.size() == 8 && digits.last(2) == "00"_L1)
        return {};
    return digits.size() == 6 || digits.size() == 8 ? u"#"_s + digits.first(6).toString().toLower() : QString();
}

/// The inside of `rgb(…)`: three numbers from 0 to 255 or percentages, and perhaps an opacity.
QString fromRgb(const QString &inside)
{
    static const QRegularExpression between(u"[\\s,/]+"_s);
    const QStringList parts = inside.split(between, Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return {};
    if (parts.size() > 3) {
        QString opacity = parts.at(3);
        if (opacity.endsWith(u'%'))
            opacity.chop(1);
        if (opacity.toDouble() <= 0)
            return {};
    }
    QString colour = u"#"_s;
    for (qsizetype i = 0; i < 3; ++i) {
        QString part = parts.at(i);
        const bool percent = part.endsWith(u'%');
        if (percent)
            part.chop(1);
        bool ok = false;
        const double number = part.toDouble(&ok) * (percent ? 2.55 : 1.0);
        if (!ok || !std::isfinite(number))
            return {};
        colour += u"%1"_s.arg(static_cast<int>(std::lround(std::clamp(number, 0.0, 255.0))), 2, 16, QLatin1Char('0'));
    }
    return colour;
}

} // namespace

QString fillFromHex(QStringView digits)
{
    if (digits.startsWith(u'#'))
        digits = digits.sliced(1);
    return digits.size() == 6 && isHex(digits) ? u"#"_s + digits.toString().toLower() : QString();
}

QString fillFromCss(QStringView value)
{
    // An address can hold anything, "#abc" too; it says nothing of the colour.
    static const QRegularExpression address(u"url\\([^)]*\\)?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colour(
        u"#([0-9a-f]+)|rgba?\\(([^)]*)\\)|([a-z]+)"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestValue = 500; // a hostile one could keep the search busy
    const QString plain = value.first(qMin(value.size(), longestValue)).toString().remove(address);
    for (auto match = colour.globalMatch(plain); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.hasCaptured(3)) {
            const QString fill = namedColours().value(found.captured(3).toLower());
            if (!fill.isEmpty())
                return fill;
        } else {
            return found.hasCaptured(2) ? fromRgb(found.captured(2)) : fromHash(found.capturedView(1));
        }
    }
    return {};
}

} // namespace waymark
