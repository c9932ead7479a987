#include "document/UndoHistory.h"

#include <algorithm>

namespace waymark {

void UndoHistory::done(const ChangeSet &set)
{
    m_done.append(set);
    m_undone.clear();
}

void UndoHistory::undone(const Id &set)
{
    if (toUndo() && toUndo()->id == set)
        m_undone.append(m_done.takeLast());
}

void UndoHistory::redone(const Id &set)
{
    if (toRedo() && toRedo()->id == set)
        m_done.append(m_undone.takeLast());
}

void UndoHistory::dropUndo(const Id &set)
{
    if (toUndo() && toUndo()->id == set)
        m_done.removeLast();
}

void UndoHistory::dropRedo(const Id &set)
{
    if (toRedo() && toRedo()->id == set)
        m_undone.removeLast();
}

void UndoHistory::forget(const Field &field, const Id &record)
{
    const auto touches = [&](const ChangeSet &set) {
        return std::any_of(set.changes.cbegin(), set.changes.cend(),
            [&](const Change &change) { return change.field == &field && change.record == record; });
    };
    m_done.removeIf(touches);
    m_undone.removeIf(touches);
}

} // namespace waymark
