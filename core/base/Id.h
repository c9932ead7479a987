#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace waymark {

/// The identity of a record, a change set, a copy or a plan: a UUID. The null Id means "none".
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    /// The same Id for the same space and name, on every machine (UUID version 5). The name is folded first, see
    /// foldedName().
    [[nodiscard]] static Id named(const Id &space, const QString &name);
    /// Null where the text is no UUID.
    [[nodiscard]] static Id fromText(const QString &text);
    /// Null unless there are exactly 16 bytes.
    [[nodiscard]] static Id fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }

    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// The name two people would call the same: NFC, white space collapsed, case folded.
[[nodiscard]] QString foldedName(const QString &name);

/// Where new identities come from. Handed to whoever makes records, so that tests can count instead of rolling dice.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual Id next() = 0;
};

/// UUID version 4.
class RandomIds : public IdSource
{
public:
    [[nodiscard]] Id next() override;
};

} // namespace waymark
