#include "exchange/odf/OdfNumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QString romanNumber(int number)
{
    static const QList<std::pair<int, QString>> signs = {{1000, u"m"_s}, {900, u"cm"_s}, {500, u"d"_s}, {400, u"cd"_s},
        {100, u"c"_s}, {90, u"xc"_s}, {50, u"l"_s}, {40, u"xl"_s}, {10, u"x"_s}, {9, u"ix"_s}, {5, u"v"_s},
        {4, u"iv"_s}, {1, u"i"_s}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value && text.size() < 30; number -= value)
            text += sign;
    }
    return text;
}

QString inSigns(int number, const QString &signs)
{
    const QChar kind = signs.isEmpty() ? QChar() : signs.front();
    if (number < 1 || kind == u'1' || !u"aAiI"_s.contains(kind))
        return QString::number(number);
    if (kind.toLower() == u'i')
        return kind.isUpper() ? romanNumber(number).toUpper() : romanNumber(number);
    QString letters;
    for (int left = number; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(kind.unicode() + (left - 1) % 26)));
    return letters;
}

} // namespace

OdfNumbers::OdfNumbers(const OdfStyles &styles)
    : m_styles(styles)
{
}

void OdfNumbers::beginList(int depth, const QString &style, bool goesOn)
{
    QHash<int, int> &counts = m_counts[style];
    if (!goesOn)
        counts.removeIf([depth](const auto &count) { return count.key() >= depth; });
}

QString OdfNumbers::next(const QString &style, int depth, std::optional<int> start)
{
    const auto level = m_styles.level(style, depth);
    if (!level)
        return {};
    QHash<int, int> &counts = m_counts[style];
    counts[depth] = start ? *start : counts.contains(depth) ? counts[depth] + 1 : level->start;
    counts.removeIf([depth](const auto &count) { return count.key() > depth; });
    if (level->signs.isEmpty())
        return {};
    QStringList numbers;
    for (int up = std::max(1, depth - level->shown + 1); up <= depth; ++up) {
        const auto above = m_styles.level(style, up);
        if (above && !above->signs.isEmpty())
            numbers.append(inSigns(counts.value(up, above->start), above->signs));
    }
    return level->before + numbers.join(u'.') + level->after;
}

QString OdfNumbers::nextItem(int depth, const QString &style, std::optional<int> start)
{
    return next(style, depth, start);
}

QString OdfNumbers::nextHeading(int level)
{
    return next({}, level, std::nullopt);
}

} // namespace waymark
