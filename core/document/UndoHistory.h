#pragma once

#include "plan/ChangeSet.h"

#include <QList>

namespace waymark {

/// What this session can take back and do again, as whole sets. Knows no file: PlanDocument submits what it hands out.
class UndoHistory
{
public:
    /// Something new was done: it can be taken back, and what was taken back before is out of reach.
    void done(const ChangeSet &set);
    /// That set was taken back, or done again; nothing happens where it is not on top any more.
    void undone(const Id &set);
    void redone(const Id &set);
    /// That set no longer fits the plan and never will: forget it, where it is still on top.
    void dropUndo(const Id &set);
    void dropRedo(const Id &set);
    /// Forgets all that touched a field of a record, so that no value of it comes back.
    void forget(const Field &field, const Id &record);

    /// Null where there is none.
    [[nodiscard]] const ChangeSet *toUndo() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }
    [[nodiscard]] const ChangeSet *toRedo() const { return m_undone.isEmpty() ? nullptr : &m_undone.last(); }

private:
    QList<ChangeSet> m_done;
    QList<ChangeSet> m_undone;
};

} // namespace waymark
