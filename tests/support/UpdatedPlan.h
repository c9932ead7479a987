#pragma once

#include "document/PlanDocument.h"
#include "exchange/reading/PlanDraft.h"
#include "Fixed.h"
#include "plan/proposal/Proposal.h"

#include <QTemporaryDir>

#include <memory>

namespace waymark::test {

/// What a table says, cells parted by "|", its first line the heads. Fails the program where it is no plan.
[[nodiscard]] PlanDraft draftOf(const QString &table);

/// A plan that came out of a table, in a file of its own, and is brought up to date by others.
class UpdatedPlan
{
public:
    explicit UpdatedPlan(const QString &table = defaultTable(), Month month = {2026, 2});
    explicit UpdatedPlan(const PlanDraft &draft, Month month, QDate start = {});
    static QString defaultTable();

    [[nodiscard]] PlanDocument &document() { return *m_document; }
    [[nodiscard]] const Plan &plan() const { return m_document->plan(); }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] Id id(const QString &reference) const;

    [[nodiscard]] Proposal proposed(const PlanDraft &draft, Month month = {2026, 3});
    [[nodiscard]] Proposal proposed(const QString &table, Month month = {2026, 3});
    /// Writes what is accepted and says whether there was anything.
    PlanDocument::Outcome take(const Proposal &proposal);

    /// One line for each change: "1.1.1 text: …", in brackets where it is not accepted; then what is unclear ("?") and
    /// missing ("-").
    [[nodiscard]] QStringList lines(const Proposal &proposal) const;
    /// Sets one field as a person does.
    void edit(const QString &reference, const QString &column, const QString &text);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<PlanDocument> m_document;
};

} // namespace waymark::test
