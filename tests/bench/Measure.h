#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace waymark::bench {

/// The median time of so many runs, in milliseconds. The median, because a neighbour on the machine spoils the mean.
[[nodiscard]] double medianMs(int runs, const std::function<void()> &work);
/// The same for several works that take turns, each with the number of its run.
[[nodiscard]] QList<double> mediansMs(int runs, const QList<std::function<void(int)>> &works);
[[nodiscard]] double median(QList<double> values);

/// A line of the table that is printed.
void printFigure(const QString &what, double ours, double theirs, const QString &unit, const QString &aim = {});
void printTime(const QString &what, double milliseconds, const QString &aim = {});

} // namespace waymark::bench
