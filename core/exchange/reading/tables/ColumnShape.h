#pragma once

#include "exchange/reading/tables/Table.h"

namespace waymark {

/// What stands in a column below its heading, as shares from 0 to 1 of the cells that say something.
struct ColumnShape
{
    int filled = 0;
    double dates = 0;
    double statuses = 0; ///< words or colours of a status
    double references = 0;
    double percents = 0;
    double numbers = 0;
    double names = 0; ///< read as people or posts
    double marks = 0; ///< a cross, a tick, a sign alone
    double importances = 0; ///< high, medium, low, must, should
    double distinct = 0;
    double words = 0; ///< on average
    double gaps = 0; ///< share of all rows that say nothing
};

/// A cross or a tick, "yes", a sign alone.
[[nodiscard]] bool isMark(const QString &text);

/// Of rows spread evenly over the table, so that a long one costs no more than a short one.
[[nodiscard]] ColumnShape shapeOf(const Table &table, qsizetype firstRow, int column);

} // namespace waymark
