#include "exchange/reading/StatusReading.h"

#include <QHash>
#include <QRegularExpression>

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

bool isNearlyWhite(const Hue &hue)
{
    return hue.lightness >= 97;
}

/// The words in the middle of "A At risk (amber)", as reports write a status: with its letter before it and the name of
/// its colour behind. Others' letters and remarks stay, for they may say something else.
QString barePart(const QString &words)
{
    static const QRegularExpression pattern(
        u"^(?:([GAR✓…–-])\\s+)?(.+?)(?:\\s+\\((?:grey|green|amber|red|blue)(?:, (?:finished|decided))*\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(words);
    const QString letter = match.captured(1);
    const QString bare = match.captured(2);
    const QString own = statusLetter(statusFromText(bare));
    const bool wasTakenForABullet = letter == u"-" && (own == u"✓" || own == u"–");
    const bool isItsLetter = letter.isEmpty() || letter == own || wasTakenForABullet;
    return isItsLetter ? bare : words;
}

/// Office's and the web's usual shades of the five colours. White and black are no status.
Status statusFromFill(const QString &fill)
{
    const std::optional<Hue> hue = hueOf(fill);
    if (!hue)
        return Status::NotAssessed;
    constexpr int grey = 16; // Office's palest green, blue and orange are further apart
    if (hue->range < grey)
        return hue->lightness > 20 && !isNearlyWhite(*hue) ? Status::NotStarted : Status::NotAssessed;
    if (hue->hue < 18 || hue->hue >= 340)
        return Status::Missed;
    if (hue->hue < 65)
        return Status::AtRisk;
    if (hue->hue >= 75 && hue->hue < 170)
        return Status::OnTarget;
    if (hue->hue >= 185 && hue->hue < 245)
        return Status::SignedOff;
    return Status::NotAssessed;
}

} // namespace

Status statusFromWord(const QString &word)
{
    static const QHash<QString, Status> words{{u"grey"_s, Status::NotStarted}, {u"gray"_s, Status::NotStarted},
        {u"green"_s, Status::OnTarget}, {u"g"_s, Status::OnTarget}, {u"on track"_s, Status::OnTarget},
        {u"amber"_s, Status::AtRisk}, {u"a"_s, Status::AtRisk}, {u"yellow"_s, Status::AtRisk},
        {u"delayed"_s, Status::AtRisk}, {u"red"_s, Status::Missed}, {u"r"_s, Status::Missed},
        {u"overdue"_s, Status::Missed}, {u"blue"_s, Status::SignedOff}, {u"b"_s, Status::SignedOff},
        {u"complete"_s, Status::SignedOff}, {u"completed"_s, Status::SignedOff},
        {u"action not started"_s, Status::NotStarted}, {u"action on target"_s, Status::OnTarget},
        {u"action completed and signed off"_s, Status::SignedOff}};
    const QString folded = word.simplified().toLower();
    const Status meaning = words.value(folded, Status::NotAssessed);
    return meaning != Status::NotAssessed ? meaning : statusFromText(folded);
}

StatusFound readStatus(const Cell &cell)
{
    const QString words = cell.text.simplified();
    if (!words.isEmpty()) {
        const Status status = statusFromWord(barePart(words));
        // "Not assessed" written out is just that.
        if ((status != Status::NotAssessed && status != Status::Unreadable)
            || statusText(Status::NotAssessed) == words.toLower())
            return {status, {}, false};
        return {Status::Unreadable, words, false};
    }
    const std::optional<Hue> hue = hueOf(cell.fill);
    if (cell.fill.isEmpty() || (hue && isNearlyWhite(*hue)))
        return {};
    const Status status = statusFromFill(cell.fill);
    if (status != Status::NotAssessed)
        return {status, {}, true};
    return {Status::Unreadable, cell.fill, true};
}

} // namespace waymark
