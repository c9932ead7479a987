#include "document/merging/MergeMaterial.h"

#include "document/Redacting.h"
#include "merge/DraftMaking.h"
#include "plan/records/Evidence.h"
#include "plan/records/IssuedFile.h"
#include "store/KeptFiles.h"
#include "store/Knowledge.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Material
{
    Q_DECLARE_TR_FUNCTIONS(Material)
};

/// What other copies do not say any more of sets that this one has, too. What was written again after a redaction is
/// another set's and stays.
Result<QList<Wording>> redactedElsewhere(PlanStore &store, const QList<PlanStore *> &others)
{
    QList<Wording> wordings;
    for (PlanStore *other : others) {
        QList<LedgerEntry> redacted;
        Result<void> read = ledger::readRedacted(
            other->database(), [&redacted](LedgerEntry entry) { redacted.append(std::move(entry)); });
        if (!read)
            return fail(read.error());
        for (const LedgerEntry &entry : std::as_const(redacted)) {
            const Result<std::optional<LedgerEntry>> own = ledger::find(store.database(), entry.set.id);
            if (!own)
                return fail(own.error());
            if (*own)
                wordings += redaction::redactedIn(entry, **own);
        }
    }
    return wordings;
}

/// Opens the files one after the other; what is wrong with one is said of it.
class Gathering
{
public:
    Gathering(PlanStore &store, MergeMaterial &material)
        : m_store(store)
        , m_material(material)
    {
    }

    Result<void> gather(const QStringList &paths)
    {
        Result<CopyHistory> history = historyIn(m_store);
        if (!history)
            return fail(history.error());
        m_material.history = std::move(*history);
        Result<QHash<Id, QByteArray>> digests = knowledge::digests(m_store.database());
        if (!digests)
            return fail(digests.error());
        m_digests = std::move(*digests);
        for (const QString &path : paths) {
            MergeFile file;
            file.path = path;
            file.name = QFileInfo(path).fileName();
            if (const Result<void> added = add(file); !added)
                file.refusal = added.error();
            m_material.files.append(file);
        }
        return redact();
    }

private:
    Result<void> add(MergeFile &file)
    {
        Result<ForeignPlan> foreign = openForeign(file, m_store, m_material.plan, m_digests);
        if (!foreign)
            return fail(foreign.error());
        const QSet<Id> news = foreign->history.known - m_material.history.known;
        file.sets = int(news.size());
        file.latest = foreign->history.latestOf(news);
        const Result<QList<Wording>> redacted = redactedElsewhere(m_store, {foreign->store.get()});
        if (!redacted)
            return fail(redacted.error());
        Result<QList<LedgerEntry>> carried = carriedFrom(*foreign);
        if (!carried)
            return fail(carried.error());
        if (redacted->isEmpty() && isNothing(news, *foreign)) {
            return fail(ErrorCode::NothingToDo,
                Material::tr("There is nothing new in “%1”: this plan knows all of it already.").arg(file.name));
        }
        for (LedgerEntry &entry : *carried) {
            if (!m_carriedOf.contains(entry.set.id))
                m_material.carried.append(entry);
            m_carriedOf.insert(entry.set.id, m_material.foreign.size());
        }
        m_material.learned += news;
        m_material.fileOf.append(int(m_material.files.size()));
        m_material.foreign.push_back(std::move(*foreign));
        return {};
    }

    /// Merges that decided nothing which is not known here: two copies that agree would tell each other of their last
    /// merges for ever. Whoever knows what a value stands on knows all that its writer knew, so nothing is missed.
    [[nodiscard]] bool isNothing(const QSet<Id> &news, const ForeignPlan &foreign) const
    {
        if (!(news - m_ofMerges).isEmpty())
            return false;
        const MergeDraft draft =
            draftOf({{&m_material.plan, &m_material.history, {}}, {&foreign.plan, &foreign.history, {}}});
        return draft.proposal.items.isEmpty() && draft.silent.isEmpty();
    }

    /// Those that do not lie here and are known there, oldest first.
    Result<QList<LedgerEntry>> carriedFrom(const ForeignPlan &foreign)
    {
        QList<LedgerEntry> carried;
        Result<void> read =
            ledger::read(foreign.store->database(), 0, std::numeric_limits<qint64>::max(), [&](LedgerEntry entry) {
                const Id id = entry.set.id;
                if (entry.set.kind == SetKind::Merge || m_ofMerges.contains(entry.set.about))
                    m_ofMerges.insert(id);
                if (m_digests.contains(id) || !foreign.history.known.contains(id))
                    return;
                entry.isApplied = false;
                carried.append(std::move(entry));
            });
        if (!read)
            return fail(read.error());
        return carried;
    }

    /// Takes out of every side what another has redacted.
    Result<void> redact()
    {
        QList<PlanStore *> stores{&m_store};
        for (const ForeignPlan &foreign : m_material.foreign)
            stores.append(foreign.store.get());
        for (PlanStore *store : std::as_const(stores)) {
            QList<PlanStore *> others = stores;
            others.removeOne(store);
            Result<QList<Wording>> wordings = redactedElsewhere(*store, others);
            if (!wordings)
                return fail(wordings.error());
            if (store == &m_store)
                m_material.redacted = *wordings;
            redactIn(stores.indexOf(store), *wordings);
        }
        return {};
    }

    void redactIn(qsizetype side, const QList<Wording> &wordings)
    {
        if (side == 0) {
            (void)takeOut(m_material.plan, wordings);
            return;
        }
        const size_t foreign = size_t(side) - 1;
        (void)takeOut(m_material.foreign[foreign].plan, wordings);
        for (LedgerEntry &entry : m_material.carried) {
            if (m_carriedOf.values(entry.set.id).contains(foreign))
                entry = redaction::without(std::move(entry), wordings);
        }
    }

    PlanStore &m_store;
    MergeMaterial &m_material;
    QHash<Id, QByteArray> m_digests;
    QMultiHash<Id, size_t> m_carriedOf; ///< the foreign plans that have each entry
    QSet<Id> m_ofMerges; ///< in the files: merges, and what took them back or did them again
};

} // namespace

QList<Change> takeOut(Plan &plan, const QList<Wording> &wordings)
{
    QList<Change> standing;
    for (const Wording &wording : wordings) {
        if (plan.value(*wording.field, wording.record) != wording.value)
            continue;
        plan.apply({{wording.field, wording.record, wording.value, {}}});
        standing.append({wording.field, wording.record, {}, wording.value});
    }
    return standing;
}

MergeSides MergeMaterial::sides() const
{
    MergeSides sides{{&plan, &history, {}}};
    for (const ForeignPlan &other : foreign)
        sides.append({&other.plan, &other.history, files.at(fileOf.at(sides.size() - 1)).scope});
    return sides;
}

Result<std::shared_ptr<const MergeMaterial>> gatherMaterial(
    PlanStore &store, const Plan &plan, const LedgerPlace &place, const QStringList &paths)
{
    const auto material = std::make_shared<MergeMaterial>();
    material->place = place;
    material->plan = plan;
    if (Result<void> gathered = Gathering(store, *material).gather(paths); !gathered)
        return fail(gathered.error());
    material->draft = draftOf(material->sides());
    for (ProposedItem &item : material->draft.proposal.items) {
        item.place.document = material->fileOf.at(item.place.document);
        for (ProposedChange &change : item.changes)
            change.place.document = item.place.document;
    }
    return std::shared_ptr<const MergeMaterial>(material);
}

MergeEntries mergeEntries(const MergeMaterial &material, const Proposal &decided, Undecided undecided, ChangeSet set)
{
    MergeEntries made;
    const auto everWriters = [&material](const FieldPlace &place) {
        QSet<Id> sets;
        for (const ForeignPlan &foreign : material.foreign) // what cannot be read may have been any of them
            sets += knowledge::setsThatWrote(foreign.store->database(), place).value_or(foreign.history.known);
        return sets;
    };
    made.outcome = outcomeOf(material.sides(), material.draft, decided, undecided, everWriters);
    set.name = {u"merge"_s, {ActionArgument::count(qint64(material.foreign.size()))}};
    // What is carried here is learned unless it is named; what lies here already is learned if it is.
    QSet<Id> carried;
    for (const LedgerEntry &entry : material.carried)
        carried.insert(entry.set.id);
    const QSet<Id> unlearned = made.outcome.unlearned;
    const QSet<Id> exceptions = (carried & unlearned) + (material.learned - carried - unlearned);
    for (const Id &exception : sortedIds(exceptions))
        set.name.arguments.append(ActionArgument::set(exception));
    for (const FieldOutcome &outcome : std::as_const(made.outcome.fields))
        set.changes.append(outcome.change);
    made.set = set;
    LedgerEntry own = newEntry(set);
    for (qsizetype at = 0; at < set.changes.size(); ++at)
        own.seal.changes[at].writers = made.outcome.fields.at(at).writers;
    made.entries = material.carried;
    made.entries.append(own);
    return made;
}

bool MergeEntries::isAnything(const MergeMaterial &material) const
{
    return !outcome.fields.isEmpty() || !material.carried.isEmpty() || !material.redacted.isEmpty()
        || !(material.learned - outcome.unlearned).isEmpty();
}

Result<void> checkSamePlace(const MergeMaterial &material, const LedgerPlace &head)
{
    if (material.place == head)
        return {};
    return fail(ErrorCode::Stale,
        Material::tr("The plan has changed since you looked at what would be merged. Nothing was merged and nothing is "
                     "lost; look again."));
}

void clearAfterMerge(PlanStore &store, const Id &plan, const QString &backupFolder, const MergeMaterial &material)
{
    for (const Wording &wording : material.redacted) {
        RedactionOutcome outcome;
        clearTraces(store, plan, backupFolder, wording, outcome);
    }
}

Result<void> redactAsInFiles(PlanStore &store, const MergeMaterial &material)
{
    for (const ForeignPlan &foreign : material.foreign) {
        QList<LedgerEntry> redacted;
        Result<void> read = ledger::readRedacted(
            foreign.store->database(), [&redacted](LedgerEntry entry) { redacted.append(std::move(entry)); });
        if (!read)
            return read;
        for (const LedgerEntry &entry : std::as_const(redacted)) {
            if (const Result<QList<Wording>> gone = redaction::redactAsIn(store.database(), entry); !gone)
                return fail(gone.error());
        }
    }
    for (const Wording &wording : material.redacted) {
        if (const Result<int> gone = redaction::remove(store.database(), wording); !gone)
            return fail(gone.error());
    }
    return {};
}

Result<void> keepNamedFiles(PlanStore &store, const MergeMaterial &material, const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        const bool isNamed =
            change.field == &fieldOf<&Evidence::digest>() || change.field == &fieldOf<&IssuedFile::digest>();
        const QString digest = change.after.as<QString>();
        if (!isNamed || digest.isEmpty() || keptFiles::find(store.database(), digest))
            continue;
        for (const ForeignPlan &foreign : material.foreign) {
            // A copy may have been handed out without it.
            const Result<QByteArray> bytes = keptFiles::find(foreign.store->database(), digest);
            if (!bytes)
                continue;
            if (const Result<QString> kept = keptFiles::keep(store.database(), *bytes); !kept)
                return fail(kept.error());
            break;
        }
    }
    return {};
}

/// What a field stands on by the writers that the entry of a merge names.
static QList<Id> standing(QList<Id> writers, const Id &merge)
{
    if (writers.isEmpty())
        return {merge};
    writers.removeAll(Id());
    return writers;
}

Result<LedgerEntry> revertingEntry(PlanStore &store, const ChangeSet &set)
{
    const Result<std::optional<LedgerEntry>> merge = ledger::find(store.database(), set.about);
    if (!merge)
        return fail(merge.error());
    LedgerEntry entry = newEntry(set);
    if (!*merge || (*merge)->set.changes.size() != set.changes.size())
        return entry;
    const Result<QHash<FieldPlace, QList<Id>>> before = knowledge::writers(store.database(), (*merge)->position - 1);
    const Result<QHash<FieldPlace, QList<Id>>> now = knowledge::writers(store.database());
    if (!before || !now)
        return fail(before ? now.error() : before.error());
    QHash<FieldPlace, QList<Id>> after; // of a field that it wrote twice the last
    for (qsizetype at = 0; at < (*merge)->set.changes.size(); ++at) {
        const Change &change = (*merge)->set.changes.at(at);
        after.insert({change.field, change.record}, standing((*merge)->seal.changes.at(at).writers, set.about));
    }
    const bool isUndo = set.kind == SetKind::Undo;
    for (qsizetype at = 0; at < set.changes.size(); ++at) {
        const FieldPlace place{set.changes.at(at).field, set.changes.at(at).record};
        const QList<Id> found = before->value(place);
        const QList<Id> wrote = after.value(place);
        // What somebody wrote there in between was seen by others perhaps: then this is a write, like any other.
        if (now->value(place) != (isUndo ? wrote : found))
            continue;
        const QList<Id> back = isUndo ? found : wrote;
        entry.seal.changes[at].writers = back.isEmpty() ? QList<Id>{Id()} : back;
    }
    return entry;
}

} // namespace waymark
