#pragma once

#include "PlanBuilder.h"

#include "edit/FieldEdits.h"
#include "edit/KpiEdits.h"

namespace waymark::test {

/// A plan of one KPI, 1.1a, and its readings: "2026-02 51, 2026-03 25/40, 2026-04 n/a".
class KpiPlan : public TestPlan
{
public:
    explicit KpiPlan(const QString &kpiLine, const QString &readings = {});

    [[nodiscard]] const Kpi &kpi() const { return *plan().get<Kpi>(id(QStringLiteral("1.1a"))); }
    void read(const QString &readings);
    /// One reading a month from that month on.
    void readMonthly(Month first, const QList<double> &values);
    void project(Month period, double value);
    void breakSeries(Month period);
    void clearStart();
    void submit(Result<ChangeSet> set);

    template <auto member, typename T> void set(const T &value)
    {
        submit(edit::setField(
            plan(), fieldOf<member>(), kpi().id, detail::toValue<decltype(detail::typeOf(member))>(value)));
    }
};

} // namespace waymark::test
