#include "analysis/ChartAxis.h"

#include <algorithm>
#include <cmath>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

QList<double> niceLevels(double low, double high, double smallestStep)
{
    if (low > high)
        std::swap(low, high);
    if (high - low < 1e-9 * std::max(1.0, std::abs(high))) {
        const double room = std::max({smallestStep, std::abs(high) * 0.1, 1e-6});
        low -= room;
        high += room;
    }
    const double rough = (high - low) / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        // A quarter of ten is a round number to people, a quarter of one is not a whole one.
        if (factor * power >= rough * (1 - 1e-9)
            && (factor != 2.5 || smallestStep == 0 || std::fmod(factor * power, smallestStep) == 0)) {
            step = factor * power;
            break;
        }
    }
    step = std::max(step, smallestStep);
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    QList<double> levels;
    for (double index = first; index <= last; ++index)
        levels.append(index * step);
    return levels;
}

QList<MonthTick> monthTicks(Month first, Month last, int atMost)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return {};
    QList<Month> months;
    for (const int every : {1, 2, 3, 6, 12, 24, 60, 120, 600}) {
        months.clear();
        for (Month month = first; month <= last; month = month.plus(1)) {
            if ((month.year() * 12 + month.month() - 1) % every == 0)
                months.append(month);
        }
        if (months.size() <= std::max(1, atMost))
            break;
    }
    if (months.isEmpty())
        months.append(first);
    QList<MonthTick> ticks;
    int saidYear = 0;
    for (const Month month : months) {
        const QString words = month.shortWords();
        ticks.append({month, month.year() == saidYear ? words.section(u' ', 0, 0) : words});
        saidYear = month.year();
    }
    return ticks;
}

double placeOf(QDate day, Month first, Month last)
{
    const double days = static_cast<double>(first.firstDay().daysTo(last.lastDay()) + 1);
    return static_cast<double>(first.firstDay().daysTo(day)) / days;
}

} // namespace waymark::analysis
