#include "document/PlanDocument.h"

#include "base/Log.h"
#include "document/Fitting.h"
#include "document/merging/MergeMaterial.h"
#include "document/merging/MergeRehearsal.h"
#include "document/OpenedPlan.h"
#include "document/Scoping.h"
#include "plan/PlanRules.h"
#include "plan/words/ActionWords.h"
#include "store/Backups.h"
#include "store/CopyToSend.h"
#include "store/KeptFiles.h"
#include "store/PlanStore.h"
#include "store/Redaction.h"
#include "store/WholeFile.h"

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

PlanDocument::PlanDocument(OpenedPlan opened, const DocumentContext &context)
    : m_store(std::move(opened.store))
    , m_plan(std::move(opened.plan))
    , m_head(opened.head)
    , m_handedOut(opened.handedOut)
    , m_context(context)
{
}

PlanDocument::~PlanDocument() = default;

Result<std::unique_ptr<PlanDocument>> PlanDocument::create(
    const QString &path, ChangeSet first, const DocumentContext &context)
{
    const auto fill = [&](const QString &partial) -> Result<void> {
        Result<std::unique_ptr<PlanStore>> store =
            PlanStore::create(partial, planRecordIn(first), context.ids.next(), context.breaker);
        if (!store)
            return fail(store.error());
        PlanDocument document({std::move(*store), {}, {}, {}}, context);
        const Result<Outcome> submitted = document.submit(std::move(first));
        return submitted ? Result<void>() : Result<void>(fail(submitted.error()));
    };
    if (Result<void> made = makeWholeFile(path, context.ids.next(), fill); !made)
        return fail(made.error());
    return open(path, context);
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::open(const QString &path, const DocumentContext &context)
{
    Result<OpenedPlan> opened = openPlanFile(path, context.breaker);
    if (!opened)
        return fail(opened.error());
    return std::unique_ptr<PlanDocument>(new PlanDocument(std::move(*opened), context));
}

QString PlanDocument::path() const
{
    return m_store->path();
}

Result<PlanDocument::Outcome> PlanDocument::submit(Result<ChangeSet> set)
{
    return set ? submit(std::move(*set)) : fail(set.error());
}

Result<PlanDocument::Outcome> PlanDocument::submit(const std::function<Result<ChangeSet>(const Author &by)> &edit)
{
    return submit(edit(m_context.author));
}

void PlanDocument::setAuthor(const Author &author)
{
    if (author == m_context.author)
        return;
    m_context.author = author;
    Q_EMIT authorChanged();
}

Result<PlanDocument::Outcome> PlanDocument::submit(ChangeSet set)
{
    const Result<Outcome> outcome = perform(set);
    if (outcome && *outcome == Outcome::Done) {
        // Before anybody is told: who listens may ask what can be undone.
        forgetRedacted(set);
        m_undo.done(set);
        Q_EMIT changed(set);
    }
    return outcome;
}

/// Of a merge too where it takes one back or does it again.
Result<PlanDocument::Outcome> PlanDocument::perform(ChangeSet &set, bool isOfMerge)
{
    // A merge keeps them: a decision to leave a value as it is, is a write.
    const bool keepsAll = isOfMerge || set.kind == SetKind::Merge;
    if (!keepsAll)
        set.changes.removeIf([](const Change &change) { return change.before == change.after; });
    if (set.isEmpty() && !isOfMerge)
        return Outcome::NothingToDo;
    sign(set);
    backUpOnce(set.kind == SetKind::Import || set.kind == SetKind::Merge ? u"import"_s : u"edit"_s);
    Result<std::unique_ptr<Transaction>> transaction = m_store->begin();
    if (!transaction)
        return fail(transaction.error());
    const Result<RedactedPlaces> redacted = catchUp();
    if (!redacted)
        return fail(redacted.error());
    if (Result<void> fits = checkFits(m_plan, set, *redacted); !fits)
        return fail(fits.error());
    const Result<LedgerEntry> entry = isOfMerge ? revertingEntry(*m_store, set) : Result<LedgerEntry>(newEntry(set));
    if (!entry)
        return fail(entry.error());
    if (Result<void> written = write(set, {*entry}, **transaction, keepsAll ? PlanScope() : scope()); !written)
        return fail(written.error());
    return Outcome::Done;
}

/// Who did it, where and when.
void PlanDocument::sign(ChangeSet &set) const
{
    set.id = m_context.ids.next();
    set.author = {keepableText(m_context.author.name), keepableText(m_context.author.role)};
    set.copy = m_store->copyId();
    set.time = m_context.clock.now();
}

/// Before the first edit, and before the first import, of a day. Work goes on without it: a full disk elsewhere is no
/// reason to refuse an edit here.
void PlanDocument::backUpOnce(const QString &occasion)
{
    const QDate today = m_context.clock.today();
    if (m_context.backupFolder.isEmpty() || m_backedUp.value(occasion) == today || m_head.position == 0)
        return;
    m_backedUp.insert(occasion, today);
    if (const Result<void> made = backups::make(*m_store, m_context.backupFolder, occasion, today); !made)
        qCWarning(waymarkLog) << "no backup:" << made.error().detail;
}

/// Loads what another process added since we last looked, so that nothing of it is overwritten. Gives the fields that
/// were redacted meanwhile: what was prepared for them may say what must not come back.
Result<RedactedPlaces> PlanDocument::catchUp()
{
    const Result<LedgerPlace> head = m_store->head();
    if (!head)
        return fail(head.error());
    if (*head == m_head && !m_store->hasMoved())
        return RedactedPlaces();
    const Result<QList<ChangeSet>> sets = addedSince(*m_store, m_head, *head);
    if (!sets)
        return fail(sets.error());
    m_head = *head;
    RedactedPlaces redacted;
    for (const ChangeSet &set : *sets) {
        m_plan.apply(set.changes);
        redacted += forgetRedacted(set);
        Q_EMIT changed(set);
    }
    return redacted;
}

/// Rows, ledger and memory, or none of them. The set is what happens to the plan, the entries are what is written down.
Result<void> PlanDocument::write(
    const ChangeSet &set, const QList<LedgerEntry> &entries, Transaction &transaction, const PlanScope &scope)
{
    if (Result<void> inside = checkScope(m_plan, set.changes, scope); !inside)
        return inside;
    m_plan.apply(set.changes);
    const auto attempt = [&]() -> Result<LedgerPlace> {
        if (Result<void> allowed = checkRules(m_plan, set.changes); !allowed)
            return fail(allowed.error());
        if (Result<void> inside = checkScope(m_plan, set.changes, scope); !inside)
            return fail(inside.error());
        Result<LedgerPlace> next = m_store->append(m_head, entries, m_plan);
        if (!next)
            return next;
        if (Result<void> committed = transaction.commit(); !committed)
            return fail(committed.error());
        return next;
    };
    const Result<LedgerPlace> next = attempt();
    if (!next) {
        m_plan.apply(inverseOf(set).changes);
        return fail(next.error());
    }
    m_head = *next;
    return {};
}

Result<MergeRehearsal> PlanDocument::rehearse(const QStringList &files) const
{
    const auto material = gatherMaterial(*m_store, m_plan, m_head, files);
    return material ? Result<MergeRehearsal>(MergeRehearsal(*material)) : fail(material.error());
}

Result<Merged> PlanDocument::merge(const MergeRehearsal &rehearsal, Undecided undecided)
{
    const MergeMaterial &material = rehearsal.material();
    ChangeSet set;
    set.kind = SetKind::Merge;
    sign(set);
    const MergeEntries made = mergeEntries(material, rehearsal.proposal(), undecided, set);
    if (!made.isAnything(material))
        return Merged{false, {}, made.outcome.open, {}};
    backUpOnce(u"import"_s);
    if (Result<void> kept = keepNamedFiles(*m_store, material, made.set); !kept)
        return fail(kept.error());
    Result<std::unique_ptr<Transaction>> transaction = m_store->begin();
    if (!transaction)
        return fail(transaction.error());
    if (const Result<RedactedPlaces> caughtUp = catchUp(); !caughtUp)
        return fail(caughtUp.error());
    if (Result<void> fits = checkSamePlace(material, m_head); !fits)
        return fail(fits.error());
    if (Result<void> gone = redactAsInFiles(*m_store, material); !gone)
        return fail(gone.error());
    const QList<Change> standing = takeOut(m_plan, material.redacted);
    if (Result<void> written = write(made.set, made.entries, **transaction, {}); !written) {
        m_plan.apply(standing);
        return fail(written.error());
    }
    for (const Wording &wording : material.redacted)
        m_undo.forget(*wording.field, wording.record);
    forgetRedacted(made.set);
    m_undo.done(made.set);
    Q_EMIT changed(made.set);
    clearAfterMerge(*m_store, m_plan.id(), m_context.backupFolder, material);
    return Merged{true, made.set.id, made.outcome.open, made.outcome.broughtBack};
}

Result<RedactionOutcome> PlanDocument::redact(const RedactionOrder &order)
{
    const Result<std::unique_ptr<Transaction>> transaction = m_store->begin();
    if (!transaction)
        return fail(transaction.error());
    if (const Result<RedactedPlaces> redacted = catchUp(); !redacted)
        return fail(redacted.error());
    if (Result<void> inside = checkScope(m_plan, {{order.field, order.record, {}, {}}}, scope()); !inside)
        return fail(inside.error());
    const Wording wording{
        order.field, order.record, order.wording.isEmpty() ? m_plan.value(*order.field, order.record) : order.wording};
    if (Result<void> checked = checkOrder(order, m_plan, wording.value); !checked)
        return fail(checked.error());
    Result<RedactionOutcome> outcome = takeOutWording(*m_store, m_plan, wording);
    if (!outcome)
        return outcome;
    ChangeSet set = redactionSet(
        order, m_plan, wording.value, m_context.ids.next(), m_context.clock.today(), m_context.author.name);
    sign(set);
    const LedgerEntry entry = redaction::without(newEntry(set), {wording});
    if (Result<void> written = write(set, {entry}, **transaction, scope()); !written)
        return fail(written.error());
    forgetRedacted(set);
    Q_EMIT changed(entry.set);
    clearTraces(*m_store, m_plan.id(), m_context.backupFolder, wording, *outcome);
    return outcome;
}

Result<WordingElsewhere> PlanDocument::elsewhere(const Field &field, const Id &record, const Value &wording) const
{
    return wordingElsewhere(*m_store, m_plan, m_context.backupFolder, {&field, record, wording});
}

RedactedPlaces PlanDocument::forgetRedacted(const ChangeSet &set)
{
    const RedactedPlaces places = redactedPlaces(set);
    for (const auto &[field, record] : places)
        m_undo.forget(*field, record);
    return places;
}

Result<QList<Value>> PlanDocument::wordingsOf(const Field &field, const Id &record) const
{
    const Result<QList<ChangeSet>> sets = historyOf({record});
    return sets ? Result<QList<Value>>(wordingsIn(*sets, field)) : fail(sets.error());
}

QString PlanDocument::undoWords() const
{
    return canUndo() ? actionWords(*m_undo.toUndo(), m_plan) : QString();
}

QString PlanDocument::redoWords() const
{
    return canRedo() ? actionWords(*m_undo.toRedo(), m_plan) : QString();
}

Result<PlanDocument::Outcome> PlanDocument::undo()
{
    const ChangeSet *done = m_undo.toUndo();
    return done ? goBack(inverseOf(*done), done->kind == SetKind::Merge) : Outcome::NothingToDo;
}

Result<PlanDocument::Outcome> PlanDocument::redo()
{
    const ChangeSet *undone = m_undo.toRedo();
    return undone ? goBack(againOf(*undone), undone->kind == SetKind::Merge) : Outcome::NothingToDo;
}

Result<PlanDocument::Outcome> PlanDocument::goBack(ChangeSet set, bool isOfMerge)
{
    const bool isUndo = set.kind == SetKind::Undo;
    const Result<Outcome> outcome = perform(set, isOfMerge);
    if (outcome) {
        isUndo ? m_undo.undone(set.about) : m_undo.redone(set.about);
        Q_EMIT changed(set);
    } else if (outcome.error().code == ErrorCode::Stale) {
        isUndo ? m_undo.dropUndo(set.about) : m_undo.dropRedo(set.about);
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

Result<Plan> PlanDocument::planAfter(const Id &set) const
{
    const Result<QList<ChangeSet>> sets = setsSince({});
    if (!sets)
        return fail(sets.error());
    return replayedUpTo(*sets, set);
}

Result<Plan> PlanDocument::planAt(const LedgerPlace &place) const
{
    const Result<QList<ChangeSet>> sets = setsBetween({}, place);
    return sets ? Result<Plan>(replayed(*sets)) : fail(sets.error());
}

Result<QList<ChangeSet>> PlanDocument::setsSince(const LedgerPlace &place) const
{
    return setsBetween(place, m_head);
}

Result<QList<ChangeSet>> PlanDocument::setsBetween(const LedgerPlace &after, const LedgerPlace &upTo) const
{
    return m_store->setsBetween(after, upTo);
}

Result<bool> PlanDocument::isRedactedBefore(const LedgerPlace &place) const
{
    return m_store->isRedactedBefore(place);
}

Result<QString> PlanDocument::keepFile(const QByteArray &bytes)
{
    if (Result<void> keepable = checkKeepable(bytes, mostKeptBytes); !keepable)
        return fail(keepable.error());
    backUpOnce(u"edit"_s);
    return keptFiles::keep(m_store->database(), bytes);
}

Result<QByteArray> PlanDocument::keptFile(const QString &digest) const
{
    return keptFiles::find(m_store->database(), digest);
}

Result<void> PlanDocument::saveCopy(const QString &path) const
{
    return m_store->copyTo(path, m_context.ids.next());
}

Result<void> PlanDocument::saveSection(const QString &path, const PlanScope &scope, KeptAlong kept) const
{
    return handOut(*m_store, path, m_context.ids.next(),
        {scope.id(), keepableText(m_context.author.name), m_context.clock.today()}, kept);
}

Result<QByteArray> PlanDocument::copyToSend() const
{
    return waymark::copyToSend(*m_store);
}

} // namespace waymark
