#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace waymark {

/// A place on a sheet, both counted from 0.
struct CellPlace
{
    int row = 0;
    int column = 0;

    bool operator==(const CellPlace &) const = default;
};

/// A rectangle of cells, both ends within.
struct CellRange
{
    CellPlace first;
    CellPlace last;

    [[nodiscard]] int columns() const { return last.column - first.column + 1; }
};

/// What a sheet of Excel can hold.
inline constexpr int mostSheetRows = 1'048'576;
inline constexpr int mostSheetColumns = 16'384;

/// "B7", "$B$7"; nothing for what no sheet can hold.
[[nodiscard]] std::optional<CellPlace> placeFromName(QStringView name);
/// "B7:D9", "B7", "B:D", "7:9".
[[nodiscard]] std::optional<CellRange> rangeFromName(QStringView name);
/// Several, parted by spaces; those that name nothing are left out.
[[nodiscard]] QList<CellRange> rangesFromNames(QStringView names);
/// "B7".
[[nodiscard]] QString nameOfPlace(const CellPlace &place);

} // namespace waymark
