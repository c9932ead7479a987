#include "plan/ChangeSet.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr const char *kindWords[] = {"edit", "undo", "redo", "import", "merge", "redaction", "migration"};

} // namespace

ChangeSet inverseOf(const ChangeSet &set)
{
    ChangeSet inverse;
    inverse.kind = SetKind::Undo;
    inverse.name = set.name;
    inverse.about = set.id;
    inverse.changes.reserve(set.changes.size());
    for (auto change = set.changes.crbegin(); change != set.changes.crend(); ++change)
        inverse.changes.append({change->field, change->record, change->after, change->before});
    return inverse;
}

ChangeSet againOf(const ChangeSet &set)
{
    ChangeSet again;
    again.kind = SetKind::Redo;
    again.name = set.name;
    again.about = set.id;
    again.changes = set.changes;
    return again;
}

QString setKindText(SetKind kind)
{
    return QString::fromLatin1(kindWords[static_cast<size_t>(kind)]);
}

std::optional<SetKind> setKindFromText(const QString &text)
{
    for (size_t index = 0; index < std::size(kindWords); ++index) {
        if (QLatin1StringView(kindWords[index]) == text)
            return static_cast<SetKind>(index);
    }
    return std::nullopt;
}

} // namespace waymark
