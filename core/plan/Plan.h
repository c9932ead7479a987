#pragma once

#include "plan/ChangeSet.h"
#include "plan/Due.h"
#include "plan/FieldCatalogue.h"
#include "plan/records/PlanInfo.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <memory>
#include <unordered_map>

namespace waymark {

namespace detail {

struct IdHash
{
    size_t operator()(const Id &id) const { return qHash(id); }
};

/// All records of one kind, dead ones too. Addresses stay valid as long as the plan.
class RecordTable
{
public:
    virtual ~RecordTable() = default;
    [[nodiscard]] virtual std::unique_ptr<RecordTable> clone() const = 0;
    [[nodiscard]] virtual const Record *find(const Id &id) const = 0;
    virtual Record &obtain(const Id &id) = 0;
    [[nodiscard]] virtual QList<Id> ids() const = 0;
};

} // namespace detail

/// The plan as it stands now, in memory. It changes only by apply(), which PlanDocument alone calls; everyone else has
/// a const Plan & and asks. Finding a record and listing children cost what they return, not the size of the plan.
class Plan
{
public:
    Plan();
    Plan(const Plan &other);
    Plan &operator=(const Plan &other);
    Plan(Plan &&) noexcept = default;
    Plan &operator=(Plan &&) noexcept = default;
    ~Plan() = default;

    /// The plan's own record; default values before there is one.
    [[nodiscard]] const PlanInfo &info() const;
    [[nodiscard]] Id id() const { return info().id; }
    [[nodiscard]] PlanCalendar calendar() const;

    /// Any record ever added, removed ones too; null where there is none. Valid until the next apply().
    [[nodiscard]] const Record *find(RecordKind kind, const Id &id) const;
    /// A living record of the type; null otherwise.
    template <typename T> [[nodiscard]] const T *get(const Id &id) const
    {
        const Record *record = find(T::kind, id);
        return record && record->alive ? static_cast<const T *>(record) : nullptr;
    }
    /// The present value; empty where there is no such record.
    [[nodiscard]] Value value(const Field &field, const Id &id) const;

    /// Living records of a kind under a parent, in order. Kinds without a parent stand under the null Id.
    [[nodiscard]] const QList<Id> &children(RecordKind kind, const Id &parent = {}) const;
    /// The same as records.
    template <typename T> [[nodiscard]] QList<const T *> all(const Id &parent = {}) const
    {
        QList<const T *> records;
        const QList<Id> &ids = children(T::kind, parent);
        records.reserve(ids.size());
        for (const Id &id : ids)
            records.append(static_cast<const T *>(find(T::kind, id)));
        return records;
    }
    /// Every living record of a kind, in no order.
    [[nodiscard]] QList<Id> living(RecordKind kind) const;
    /// Every record of a kind, removed ones too, in no order.
    [[nodiscard]] QList<Id> everIds(RecordKind kind) const;
    /// Those that were removed, in no order; costs nothing, however many are alive.
    [[nodiscard]] const QSet<Id> &removedIds(RecordKind kind) const { return m_removed[static_cast<size_t>(kind)]; }

    /// Sets every change's field to its after. Does not ask whether the before fits: that was asked already.
    void apply(const QList<Change> &changes);

private:
    void setField(const Change &change);
    void unlist(RecordKind kind, const Record &record);
    void list(RecordKind kind, const Record &record);

    std::array<std::unique_ptr<detail::RecordTable>, recordKindCount> m_tables;
    std::array<QHash<Id, QList<Id>>, recordKindCount> m_children;
    std::array<QSet<Id>, recordKindCount> m_removed;
};

} // namespace waymark
