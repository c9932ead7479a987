#pragma once

#include "analysis/PlanChecks.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Assessment.h"
#include "PlanBuilder.h"

namespace waymark::test {

/// A plan of a test, and what the issues list says of it on 2 April 2026, when March is assessed.
class CheckedPlan : public TestPlan
{
public:
    using TestPlan::TestPlan;

    /// Writes one field of whatever has the reference.
    template <auto member, typename T> void set(const QString &reference, const T &value)
    {
        ChangeBuilder builder(plan());
        builder.set<member>(id(reference), value);
        submit(builder);
    }
    /// Writes a whole assessment as an import does, without asking whether a person could have typed it.
    void assess(const QString &reference, Month month, const Assessment &values);
    void submit(ChangeBuilder &builder);
    /// The references of the places where a rule found something.
    [[nodiscard]] QStringList found(analysis::CheckRule rule) const;
    /// What it says there.
    [[nodiscard]] QStringList sentences(analysis::CheckRule rule) const;

    QDate today{2026, 4, 2};
    Month round{2026, 3};
};

} // namespace waymark::test
