#include "document/UndoHistory.h"

namespace waymark {

void UndoHistory::done(const ChangeSet &set)
{
    m_done.append(set);
    m_undone.clear();
}

void UndoHistory::undone()
{
    m_undone.append(m_done.takeLast());
}

void UndoHistory::redone()
{
    m_done.append(m_undone.takeLast());
}

void UndoHistory::dropUndo()
{
    m_done.removeLast();
}

void UndoHistory::dropRedo()
{
    m_undone.removeLast();
}

} // namespace waymark
