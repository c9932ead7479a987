#pragma once

#include "plan/ChangeBuilder.h"
#include "ReportPlan.h"

namespace waymark::test {

/// The plan of ReportPlan with people in it, whose names stand wherever names can stand: Robin Sample (Head of
/// Inclusion), Kim Test-Case (whose role names Robin), Wren (no role), Old Timer (removed), Nobody Known (not in the
/// register). The posts that lead have themselves as their role. KPI 1.1a has a reading of 4 of 90, 1.1b is a count of
/// 12 and then 3. March is closed.
class NamedPlan : public ReportPlan
{
public:
    NamedPlan();

    [[nodiscard]] ReportRequest publicMarch() const;
    /// What its people are called, other spellings and those not in the register included.
    [[nodiscard]] static QStringList names();

    /// Writes without asking whether a person could have.
    void submit(ChangeBuilder &builder);
    template <auto member, typename T> void set(const Id &record, const T &value)
    {
        ChangeBuilder builder(plan());
        builder.set<member>(record, value);
        submit(builder);
    }
    /// The first of a kind; where the plan has none, one that is added under the first thing it may belong to.
    [[nodiscard]] Id obtainOne(ChangeBuilder &builder, const KindInfo &info) const;
    [[nodiscard]] Id person(const QString &name) const;
    [[nodiscard]] Id assessment(const QString &reference, Month month) const;

private:
    void addPeople();
    void addLeads();
    void signEverything();
    void addReadings();
};

} // namespace waymark::test
