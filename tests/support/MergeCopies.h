#pragma once

#include "document/merging/MergeRehearsal.h"
#include "document/PlanDocument.h"
#include "Fixed.h"
#include "PlanBuilder.h"

#include <memory>
#include <vector>

namespace waymark::test {

/// A plan and copies of it in which several people work apart, each with a clock of their own that may be wrong by
/// years.
class MergeCopies
{
public:
    explicit MergeCopies(const QString &lines = TestPlan::defaultLines());

    /// Makes a copy of one and gives its number; 0 is the plan itself.
    int addCopy(int of = 0, QDate today = QDate(2026, 3, 15));
    /// The same for a part.
    int addSection(const PlanScope &scope, int of = 0);

    [[nodiscard]] int count() const { return int(m_copies.size()); }
    [[nodiscard]] PlanDocument &at(int copy) { return *m_copies.at(size_t(copy)).document; }
    [[nodiscard]] const Plan &plan(int copy) const { return m_copies.at(size_t(copy)).document->plan(); }
    [[nodiscard]] QString path(int copy) const { return m_copies.at(size_t(copy)).path; }
    [[nodiscard]] QString folder() const { return m_first.folder(); }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] Id id(const QString &reference, int copy = 0) const;

    /// Types into a field as a person does; fails the program where it is refused.
    void type(int copy, const QString &reference, const QString &column, const QString &text);
    void remove(int copy, const QString &reference);
    [[nodiscard]] QString text(int copy, const QString &reference, const QString &column) const;

    /// What merging others into one would do; fails the program where the plan cannot be read.
    [[nodiscard]] MergeRehearsal rehearse(int into, const QList<int> &from);
    /// Merges them with the later word where there are several; fails the program where it is refused.
    Merged merge(int into, const QList<int> &from);
    /// A line for each change of a rehearsal: "1.1.1 text: Ours → Theirs", "?" before a question, in brackets where it
    /// is not accepted.
    [[nodiscard]] static QStringList lines(const MergeRehearsal &rehearsal);

private:
    struct Copy
    {
        QString path;
        std::unique_ptr<FixedClock> clock;
        std::unique_ptr<PlanDocument> document;
    };
    void open(const QString &path, QDate today);

    TestPlan m_first;
    CountingIds m_ids;
    std::vector<Copy> m_copies;
};

} // namespace waymark::test
