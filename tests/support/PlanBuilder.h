#pragma once

#include "document/PlanDocument.h"
#include "Fixed.h"

#include <QTemporaryDir>

#include <memory>

namespace waymark::test {

/// A plan from a few lines of text, in a file of its own, in a few words of a test. The lines:
///
///     priority 1 Getting help early | Early Help Group | quarterly    (group and rhythm may be left out)
///     outcome 1.1 Families know where to turn
///     action 1.1.1 Write the guide | Mar-26 | Head of Inclusion / Designated Officer
///     kpi 1.1 80% of families were helped | 41% | 50 60 80
class TestPlan
{
public:
    /// Fails the program loudly where the lines make no plan: a test needs one.
    explicit TestPlan(const QString &lines = defaultLines());
    static QString defaultLines();

    [[nodiscard]] PlanDocument &document() { return *m_document; }
    [[nodiscard]] const Plan &plan() const { return m_document->plan(); }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] DocumentContext context()
    {
        return {m_clock, m_ids, {QStringLiteral("A. Lead"), QStringLiteral("Lead")}, {}};
    }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    /// The record with that reference or code; null where there is none.
    [[nodiscard]] Id id(const QString &reference) const;
    /// Closes the document and opens the file anew.
    void reopen();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingIds m_ids;
    QString m_path;
    std::unique_ptr<PlanDocument> m_document;
};

/// The plan as lines, for comparing: reference, text, due, leads, status of every action in order.
[[nodiscard]] QStringList planLines(const Plan &plan);

} // namespace waymark::test
