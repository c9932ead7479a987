#include "report/outline/OutlineColumns.h"

#include <algorithm>
#include <numeric>

namespace waymark {

QList<double> columnWidths(const QList<ReportColumn> &columns, const QList<double> &least, double usable)
{
    const int shares = std::accumulate(
        columns.cbegin(), columns.cend(), 0, [](int sum, const ReportColumn &column) { return sum + column.share; });
    QList<double> widths;
    double missing = 0;
    double toSpare = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        widths.append(usable * columns.at(column).share / std::max(1, shares));
        missing += std::max(0.0, least.at(column) - widths.constLast());
        toSpare += std::max(0.0, widths.constLast() - least.at(column));
    }
    if (missing > toSpare) // every heading is broken somewhere
        return widths;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const double spare = widths.at(column) - least.at(column);
        widths[column] -= spare < 0 ? spare : missing > 0 ? missing * spare / toSpare : 0;
    }
    return widths;
}

} // namespace waymark
