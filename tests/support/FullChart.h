#pragma once

#include "KpiPlan.h"

namespace waymark::test {

/// A KPI whose chart has everything at once: 41% at first, 50%, 60% and 80% due by 1 December 2025, 1 March and
/// 1 September 2026; fourteen months of readings that climb at last, one of them provisional, and a projection;
/// tolerance, a hopeful and a cautious course, two comparators, and what happened in between.
class FullChart : public KpiPlan
{
public:
    FullChart();

    /// 10 March 2026.
    [[nodiscard]] static QDate today() { return {2026, 3, 10}; }
    void setCourse(int months, double hopeful, double cautious);
    void compareWith(const QString &name, const QString &year, double value);
    void note(QDate on, const QString &words);
};

} // namespace waymark::test
