#pragma once

#include "plan/Plan.h"

#include <QHash>

namespace waymark {

/// Collects what one action of a person changes, reading the befores from the plan. A later word on the same field
/// replaces an earlier one, and what ends as it began is left out.
class ChangeBuilder
{
public:
    explicit ChangeBuilder(const Plan &plan)
        : m_plan(plan)
    {
    }

    void set(const Field &field, const Id &record, const Value &after);
    template <auto member, typename T> void set(const Id &record, const T &after)
    {
        using Member = decltype(detail::typeOf(member));
        set(fieldOf<member>(), record, detail::toValue<Member>(after));
    }
    /// Brings the record to life; its fields are set separately. A record that was removed before starts empty again.
    void add(RecordKind kind, const Id &record);
    /// Takes in what was collected elsewhere for the same plan.
    void add(const ChangeSet &set);
    /// Removes the record, everything that belongs to it, and what joins it to another record.
    void remove(RecordKind kind, const Id &record);

    /// The value as it will be: after what was collected so far, else the plan's.
    [[nodiscard]] Value value(const Field &field, const Id &record) const;

    /// Whether anything collected so far would change the plan.
    [[nodiscard]] bool hasChanges() const;
    /// What was collected, under a name. Empty where nothing changes.
    [[nodiscard]] ChangeSet take(const ActionName &name, SetKind kind = SetKind::Edit);

private:
    const Plan &m_plan;
    QList<Change> m_changes;
    QHash<std::pair<const Field *, Id>, qsizetype> m_places;
};

/// The identity of a record whose kind has key fields, made from them: UUID version 5 in the space of its parent (or of
/// the plan). `key` is the text of the key that is not the parent.
[[nodiscard]] Id keyedId(RecordKind kind, const Id &space, const QString &key);

} // namespace waymark
