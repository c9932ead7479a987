#pragma once

#include "plan/ChangeSet.h"
#include "plan/Plan.h"

#include <QHash>
#include <QSet>

#include <array>
#include <initializer_list>
#include <optional>

namespace waymark::analysis {

/// What a change set touches, said once for whatever follows a plan and does again only what it must. Asked after the
/// plan has changed. It holds facts (which records, which fields, whose) and what follows from them for each subject:
/// whoever is not named there says the same as before the set.
class Touched
{
public:
    Touched(const Plan &plan, const ChangeSet &set);

    /// Whether a record of one of these kinds was touched.
    [[nodiscard]] bool has(std::initializer_list<RecordKind> kinds) const;
    [[nodiscard]] bool has(RecordKind kind) const { return !own(kind).isEmpty(); }
    [[nodiscard]] bool has(const Field &field) const { return m_fields.contains(&field); }
    /// The record itself, or something that belongs to it.
    [[nodiscard]] bool concerns(const Id &record) const { return m_concerned.contains(record); }

    /// Records of that kind with a field of their own in the set.
    [[nodiscard]] const QSet<Id> &own(RecordKind kind) const { return m_own[index(kind)]; }
    /// Those in which it is that field.
    [[nodiscard]] QSet<Id> own(const Field &field) const { return m_fields.value(&field); }
    /// Those that came, went, or stand elsewhere.
    [[nodiscard]] const QSet<Id> &placed(RecordKind kind) const { return m_placed[index(kind)]; }
    /// Whose records of that kind were touched, after the set and before it: whose assessments, leads or readings.
    [[nodiscard]] const QSet<Id> &ownersOf(RecordKind kind) const { return m_owners[index(kind)]; }

    /// A priority, an outcome or an action came, went, or stands elsewhere.
    [[nodiscard]] bool hasShape() const;
    /// The plan's start or the ends of its terms, by which everything falls due.
    [[nodiscard]] bool hasCalendar() const;

    /// Actions whose deadline, status or leads may read otherwise; nothing where all may.
    [[nodiscard]] std::optional<QSet<Id>> deadlines() const;
    /// Actions that may be asked about otherwise in some month's round; nothing where all may.
    [[nodiscard]] std::optional<QSet<Id>> rounds() const;
    /// KPIs whose position, context or next reading may be another; nothing where all may.
    [[nodiscard]] std::optional<QSet<Id>> kpis() const;
    /// Whether anybody may carry something else, or be called otherwise.
    [[nodiscard]] bool people() const;

private:
    static size_t index(RecordKind kind) { return static_cast<size_t>(kind); }

    using ByKind = std::array<QSet<Id>, recordKindCount>;
    ByKind m_own;
    ByKind m_placed;
    ByKind m_owners;
    QHash<const Field *, QSet<Id>> m_fields;
    QSet<Id> m_concerned;
};

} // namespace waymark::analysis
