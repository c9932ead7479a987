#include "exchange/source/TextDecoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace waymark {

namespace {

/// Windows-1252 from 0x80 to 0x9F, after the table of unicode.org (best fit for the five bytes without a meaning); all
/// other bytes are those of Latin-1. Qt without ICU does not know it.
constexpr char16_t upperHalf[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
    0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() <= 0x9F)
            letter = QChar(upperHalf[letter.unicode() - 0x80]);
    }
    return text;
}

/// Control characters other than white space do not occur in text; in most files that are no text they do soon.
bool looksLikeText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t code = letter.unicode();
        return code < 0x20 && (code < 0x09 || code > 0x0D) && code != 0x1B && code != 0x1A;
    });
}

} // namespace

std::optional<QString> decodeText(const QByteArray &bytes)
{
    QString text;
    if (const auto encoding = QStringConverter::encodingForData(bytes); encoding
        && (bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))) {
        QStringDecoder decode(*encoding);
        text = decode(bytes);
        text = QString::fromUtf8(text.toUtf8()); // half a surrogate pair becomes a replacement character
    } else {
        QStringDecoder decode(QStringConverter::Utf8);
        text = decode(bytes);
        if (decode.hasError())
            text = fromWindows1252(bytes);
    }
    if (!looksLikeText(text))
        return std::nullopt;
    return text;
}

} // namespace waymark
