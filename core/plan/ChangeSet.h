#pragma once

#include "plan/ActionArgument.h"
#include "plan/Field.h"

#include <QDateTime>
#include <QList>

namespace waymark {

/// One field of one record, before and after. The field knows the record's kind.
struct Change
{
    const Field *field = nullptr;
    Id record;
    Value before;
    Value after;
    bool isBeforeRedacted = false; ///< only of what a ledger says: something was there, and is not told any more
    bool isAfterRedacted = false;

    [[nodiscard]] bool isRedacted() const { return isBeforeRedacted || isAfterRedacted; }
    /// What is not told makes no difference.
    bool operator==(const Change &other) const
    {
        return field == other.field && record == other.record && before == other.before && after == other.after;
    }
};

/// A field of a record, as a place where something stands.
using FieldPlace = std::pair<const Field *, Id>;

/// Who did it, as they named themselves on this machine.
struct Author
{
    QString name;
    QString role;

    bool operator==(const Author &) const = default;
};

/// Who wrote something, and when by the clock of their machine: to be shown, never to decide by.
struct Signature
{
    Author author;
    QDateTime time; ///< UTC; invalid where nobody is known to have written it

    bool operator==(const Signature &) const = default;
};

enum class SetKind { Edit, Undo, Redo, Import, Merge, Redaction, Migration };

/// What was done, as a key and what it was done to; worded only when shown, see actionWords().
struct ActionName
{
    QString key;
    QList<ActionArgument> arguments;

    bool operator==(const ActionName &) const = default;
};

/// One action of a person, whole: the only thing that ever happens to a plan. What makes one fills in kind, name and
/// changes; the document adds who, where and when as it is submitted.
struct ChangeSet
{
    Id id;
    SetKind kind = SetKind::Edit;
    ActionName name;
    Author author;
    Id copy; ///< the copy of the plan in which it was done
    QDateTime time; ///< UTC
    Id about; ///< the set that an undo or redo is of
    QList<Change> changes;

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    bool operator==(const ChangeSet &) const = default;
};

/// The same changes backwards, in the opposite order; kind Undo, about the given set.
[[nodiscard]] ChangeSet inverseOf(const ChangeSet &set);
/// The same changes once more; kind Redo, about the given set.
[[nodiscard]] ChangeSet againOf(const ChangeSet &set);

/// `edit`, `undo`, …: as stored.
[[nodiscard]] QString setKindText(SetKind kind);
/// The other way; nothing where the text is none of them.
[[nodiscard]] std::optional<SetKind> setKindFromText(const QString &text);

} // namespace waymark
