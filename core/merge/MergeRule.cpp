#include "merge/MergeRule.h"

#include <algorithm>

namespace waymark {

namespace {

QHash<const Field *, QList<const Field *>> allGroups()
{
    QHash<const Field *, QList<const Field *>> groups;
    for (const KindInfo &info : allKinds()) {
        for (const Field &field : info.fields) {
            QList<const Field *> &group = groups[&field];
            for (const Field &other : info.fields) {
                const bool isTogether = *field.together != '\0' && qstrcmp(field.together, other.together) == 0;
                if (&other == &field || isTogether)
                    group.append(&other);
            }
        }
    }
    return groups;
}

bool saysAlike(const MergeSide &left, const MergeSide &right, const QList<const Field *> &fields, const Id &record)
{
    return std::all_of(fields.cbegin(), fields.cend(),
        [&](const Field *field) { return left.plan->value(*field, record) == right.plan->value(*field, record); });
}

bool standsOnTheSame(
    const MergeSide &left, const MergeSide &right, const QList<const Field *> &fields, const Id &record)
{
    return std::all_of(fields.cbegin(), fields.cend(), [&](const Field *field) {
        return left.history->writers.value({field, record}) == right.history->writers.value({field, record});
    });
}

/// Those whose word no other side has seen. Ours is asked last: where two have seen each other, ours stands.
QList<qsizetype> standingOf(const MergeSides &sides, const QList<const Field *> &fields, const Id &record)
{
    QList<qsizetype> standing;
    for (qsizetype side = 0; side < sides.size(); ++side)
        standing.append(side);
    for (qsizetype side = sides.size() - 1; side >= 0; --side) {
        const QSet<Id> writers = sides.at(side).writersOf(fields, record);
        const bool isSeen = std::any_of(standing.cbegin(), standing.cend(),
            [&](qsizetype other) { return other != side && sides.at(other).history->knows(writers); });
        if (isSeen)
            standing.removeOne(side);
    }
    return standing;
}

} // namespace

QSet<Id> MergeSide::writersOf(const QList<const Field *> &fields, const Id &record) const
{
    QSet<Id> sets;
    for (const Field *field : fields) {
        const QList<Id> own = history->writers.value({field, record});
        for (const Id &set : own)
            sets.insert(set);
    }
    return sets;
}

const QList<const Field *> &decidedTogether(const Field &field)
{
    static const QHash<const Field *, QList<const Field *>> groups = allGroups();
    return *groups.constFind(&field);
}

MergeDecision decide(const MergeSides &sides, const QList<const Field *> &fields, const Id &record)
{
    using Verdict = MergeDecision::Verdict;
    MergeDecision decision{Verdict::Same, record, fields, {}};
    const MergeSide &ours = sides.first();
    const bool isSame = std::all_of(sides.cbegin() + 1, sides.cend(), [&](const MergeSide &other) {
        return standsOnTheSame(ours, other, fields, record) && saysAlike(ours, other, fields, record);
    });
    if (isSame)
        return decision;
    const QList<qsizetype> standing = standingOf(sides, fields, record);
    for (const qsizetype side : standing) {
        const auto alike =
            std::find_if(decision.standing.begin(), decision.standing.end(), [&](const QList<qsizetype> &word) {
                return saysAlike(sides.at(word.first()), sides.at(side), fields, record);
            });
        if (alike == decision.standing.end())
            decision.standing.append(QList<qsizetype>{side});
        else
            alike->append(side);
    }
    const QList<qsizetype> &first = decision.standing.first();
    decision.verdict = decision.standing.size() > 1 ? Verdict::Conflict
        : first.first() != 0                        ? Verdict::Take
        : first.size() > 1                          ? Verdict::Unite
                                                    : Verdict::Keep;
    return decision;
}

QList<MergeDecision> decisionsOf(const MergeSides &sides)
{
    QSet<FieldPlace> seen;
    QList<MergeDecision> decisions;
    for (qsizetype side = 1; side < sides.size(); ++side) {
        const auto &writers = sides.at(side).history->writers;
        for (auto place = writers.cbegin(); place != writers.cend(); ++place) {
            const auto &[field, record] = place.key();
            const QList<const Field *> &fields = decidedTogether(*field);
            const FieldPlace first(fields.first(), record);
            if (seen.contains(first))
                continue;
            seen.insert(first);
            MergeDecision decision = decide(sides, fields, record);
            if (decision.verdict != MergeDecision::Verdict::Same)
                decisions.append(std::move(decision));
        }
    }
    // Fields lie in the order of the catalogue within their kind.
    std::sort(decisions.begin(), decisions.end(), [](const MergeDecision &left, const MergeDecision &right) {
        const Field *leftField = left.fields.first();
        const Field *rightField = right.fields.first();
        return std::tuple(leftField->kind, left.record, leftField)
            < std::tuple(rightField->kind, right.record, rightField);
    });
    return decisions;
}

} // namespace waymark
