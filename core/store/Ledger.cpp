#include "store/Ledger.h"

#include "plan/FieldCatalogue.h"
#include "store/ValueCodec.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

Result<void> appendChange(Statement &insert, qint64 position, int ordinal, const Change &change, const ChangeSeal &seal)
{
    return insert.run({position, ordinal, QString::fromLatin1(kindInfo(change.field->kind).table),
        change.record.bytes(), QString::fromLatin1(change.field->column), toColumn(change.before),
        orNull(seal.beforeSalt), toColumn(change.after), orNull(seal.afterSalt), orNull(seal.writers)});
}

const QString columns =
    u"s.position, s.id, s.kind, s.action, s.arguments, s.author, s.role, s.copy, s.time, s.about, s.applied, s.digest, "
    "s.chain, c.ordinal, c.kind, c.record, c.field, c.before, c.before_salt, c.before_hash, c.after, c.after_salt, "
    "c.after_hash, c.writers"_s;
const QString tables = u" FROM change_set s LEFT JOIN change c ON c.position = s.position "_s;

QStringList argumentsFrom(const QString &json)
{
    QStringList arguments;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &argument : list)
        arguments.append(argument.toString());
    return arguments;
}

bool readSet(const Statement &row, LedgerEntry &entry)
{
    ChangeSet &set = entry.set;
    entry.position = row.column(0).toLongLong();
    set.id = Id::fromBytes(row.column(1).toByteArray());
    const std::optional<SetKind> kind = setKindFromText(row.column(2).toString());
    set.kind = kind.value_or(SetKind::Edit);
    set.name = {row.column(3).toString(), argumentsFrom(row.column(4).toString())};
    set.author = {row.column(5).toString(), row.column(6).toString()};
    set.copy = Id::fromBytes(row.column(7).toByteArray());
    set.time = QDateTime::fromString(row.column(8).toString(), Qt::ISODateWithMs);
    set.about = Id::fromBytes(row.column(9).toByteArray());
    entry.isApplied = row.column(10).toInt() == 1;
    entry.digest = row.column(11).toByteArray();
    entry.chain = row.column(12).toByteArray();
    return !set.id.isNull() && kind && set.time.isValid();
}

bool readChange(const Statement &row, LedgerEntry &entry)
{
    if (row.column(13).isNull())
        return true; // a set without changes
    const KindInfo *info = findKind(row.column(14).toString());
    const Field *field = info ? findField(info->kind, row.column(16).toString()) : nullptr;
    const Id record = Id::fromBytes(row.column(15).toByteArray());
    if (!field || record.isNull())
        return false;
    const std::optional<Value> before = fromColumn(*field, row.column(17));
    const std::optional<Value> after = fromColumn(*field, row.column(20));
    if (!before || !after)
        return false;
    ChangeSeal seal{row.column(18).toByteArray(), row.column(19).toByteArray(), row.column(21).toByteArray(),
        row.column(22).toByteArray(), row.column(23).toByteArray()};
    if (seal.beforeHash.isEmpty())
        seal.beforeHash = saltedHash(*before, seal.beforeSalt);
    if (seal.afterHash.isEmpty())
        seal.afterHash = saltedHash(*after, seal.afterSalt);
    entry.set.changes.append({field, record, *before, *after});
    entry.seals.append(seal);
    return true;
}

Result<void> read(
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

Result<LedgerHead> head(Database &database)
{
    const Result<QVariant> position = database.single(u"SELECT value FROM waymark WHERE key = 'head_position'"_s);
    if (!position)
        return fail(position.error());
    const Result<QVariant> chain = database.single(u"SELECT value FROM waymark WHERE key = 'head_chain'"_s);
    if (!chain)
        return fail(chain.error());
    return LedgerHead{position->toLongLong(), chain->toByteArray()};
}

Result<QByteArray> chainAt(Database &database, qint64 position)
{
    if (position == 0)
        return firstChain();
    Statement statement(database, u"SELECT chain FROM change_set WHERE position = ?"_s);
    if (Result<void> ran = statement.run({position}); !ran)
        return fail(ran.error());
    const QByteArray chain = statement.next() ? statement.column(0).toByteArray() : QByteArray();
    if (Result<void> ended = statement.ended(); !ended)
        return fail(ended.error());
    return chain;
}

Result<LedgerHead> append(Database &database, const LedgerHead &head, const ChangeSet &set)
{
    QList<ChangeSeal> seals;
    seals.reserve(set.changes.size());
    for (const Change &change : set.changes) {
        ChangeSeal seal{newSalt(change.before), {}, newSalt(change.after), {}, {}};
        seal.beforeHash = saltedHash(change.before, seal.beforeSalt);
        seal.afterHash = saltedHash(change.after, seal.afterSalt);
        seals.append(seal);
    }
    const QByteArray digest = setDigest(set, seals, true);
    const LedgerHead next{head.position + 1, nextChain(head.chain, digest)};

    Statement insertSet(database, u"INSERT INTO change_set VALUES (?,?,?,?,?,?,?,?,?,?,1,?,?)"_s);
    const QString arguments =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(set.name.arguments)).toJson(QJsonDocument::Compact));
    // A null QString would bind NULL, and the author's name may well be unknown.
    const auto text = [](const QString &words) { return words.isNull() ? u""_s : words; };
    if (Result<void> ran = insertSet.run({next.position, set.id.bytes(), setKindText(set.kind), text(set.name.key),
            arguments, text(set.author.name), text(set.author.role), set.copy.bytes(), ledgerTime(set.time),
            set.about.isNull() ? QVariant() : QVariant(set.about.bytes()), digest, next.chain});
        !ran)
        return fail(ran.error());

    Statement insertChange(database,
        u"INSERT INTO change (position, ordinal, kind, record, field, before, before_salt, after, after_salt, writers) "
        "VALUES (?,?,?,?,?,?,?,?,?,?)"_s);
    for (qsizetype index = 0; index < set.changes.size(); ++index) {
        if (Result<void> ran =
                appendChange(insertChange, next.position, int(index), set.changes.at(index), seals.at(index));
            !ran)
            return fail(ran.error());
    }
    Statement update(database,
        u"INSERT INTO waymark VALUES ('head_position', ?), ('head_chain', ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    if (Result<void> ran = update.run({next.position, next.chain}); !ran)
        return fail(ran.error());
    return next;
}

Result<void> readSince(Database &database, qint64 position, const std::function<void(LedgerEntry)> &take)
{
    return read(database, u"WHERE s.position > ?"_s, {position}, take);
}

Result<QList<LedgerEntry>> readTouching(Database &database, const QList<Id> &records)
{
    QMap<qint64, LedgerEntry> byPosition;
    for (const Id &record : records) {
        Result<void> done = read(database, u"WHERE c.record = ?"_s, {record.bytes()}, [&byPosition](LedgerEntry entry) {
            const auto known = byPosition.find(entry.position);
            if (known == byPosition.end()) {
                byPosition.insert(entry.position, std::move(entry));
            } else {
                known->set.changes += entry.set.changes;
                known->seals += entry.seals;
            }
        });
        if (!done)
            return fail(done.error());
    }
    return byPosition.values();
}

Result<QList<Id>> writersOf(Database &database, const Field &field, const Id &record)
{
    Statement statement(database,
        u"SELECT s.id, c.writers FROM change c JOIN change_set s ON s.position = c.position "
        "WHERE c.record = ? AND c.field = ? AND c.kind = ? AND s.applied = 1 ORDER BY c.position DESC, c.ordinal DESC LIMIT 1"_s);
    if (Result<void> ran = statement.run(
            {record.bytes(), QString::fromLatin1(field.column), QString::fromLatin1(kindInfo(field.kind).table)});
        !ran)
        return fail(ran.error());
    QList<Id> writers;
    if (statement.next()) {
        const QByteArray several = statement.column(1).toByteArray();
        if (several.isEmpty())
            writers.append(Id::fromBytes(statement.column(0).toByteArray()));
        for (qsizetype at = 0; at + 16 <= several.size(); at += 16)
            writers.append(Id::fromBytes(several.mid(at, 16)));
    }
    if (Result<void> ended = statement.ended(); !ended)
        return fail(ended.error());
    return writers;
}

} // namespace waymark::ledger
