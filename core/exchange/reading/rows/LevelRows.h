#pragma once

#include "exchange/reading/tables/Regions.h"

namespace waymark {

/// A table whose rows say how deep they stand ("Level": 1, 2, 3), as project tools write them: the deepest are
/// actions, the highest above them priorities, and what is between them outcomes.
class LevelRows
{
public:
    explicit LevelRows(const Region &region);

    enum class Rank { None, Priority, Outcome, Action };
    /// None where the row does not say it, or the table knows no levels.
    [[nodiscard]] Rank rankOf(const TableRow &row) const;

private:
    int m_column = -1;
    int m_highest = 0;
    int m_deepest = 0;
};

} // namespace waymark
