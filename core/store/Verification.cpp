#include "store/Verification.h"

#include "plan/words/ActionWords.h"
#include "store/KeptFiles.h"
#include "store/PlanStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <limits>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

constexpr qsizetype mostProblems = 20;
constexpr qint64 everything = std::numeric_limits<qint64>::max();

void note(Verification &found, const QString &problem)
{
    if (found.problems.size() < mostProblems)
        found.problems.append(problem);
}

/// Entries that reading from the start never meets belong to no history.
Result<void> countEntries(Database &database, Verification &found)
{
    for (const auto &[table, read] : {std::pair(u"change_set"_s, found.sets), std::pair(u"change"_s, found.changes)}) {
        const Result<QVariant> count = database.single(u"SELECT count(*) FROM "_s + table);
        if (!count)
            return fail(count.error());
        if (count->toLongLong() != read)
            note(
                found, Verify::tr("The history holds %1 entries that belong nowhere.").arg(count->toLongLong() - read));
    }
    return {};
}

/// A journal left by a program that was killed is rolled back first; that needs a connection that may write.
Result<std::unique_ptr<PlanStore>> openToVerify(const QString &path)
{
    Result<std::unique_ptr<PlanStore>> store = PlanStore::openReadOnly(path);
    if (!store && store.error().code == ErrorCode::ReadOnly && QFile::exists(path + u"-journal"_s)) {
        if (const Result<std::unique_ptr<PlanStore>> recovered = PlanStore::open(path); recovered)
            return PlanStore::openReadOnly(path);
    }
    return store;
}

} // namespace

QStringList differences(const Plan &left, const Plan &right, qsizetype limit)
{
    QStringList found;
    for (const KindInfo &info : allKinds()) {
        const QList<Id> leftIds = left.everIds(info.kind);
        const QList<Id> rightIds = right.everIds(info.kind);
        const QSet<Id> ids = QSet<Id>(leftIds.begin(), leftIds.end()) + QSet<Id>(rightIds.begin(), rightIds.end());
        for (const Id &id : ids) {
            for (const Field &field : info.fields) {
                if (found.size() >= limit)
                    return found;
                const Value ours = left.value(field, id);
                const Value theirs = right.value(field, id);
                if (ours != theirs) {
                    found.append(Verify::tr("%1 %2: “%3” is “%4” here and “%5” there.")
                                     .arg(QLatin1StringView(info.table), id.text(), QLatin1StringView(field.column),
                                         valueText(ours), valueText(theirs)));
                }
            }
        }
    }
    return found;
}

Result<Verification> verify(PlanStore &store)
{
    Verification found;
    const Result<std::unique_ptr<Transaction>> still = store.beginReading(); // somebody may be working on it
    if (!still)
        return fail(still.error());
    const Result<QVariant> check = store.database().single(u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return fail(check.error());
    if (check->toString() != "ok"_L1)
        note(found, Verify::tr("The file's own structure is damaged: %1.").arg(check->toString()));

    Plan replayed;
    LedgerPlace head;
    Result<void> read = ledger::read(store.database(), 0, everything, [&](const LedgerEntry &entry) {
        ++found.sets;
        found.changes += entry.set.changes.size();
        head = {head.position + 1, nextChain(head.chain, entry.digest, entry.isApplied)};
        const auto which = [&] {
            return Verify::tr("Entry %1 of the history (%2)").arg(entry.position).arg(setWords(entry.set, replayed));
        };
        if (!isIntact(entry))
            note(found, Verify::tr("%1 does not fit its digest.").arg(which()));
        if (entry.position != head.position || entry.chain != head.chain)
            note(found, Verify::tr("%1 does not follow from the one before.").arg(which()));
        if (entry.isApplied)
            replayed.apply(entry.set.changes);
    });
    if (!read)
        return fail(read.error());
    if (Result<void> counted = countEntries(store.database(), found); !counted)
        return fail(counted.error());
    const Result<int> spoilt = keptFiles::countSpoilt(store.database());
    if (!spoilt)
        return fail(spoilt.error());
    if (*spoilt > 0)
        note(found, Verify::tr("Files kept with the plan that are no longer what they were: %1.").arg(*spoilt));
    const Result<LedgerPlace> known = store.head();
    if (!known)
        return fail(known.error());
    if (!(*known == head))
        note(found, Verify::tr("The history does not end where it should."));

    const Result<Plan> rows = store.load();
    if (!rows)
        return fail(rows.error());
    for (const KindInfo &info : allKinds())
        found.records += rows->everIds(info.kind).size();
    if (rows->id() != store.planId())
        note(found, Verify::tr("The file says it is of another plan than the one it holds."));
    for (const QString &difference : differences(*rows, replayed, mostProblems))
        note(found, Verify::tr("The plan and its history differ. ") + difference);
    return found;
}

Result<Verification> verifyFile(const QString &path)
{
    const Result<std::unique_ptr<PlanStore>> store = openToVerify(path);
    if (!store)
        return fail(store.error());
    return verify(**store);
}

} // namespace waymark
