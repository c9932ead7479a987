#include "edit/TreeEdits.h"
#include "Fixed.h"
#include "merge/DraftMaking.h"
#include "merge/MergeOutcome.h"
#include "plan/ChangeBuilder.h"
#include "plan/PlanRules.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "RandomEdits.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A copy without a file: what it says, and what that stands on.
struct BareCopy
{
    Plan plan;
    CopyHistory history;

    void submit(const ChangeSet &set, const Id &id)
    {
        plan.apply(set.changes);
        for (const Change &change : set.changes)
            history.writers.insert({change.field, change.record}, {id});
        history.known.insert(id);
    }
};

} // namespace

/// The rule and what is made of it, thousands of times: small plans in memory, everything that people do to a tree, any
/// answers, any order.
class TestMergeRuleModel : public TestCase
{
    Q_OBJECT

private:
    CountingIds m_ids;
    QList<BareCopy> m_copies;

    /// One priority, two outcomes and three actions.
    BareCopy smallPlan()
    {
        BareCopy copy;
        ChangeBuilder builder(copy.plan);
        builder.add(RecordKind::Plan, m_ids.next());
        const Id priority = m_ids.next();
        builder.add(RecordKind::Priority, priority);
        for (int count = 0; count < 2; ++count) {
            const Id outcome = m_ids.next();
            builder.add(RecordKind::Outcome, outcome);
            builder.set<&Outcome::priority>(outcome, priority);
            for (int under = 0; under <= count; ++under) {
                const Id action = m_ids.next();
                builder.add(RecordKind::Action, action);
                builder.set<&Action::outcome>(action, outcome);
            }
        }
        copy.submit(builder.take({u"create"_s, {}}), m_ids.next());
        return copy;
    }

    Result<ChangeSet> someEdit(const Plan &plan, Dice &dice)
    {
        QList<Id> actions = plan.living(RecordKind::Action);
        QList<Id> outcomes = plan.living(RecordKind::Outcome);
        std::sort(actions.begin(), actions.end()); // or a seed would not give the same again
        std::sort(outcomes.begin(), outcomes.end());
        if (actions.isEmpty() || outcomes.isEmpty())
            return ChangeSet();
        const Id action = dice.pick(actions);
        const Id outcome = dice.pick(outcomes);
        ChangeBuilder builder(plan);
        switch (dice.roll(8)) {
        case 0:
            return edit::remove(plan, {RecordKind::Action, action});
        case 1:
            return edit::remove(plan, {RecordKind::Outcome, outcome});
        case 2:
            return edit::moveTo(plan, {RecordKind::Action, action}, outcome);
        case 3: {
            const auto added = edit::addAction(plan, outcome, {}, m_ids);
            return added ? Result<ChangeSet>(added->set) : fail(added.error());
        }
        case 4:
            builder.set<&Outcome::text>(outcome, u"text %1"_s.arg(dice.roll(4)));
            break;
        default:
            builder.set<&Action::text>(action, u"text %1"_s.arg(dice.roll(4)));
        }
        return builder.take({u"field"_s, {}});
    }

    static void answer(Proposal &proposal, Dice &dice, bool leavesSome)
    {
        for (qsizetype item = 0; item < proposal.items.size(); ++item) {
            for (qsizetype change = 0; change < proposal.items.at(item).changes.size(); ++change) {
                const bool isAsked = proposal.items.at(item).changes.at(change).isQuestion();
                if (isAsked || (leavesSome && dice.oneIn(20)))
                    setAccepted(proposal, item, change, dice.oneIn(2));
            }
        }
    }

    /// Whether it decided or took anything.
    bool merge(qsizetype into, QList<qsizetype> from, Dice &dice, bool leavesSome)
    {
        BareCopy &ours = m_copies[into];
        MergeSides sides{{&ours.plan, &ours.history, {}}};
        QSet<Id> learned;
        for (const qsizetype other : from) {
            sides.append({&m_copies.at(other).plan, &m_copies.at(other).history, {}});
            learned += m_copies.at(other).history.known;
        }
        const MergeDraft draft = draftOf(sides);
        if (draft.proposal.items.isEmpty() && draft.silent.isEmpty()) {
            ours.history.known += learned;
            return false;
        }
        Proposal decided = draft.proposal;
        const bool isOpen = leavesSome && dice.oneIn(4);
        if (!isOpen)
            answer(decided, dice, leavesSome);
        const MergeOutcome outcome =
            outcomeOf(sides, draft, decided, isOpen ? Undecided::LeftOpen : Undecided::AsPreselected);
        const Id set = m_ids.next();
        const BareCopy before = ours;
        QList<Change> changes;
        for (const FieldOutcome &field : outcome.fields) {
            changes.append(field.change);
            QList<Id> writers = field.writers.isEmpty() ? QList<Id>{set} : field.writers;
            writers.removeAll(Id());
            ours.history.writers.insert({field.change.field, field.change.record}, writers);
        }
        ours.plan.apply(changes);
        ours.history.known += learned - outcome.unlearned;
        ours.history.known.insert(set);
        if (const Result<void> holds = checkRules(ours.plan, changes); !holds)
            QTest::qFail(qPrintable(holds.error().sentence + holds.error().detail), __FILE__, __LINE__);
        if (leavesSome && dice.oneIn(8))
            ours = before; // undone: as if it had not been
        return true;
    }

    void step(Dice &dice)
    {
        const qsizetype copy = dice.roll(int(m_copies.size()));
        if (dice.oneIn(4)) {
            QList<qsizetype> from;
            for (qsizetype other = 0; other < m_copies.size(); ++other) {
                if (other != copy && dice.oneIn(2))
                    from.append(other);
            }
            if (!from.isEmpty())
                (void)merge(copy, from, dice, true);
            return;
        }
        const Result<ChangeSet> set = someEdit(m_copies.at(copy).plan, dice);
        if (set && !set->isEmpty())
            m_copies[copy].submit(*set, m_ids.next());
    }

    void agree(Dice &dice)
    {
        QList<std::pair<qsizetype, qsizetype>> pairs;
        for (qsizetype into = 0; into < m_copies.size(); ++into) {
            for (qsizetype from = 0; from < m_copies.size(); ++from) {
                if (into != from)
                    pairs.append({into, from});
            }
        }
        for (int round = 0; round < 20; ++round) {
            std::shuffle(pairs.begin(), pairs.end(), dice.generator());
            bool isAny = false;
            for (const auto &[into, from] : std::as_const(pairs))
                isAny = merge(into, {from}, dice, false) || isAny;
            if (!isAny)
                return;
        }
        QFAIL("they never come to an end");
    }

private Q_SLOTS:
    void anyOrderComesToOnePlan()
    {
        const int wanted = qEnvironmentVariableIntValue("WAYMARK_RULE_HISTORIES");
        Dice dice("rule");
        for (int history = 0; history < (wanted > 0 ? wanted : trials(5000)); ++history) {
            const BareCopy first = smallPlan();
            m_copies = QList<BareCopy>(2 + dice.roll(5), first);
            for (int count = 0; count < 16; ++count)
                step(dice);
            agree(dice);
            for (const BareCopy &copy : std::as_const(m_copies)) {
                if (!QTest::currentTestFailed())
                    QCOMPARE(differences(copy.plan, m_copies.first().plan), QStringList());
            }
            if (QTest::currentTestFailed()) {
                qInfo("history %d", history);
                return;
            }
        }
    }
};

WAYMARK_TEST(TestMergeRuleModel)
#include "tst_MergeRuleModel.moc"
