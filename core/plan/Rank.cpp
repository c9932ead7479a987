#include "plan/Rank.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr int base = 36;

int digit(const QString &rank, qsizetype at, int beyond)
{
    if (at >= rank.size())
        return beyond;
    // What is no digit (a file may hold anything) counts as the nearest one.
    const char16_t c = rank.at(at).unicode();
    return c >= u'a' ? std::min(c - u'a' + 10, base - 1) : std::clamp(c - u'0', 0, 9);
}

QChar letter(int value)
{
    return QChar(value < 10 ? u'0' + value : u'a' + value - 10);
}

} // namespace

bool isRank(const QString &text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z'); };
    return !text.isEmpty() && !text.endsWith(u'0') && std::all_of(text.cbegin(), text.cend(), isDigit);
}

QString rankBetween(const QString &before, const QString &after)
{
    QString rank;
    // Nothing above us any more; also where two siblings tie (added apart, ordered by id): then just behind the first.
    bool open = after.isEmpty() || before >= after;
    for (qsizetype at = 0;; ++at) {
        // Below a rank that ends in 0 there is no room: stand behind the first then, too.
        open = open || at >= after.size();
        const int low = digit(before, at, 0);
        const int high = open ? base : digit(after, at, 0);
        if (high - low > 1) {
            rank.append(letter((low + high) / 2));
            return rank; // never ends in 0, so there is always room below it
        }
        rank.append(letter(low));
        if (high > low)
            open = true;
    }
}

QStringList evenRanks(qsizetype count)
{
    int width = 1;
    qsizetype room = base;
    while (room < (count + 1) * 2) {
        room *= base;
        ++width;
    }
    const qsizetype step = room / (count + 1);
    QStringList ranks;
    ranks.reserve(count);
    for (qsizetype index = 1; index <= count; ++index) {
        qsizetype place = index * step;
        if (place % base == 0)
            ++place; // a rank that ends in 0 would leave no room before it
        QString rank(width, u'0');
        for (qsizetype at = width - 1; at >= 0; --at) {
            rank[at] = letter(int(place % base));
            place /= base;
        }
        ranks.append(rank);
    }
    return ranks;
}

} // namespace waymark
