#pragma once

namespace waymark {

/// How much stands on the two pages of a group. What is more is counted and named by reference, and stands whole in the
/// annexes. Lengths in letters.
struct BoardLimits
{
    int exceptions = 5;
    int actionLetters = 100;
    int wordsLetters = 140; ///< of what is being done, with what comes next
    int reasonLetters = 70;
    int leadLetters = 260; ///< of the lead's words beside the status
    int turns = 4; ///< of actions, and of KPIs, that are better or worse
    int asks = 3;
    int askLetters = 150;
    int bullets = 4;
    int bulletLetters = 100;
    int tiles = 8;
    int titleLetters = 46; ///< of a tile
    int milestones = 6;
    int risks = 3;
    int riskLetters = 75; ///< of what may go wrong, and of what is done about it
    int voices = 2;
    int meaningLetters = 64; ///< of a status in the key
    int abbreviationLetters = 130;

    /// Every step holds less than the one before; 0 is the usual one. Taken where the words of a plan are so wide that
    /// the pages would not hold them.
    static constexpr int steps = 6;
    [[nodiscard]] static BoardLimits ofStep(int step)
    {
        const auto cut = [step](int letters, int by) { return letters * (100 - by * step) / 100; };
        BoardLimits limits;
        limits.exceptions -= step / 2;
        limits.actionLetters = cut(limits.actionLetters, 9);
        limits.wordsLetters = cut(limits.wordsLetters, 9);
        limits.reasonLetters = cut(limits.reasonLetters, 9);
        limits.leadLetters = cut(limits.leadLetters, 9);
        limits.asks -= step / 3;
        limits.askLetters = cut(limits.askLetters, 11);
        limits.bulletLetters = cut(limits.bulletLetters, 9);
        limits.riskLetters = cut(limits.riskLetters, 9);
        limits.milestones -= step / 2;
        limits.meaningLetters = cut(limits.meaningLetters, 6);
        limits.abbreviationLetters = cut(limits.abbreviationLetters, 14);
        return limits;
    }
};

} // namespace waymark
