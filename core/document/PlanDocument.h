#pragma once

#include "base/Clock.h"
#include "document/Redacting.h"
#include "document/UndoHistory.h"
#include "plan/LedgerPlace.h"
#include "plan/Plan.h"
#include "plan/queries/PlanScope.h"
#include "store/HandOut.h"

#include <QObject>

#include <functional>
#include <memory>

namespace waymark {

struct LedgerEntry;
struct Merged;
class MergeRehearsal;
struct OpenedPlan;
class PlanStore;
class Transaction;
enum class Undecided;

/// What a document needs from outside. The referred-to objects must outlive it.
struct DocumentContext
{
    const Clock &clock;
    IdSource &ids;
    Author author;
    std::function<bool(const QString &sql)> breaker = {}; ///< for tests of failure: see Database::Breaker
    QString backupFolder = {}; ///< where a copy is put before the first edit or import of a day; empty: nowhere
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
    /// What this copy was handed out for; nothing where it is the plan itself or a whole copy. Edits outside of it are
    /// refused by submit(), merges are not.
    [[nodiscard]] const std::optional<HandOut> &handedOut() const { return m_handedOut; }
    /// Where the ledger stands.
    [[nodiscard]] const LedgerPlace &place() const { return m_head; }
    /// Who signs what is written next.
    [[nodiscard]] const Author &author() const { return m_context.author; }
    void setAuthor(const Author &author);

    /// Does what the set says. Changes whose before equals their after are dropped; where none is left, that is
    /// NothingToDo. Stale where the plan has moved on under the set; Refused or Invalid where a rule would break; a
    /// storage error where the file could not take it. In every failure file, memory and views are as they were.
    [[nodiscard]] Result<Outcome> submit(ChangeSet set);
    /// The same for a set that an edit function could not make either.
    [[nodiscard]] Result<Outcome> submit(Result<ChangeSet> set);
    /// The same for an edit that names its author.
    [[nodiscard]] Result<Outcome> submit(const std::function<Result<ChangeSet>(const Author &by)> &edit);

    [[nodiscard]] bool canUndo() const { return m_undo.toUndo() != nullptr; }
    [[nodiscard]] bool canRedo() const { return m_undo.toRedo() != nullptr; }
    /// "status of 1.1.3"; empty where there is nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;
    [[nodiscard]] Result<Outcome> undo();
    [[nodiscard]] Result<Outcome> redo();

    /// What merging these files would do; see MergeRehearsal.h. Nothing is written. What is wrong with a file is said
    /// of it; an Error only where the plan itself cannot be read.
    [[nodiscard]] Result<MergeRehearsal> rehearse(const QStringList &files) const;
    /// Does it, as it was decided, as one set: what the files know is carried as history, every decision is a write.
    /// One undo takes it back and un-learns it. Stale where the plan has moved on since the rehearsal; else the errors
    /// of submit(). In every failure nothing has changed.
    [[nodiscard]] Result<Merged> merge(const MergeRehearsal &rehearsal, Undecided undecided);

    /// Takes a wording out of the plan and out of its whole history, wherever it stands in that field of that record,
    /// and puts down that it did, and why. Cannot be undone; what undo and redo knew of the field is forgotten. The
    /// backups of the plan on this machine are redacted, too. NotFound where the wording never stood there; Invalid
    /// where the order cannot be carried out; else the errors of submit(). In every failure nothing has changed.
    [[nodiscard]] Result<RedactionOutcome> redact(const RedactionOrder &order);
    /// Where a wording lies besides the plan, to be said before it is redacted.
    [[nodiscard]] Result<WordingElsewhere> elsewhere(const Field &field, const Id &record, const Value &wording) const;
    /// Everything that ever stood in a field and was not redacted, each once, the newest first.
    [[nodiscard]] Result<QList<Value>> wordingsOf(const Field &field, const Id &record) const;

    /// Who changed these records and how, newest first.
    [[nodiscard]] Result<QList<ChangeSet>> historyOf(const QList<Id> &records) const;
    /// The newest actions in the plan, newest first.
    [[nodiscard]] Result<QList<ChangeSet>> latestSets(int limit) const;
    /// The plan as it was when that set had been done; NotFound where this copy does not hold it. Costs a replay of
    /// everything up to there.
    [[nodiscard]] Result<Plan> planAfter(const Id &set) const;
    /// The plan as it was at a place; NotFound where this copy does not know it.
    [[nodiscard]] Result<Plan> planAt(const LedgerPlace &place) const;
    /// Everything that was applied after a place, oldest first; NotFound where this copy does not know it.
    [[nodiscard]] Result<QList<ChangeSet>> setsSince(const LedgerPlace &place) const;
    /// The same up to another place.
    [[nodiscard]] Result<QList<ChangeSet>> setsBetween(const LedgerPlace &after, const LedgerPlace &upTo) const;
    /// Whether a wording that was in the plan at a place, or before it, has been redacted since: then planAt() says
    /// less than the plan of then did.
    [[nodiscard]] Result<bool> isRedactedBefore(const LedgerPlace &place) const;
    /// The largest file that is kept inside a plan, which is mailed as one file.
    static constexpr qsizetype mostKeptBytes = 25 * 1024 * 1024;
    /// Keeps a file inside the plan and gives the digest by which a record then names it; see edit::keepCopy().
    /// Invalid where it is empty or too large.
    [[nodiscard]] Result<QString> keepFile(const QByteArray &bytes);
    /// NotFound where the plan does not hold it, Damaged where it is no longer what it was.
    [[nodiscard]] Result<QByteArray> keptFile(const QString &digest) const;
    /// A complete copy in a new file, for somebody to work on: it is a copy of its own.
    [[nodiscard]] Result<void> saveCopy(const QString &path) const;
    /// A copy in a new file, for somebody to work on one delivery group or priority; the rest can be read in it.
    [[nodiscard]] Result<void> saveSection(const QString &path, const PlanScope &scope, KeptAlong kept) const;
    /// A copy to send inside a report, without the files of reports that went out: see store/CopyToSend.h.
    [[nodiscard]] Result<QByteArray> copyToSend() const;

Q_SIGNALS:
    /// Once for each set, after file and memory hold it.
    void changed(const waymark::ChangeSet &set);
    /// Somebody else works here, or has said who they are.
    void authorChanged();

private:
    PlanDocument(OpenedPlan opened, const DocumentContext &context);
    [[nodiscard]] Result<RedactedPlaces> catchUp();
    void sign(ChangeSet &set) const;
    [[nodiscard]] Result<void> write(
        const ChangeSet &set, const QList<LedgerEntry> &entries, Transaction &transaction, const PlanScope &scope);
    [[nodiscard]] PlanScope scope() const { return m_handedOut ? PlanScope(m_handedOut->scope) : PlanScope(); }
    [[nodiscard]] Result<Outcome> perform(ChangeSet &set, bool isOfMerge = false);
    [[nodiscard]] Result<Outcome> goBack(ChangeSet set, bool isOfMerge);
    void backUpOnce(const QString &occasion);
    RedactedPlaces forgetRedacted(const ChangeSet &set);

    std::unique_ptr<PlanStore> m_store;
    Plan m_plan;
    LedgerPlace m_head;
    std::optional<HandOut> m_handedOut;
    DocumentContext m_context;
    UndoHistory m_undo;
    QHash<QString, QDate> m_backedUp; ///< the day for which there is a backup, by its occasion
};

} // namespace waymark
