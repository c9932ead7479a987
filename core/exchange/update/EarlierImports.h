#pragma once

#include "plan/proposal/Proposal.h"

#include <QHash>

#include <optional>

namespace waymark {

/// What documents said before: of each field the value that an import wrote last, folded out of the history. By it an
/// update tells what was edited in the plan since from what was edited in the document.
class EarlierImports
{
public:
    /// Knows nothing: every difference then counts as news of the document.
    EarlierImports() = default;
    /// The sets of a plan, oldest first.
    explicit EarlierImports(const QList<ChangeSet> &sets);

    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Nothing where no import ever wrote the field.
    [[nodiscard]] std::optional<Value> value(const Field &field, const Id &record) const;
    /// Which of the two has moved, where the plan holds `present` and the document says `said`.
    [[nodiscard]] Ground ground(const Field &field, const Id &record, const Value &present, const Value &said) const;

private:
    QHash<std::pair<const Field *, Id>, Value> m_values;
    bool m_isKnown = false;
};

} // namespace waymark
