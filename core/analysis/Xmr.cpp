#include "analysis/Xmr.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::analysis {

namespace {

constexpr double limitFactor = 2.66;
constexpr double movingRangeFactor = 3.267;
constexpr int shiftLength = 7;

/// -1, 0 or 1. A mean is a sum of rounded numbers: a point that is on it must not be beside it by the last binary
/// digit.
int side(double value, double level)
{
    if (std::abs(value - level) <= 1e-9 * std::max({1.0, std::abs(value), std::abs(level)}))
        return 0;
    return value > level ? 1 : -1;
}

double meanOf(const QList<double> &values)
{
    return values.isEmpty() ? 0
                            : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Calls mark(first, count, side) for each stretch of neighbours with the same side other than 0.
template <typename SideOf, typename Mark> void eachStretch(qsizetype size, SideOf sideOf, Mark mark)
{
    qsizetype first = 0;
    for (qsizetype index = 0; index <= size; ++index) {
        if (index < size && index > first && sideOf(index) == sideOf(first))
            continue;
        if (index > first && sideOf(first) != 0)
            mark(first, index - first, sideOf(first));
        first = index;
    }
}

/// The signals of one run; `offset` is the index of its first value.
class RunReading
{
public:
    RunReading(const QList<double> &values, const XmrLimits &limits, qsizetype offset)
        : m_values(values)
        , m_limits(limits)
        , m_offset(offset)
    {
    }

    QList<XmrSignal> beyondLimit() const
    {
        QList<XmrSignal> found;
        for (qsizetype index = 0; index < m_values.size(); ++index) {
            if (side(m_values[index], m_limits.upper) > 0)
                found.append({m_offset + index, XmrRule::BeyondLimit, true});
            else if (side(m_values[index], m_limits.lower) < 0)
                found.append({m_offset + index, XmrRule::BeyondLimit, false});
        }
        return found;
    }

    QList<XmrSignal> shifts() const
    {
        QList<XmrSignal> found;
        const auto sideOfMean = [this](qsizetype index) { return side(m_values[index], m_limits.mean); };
        eachStretch(m_values.size(), sideOfMean, [&](qsizetype first, qsizetype count, int where) {
            for (qsizetype index = first; count >= shiftLength && index < first + count; ++index)
                found.append({m_offset + index, XmrRule::Shift, where > 0});
        });
        return found;
    }

    QList<XmrSignal> trends(int length) const
    {
        QList<XmrSignal> found;
        // A stretch of steps has one point more than it has steps.
        const auto stepAt = [this](qsizetype index) { return side(m_values[index + 1], m_values[index]); };
        eachStretch(m_values.size() - 1, stepAt, [&](qsizetype first, qsizetype steps, int where) {
            for (qsizetype index = first; steps + 1 >= length && index <= first + steps; ++index)
                found.append({m_offset + index, XmrRule::Trend, where > 0});
        });
        return found;
    }

    QList<XmrSignal> twoOfThree() const
    {
        QList<XmrSignal> found;
        for (qsizetype index = 0; index < m_values.size(); ++index) {
            for (const int where : {1, -1}) {
                if (isBeyondTwoSigma(index, where) && isInPair(index, where))
                    found.append({m_offset + index, XmrRule::TwoOfThree, where > 0});
            }
        }
        return found;
    }

private:
    bool isBeyondTwoSigma(qsizetype index, int where) const
    {
        return side(m_values[index], where > 0 ? m_limits.upperTwoSigma : m_limits.lowerTwoSigma) == where;
    }

    /// Some three in a row with this point in it lie on one side, and another of them is beyond two sigma.
    bool isInPair(qsizetype index, int where) const
    {
        for (qsizetype first = std::max<qsizetype>(0, index - 2); first <= index && first + 2 < m_values.size();
             ++first) {
            int beyond = 0;
            bool isOneSided = true;
            for (qsizetype other = first; other < first + 3; ++other) {
                isOneSided = isOneSided && side(m_values[other], m_limits.mean) == where;
                beyond += isBeyondTwoSigma(other, where) ? 1 : 0;
            }
            if (isOneSided && beyond >= 2)
                return true;
        }
        return false;
    }

    const QList<double> &m_values;
    const XmrLimits &m_limits;
    qsizetype m_offset;
};

} // namespace

XmrLimits xmrLimits(const Runs &runs, Screening screening)
{
    QList<double> values;
    QList<double> ranges;
    for (const QList<double> &run : runs) {
        values += run;
        for (qsizetype index = 1; index < run.size(); ++index)
            ranges.append(std::abs(run[index] - run[index - 1]));
    }
    XmrLimits limits;
    limits.mean = meanOf(values);
    limits.averageMovingRange = meanOf(ranges);
    if (screening == Screening::MovingRanges) {
        const double tooFar = movingRangeFactor * limits.averageMovingRange;
        ranges.removeIf([tooFar](double range) { return side(range, tooFar) > 0; });
        limits.averageMovingRange = meanOf(ranges);
    }
    const double distance = limitFactor * limits.averageMovingRange;
    limits.upper = limits.mean + distance;
    limits.lower = limits.mean - distance;
    limits.upperTwoSigma = limits.mean + distance * 2 / 3;
    limits.lowerTwoSigma = limits.mean - distance * 2 / 3;
    limits.movingRangeLimit = movingRangeFactor * limits.averageMovingRange;
    return limits;
}

QList<XmrSignal> xmrSignals(const Runs &runs, const XmrLimits &limits, int trendLength)
{
    QList<XmrSignal> found;
    qsizetype offset = 0;
    for (const QList<double> &run : runs) {
        const RunReading reading(run, limits, offset);
        found += reading.beyondLimit() + reading.shifts() + reading.trends(trendLength) + reading.twoOfThree();
        offset += run.size();
    }
    std::stable_sort(
        found.begin(), found.end(), [](const XmrSignal &one, const XmrSignal &other) { return one.rule < other.rule; });
    return found;
}

Assurance assuranceOf(double lower, double upper, double target, Polarity direction)
{
    if (direction != Polarity::Higher && direction != Polarity::Lower)
        return Assurance::NotKnown;
    const int fromLower = side(lower, target);
    const int fromUpper = side(upper, target);
    if (fromLower == 0 && fromUpper == 0)
        return Assurance::Pass;
    if (fromLower <= 0 && fromUpper >= 0)
        return Assurance::HitOrMiss;
    return (fromLower > 0) == (direction == Polarity::Higher) ? Assurance::Pass : Assurance::Fail;
}

} // namespace waymark::analysis
