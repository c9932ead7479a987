#pragma once

#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QSet>

namespace waymark {

/// How many actions of each priority wait for their assessment in a round. An edit costs what it touched; only a change
/// to the tree, to groups or to rounds counts anew.
class WaitingCounts
{
public:
    /// A null plan: nothing waits. The plan must outlive what is asked.
    void count(const Plan *plan, Month round);
    void follow(const ChangeSet &set);

    [[nodiscard]] int of(const Id &priority) const { return m_counts.value(priority); }
    /// Of an owner of rounds, see query::roundOwners(); of all of them where that is null.
    [[nodiscard]] int ofOwner(const Id &owner) const;
    [[nodiscard]] int all() const { return int(m_waiting.size()); }

private:
    void look(const Id &action);

    const Plan *m_plan = nullptr;
    Month m_round;
    QSet<Id> m_waiting; ///< actions
    QHash<Id, int> m_counts; ///< by priority
};

} // namespace waymark
