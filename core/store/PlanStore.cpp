#include "store/PlanStore.h"

#include "base/Log.h"
#include "store/WholeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// A later version of the same format may hold what this program would not understand, or spoil by writing.
Result<void> checkMinimum(Database &database, const schema::Steps &steps)
{
    const Result<QVariant> minimum =
        database.single(u"SELECT max(value) FROM waymark WHERE key IN ('minimum_reader', 'minimum_writer')"_s);
    if (!minimum)
        return fail(minimum.error());
    if (minimum->toLongLong() > steps.size()) {
        return fail(ErrorCode::Newer,
            Store::tr(
                "“%1” was written by a newer version of Waymark. It was left as it is; update Waymark to open it.")
                .arg(nameOf(database.path())));
    }
    return {};
}

Result<void> writeIdentity(Database &database, const Id &plan, const Id &copy)
{
    Statement insert(database, u"INSERT INTO waymark VALUES (?, ?)"_s);
    const std::pair<QString, QVariant> facts[] = {
        {u"plan"_s, plan.bytes()},
        {u"copy"_s, copy.bytes()},
        {u"minimum_reader"_s, 1},
        {u"minimum_writer"_s, 1},
        {u"head_position"_s, 0},
        {u"head_chain"_s, LedgerPlace().chain},
    };
    for (const auto &[key, value] : facts) {
        if (Result<void> ran = insert.run({key, value}); !ran)
            return ran;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<PlanStore>> PlanStore::create(
    const QString &path, const Id &plan, const Id &copy, Database::Breaker breaker)
{
    if (QFile::exists(path)) {
        return fail(ErrorCode::Refused,
            Store::tr("There is already a file “%1”. It was left as it is; choose another name.").arg(nameOf(path)));
    }
    if (Result<void> alone = checkNoJournal(path); !alone)
        return fail(alone.error());
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::Create, std::move(breaker));
    if (!database)
        return fail(database.error());
    const auto fill = [&]() -> Result<void> {
        if (Result<void> single = (*database)->useOneFile(); !single)
            return single;
        Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(**database);
        if (!transaction)
            return fail(transaction.error());
        if (Result<void> migrated = schema::migrate(**database, schema::ownSteps()); !migrated)
            return migrated;
        if (Result<void> written = writeIdentity(**database, plan, copy); !written)
            return written;
        return (*transaction)->commit();
    };
    if (Result<void> filled = fill(); !filled) {
        database->reset(); // closed before it is removed
        QFile::remove(path);
        return fail(filled.error());
    }
    return openWith(std::move(*database), Database::Access::ReadWrite, schema::ownSteps());
}

Result<std::unique_ptr<PlanStore>> PlanStore::open(
    const QString &path, Database::Breaker breaker, const schema::Steps &steps)
{
    const auto access = QFileInfo(path).isWritable() ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    Result<std::unique_ptr<Database>> database = Database::open(path, access, std::move(breaker));
    if (!database)
        return fail(database.error());
    return openWith(std::move(*database), access, steps);
}

Result<std::unique_ptr<PlanStore>> PlanStore::openReadOnly(const QString &path, const schema::Steps &steps)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return openWith(std::move(*database), Database::Access::ReadOnly, steps);
}

Result<std::unique_ptr<PlanStore>> PlanStore::openWith(
    std::unique_ptr<Database> database, Database::Access access, const schema::Steps &steps)
{
    const Result<schema::Fit> fit = schema::fit(*database, steps);
    if (!fit)
        return fail(fit.error());
    const QString name = nameOf(database->path());
    switch (*fit) {
    case schema::Fit::Foreign:
        return fail(ErrorCode::NotAPlan,
            Store::tr("“%1” is not a Waymark plan. It was left as it is; choose a file whose name ends in .waymark.")
                .arg(name));
    case schema::Fit::Newer:
        return fail(ErrorCode::Newer,
            Store::tr(
                "“%1” was written by a newer version of Waymark. It was left as it is; update Waymark to open it.")
                .arg(name));
    case schema::Fit::Older:
        if (Result<void> renewed = schema::bringUpToDate(*database, access, steps); !renewed)
            return fail(renewed.error());
        break;
    case schema::Fit::Current:
        break;
    }
    if (Result<void> ours = schema::checkIsOurs(*database, steps); !ours)
        return fail(ours.error());
    if (Result<void> trusted = database->trustOwnTriggers(); !trusted)
        return fail(trusted.error());
    if (access != Database::Access::ReadOnly) {
        if (Result<void> single = database->useOneFile(); !single)
            return fail(single.error());
    }
    std::unique_ptr<PlanStore> store(new PlanStore(std::move(database)));
    if (Result<void> identified = store->identify(steps); !identified)
        return fail(identified.error());
    if (access != Database::Access::ReadOnly)
        store->clearWhatWasLeft();
    return store;
}

/// A redaction that was cut short after it was saved, or that found no room, is finished now. Where that still cannot
/// be done the plan opens all the same: it is whole.
void PlanStore::clearWhatWasLeft()
{
    const Result<QVariant> isLeft = m_database->single(u"SELECT 1 FROM waymark WHERE key = 'unclear'"_s);
    if (isLeft && isLeft->isValid() && !clearFreePages())
        qCWarning(waymarkLog) << "free pages were not cleared";
}

Result<void> PlanStore::clearFreePages()
{
    if (Result<void> cleared = m_database->run(u"VACUUM"_s); !cleared)
        return cleared;
    return m_database->run(u"DELETE FROM waymark WHERE key = 'unclear'"_s);
}

Result<void> PlanStore::identify(const schema::Steps &steps)
{
    // Head and last entry of one moment, or another process's commit in between would look like damage.
    const Result<std::unique_ptr<Transaction>> still = beginReading();
    if (!still)
        return fail(still.error());
    if (Result<void> allowed = checkMinimum(*m_database, steps); !allowed)
        return allowed;
    const Result<QVariant> plan = m_database->single(u"SELECT value FROM waymark WHERE key = 'plan'"_s);
    if (!plan)
        return fail(plan.error());
    const Result<QVariant> copy = m_database->single(u"SELECT value FROM waymark WHERE key = 'copy'"_s);
    if (!copy)
        return fail(copy.error());
    m_plan = Id::fromBytes(plan->toByteArray());
    m_copy = Id::fromBytes(copy->toByteArray());
    // A ledger that lost its end would otherwise go unnoticed until somebody asks to verify.
    const Result<LedgerPlace> known = head();
    if (!known)
        return fail(known.error());
    Statement last(*m_database, u"SELECT position, chain FROM change_set ORDER BY position DESC LIMIT 1"_s);
    if (Result<void> ran = last.run(); !ran)
        return ran;
    LedgerPlace found;
    if (last.next())
        found = {last.column(0).toLongLong(), last.column(1).toByteArray()};
    if (m_plan.isNull() || m_copy.isNull() || !(found == *known)) {
        return fail(ErrorCode::Damaged,
            Store::tr("The history of “%1” does not end where it should, so it was not opened. It was left as it is; "
                      "go back to a "
                      "backup or another copy.")
                .arg(nameOf(path())));
    }
    return last.ended();
}

Result<LedgerPlace> PlanStore::append(const LedgerPlace &head, const QList<LedgerEntry> &entries, const Plan &after)
{
    const Result<LedgerPlace> next = ledger::append(*m_database, head, entries);
    if (!next)
        return next;
    QSet<std::pair<int, Id>> written;
    for (const LedgerEntry &entry : entries) {
        if (!entry.isApplied)
            continue;
        for (const Change &change : entry.set.changes) {
            const auto key = std::pair(static_cast<int>(change.field->kind), change.record);
            if (written.contains(key))
                continue;
            written.insert(key);
            const Record &record = *after.find(change.field->kind, change.record);
            if (Result<void> ran = rows::write(*m_database, kindInfo(change.field->kind), record); !ran)
                return fail(ran.error());
        }
    }
    return next;
}

Result<void> PlanStore::checkKnown(const LedgerPlace &place)
{
    const Result<QByteArray> chain = chainAt(place.position);
    if (!chain)
        return fail(chain.error());
    if (*chain == place.chain)
        return {};
    return fail(ErrorCode::NotFound,
        Store::tr("That moment is not known to this copy of the plan, “%1”. Nothing was changed; look in the copy that "
                  "it comes from.")
            .arg(nameOf(path())));
}

Result<QList<ChangeSet>> PlanStore::setsBetween(const LedgerPlace &after, const LedgerPlace &upTo)
{
    for (const LedgerPlace &place : {after, upTo}) {
        if (Result<void> known = checkKnown(place); !known)
            return fail(known.error());
    }
    QList<ChangeSet> sets;
    Result<void> read = ledger::read(*m_database, after.position, upTo.position, [&sets](LedgerEntry entry) {
        if (entry.isApplied)
            sets.append(std::move(entry.set));
    });
    if (!read)
        return fail(read.error());
    return sets;
}

Result<QList<ChangeSet>> PlanStore::historyOf(const QList<Id> &records)
{
    Result<QList<LedgerEntry>> entries = ledger::readTouching(*m_database, records);
    if (!entries)
        return fail(entries.error());
    QList<ChangeSet> sets;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry)
        sets.append(std::move(entry->set));
    return sets;
}

Result<QList<ChangeSet>> PlanStore::latestSets(int limit)
{
    const Result<LedgerPlace> end = head();
    if (!end)
        return fail(end.error());
    QList<ChangeSet> sets;
    Result<void> read = ledger::read(*m_database, std::max<qint64>(0, end->position - limit), end->position,
        [&sets](LedgerEntry entry) { sets.append(std::move(entry.set)); });
    if (!read)
        return fail(read.error());
    std::reverse(sets.begin(), sets.end());
    return sets;
}

Result<bool> PlanStore::isRedactedBefore(const LedgerPlace &place)
{
    Statement statement(*m_database,
        u"SELECT 1 FROM change WHERE position <= ? AND (before_hash IS NOT NULL OR after_hash IS NOT NULL) LIMIT 1"_s);
    if (Result<void> ran = statement.run({place.position}); !ran)
        return fail(ran.error());
    const bool isRedacted = statement.next();
    if (Result<void> ended = statement.ended(); !ended)
        return fail(ended.error());
    return isRedacted;
}

Result<void> PlanStore::nameCopy(const Id &copy)
{
    Statement update(*m_database, u"UPDATE waymark SET value = ? WHERE key = 'copy'"_s);
    if (Result<void> ran = update.run({copy.bytes()}); !ran)
        return ran;
    m_copy = copy;
    return {};
}

Result<void> PlanStore::copyTo(const QString &target, const Id &copy)
{
    return makeWholeFile(target, copy, [&](const QString &partial) -> Result<void> {
        if (Result<void> copied = m_database->copyTo(partial); !copied) {
            Error error = copied.error();
            error.sentence.replace(nameOf(path()), nameOf(target)); // it is the copy that could not be written
            return fail(error);
        }
        const Result<std::unique_ptr<PlanStore>> made = open(partial);
        if (!made)
            return fail(made.error());
        return (*made)->copyId() == copy ? Result<void>() : (*made)->nameCopy(copy);
    });
}

} // namespace waymark
