#include "merge/MergeRule.h"

#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

const Id action = Id::named(Id(), u"an action"_s);
const Id assessment = Id::named(Id(), u"an assessment"_s);

Id set(const QString &name)
{
    return Id::named(Id(), name);
}

/// A copy: what its fields say and stand on, and what it knows.
struct Copy
{
    Plan plan;
    CopyHistory history;

    template <auto member> Copy &says(const Id &record, const QString &text, const QStringList &writers)
    {
        const Field &field = fieldOf<member>();
        plan.apply({{&field, record, {}, Value(text)}});
        QSet<Id> sets;
        for (const QString &writer : writers)
            sets.insert(set(writer));
        history.writers.insert({&field, record}, sortedIds(sets));
        history.known += sets;
        return *this;
    }
    Copy &knows(const QStringList &sets)
    {
        for (const QString &name : sets)
            history.known.insert(set(name));
        return *this;
    }
};

Copy saying(const QString &text, const QStringList &writers)
{
    return Copy().says<&Action::text>(action, text, writers);
}

MergeDecision decided(
    const QList<const Copy *> &copies, const Field &field = fieldOf<&Action::text>(), const Id &record = action)
{
    MergeSides sides;
    for (const Copy *copy : copies)
        sides.append({&copy->plan, &copy->history, {}});
    return decide(sides, decidedTogether(field), record);
}

using Verdict = MergeDecision::Verdict;

} // namespace

/// The rule, case by case, with copies made by hand.
class TestMergeRule : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsOnTheSameIsTheSame()
    {
        const Copy ours = saying(u"One"_s, {u"a"_s});
        const Copy theirs = saying(u"One"_s, {u"a"_s}).knows({u"b"_s});
        QCOMPARE(decided({&ours, &theirs}).verdict, Verdict::Same);
    }

    void oursStaysWhereItHasSeenTheirs()
    {
        const Copy ours = saying(u"Two"_s, {u"b"_s}).knows({u"a"_s});
        const Copy theirs = saying(u"One"_s, {u"a"_s});
        QCOMPARE(decided({&ours, &theirs}).verdict, Verdict::Keep);
    }

    void theirsIsTakenWhereItHasSeenOurs()
    {
        const Copy ours = saying(u"One"_s, {u"a"_s});
        const Copy theirs = saying(u"Two"_s, {u"b"_s}).knows({u"a"_s});
        const MergeDecision decision = decided({&ours, &theirs});
        QCOMPARE(decision.verdict, Verdict::Take);
        QCOMPARE(decision.side(), 1);
    }

    void whatIsNewHasSeenNothingToSee()
    {
        const Copy ours;
        const Copy theirs = saying(u"One"_s, {u"a"_s});
        QCOMPARE(decided({&ours, &theirs}).verdict, Verdict::Take);
        QCOMPARE(decided({&theirs, &ours}).verdict, Verdict::Keep);
    }

    void theSameWordWrittenApartIsUnited()
    {
        const Copy ours = saying(u"Two"_s, {u"b"_s}).knows({u"a"_s});
        const Copy theirs = saying(u"Two"_s, {u"c"_s}).knows({u"a"_s});
        const MergeDecision decision = decided({&ours, &theirs});
        QCOMPARE(decision.verdict, Verdict::Unite);
        QCOMPARE(decision.standing, QList<QList<qsizetype>>({{0, 1}}));
    }

    void differentWordsWrittenApartAreAConflict()
    {
        const Copy ours = saying(u"Two"_s, {u"b"_s}).knows({u"a"_s});
        const Copy theirs = saying(u"Three"_s, {u"c"_s}).knows({u"a"_s});
        QCOMPARE(decided({&ours, &theirs}).verdict, Verdict::Conflict);
    }

    /// A value that stands on two words is seen only by who saw both.
    void allOfTheWritersCount()
    {
        const Copy ours = saying(u"Two"_s, {u"b"_s, u"c"_s});
        const Copy half = saying(u"Three"_s, {u"d"_s}).knows({u"b"_s});
        QCOMPARE(decided({&ours, &half}).verdict, Verdict::Conflict);
        const Copy whole = saying(u"Three"_s, {u"d"_s}).knows({u"b"_s, u"c"_s});
        QCOMPARE(decided({&ours, &whole}).verdict, Verdict::Take);
    }

    void whereBothSawTheOtherOursStays()
    {
        const Copy ours = saying(u"Two"_s, {u"b"_s}).knows({u"c"_s});
        const Copy theirs = saying(u"Three"_s, {u"c"_s}).knows({u"b"_s});
        QCOMPARE(decided({&ours, &theirs}).verdict, Verdict::Keep);
    }

    void aClockDecidesNothing()
    {
        Copy ours = saying(u"Two"_s, {u"b"_s}).knows({u"a"_s});
        ours.history.signatures.insert(set(u"b"_s), {{}, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)});
        Copy theirs = saying(u"One"_s, {u"a"_s});
        theirs.history.signatures.insert(set(u"a"_s), {{}, QDateTime(QDate(2038, 1, 19), QTime(3, 14), Qt::UTC)});
        QCOMPARE(decided({&ours, &theirs}).verdict, Verdict::Keep);
    }

    /// An assessment's status and its reason: one edited here and one there is a conflict of the whole.
    void whatIsDecidedTogetherIsOneWord()
    {
        Copy base;
        base.says<&Assessment::statusText>(assessment, u"At risk"_s, {u"a"_s});
        base.says<&Assessment::reason>(assessment, u"Staff"_s, {u"a"_s});
        Copy ours = base;
        ours.says<&Assessment::statusText>(assessment, u"Missed"_s, {u"b"_s});
        Copy theirs = base;
        theirs.says<&Assessment::reason>(assessment, u"Money"_s, {u"c"_s});
        const MergeDecision decision = decided({&ours, &theirs}, fieldOf<&Assessment::reason>(), assessment);
        QCOMPARE(decision.verdict, Verdict::Conflict);
        QVERIFY(decision.fields.contains(&fieldOf<&Assessment::status>()));
        QCOMPARE(decided({&base, &theirs}, fieldOf<&Assessment::reason>(), assessment).verdict, Verdict::Take);
        QVERIFY(!decidedTogether(fieldOf<&Assessment::said>()).contains(&fieldOf<&Assessment::reason>()));
    }

    void threeCopiesWithThreeWords()
    {
        const Copy ours = saying(u"One"_s, {u"a"_s});
        const Copy second = saying(u"Two"_s, {u"b"_s}).knows({u"a"_s});
        const Copy third = saying(u"Three"_s, {u"c"_s}).knows({u"a"_s});
        const MergeDecision apart = decided({&ours, &second, &third});
        QCOMPARE(apart.verdict, Verdict::Conflict); // between the two: both have seen ours
        QCOMPARE(apart.standing, QList<QList<qsizetype>>({{1}, {2}}));
        const Copy later = saying(u"Three"_s, {u"c"_s}).knows({u"a"_s, u"b"_s});
        QCOMPARE(decided({&ours, &second, &later}).side(), 2);
        const Copy alike = saying(u"Two"_s, {u"c"_s}).knows({u"a"_s});
        QCOMPARE(decided({&ours, &second, &alike}).standing, QList<QList<qsizetype>>({{1, 2}}));
    }

    void onlyWhatDiffersIsDecided()
    {
        const Copy ours = saying(u"One"_s, {u"a"_s}).says<&Action::note>(action, u"Ours"_s, {u"b"_s});
        const Copy theirs = saying(u"Two"_s, {u"c"_s}).knows({u"a"_s});
        const QList<MergeDecision> decisions =
            decisionsOf({{&ours.plan, &ours.history, {}}, {&theirs.plan, &theirs.history, {}}});
        QCOMPARE(decisions.size(), 1); // what only ours wrote is no question
        QCOMPARE(decisions.first().fields.first(), &fieldOf<&Action::text>());
    }
};

WAYMARK_TEST(TestMergeRule)
#include "tst_MergeRule.moc"
