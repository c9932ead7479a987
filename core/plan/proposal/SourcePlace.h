#pragma once

namespace waymark {

/// Where in the documents something stood, counted from 0: the row within its table, the column within the row.
struct SourcePlace
{
    int document = -1;
    int block = -1;
    int row = -1;
    int column = -1;

    bool operator==(const SourcePlace &) const = default;
};

} // namespace waymark
