#pragma once

#include "plan/Place.h"
#include "PlanBuilder.h"
#include "report/data/ReportData.h"
#include "report/data/ReportRequest.h"

namespace waymark::test {

/// The usual test plan with assessments of January to March 2026, a decided status, accounts, readings and two glossary
/// terms: something of everything a report speaks of. Its clock stands on 14 April 2026.
class ReportPlan
{
public:
    ReportPlan();

    [[nodiscard]] const Plan &plan() const { return m_plan.plan(); }
    [[nodiscard]] PlanDocument &document() { return m_plan.document(); }
    [[nodiscard]] Id id(const QString &reference) const { return m_plan.id(reference); }
    [[nodiscard]] QString folder() const { return m_plan.folder(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] IdSource &ids() { return m_plan.ids(); }
    /// March 2026 of the whole plan.
    [[nodiscard]] ReportRequest march() const;
    /// Fails the program loudly where it cannot be built.
    [[nodiscard]] ReportData report(const ReportRequest &request, const QList<ChangeSet> &since = {}) const;

private:
    void assess(
        const QString &reference, Month month, Status status, const QString &said = {}, const QString &next = {});
    void assess(const QString &reference, Month month, Status status, const QString &said, const QString &next,
        const QString &newDue, const QString &reason);
    /// One text of the account for March.
    void tell(const query::Place &heading, const Field &field, const QString &text);
    /// A risk, decision or quotation of an entry, its fields as they are typed.
    void belong(RecordKind kind, const QString &reference, const QMap<QString, QString> &fields);
    void read(const QString &code, Month period, const QString &value);
    void explain(const QString &term, const QString &meaning);

    TestPlan m_plan;
    FixedClock m_clock{QDate(2026, 4, 14)};
};

/// The example plan that comes with the program, in memory.
[[nodiscard]] Plan examplePlan(const QString &sourceFolder);

} // namespace waymark::test
