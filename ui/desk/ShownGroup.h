#pragma once

#include "base/Id.h"

#include <QObject>

namespace waymark {

/// Whose part of the open plan is looked at, in every view alike: that of one owner of rounds (see
/// query::roundOwners()), at first of the group that somebody leads, or that of all of them. Views ask, and follow.
class ShownGroup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: all groups. Ask query::isOfOwner() what belongs to it.
    [[nodiscard]] const Id &owner() const { return m_owner; }
    void show(const Id &owner)
    {
        if (owner == m_owner)
            return;
        m_owner = owner;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    Id m_owner;
};

} // namespace waymark
