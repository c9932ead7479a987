#pragma once

#include "plan/Plan.h"

#include <QDate>
#include <QStringList>

namespace waymark {

class PlanStore;
struct Wording;

/// Fields of records that were redacted.
using RedactedPlaces = QList<std::pair<const Field *, Id>>;

/// What somebody wants gone from a plan and from its whole history, and why.
struct RedactionOrder
{
    const Field *field = nullptr;
    Id record; ///< living or removed
    Value wording; ///< empty: what stands there now
    Value replacement; ///< what is to stand there where the wording stands now; may be empty
    QString reason;
};

/// A report that went out and may tell of the wording.
struct ReportHolding
{
    Id report; ///< an IssuedReport
    bool isCertain = false; ///< found in a kept file; otherwise the plan held it when or shortly before it went out
};

/// What a redaction came to.
struct RedactionOutcome
{
    int places = 0; ///< in the history and in the plan, from all of which it is gone
    bool isCleared = true; ///< false: free pages of the file could not be cleared, and the next opening tries again
    int backups = 0; ///< of this machine, that held it and do not any more
    QStringList backupsRemoved; ///< damaged ones, that nobody could have gone back to
    QStringList backupsLeft; ///< that could not be treated: their paths, to be removed by hand
    QList<ReportHolding> reports; ///< the newest first; what they hold stays as it went out
};

/// Where a wording lies besides the plan, as far as this machine knows.
struct WordingElsewhere
{
    QList<ReportHolding> reports; ///< the newest first; what they hold stays as it went out
    QList<QDate> backups; ///< of these days, oldest first: they lose it with the plan
    QStringList backupsUnreadable; ///< by their paths
};
/// To be said before anything is redacted. The folder of the backups may be none.
[[nodiscard]] Result<WordingElsewhere> wordingElsewhere(
    PlanStore &store, const Plan &plan, const QString &backupFolder, const Wording &wording);
/// Takes a wording out of history and rows, and says where it stood and which reports tell of it. NotFound where it
/// never stood there. The caller holds the transaction.
[[nodiscard]] Result<RedactionOutcome> takeOutWording(PlanStore &store, const Plan &plan, const Wording &wording);
/// The redaction is saved; now its traces go, and the outcome is told of them. What cannot be cleared is said and
/// changes nothing about that.
void clearTraces(
    PlanStore &store, const Id &plan, const QString &backupFolder, const Wording &wording, RedactionOutcome &outcome);

/// Texts that people type, and due dates for what was written there; not what the program itself writes down, and not
/// what an entry is ordered by or points at.
[[nodiscard]] bool isRedactable(const Field &field);
/// Invalid or NotFound where nothing can come of the order; `wording` is what it comes down to.
[[nodiscard]] Result<void> checkOrder(const RedactionOrder &order, const Plan &plan, const Value &wording);
/// A set that writes down what was redacted, where, why, when and by whom, and never what it said; and that takes the
/// wording out of the field where it stands there.
[[nodiscard]] ChangeSet redactionSet(
    const RedactionOrder &order, const Plan &plan, const Value &wording, const Id &id, QDate today, const QString &by);
/// Everything that stood in a field in these sets, each once, as they come.
[[nodiscard]] QList<Value> wordingsIn(const QList<ChangeSet> &sets, const Field &field);
/// The fields of records that a set tells were redacted: what undo and redo know of them is to be forgotten.
[[nodiscard]] RedactedPlaces redactedPlaces(const ChangeSet &set);
/// Looks through the kept files of the reports that went out. Pages, documents and workbooks cannot be searched as they
/// lie there: such a report counts where the plan held the wording at its place, or after that of the one before it.
[[nodiscard]] Result<QList<ReportHolding>> reportsHolding(PlanStore &store, const Plan &plan, const Wording &wording);

} // namespace waymark
