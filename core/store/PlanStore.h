#pragma once

#include "plan/Plan.h"
#include "store/Database.h"
#include "store/Ledger.h"
#include "store/Rows.h"
#include "store/Schema.h"

namespace waymark {

/// One plan file: typed rows that say how the plan stands, and the ledger that says how it came to that. Knows SQL and
/// files; knows nothing of undo or of people. Every method either does all it says or leaves the file as it was.
class PlanStore
{
public:
    /// Makes a new, empty plan file. The path must not exist yet.
    [[nodiscard]] static Result<std::unique_ptr<PlanStore>> create(
        const QString &path, const Id &plan, const Id &copy, Database::Breaker breaker = {});
    /// Opens a plan file: NotAPlan, Newer or Damaged where it is not one that this program can vouch for. An older one
    /// is migrated. A file that cannot be written to is opened for reading.
    [[nodiscard]] static Result<std::unique_ptr<PlanStore>> open(
        const QString &path, Database::Breaker breaker = {}, const schema::Steps &steps = schema::ownSteps());
    /// The same, but never writes: for verification in another thread and for looking at backups.
    [[nodiscard]] static Result<std::unique_ptr<PlanStore>> openReadOnly(
        const QString &path, const schema::Steps &steps = schema::ownSteps());

    [[nodiscard]] const QString &path() const { return m_database->path(); }
    [[nodiscard]] const Id &planId() const { return m_plan; }
    [[nodiscard]] const Id &copyId() const { return m_copy; }

    /// Reads all rows. Damaged where one cannot be what it says.
    [[nodiscard]] Result<Plan> load() { return rows::load(*m_database); }

    /// Takes the write lock; the head is read inside it.
    [[nodiscard]] Result<std::unique_ptr<Transaction>> begin() { return Transaction::begin(*m_database); }
    /// Keeps the file as it is now until the end of it, so that what is read fits together.
    [[nodiscard]] Result<std::unique_ptr<Transaction>> beginReading()
    {
        return Transaction::begin(*m_database, Transaction::Lock::Read);
    }
    /// Whether another file took this one's place while it was open.
    [[nodiscard]] bool hasMoved() const { return m_database->hasMoved(); }
    [[nodiscard]] Result<QByteArray> chainAt(qint64 position) { return ledger::chainAt(*m_database, position); }
    [[nodiscard]] Result<LedgerPlace> head() { return ledger::head(*m_database); }
    /// Writes entries behind the ledger, in order, and the rows of every record that the applied ones touched, as they
    /// stand in `after`. Only within begin(). Errors: those of ledger::append().
    [[nodiscard]] Result<LedgerPlace> append(
        const LedgerPlace &head, const QList<LedgerEntry> &entries, const Plan &after);

    /// NotFound, in a sentence, unless the ledger was at that place once.
    [[nodiscard]] Result<void> checkKnown(const LedgerPlace &place);
    /// What was applied after one place up to another, oldest first: replaying it leads from one to the other. NotFound
    /// where this copy does not know a place.
    [[nodiscard]] Result<QList<ChangeSet>> setsBetween(const LedgerPlace &after, const LedgerPlace &upTo);
    /// Newest first, each with only the changes to these records.
    [[nodiscard]] Result<QList<ChangeSet>> historyOf(const QList<Id> &records);
    /// Newest first; at most `limit` sets, each whole, those too that a merge only carried.
    [[nodiscard]] Result<QList<ChangeSet>> latestSets(int limit);
    /// Whether a value that was written up to there has been redacted since, so that the plan of then says less now.
    [[nodiscard]] Result<bool> isRedactedBefore(const LedgerPlace &place);

    /// A complete copy in a new file, made by SQLite and opened once to see that it is whole. It has the given copy id:
    /// a new one where people will work on both, this one's own for a backup, which is the same copy put by.
    [[nodiscard]] Result<void> copyTo(const QString &path, const Id &copy);

    /// Writes the file anew so that nothing is left of what was deleted or overwritten; see redaction::remove(). Not
    /// within a transaction. Where it fails the plan is whole, and the next opening tries again.
    [[nodiscard]] Result<void> clearFreePages();

    /// For Verification, which reads everything, and KeptFiles, which lie beside the records.
    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit PlanStore(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] static Result<std::unique_ptr<PlanStore>> openWith(
        std::unique_ptr<Database> database, Database::Access access, const schema::Steps &steps);
    [[nodiscard]] Result<void> identify(const schema::Steps &steps);
    void clearWhatWasLeft();
    [[nodiscard]] Result<void> nameCopy(const Id &copy);

    std::unique_ptr<Database> m_database;
    Id m_plan;
    Id m_copy;
};

} // namespace waymark
