#include "store/PlanStore.h"

#include "store/Schema.h"
#include "store/ValueCodec.h"

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

Error damagedRow(const QString &path, const KindInfo &info)
{
    return {ErrorCode::Damaged,
        Store::tr("“%1” is damaged and was not opened. It was left as it is; go back to a backup or another copy.")
            .arg(nameOf(path)),
        u"unreadable row in "_s + QLatin1StringView(info.table)};
}

QString sqlName(const char *name)
{
    return u'"' + QLatin1StringView(name) + u'"';
}

QStringList sqlColumns(const KindInfo &info)
{
    QStringList columns{u"\"id\""_s};
    for (const Field &field : info.fields)
        columns.append(sqlName(field.column));
    return columns;
}

/// A later version of the same format may hold what this program would not understand, or spoil by writing.
Result<void> checkMinimum(Database &database)
{
    const Result<QVariant> minimum =
        database.single(u"SELECT max(value) FROM waymark WHERE key IN ('minimum_reader', 'minimum_writer')"_s);
    if (!minimum)
        return fail(minimum.error());
    if (minimum->toLongLong() > schema::currentVersion) {
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
        {u"head_chain"_s, firstChain()},
    };
    for (const auto &[key, value] : facts) {
        if (Result<void> ran = insert.run({key, value}); !ran)
            return ran;
    }
    return {};
}

/// Brings an older format up to the present one, all at once or not at all. The file as it was stays beside it.
Result<void> bringUpToDate(Database &database, Database::Access access)
{
    const QString name = nameOf(database.path());
    if (access == Database::Access::ReadOnly) {
        return fail(ErrorCode::ReadOnly,
            Store::tr(
                "“%1” was written by an older version of Waymark and has to be opened once where it can be written "
                "to. It was left as it is; open it in Waymark, or copy it to a folder of yours first.")
                .arg(name));
    }
    if (Result<void> ours = schema::checkIsOurs(database); !ours)
        return ours;
    const Result<int> format = schema::version(database);
    if (!format)
        return fail(format.error());
    const QFileInfo file(database.path());
    const QString kept = file.absolutePath() + u"/%1.format-%2.waymark"_s.arg(file.completeBaseName()).arg(*format);
    if (!QFile::exists(kept)) {
        if (Result<void> copied = database.copyTo(kept); !copied)
            return copied;
    }
    if (Result<void> single = database.useOneFile(); !single)
        return single;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (Result<void> migrated = schema::migrate(database); !migrated)
        return migrated;
    return (*transaction)->commit();
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
        if (Result<void> migrated = schema::migrate(**database); !migrated)
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
    return openWith(std::move(*database), Database::Access::ReadWrite);
}

Result<void> PlanStore::checkNoJournal(const QString &path)
{
    // SQLite would take it for the new file's own and write what it holds into it.
    if (!QFile::exists(path + u"-journal"_s) && !QFile::exists(path + u"-wal"_s))
        return {};
    return fail(ErrorCode::Refused,
        Store::tr("Beside “%1” lies a journal of another file of that name. Nothing was changed; choose another name.")
            .arg(nameOf(path)));
}

Result<std::unique_ptr<PlanStore>> PlanStore::open(const QString &path, Database::Breaker breaker)
{
    const auto access = QFileInfo(path).isWritable() ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    Result<std::unique_ptr<Database>> database = Database::open(path, access, std::move(breaker));
    if (!database)
        return fail(database.error());
    return openWith(std::move(*database), access);
}

Result<std::unique_ptr<PlanStore>> PlanStore::openReadOnly(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return openWith(std::move(*database), Database::Access::ReadOnly);
}

Result<std::unique_ptr<PlanStore>> PlanStore::openWith(std::unique_ptr<Database> database, Database::Access access)
{
    const Result<schema::Fit> fit = schema::fit(*database);
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
        if (Result<void> renewed = bringUpToDate(*database, access); !renewed)
            return fail(renewed.error());
        break;
    case schema::Fit::Current:
        break;
    }
    if (Result<void> ours = schema::checkIsOurs(*database); !ours)
        return fail(ours.error());
    if (Result<void> trusted = database->trustOwnTriggers(); !trusted)
        return fail(trusted.error());
    if (access != Database::Access::ReadOnly) {
        if (Result<void> single = database->useOneFile(); !single)
            return fail(single.error());
    }
    std::unique_ptr<PlanStore> store(new PlanStore(std::move(database)));
    if (Result<void> identified = store->identify(); !identified)
        return fail(identified.error());
    return store;
}

Result<void> PlanStore::identify()
{
    // Head and last entry of one moment, or another process's commit in between would look like damage.
    const Result<std::unique_ptr<Transaction>> still = beginReading();
    if (!still)
        return fail(still.error());
    if (Result<void> allowed = checkMinimum(*m_database); !allowed)
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
    const Result<LedgerHead> known = head();
    if (!known)
        return fail(known.error());
    Statement last(*m_database, u"SELECT position, chain FROM change_set ORDER BY position DESC LIMIT 1"_s);
    if (Result<void> ran = last.run(); !ran)
        return ran;
    LedgerHead found;
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

Result<Plan> PlanStore::load()
{
    Plan plan;
    for (const KindInfo &info : allKinds()) {
        Statement statement(
            *m_database, u"SELECT "_s + sqlColumns(info).join(u", "_s) + u" FROM "_s + sqlName(info.table));
        if (Result<void> ran = statement.run(); !ran)
            return fail(ran.error());
        QList<Change> changes;
        while (statement.next()) {
            const Id id = Id::fromBytes(statement.column(0).toByteArray());
            changes.clear();
            // Existence last: a record is listed among its siblings once, with all its values in place.
            for (qsizetype index = qsizetype(info.fields.size()) - 1; index >= 0; --index) {
                const Field &field = info.fields[size_t(index)];
                const std::optional<Value> value = fromColumn(field, statement.column(int(index) + 1));
                if (id.isNull() || !value)
                    return fail(damagedRow(path(), info));
                if (!value->isEmpty() || field.role == FieldRole::Alive)
                    changes.append({&field, id, {}, *value});
            }
            plan.apply(changes);
        }
        if (Result<void> ended = statement.ended(); !ended)
            return fail(ended.error());
    }
    return plan;
}

Result<LedgerHead> PlanStore::append(const LedgerHead &head, const ChangeSet &set, const Plan &after)
{
    const Result<LedgerHead> next = ledger::append(*m_database, head, set);
    if (!next)
        return next;
    QSet<std::pair<int, Id>> written;
    for (const Change &change : set.changes) {
        const auto key = std::pair(static_cast<int>(change.field->kind), change.record);
        if (written.contains(key))
            continue;
        written.insert(key);
        if (Result<void> ran = writeRow(kindInfo(change.field->kind), *after.find(change.field->kind, change.record));
            !ran)
            return fail(ran.error());
    }
    return next;
}

Result<void> PlanStore::writeRow(const KindInfo &info, const Record &record)
{
    QStringList marks{u"?"_s};
    QStringList updates;
    QVariantList values{record.id.bytes()};
    for (const Field &field : info.fields) {
        marks.append(u"?"_s);
        updates.append(sqlName(field.column) + u" = excluded."_s + sqlName(field.column));
        values.append(toColumn(field.get(record)));
    }
    Statement upsert(*m_database,
        u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
            sqlName(info.table), sqlColumns(info).join(u", "_s), marks.join(u", "_s), updates.join(u", "_s)));
    return upsert.run(values);
}

Result<QList<ChangeSet>> PlanStore::setsSince(qint64 position)
{
    QList<ChangeSet> sets;
    Result<void> read = ledger::readSince(*m_database, position, [&sets](LedgerEntry entry) {
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
    const Result<LedgerHead> end = head();
    if (!end)
        return fail(end.error());
    Result<QList<ChangeSet>> sets = setsSince(std::max<qint64>(0, end->position - limit));
    if (sets)
        std::reverse(sets->begin(), sets->end());
    return sets;
}

Result<void> PlanStore::copyTo(const QString &target)
{
    if (QFile::exists(target)) {
        return fail(ErrorCode::Refused,
            Store::tr("There is already a file “%1”. It was left as it is; choose another name.").arg(nameOf(target)));
    }
    if (Result<void> copied = m_database->copyTo(target); !copied) {
        QFile::remove(target);
        Error error = copied.error();
        error.sentence.replace(nameOf(path()), nameOf(target)); // it is the copy that could not be written
        return fail(error);
    }
    const Result<std::unique_ptr<PlanStore>> copy = openReadOnly(target);
    if (!copy) {
        QFile::remove(target);
        return fail(copy.error());
    }
    return {};
}

} // namespace waymark
