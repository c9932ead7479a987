#include "document/PlanDocument.h"

#include "base/Log.h"
#include "plan/ActionWords.h"
#include "plan/PlanRules.h"
#include "store/Backups.h"
#include "store/CopyToSend.h"
#include "store/KeptFiles.h"
#include "store/PlanStore.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

Id planRecordIn(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (change.field->kind == RecordKind::Plan)
            return change.record;
    }
    return {};
}

} // namespace

PlanDocument::PlanDocument(
    std::unique_ptr<PlanStore> store, Plan plan, const LedgerHead &head, const DocumentContext &context)
    : m_store(std::move(store))
    , m_plan(std::move(plan))
    , m_head(head)
    , m_context(context)
{
}

PlanDocument::~PlanDocument() = default;

Result<std::unique_ptr<PlanDocument>> PlanDocument::create(
    const QString &path, ChangeSet first, const DocumentContext &context)
{
    if (QFile::exists(path)) {
        return fail(ErrorCode::Refused,
            tr("There is already a file “%1”. It was left as it is; choose another name.")
                .arg(QFileInfo(path).fileName()));
    }
    // Under another name until it is whole, so that a crash on the way leaves no half plan that looks like one.
    const QFileInfo target(path);
    if (Result<void> alone = PlanStore::checkNoJournal(path); !alone)
        return fail(alone.error());
    const QString partial =
        target.absolutePath() + u"/.%1.%2.part"_s.arg(target.fileName(), context.ids.next().text().left(8));
    const auto fill = [&]() -> Result<void> {
        Result<std::unique_ptr<PlanStore>> store =
            PlanStore::create(partial, planRecordIn(first), context.ids.next(), context.breaker);
        if (!store)
            return fail(store.error());
        PlanDocument document(std::move(*store), Plan(), LedgerHead(), context);
        const Result<Outcome> submitted = document.submit(std::move(first));
        return submitted ? Result<void>() : Result<void>(fail(submitted.error()));
    };
    Result<void> filled = fill();
    if (filled && !QFile::rename(partial, path)) {
        filled = fail(ErrorCode::ReadOnly,
            tr("“%1” could not be created where you want it. Nothing was changed; choose another folder.")
                .arg(target.fileName()));
    }
    if (!filled) {
        QFile::remove(partial);
        Error error = filled.error();
        error.sentence.replace(QFileInfo(partial).fileName(), target.fileName()); // the name people know
        return fail(error);
    }
    return open(path, context);
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::open(const QString &path, const DocumentContext &context)
{
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, context.breaker);
    if (!store)
        return fail(store.error());
    // Head and rows of one moment, whoever else is writing.
    const Result<std::unique_ptr<Transaction>> still = (*store)->beginReading();
    if (!still)
        return fail(still.error());
    const Result<LedgerHead> head = (*store)->head();
    if (!head)
        return fail(head.error());
    Result<Plan> plan = (*store)->load();
    if (!plan)
        return fail(plan.error());
    if (Result<void> read = (*still)->commit(); !read)
        return fail(read.error());
    return std::unique_ptr<PlanDocument>(new PlanDocument(std::move(*store), std::move(*plan), *head, context));
}

QString PlanDocument::path() const
{
    return m_store->path();
}

Result<PlanDocument::Outcome> PlanDocument::submit(Result<ChangeSet> set)
{
    if (!set)
        return fail(set.error());
    return submit(std::move(*set));
}

const Author &PlanDocument::signer()
{
    // Taken out first: what asks may look at the document.
    if (const std::function<Author()> introduce = std::exchange(m_context.introduce, {}))
        m_context.author = introduce();
    return m_context.author;
}

Result<PlanDocument::Outcome> PlanDocument::submit(ChangeSet set)
{
    if (set.kind == SetKind::Edit && !set.isEmpty())
        (void)signer();
    const Result<Outcome> outcome = perform(set);
    if (outcome && *outcome == Outcome::Done) {
        // Before anybody is told: who listens may ask what can be undone.
        m_undo.done(set);
        Q_EMIT changed(set);
    }
    return outcome;
}

Result<PlanDocument::Outcome> PlanDocument::perform(ChangeSet &set)
{
    // A merge keeps them: a decision to leave a value as it is, is a write.
    if (set.kind != SetKind::Merge)
        set.changes.removeIf([](const Change &change) { return change.before == change.after; });
    if (set.isEmpty())
        return Outcome::NothingToDo;
    set.id = m_context.ids.next();
    set.author = {keepableText(m_context.author.name), keepableText(m_context.author.role)};
    for (QString &argument : set.name.arguments)
        argument = keepableText(argument);
    set.copy = m_store->copyId();
    set.time = m_context.clock.now();
    backUpOnce();
    Result<std::unique_ptr<Transaction>> transaction = m_store->begin();
    if (!transaction)
        return fail(transaction.error());
    if (Result<void> caughtUp = catchUp(); !caughtUp)
        return fail(caughtUp.error());
    if (Result<void> fits = checkFits(set); !fits)
        return fail(fits.error());
    if (Result<void> written = write(set, **transaction); !written)
        return fail(written.error());
    return Outcome::Done;
}

/// Before the first edit of a day. Work goes on without it: a full disk elsewhere is no reason to refuse an edit here.
void PlanDocument::backUpOnce()
{
    const QDate today = m_context.clock.today();
    if (m_context.backupFolder.isEmpty() || m_backedUp == today || m_head.position == 0)
        return;
    m_backedUp = today;
    if (const Result<void> made = backups::make(*m_store, m_context.backupFolder, u"edit"_s, today); !made)
        qCWarning(waymarkLog) << "no backup:" << made.error().detail;
}

/// Loads what another process added since we last looked, so that nothing of it is overwritten.
Result<void> PlanDocument::catchUp()
{
    const Result<LedgerHead> head = m_store->head();
    if (!head)
        return fail(head.error());
    if (*head == m_head && !m_store->hasMoved())
        return {};
    // What the file holds must go on from what we know; a sync client may have put another in its place.
    const Result<QByteArray> known = m_store->chainAt(m_head.position);
    if (!known)
        return fail(known.error());
    if (*known != m_head.chain || m_store->hasMoved()) {
        return fail(ErrorCode::Refused,
            tr("“%1” was replaced by another file while it was open. Nothing was changed; save a copy of what is open "
               "here under "
               "another name, then open the file again.")
                .arg(QFileInfo(path()).fileName()));
    }
    const Result<QList<ChangeSet>> sets = m_store->setsSince(m_head.position);
    if (!sets)
        return fail(sets.error());
    m_head = *head;
    for (const ChangeSet &set : *sets) {
        m_plan.apply(set.changes);
        Q_EMIT changed(set);
    }
    return {};
}

Result<void> PlanDocument::checkFits(const ChangeSet &set) const
{
    QHash<std::pair<const Field *, Id>, Value> soFar; // a set may set a field more than once
    for (const Change &change : set.changes) {
        const std::pair place(change.field, change.record);
        const auto known = soFar.constFind(place);
        const Value present = known == soFar.constEnd() ? m_plan.value(*change.field, change.record) : *known;
        soFar.insert(place, change.after);
        if (present != change.before) {
            return fail(ErrorCode::Stale,
                tr("The plan has changed here in the meantime, so “%1” was not done. Nothing is lost; look at what it "
                   "says now and "
                   "do it again.")
                    .arg(setWords(set)),
                QLatin1StringView(change.field->column));
        }
    }
    return {};
}

/// Rows, ledger and memory, or none of them.
Result<void> PlanDocument::write(const ChangeSet &set, Transaction &transaction)
{
    m_plan.apply(set.changes);
    const auto attempt = [&]() -> Result<LedgerHead> {
        if (Result<void> allowed = checkRules(m_plan, set.changes); !allowed)
            return fail(allowed.error());
        Result<LedgerHead> next = m_store->append(m_head, set, m_plan);
        if (!next)
            return next;
        if (Result<void> committed = transaction.commit(); !committed)
            return fail(committed.error());
        return next;
    };
    const Result<LedgerHead> next = attempt();
    if (!next) {
        m_plan.apply(inverseOf(set).changes);
        return fail(next.error());
    }
    m_head = *next;
    return {};
}

QString PlanDocument::undoWords() const
{
    return canUndo() ? actionWords(m_undo.toUndo()->name) : QString();
}

QString PlanDocument::redoWords() const
{
    return canRedo() ? actionWords(m_undo.toRedo()->name) : QString();
}

Result<PlanDocument::Outcome> PlanDocument::undo()
{
    if (!canUndo())
        return Outcome::NothingToDo;
    ChangeSet set = inverseOf(*m_undo.toUndo());
    const Result<Outcome> outcome = perform(set);
    if (outcome) {
        m_undo.undone();
        Q_EMIT changed(set);
    } else if (outcome.error().code == ErrorCode::Stale) {
        m_undo.dropUndo();
    }
    return outcome;
}

Result<PlanDocument::Outcome> PlanDocument::redo()
{
    if (!canRedo())
        return Outcome::NothingToDo;
    ChangeSet set = againOf(*m_undo.toRedo());
    const Result<Outcome> outcome = perform(set);
    if (outcome) {
        m_undo.redone();
        Q_EMIT changed(set);
    } else if (outcome.error().code == ErrorCode::Stale) {
        m_undo.dropRedo();
    }
    return outcome;
}

Result<QList<ChangeSet>> PlanDocument::historyOf(const QList<Id> &records) const
{
    return m_store->historyOf(records);
}

Result<QList<ChangeSet>> PlanDocument::latestSets(int limit) const
{
    return m_store->latestSets(limit);
}

namespace {

Plan replayed(const QList<ChangeSet> &sets)
{
    Plan plan;
    for (const ChangeSet &set : sets)
        plan.apply(set.changes);
    return plan;
}

} // namespace

Result<Plan> PlanDocument::planAfter(const Id &set) const
{
    const Result<QList<ChangeSet>> sets = setsSince(0);
    if (!sets)
        return fail(sets.error());
    for (qsizetype index = 0; index < sets->size(); ++index) {
        if (sets->at(index).id == set)
            return replayed(sets->first(index + 1));
    }
    return fail(ErrorCode::NotFound, tr("That moment is not in the history of this copy. Nothing was changed."));
}

Result<Plan> PlanDocument::planAt(qint64 position) const
{
    const Result<QList<ChangeSet>> sets = setsSince(0);
    if (!sets)
        return fail(sets.error());
    if (position < 1 || position > sets->size())
        return fail(ErrorCode::NotFound, tr("That moment is not in the history of this copy. Nothing was changed."));
    return replayed(sets->first(position));
}

Result<QList<ChangeSet>> PlanDocument::setsSince(qint64 position) const
{
    return m_store->setsSince(position);
}

Result<QString> PlanDocument::keepFile(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::Invalid, tr("That file is empty. Nothing was changed; choose another."));
    if (bytes.size() > mostKeptBytes) {
        return fail(ErrorCode::Invalid,
            tr("That file has more than %1 MB and would make the plan too large to mail. Nothing was changed; write "
               "down where it lies instead.")
                .arg(mostKeptBytes / 1024 / 1024));
    }
    backUpOnce();
    return keptFiles::keep(m_store->database(), bytes);
}

Result<QByteArray> PlanDocument::keptFile(const QString &digest) const
{
    return keptFiles::find(m_store->database(), digest);
}

Result<void> PlanDocument::saveCopy(const QString &path) const
{
    return m_store->copyTo(path);
}

Result<QByteArray> PlanDocument::copyToSend() const
{
    return waymark::copyToSend(*m_store);
}

} // namespace waymark
