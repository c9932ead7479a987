#include "store/Knowledge.h"

#include "plan/FieldCatalogue.h"
#include "store/Digest.h"

#include <algorithm>

namespace waymark::knowledge {

using namespace Qt::StringLiterals;

namespace {

/// Follows the ledger from set to set.
class Learning
{
public:
    void carried(const Id &set) { m_carried.append(set); }

    void applied(const Id &set, SetKind kind, const QList<ActionArgument> &arguments, const Id &about)
    {
        const QList<Id> carried = std::exchange(m_carried, {});
        if (kind == SetKind::Merge)
            m_merges.insert(set, learnedBy(set, carried, arguments));
        else
            m_known[set] = 1;
        const bool isBack = kind == SetKind::Redo || kind == SetKind::Merge;
        const auto merge = m_merges.constFind(kind == SetKind::Merge ? set : about);
        if (merge == m_merges.constEnd() || !(isBack || kind == SetKind::Undo))
            return;
        for (const Id &learned : *merge)
            m_known[learned] += isBack ? 1 : -1;
    }

    [[nodiscard]] QSet<Id> known() const
    {
        QSet<Id> known;
        for (auto set = m_known.cbegin(); set != m_known.cend(); ++set) {
            if (*set > 0)
                known.insert(set.key());
        }
        return known;
    }

private:
    static QSet<Id> learnedBy(const Id &merge, const QList<Id> &carried, const QList<ActionArgument> &arguments)
    {
        QSet<Id> learned(carried.cbegin(), carried.cend());
        for (const ActionArgument &argument : arguments) {
            const Id *exception = std::get_if<Id>(&argument.value());
            if (exception && !learned.remove(*exception))
                learned.insert(*exception);
        }
        learned.insert(merge);
        return learned;
    }

    QList<Id> m_carried; ///< since the last set that was applied
    QHash<Id, QSet<Id>> m_merges; ///< what each learned
    QHash<Id, int> m_known; ///< how many merges that are in force brought each
};

} // namespace

Result<QSet<Id>> knownSets(Database &database)
{
    Statement sets(database, u"SELECT id, kind, arguments, about, applied FROM change_set ORDER BY position"_s);
    if (Result<void> ran = sets.run(); !ran)
        return fail(ran.error());
    Learning learning;
    while (sets.next()) {
        const Id id = Id::fromBytes(sets.column(0).toByteArray());
        if (sets.column(4).toInt() == 0) {
            learning.carried(id);
            continue;
        }
        const SetKind kind = setKindFromText(sets.column(1).toString()).value_or(SetKind::Edit);
        const auto arguments = kind == SetKind::Merge ? argumentsFromStored(sets.column(2).toString()) : std::nullopt;
        learning.applied(
            id, kind, arguments.value_or(QList<ActionArgument>()), Id::fromBytes(sets.column(3).toByteArray()));
    }
    if (Result<void> ended = sets.ended(); !ended)
        return fail(ended.error());
    return learning.known();
}

Result<QHash<FieldPlace, QList<Id>>> writers(Database &database, qint64 upTo)
{
    Statement changes(database,
        u"SELECT c.kind, c.field, c.record, s.id, c.writers FROM change c JOIN change_set s ON s.position = c.position "
        "WHERE s.applied = 1 AND s.position <= ? ORDER BY c.position, c.ordinal"_s);
    if (Result<void> ran = changes.run({upTo}); !ran)
        return fail(ran.error());
    QHash<std::pair<QString, QString>, const Field *> fields; // asking the catalogue each time would take longest
    QHash<FieldPlace, QList<Id>> writers;
    while (changes.next()) {
        const std::pair name(changes.column(0).toString(), changes.column(1).toString());
        auto field = fields.constFind(name);
        if (field == fields.constEnd()) {
            const KindInfo *info = findKind(name.first);
            field = fields.insert(name, info ? findField(info->kind, name.second) : nullptr);
        }
        if (!*field)
            continue;
        // The last word counts.
        QList<Id> several = writersFromBytes(changes.column(4).toByteArray()).value_or(QList<Id>());
        if (several.isEmpty())
            several.append(Id::fromBytes(changes.column(3).toByteArray()));
        several.removeAll(Id()); // nobody
        std::sort(several.begin(), several.end());
        writers.insert({*field, Id::fromBytes(changes.column(2).toByteArray())}, several);
    }
    if (Result<void> ended = changes.ended(); !ended)
        return fail(ended.error());
    writers.removeIf([](const auto &place) { return place.value().isEmpty(); });
    return writers;
}

Result<QSet<Id>> setsThatWrote(Database &database, const FieldPlace &place)
{
    Statement changes(database,
        u"SELECT s.id FROM change c JOIN change_set s ON s.position = c.position "
        "WHERE c.record = ? AND c.field = ?"_s);
    const auto &[field, record] = place;
    if (Result<void> ran = changes.run({record.bytes(), QString::fromLatin1(field->column)}); !ran)
        return fail(ran.error());
    QSet<Id> sets;
    while (changes.next())
        sets.insert(Id::fromBytes(changes.column(0).toByteArray()));
    if (Result<void> ended = changes.ended(); !ended)
        return fail(ended.error());
    return sets;
}

Result<QHash<Id, Signature>> signatures(Database &database)
{
    Statement sets(database, u"SELECT id, author, role, time FROM change_set"_s);
    if (Result<void> ran = sets.run(); !ran)
        return fail(ran.error());
    QHash<Id, Signature> signatures;
    while (sets.next()) {
        signatures.insert(Id::fromBytes(sets.column(0).toByteArray()),
            {{sets.column(1).toString(), sets.column(2).toString()},
                QDateTime::fromString(sets.column(3).toString(), Qt::ISODateWithMs)});
    }
    if (Result<void> ended = sets.ended(); !ended)
        return fail(ended.error());
    return signatures;
}

Result<QHash<Id, QByteArray>> digests(Database &database)
{
    Statement sets(database, u"SELECT id, digest FROM change_set"_s);
    if (Result<void> ran = sets.run(); !ran)
        return fail(ran.error());
    QHash<Id, QByteArray> digests;
    while (sets.next())
        digests.insert(Id::fromBytes(sets.column(0).toByteArray()), sets.column(1).toByteArray());
    if (Result<void> ended = sets.ended(); !ended)
        return fail(ended.error());
    return digests;
}

} // namespace waymark::knowledge
