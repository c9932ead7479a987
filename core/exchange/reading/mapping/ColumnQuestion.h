#pragma once

#include "exchange/reading/mapping/ReadingMapping.h"

namespace waymark {

/// Which of two columns of a table holds a role, as the subject of a question.
struct ColumnQuestion
{
    TableMapping table; ///< as it is read until somebody answers
    ColumnTie tie;

    [[nodiscard]] QString subject() const;
    [[nodiscard]] static ColumnQuestion fromSubject(const QString &subject);

    /// The table where that column holds the role and the other one nothing.
    [[nodiscard]] TableMapping answered(int column) const;
};

} // namespace waymark
