#include "store/Ledger.h"

#include "plan/FieldCatalogue.h"
#include "store/ValueCodec.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace waymark {

LedgerEntry newEntry(const ChangeSet &set)
{
    LedgerEntry entry;
    entry.set = set;
    entry.seal = newSeal(set);
    return entry;
}

bool isIntact(const LedgerEntry &entry)
{
    const ChangeSet &set = entry.set;
    const SetSeal &seal = entry.seal;
    if (seal.changes.size() != set.changes.size() || !holds(seal.author, Value(set.author.name))
        || !holds(seal.role, Value(set.author.role)))
        return false;
    for (qsizetype index = 0; index < set.changes.size(); ++index) {
        if (!holds(seal.changes.at(index).before, set.changes.at(index).before)
            || !holds(seal.changes.at(index).after, set.changes.at(index).after))
            return false;
    }
    return setDigest(set, seal) == entry.digest;
}

} // namespace waymark

namespace waymark::ledger {

using namespace Qt::StringLiterals;

namespace {

struct Ledger
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

Error unreadable(const Database &database, qint64 position)
{
    return {ErrorCode::Damaged,
        Ledger::tr("The history of “%1” is damaged at entry %2. The file was left as it is; go back to a backup or "
                   "another copy.")
            .arg(QFileInfo(database.path()).fileName(), QString::number(position)),
        {}};
}

/// Value, salt and hash as three columns; the hash only where it is all that is left.
QVariantList sealedColumns(const Value &value, const ValueSeal &seal)
{
    return {toColumn(value), orNull(seal.salt), seal.isRedacted() ? QVariant(seal.hash) : QVariant()};
}

Result<void> insertChange(Statement &insert, qint64 position, int ordinal, const Change &change, const ChangeSeal &seal)
{
    QVariantList values{position, ordinal, QString::fromLatin1(kindInfo(change.field->kind).table),
        change.record.bytes(), QString::fromLatin1(change.field->column)};
    values += sealedColumns(change.before, seal.before);
    values += sealedColumns(change.after, seal.after);
    values.append(orNull(writerBytes(seal.writers)));
    return insert.run(values);
}

Result<void> insertSet(Statement &insert, const LedgerEntry &entry)
{
    const ChangeSet &set = entry.set;
    // A null QString would bind NULL.
    QVariantList values{entry.position, set.id.bytes(), setKindText(set.kind),
        set.name.key.isNull() ? u""_s : set.name.key, storedArguments(set.name.arguments)};
    values += sealedColumns(Value(set.author.name), entry.seal.author);
    values += sealedColumns(Value(set.author.role), entry.seal.role);
    values += {set.copy.bytes(), ledgerTime(set.time), set.about.isNull() ? QVariant() : QVariant(set.about.bytes()),
        entry.isApplied ? 1 : 0, entry.digest, entry.chain};
    return insert.run(values);
}

// What one row of a read holds, by its columns.
namespace column {
enum : int {
    Position,
    SetId,
    SetKind,
    Action,
    Arguments,
    Author,
    AuthorSalt,
    AuthorHash,
    Role,
    RoleSalt,
    RoleHash,
    Copy,
    Time,
    About,
    Applied,
    Digest,
    Chain,
    Ordinal,
    Kind,
    Record,
    Field,
    Before,
    BeforeSalt,
    BeforeHash,
    After,
    AfterSalt,
    AfterHash,
    Writers
};
}

const QString columns =
    u"s.position, s.id, s.kind, s.action, s.arguments, s.author, s.author_salt, s.author_hash, s.role, s.role_salt, "
    "s.role_hash, s.copy, s.time, s.about, s.applied, s.digest, s.chain, c.ordinal, c.kind, c.record, c.field, "
    "c.before, c.before_salt, c.before_hash, c.after, c.after_salt, c.after_hash, c.writers"_s;
const QString tables = u" FROM change_set s LEFT JOIN change c ON c.position = s.position "_s;

/// Salt and hash of a value; the hash follows from the two others unless it is all that is left.
ValueSeal sealFrom(const Value &value, const Statement &row, int salt)
{
    ValueSeal seal{row.column(salt).toByteArray(), row.column(salt + 1).toByteArray()};
    if (seal.hash.isEmpty())
        seal.hash = saltedHash(value, seal.salt);
    return seal;
}

bool readSet(const Statement &row, LedgerEntry &entry)
{
    ChangeSet &set = entry.set;
    entry.position = row.column(column::Position).toLongLong();
    set.id = Id::fromBytes(row.column(column::SetId).toByteArray());
    const std::optional<SetKind> kind = setKindFromText(row.column(column::SetKind).toString());
    set.kind = kind.value_or(SetKind::Edit);
    const auto arguments = argumentsFromStored(row.column(column::Arguments).toString());
    set.name = {row.column(column::Action).toString(), arguments.value_or(QList<ActionArgument>())};
    const std::optional<Value> author = fromColumn(ValueKind::Text, row.column(column::Author));
    const std::optional<Value> role = fromColumn(ValueKind::Text, row.column(column::Role));
    if (!author || !role)
        return false;
    set.author = {author->as<QString>(), role->as<QString>()};
    entry.seal.author = sealFrom(*author, row, column::AuthorSalt);
    entry.seal.role = sealFrom(*role, row, column::RoleSalt);
    set.copy = Id::fromBytes(row.column(column::Copy).toByteArray());
    set.time = QDateTime::fromString(row.column(column::Time).toString(), Qt::ISODateWithMs);
    set.about = Id::fromBytes(row.column(column::About).toByteArray());
    entry.isApplied = row.column(column::Applied).toInt() == 1;
    entry.digest = row.column(column::Digest).toByteArray();
    entry.chain = row.column(column::Chain).toByteArray();
    return !set.id.isNull() && kind && arguments && set.time.isValid();
}

bool readChange(const Statement &row, LedgerEntry &entry)
{
    if (row.column(column::Ordinal).isNull())
        return true; // a set without changes
    const KindInfo *info = findKind(row.column(column::Kind).toString());
    const Field *field = info ? findField(info->kind, row.column(column::Field).toString()) : nullptr;
    const Id record = Id::fromBytes(row.column(column::Record).toByteArray());
    if (!field || record.isNull())
        return false;
    const std::optional<Value> before = fromColumn(*field, row.column(column::Before));
    const std::optional<Value> after = fromColumn(*field, row.column(column::After));
    const std::optional<QList<Id>> writers = writersFromBytes(row.column(column::Writers).toByteArray());
    if (!before || !after || !writers)
        return false;
    const ChangeSeal seal{
        sealFrom(*before, row, column::BeforeSalt), sealFrom(*after, row, column::AfterSalt), *writers};
    entry.set.changes.append({field, record, *before, *after, seal.before.isRedacted(), seal.after.isRedacted()});
    entry.seal.changes.append(seal);
    return true;
}

Result<void> readWhere(
    Database &database, const QString &where, const QVariantList &values, const std::function<void(LedgerEntry)> &take)
{
    Statement statement(database, u"SELECT "_s + columns + tables + where + u" ORDER BY s.position, c.ordinal"_s);
    if (Result<void> ran = statement.run(values); !ran)
        return ran;
    LedgerEntry entry;
    while (statement.next()) {
        const qint64 position = statement.column(0).toLongLong();
        if (position != entry.position) {
            if (entry.position != 0)
                take(std::exchange(entry, {}));
            if (!readSet(statement, entry))
                return fail(unreadable(database, position));
        }
        if (!readChange(statement, entry))
            return fail(unreadable(database, position));
    }
    if (entry.position != 0)
        take(std::move(entry));
    return statement.ended();
}

} // namespace

Result<LedgerPlace> head(Database &database)
{
    const Result<QVariant> position = database.single(u"SELECT value FROM waymark WHERE key = 'head_position'"_s);
    if (!position)
        return fail(position.error());
    const Result<QVariant> chain = database.single(u"SELECT value FROM waymark WHERE key = 'head_chain'"_s);
    if (!chain)
        return fail(chain.error());
    return LedgerPlace{position->toLongLong(), chain->toByteArray()};
}

Result<QByteArray> chainAt(Database &database, qint64 position)
{
    if (position == 0)
        return LedgerPlace().chain;
    Statement statement(database, u"SELECT chain FROM change_set WHERE position = ?"_s);
    if (Result<void> ran = statement.run({position}); !ran)
        return fail(ran.error());
    const QByteArray chain = statement.next() ? statement.column(0).toByteArray() : QByteArray();
    if (Result<void> ended = statement.ended(); !ended)
        return fail(ended.error());
    return chain;
}

Result<LedgerPlace> append(Database &database, const LedgerPlace &head, const QList<LedgerEntry> &entries)
{
    LedgerPlace next = head;
    Statement sets(database, u"INSERT INTO change_set VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    Statement changes(database,
        u"INSERT INTO change (position, ordinal, kind, record, field, before, before_salt, before_hash, after, "
        "after_salt, after_hash, writers) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    for (LedgerEntry entry : entries) {
        if (entry.digest.isEmpty())
            entry.digest = setDigest(entry.set, entry.seal);
        if (!isIntact(entry)) {
            return fail(ErrorCode::Damaged,
                Ledger::tr("An entry of the history that was to be added does not fit its digest. Nothing was changed; "
                           "take it from another copy."),
                entry.set.id.text());
        }
        next = {next.position + 1, nextChain(next.chain, entry.digest, entry.isApplied)};
        entry.position = next.position;
        entry.chain = next.chain;
        if (Result<void> ran = insertSet(sets, entry); !ran)
            return fail(ran.error());
        for (qsizetype index = 0; index < entry.set.changes.size(); ++index) {
            if (Result<void> ran = insertChange(
                    changes, entry.position, int(index), entry.set.changes.at(index), entry.seal.changes.at(index));
                !ran)
                return fail(ran.error());
        }
    }
    Statement update(database,
        u"INSERT INTO waymark VALUES ('head_position', ?), ('head_chain', ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    if (Result<void> ran = update.run({next.position, next.chain}); !ran)
        return fail(ran.error());
    return next;
}

Result<void> read(Database &database, qint64 after, qint64 upTo, const std::function<void(LedgerEntry)> &take)
{
    return readWhere(database, u"WHERE s.position > ? AND s.position <= ?"_s, {after, upTo}, take);
}

Result<void> readRedacted(Database &database, const std::function<void(LedgerEntry)> &take)
{
    return readWhere(database,
        u"WHERE s.author_hash IS NOT NULL OR s.role_hash IS NOT NULL OR s.position IN "
        "(SELECT position FROM change WHERE before_hash IS NOT NULL OR after_hash IS NOT NULL)"_s,
        {}, take);
}

Result<std::optional<LedgerEntry>> find(Database &database, const Id &set)
{
    std::optional<LedgerEntry> found;
    Result<void> done = readWhere(
        database, u"WHERE s.id = ?"_s, {set.bytes()}, [&found](LedgerEntry entry) { found = std::move(entry); });
    if (!done)
        return fail(done.error());
    return found;
}

Result<QList<LedgerEntry>> readTouching(Database &database, const QList<Id> &records)
{
    QMap<qint64, LedgerEntry> byPosition;
    for (const Id &record : records) {
        Result<void> done =
            readWhere(database, u"WHERE c.record = ?"_s, {record.bytes()}, [&byPosition](LedgerEntry entry) {
                const auto known = byPosition.find(entry.position);
                if (known == byPosition.end()) {
                    byPosition.insert(entry.position, std::move(entry));
                } else {
                    known->set.changes += entry.set.changes;
                    known->seal.changes += entry.seal.changes;
                }
            });
        if (!done)
            return fail(done.error());
    }
    return byPosition.values();
}

} // namespace waymark::ledger
