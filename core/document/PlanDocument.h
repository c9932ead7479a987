#pragma once

#include "base/Clock.h"
#include "document/UndoHistory.h"
#include "plan/Plan.h"
#include "store/LedgerHead.h"

#include <QObject>

#include <functional>
#include <memory>

namespace waymark {

class PlanStore;
class Transaction;

/// What a document needs from outside. The referred-to objects must outlive it.
struct DocumentContext
{
    const Clock &clock;
    IdSource &ids;
    Author author;
    std::function<bool(const QString &sql)> breaker = {}; ///< for tests of failure: see Database::Breaker
    std::function<Author()> introduce = {}; ///< asks who works here, once, before the first edit; may be empty
    QString backupFolder = {}; ///< where a copy is put before the first edit of a day; none is made where it is empty
};

/// An open plan: the file, the plan in memory that follows it, and the one way in. submit() either does all of a change
/// set, in file, memory and on screen, or nothing of it. Views are told by changed() and by nothing else.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Done, NothingToDo };

    /// Makes a new plan file whose first entry is the given set (which must add the plan record). The file appears
    /// whole, under its name, or not at all.
    [[nodiscard]] static Result<std::unique_ptr<PlanDocument>> create(
        const QString &path, ChangeSet first, const DocumentContext &context);
    [[nodiscard]] static Result<std::unique_ptr<PlanDocument>> open(
        const QString &path, const DocumentContext &context);
    ~PlanDocument() override;

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] QString path() const;
    /// How many sets the ledger holds.
    [[nodiscard]] qint64 position() const { return m_head.position; }
    /// The chain over them, in hexadecimal.
    [[nodiscard]] QString ledgerDigest() const { return QString::fromLatin1(m_head.chain.toHex()); }
    [[nodiscard]] const Author &author() const { return m_context.author; }
    /// Who signs what is written next. Asks them first where they have not said: call it before an edit that names its
    /// author is made. submit() does so for all others.
    [[nodiscard]] const Author &signer();
    void setAuthor(const Author &author) { m_context.author = author; }

    /// Does what the set says. Changes whose before equals their after are dropped; where none is left, that is
    /// NothingToDo. Stale where the plan has moved on under the set; Refused or Invalid where a rule would break; a
    /// storage error where the file could not take it. In every failure file, memory and views are as they were.
    [[nodiscard]] Result<Outcome> submit(ChangeSet set);
    /// The same for a set that an edit function could not make either.
    [[nodiscard]] Result<Outcome> submit(Result<ChangeSet> set);

    [[nodiscard]] bool canUndo() const { return m_undo.toUndo() != nullptr; }
    [[nodiscard]] bool canRedo() const { return m_undo.toRedo() != nullptr; }
    /// "status of 1.1.3"; empty where there is nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;
    [[nodiscard]] Result<Outcome> undo();
    [[nodiscard]] Result<Outcome> redo();

    /// Who changed these records and how, newest first.
    [[nodiscard]] Result<QList<ChangeSet>> historyOf(const QList<Id> &records) const;
    /// The newest actions in the plan, newest first.
    [[nodiscard]] Result<QList<ChangeSet>> latestSets(int limit) const;
    /// The plan as it was when that set had been done; NotFound where this copy does not hold it. Costs a replay of
    /// everything up to there.
    [[nodiscard]] Result<Plan> planAfter(const Id &set) const;
    /// The plan as it was when the ledger held so many sets; NotFound where it never held that many.
    [[nodiscard]] Result<Plan> planAt(qint64 position) const;
    /// Everything after a position, oldest first.
    [[nodiscard]] Result<QList<ChangeSet>> setsSince(qint64 position) const;
    /// The largest file that is kept inside a plan, which is mailed as one file.
    static constexpr qsizetype mostKeptBytes = 25 * 1024 * 1024;
    /// Keeps a file inside the plan and gives the digest by which a record then names it; see edit::keepCopy().
    /// Invalid where it is empty or too large.
    [[nodiscard]] Result<QString> keepFile(const QByteArray &bytes);
    /// NotFound where the plan does not hold it, Damaged where it is no longer what it was.
    [[nodiscard]] Result<QByteArray> keptFile(const QString &digest) const;
    /// A complete copy in a new file.
    [[nodiscard]] Result<void> saveCopy(const QString &path) const;
    /// A copy to send inside a report, without the files of reports that went out: see store/CopyToSend.h.
    [[nodiscard]] Result<QByteArray> copyToSend() const;

Q_SIGNALS:
    /// Once for each set, after file and memory hold it.
    void changed(const waymark::ChangeSet &set);

private:
    PlanDocument(std::unique_ptr<PlanStore> store, Plan plan, const LedgerHead &head, const DocumentContext &context);
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<void> checkFits(const ChangeSet &set) const;
    [[nodiscard]] Result<void> write(const ChangeSet &set, Transaction &transaction);
    [[nodiscard]] Result<Outcome> perform(ChangeSet &set);
    void backUpOnce();

    std::unique_ptr<PlanStore> m_store;
    Plan m_plan;
    LedgerHead m_head;
    DocumentContext m_context;
    UndoHistory m_undo;
    QDate m_backedUp; ///< the day for which there is a backup
};

} // namespace waymark
