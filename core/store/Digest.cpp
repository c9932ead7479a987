#include "store/Digest.h"

#include "plan/FieldCatalogue.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltSize = 16;

QByteArray canonicalBytes(const Value &value)
{
    struct Bytes
    {
        QByteArray operator()(std::monostate) const { return {}; }
        QByteArray operator()(const QString &text) const { return 't' + text.toUtf8(); }
        QByteArray operator()(qint64 integer) const { return 'i' + QByteArray::number(integer); }
        QByteArray operator()(double number) const
        {
            const quint64 bits = qToBigEndian(std::bit_cast<quint64>(number));
            return 'n' + QByteArray(reinterpret_cast<const char *>(&bits), sizeof bits);
        }
        QByteArray operator()(bool) const { return "f1"_ba; }
        QByteArray operator()(QDate date) const { return 'd' + date.toString(Qt::ISODate).toUtf8(); }
        QByteArray operator()(Month month) const { return 'm' + month.text().toUtf8(); }
        QByteArray operator()(const Due &due) const
        {
            return 'u' + due.kindText().toUtf8() + '|' + due.value().toUtf8() + '|' + due.source().toUtf8();
        }
        QByteArray operator()(const Id &id) const { return 'r' + id.bytes(); }
    };
    return std::visit(Bytes(), value.variant());
}

/// Hashes items so that no two lists of items read alike.
class ItemHash
{
public:
    void add(const QByteArray &item)
    {
        addNumber(item.size());
        m_hash.addData(item);
    }
    void add(const QString &item) { add(item.toUtf8()); }
    void add(const char *item) { add(QByteArray(item)); }
    void addNumber(qsizetype number)
    {
        const quint32 bigEndian = qToBigEndian(quint32(number));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray newSalt(const Value &value)
{
    if (value.isEmpty())
        return {};
    std::array<quint32, saltSize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

QByteArray saltedHash(const Value &value, const QByteArray &salt)
{
    return value.isEmpty() ? QByteArray()
                           : QCryptographicHash::hash(salt + canonicalBytes(value), QCryptographicHash::Sha256);
}

ValueSeal newSeal(const Value &value)
{
    const QByteArray salt = newSalt(value);
    return {salt, saltedHash(value, salt)};
}

SetSeal newSeal(const ChangeSet &set)
{
    SetSeal seal{newSeal(Value(set.author.name)), newSeal(Value(set.author.role)), {}};
    seal.changes.reserve(set.changes.size());
    for (const Change &change : set.changes)
        seal.changes.append({newSeal(change.before), newSeal(change.after), {}});
    return seal;
}

bool holds(const ValueSeal &seal, const Value &value)
{
    return value.isEmpty() ? seal.salt.isEmpty()
                           : seal.salt.size() == saltSize && saltedHash(value, seal.salt) == seal.hash;
}

QByteArray setDigest(const ChangeSet &set, const SetSeal &seal)
{
    ItemHash hash;
    hash.add("waymark set 1");
    hash.add(set.id.bytes());
    hash.add(setKindText(set.kind));
    hash.add(set.name.key);
    hash.addNumber(set.name.arguments.size());
    for (const ActionArgument &argument : set.name.arguments)
        hash.add(argument.text());
    hash.add(seal.author.hash);
    hash.add(seal.role.hash);
    hash.add(set.copy.bytes());
    hash.add(ledgerTime(set.time));
    hash.add(set.about.isNull() ? QByteArray() : set.about.bytes());
    hash.addNumber(set.changes.size());
    for (qsizetype index = 0; index < set.changes.size(); ++index) {
        const Change &change = set.changes.at(index);
        const ChangeSeal &changeSeal = seal.changes.at(index);
        hash.add(kindInfo(change.field->kind).table);
        hash.add(change.record.bytes());
        hash.add(change.field->column);
        hash.add(changeSeal.before.hash);
        hash.add(changeSeal.after.hash);
        hash.add(writerBytes(changeSeal.writers));
    }
    return hash.result();
}

QByteArray nextChain(const QByteArray &chain, const QByteArray &digest, bool isApplied)
{
    return QCryptographicHash::hash(chain + digest + (isApplied ? '\1' : '\0'), QCryptographicHash::Sha256);
}

QByteArray writerBytes(const QList<Id> &writers)
{
    QList<QByteArray> ids;
    for (const Id &writer : writers)
        ids.append(writer.bytes());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids.join();
}

std::optional<QList<Id>> writersFromBytes(const QByteArray &bytes)
{
    QList<Id> writers;
    for (qsizetype at = 0; at < bytes.size(); at += 16)
        writers.append(Id::fromBytes(bytes.mid(at, 16)));
    return writerBytes(writers) == bytes ? std::optional(writers) : std::nullopt;
}

QString ledgerTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace waymark
