#pragma once

#include "exchange/reading/mapping/MappingAnswers.h"
#include "exchange/reading/status/StatusScheme.h"
#include "exchange/reading/tables/Columns.h"
#include "exchange/reading/values/DateHabits.h"

namespace waymark {

/// The names that a mapping's file uses; empty for what is not said.
[[nodiscard]] QString nameOf(Columns::Kind kind);
[[nodiscard]] QString nameOf(RowMeaning meaning);
[[nodiscard]] QString nameOf(StatusSide side);
[[nodiscard]] QString nameOf(CommaMeaning comma);
[[nodiscard]] QString nameOf(QuarterYear year);
[[nodiscard]] QString nameOf(SeasonMeaning season);

/// The other way; the first of the enum where the name is none of them.
template <typename T> [[nodiscard]] T namedIn(const QString &name)
{
    constexpr int most = 8; // more than any of them has
    for (int value = 0; value < most; ++value) {
        if (nameOf(T(value)) == name && !name.isEmpty())
            return T(value);
    }
    return T(0);
}

} // namespace waymark
