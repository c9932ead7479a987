#pragma once

#include <QHash>
#include <QString>

namespace waymark {

/// What a person typed into a cell and the plan did not take: the text stays in its cell, with the reason, until it is
/// typed right or given up. Key is whatever names a cell for good: not its row, which may move.
template <typename Key> class RefusedCells
{
public:
    struct Refusal
    {
        QString text;
        QString reason;
    };

    void refuse(const Key &key, const QString &text, const QString &reason) { m_refused.insert(key, {text, reason}); }
    /// True where there was something to forget.
    bool forget(const Key &key) { return m_refused.remove(key) > 0; }
    void clear() { m_refused.clear(); }
    /// Null where the cell says what the plan says.
    [[nodiscard]] const Refusal *at(const Key &key) const
    {
        const auto found = m_refused.constFind(key);
        return found == m_refused.constEnd() ? nullptr : &*found;
    }

private:
    QHash<Key, Refusal> m_refused;
};

} // namespace waymark
