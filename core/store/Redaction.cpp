#include "store/Redaction.h"

#include "plan/FieldCatalogue.h"
#include "store/Rows.h"
#include "store/ValueCodec.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark::redaction {

using namespace Qt::StringLiterals;

namespace {

struct Redaction
{
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

/// One side of one change that holds the wording.
struct Spot
{
    qint64 position = 0;
    qint64 ordinal = 0;
    QString side; ///< "before" or "after"
    QByteArray hash;
};

Result<QList<Spot>> spotsOf(Database &database, const Wording &wording)
{
    Statement changes(database,
        u"SELECT position, ordinal, before, before_salt, after, after_salt FROM change "
        "WHERE record = ? AND field = ? AND kind = ?"_s);
    if (Result<void> ran = changes.run({wording.record.bytes(), QString::fromLatin1(wording.field->column),
            QString::fromLatin1(kindInfo(wording.field->kind).table)});
        !ran)
        return fail(ran.error());
    QList<Spot> spots;
    while (changes.next()) {
        for (const auto &[side, at] : {std::pair(u"before"_s, 2), std::pair(u"after"_s, 4)}) {
            if (fromColumn(*wording.field, changes.column(at)) == wording.value) {
                spots.append({changes.column(0).toLongLong(), changes.column(1).toLongLong(), side,
                    saltedHash(wording.value, changes.column(at + 1).toByteArray())});
            }
        }
    }
    if (Result<void> ended = changes.ended(); !ended)
        return fail(ended.error());
    return spots;
}

/// Before the first value goes, so that a program that is killed afterwards leaves word of it.
Result<void> rememberToClear(Database &database)
{
    return database.run(u"INSERT INTO waymark VALUES ('unclear', 1) ON CONFLICT (key) DO NOTHING"_s);
}

Result<void> removeAuthor(Database &database, const QString &column, const Id &set, const ValueSeal &seal)
{
    if (Result<void> remembered = rememberToClear(database); !remembered)
        return remembered;
    Statement update(
        database, u"UPDATE change_set SET %1 = NULL, %1_salt = NULL, %1_hash = ? WHERE id = ?"_s.arg(column));
    return update.run({seal.hash, set.bytes()});
}

void addTo(QList<Wording> &wordings, const Change &change, const Value &value)
{
    const Wording wording{change.field, change.record, value};
    if (!wordings.contains(wording))
        wordings.append(wording);
}

} // namespace

Result<bool> holds(Database &database, const Wording &wording)
{
    const Result<QList<Spot>> spots = spotsOf(database, wording);
    return spots ? Result<bool>(!spots->isEmpty()) : fail(spots.error());
}

Result<int> remove(Database &database, const Wording &wording)
{
    const Result<QList<Spot>> spots = spotsOf(database, wording);
    if (!spots)
        return fail(spots.error());
    if (Result<void> remembered = rememberToClear(database); !remembered)
        return fail(remembered.error());
    for (const Spot &spot : *spots) {
        Statement update(database,
            u"UPDATE change SET %1 = NULL, %1_salt = NULL, %1_hash = ? WHERE position = ? AND ordinal = ?"_s.arg(
                spot.side));
        if (Result<void> ran = update.run({spot.hash, spot.position, spot.ordinal}); !ran)
            return fail(ran.error());
    }
    const Result<bool> stood = rows::empty(database, *wording.field, wording.record, wording.value);
    if (!stood)
        return fail(stood.error());
    return int(spots->size()) + (*stood ? 1 : 0);
}

QList<Wording> redactedIn(const LedgerEntry &redacted, const LedgerEntry &other)
{
    QList<Wording> wordings;
    const qsizetype count = std::min(redacted.seal.changes.size(), other.set.changes.size());
    for (qsizetype index = 0; index < count; ++index) {
        const ChangeSeal &seal = redacted.seal.changes.at(index);
        const Change &change = other.set.changes.at(index);
        if (seal.before.isRedacted() && !change.before.isEmpty())
            addTo(wordings, change, change.before);
        if (seal.after.isRedacted() && !change.after.isEmpty())
            addTo(wordings, change, change.after);
    }
    return wordings;
}

LedgerEntry without(LedgerEntry entry, const QList<Wording> &wordings)
{
    const auto take = [&wordings](const Change &change, Value &value, ValueSeal &seal) {
        if (!value.isEmpty() && wordings.contains({change.field, change.record, value})) {
            value = {};
            seal.salt.clear();
        }
    };
    for (qsizetype index = 0; index < entry.set.changes.size(); ++index) {
        Change &change = entry.set.changes[index];
        take(change, change.before, entry.seal.changes[index].before);
        take(change, change.after, entry.seal.changes[index].after);
    }
    return entry;
}

Result<QList<Wording>> redactAsIn(Database &database, const LedgerEntry &foreign)
{
    const Result<std::optional<LedgerEntry>> found = ledger::find(database, foreign.set.id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return QList<Wording>();
    const LedgerEntry &own = **found;
    if (own.digest != foreign.digest || !isIntact(foreign)) {
        return fail(ErrorCode::Damaged,
            Redaction::tr("An entry of the history is not the same in “%1” and in the other copy. Nothing was changed; "
                          "verify both.")
                .arg(QFileInfo(database.path()).fileName()),
            foreign.set.id.text());
    }
    const QList<Wording> wordings = redactedIn(foreign, own);
    for (const Wording &wording : wordings) {
        if (const Result<int> removed = remove(database, wording); !removed)
            return fail(removed.error());
    }
    if (foreign.seal.author.isRedacted() && !own.set.author.name.isEmpty()) {
        if (Result<void> removed = removeAuthor(database, u"author"_s, own.set.id, own.seal.author); !removed)
            return fail(removed.error());
    }
    if (foreign.seal.role.isRedacted() && !own.set.author.role.isEmpty()) {
        if (Result<void> removed = removeAuthor(database, u"role"_s, own.set.id, own.seal.role); !removed)
            return fail(removed.error());
    }
    return wordings;
}

} // namespace waymark::redaction
