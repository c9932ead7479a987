#include "exchange/sheets/CellRange.h"

#include <utility>

namespace waymark {

namespace {

/// One end of a range; -1 where a whole row or column is meant.
std::optional<CellPlace> endFromName(QStringView name)
{
    int column = 0;
    int row = 0;
    qsizetype at = 0;
    const auto passDollar = [&] { at += at < name.size() && name.at(at) == u'$' ? 1 : 0; };
    passDollar();
    for (; at < name.size(); ++at) {
        const char16_t letter = name.at(at).toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > mostSheetColumns)
            return std::nullopt;
    }
    passDollar();
    for (; at < name.size(); ++at) {
        const char16_t digit = name.at(at).unicode();
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        row = row * 10 + (digit - u'0');
        if (row > mostSheetRows)
            return std::nullopt;
    }
    if (row == 0 && column == 0)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

} // namespace

std::optional<CellPlace> placeFromName(QStringView name)
{
    const auto place = endFromName(name);
    return place && place->row >= 0 && place->column >= 0 ? place : std::nullopt;
}

std::optional<CellRange> rangeFromName(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const auto first = endFromName(colon < 0 ? name : name.first(colon));
    const auto last = endFromName(colon < 0 ? name : name.sliced(colon + 1));
    if (!first || !last)
        return std::nullopt;
    CellRange range{*first, *last};
    if (range.first.row < 0 || range.last.row < 0) {
        range.first.row = 0;
        range.last.row = mostSheetRows - 1;
    }
    if (range.first.column < 0 || range.last.column < 0) {
        range.first.column = 0;
        range.last.column = mostSheetColumns - 1;
    }
    if (range.first.row > range.last.row)
        std::swap(range.first.row, range.last.row);
    if (range.first.column > range.last.column)
        std::swap(range.first.column, range.last.column);
    return range;
}

QList<CellRange> rangesFromNames(QStringView names)
{
    QList<CellRange> all;
    for (const QStringView name : names.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (const auto range = rangeFromName(name))
            all.append(*range);
    }
    return all;
}

QString nameOfPlace(const CellPlace &place)
{
    QString letters;
    for (int column = place.column + 1; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return letters + QString::number(place.row + 1);
}

} // namespace waymark
