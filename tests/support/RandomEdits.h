#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

#include <QRandomGenerator>

#include <optional>

namespace waymark::test {

/// How many cases of a long property test to try: all of them, but a fifth under the sanitizers, where each costs ten
/// times as much. The gate runs all of them optimised.
[[nodiscard]] constexpr int trials(int all)
{
#ifdef __SANITIZE_ADDRESS__
    return all / 5;
#else
    return all;
#endif
}

/// Dice for a property test. The seed is printed, so that a failure can be run again: WAYMARK_SEED=… picks it.
/// With a usual seed, a run without WAYMARK_SEED is the same every time.
class Dice
{
public:
    explicit Dice(const char *what, std::optional<quint32> usualSeed = {});

    /// 0 to below − 1.
    [[nodiscard]] int roll(int below) { return below <= 0 ? 0 : int(m_generator.bounded(below)); }
    [[nodiscard]] bool oneIn(int of) { return roll(of) == 0; }
    template <typename List> [[nodiscard]] auto pick(const List &list) { return list.at(roll(int(list.size()))); }
    [[nodiscard]] QRandomGenerator &generator() { return m_generator; }

private:
    QRandomGenerator m_generator;
};

/// Texts that break programs: right to left, emoji, combining, halves of characters, byte order marks, NUL,
/// placeholders, HTML, formulas, quotes, very long, line ends.
[[nodiscard]] QStringList hardTexts();

/// A value that the field can hold; now and then the empty one. References point at living records of the plan.
[[nodiscard]] Value randomValue(const Plan &plan, const Field &field, Dice &dice);

/// One thing that a person might do: any of the edits, on anything. May be refused, and may be nothing to do.
[[nodiscard]] Result<ChangeSet> randomEdit(const Plan &plan, IdSource &ids, Dice &dice);

/// The first set of a plan that holds one living record of every kind, every field filled.
[[nodiscard]] ChangeSet oneOfEverything(IdSource &ids);

} // namespace waymark::test
