#include "BareCopies.h"

#include "edit/TreeEdits.h"
#include "merge/DraftMaking.h"
#include "plan/ChangeBuilder.h"
#include "plan/PlanRules.h"
#include "plan/records/Action.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "store/Verification.h"

#include <algorithm>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

ChangeSet smallPlan(IdSource &ids)
{
    const Plan empty;
    ChangeBuilder builder(empty);
    builder.add(RecordKind::Plan, ids.next());
    for (int under = 1; under <= 2; ++under) {
        const Id group = ids.next();
        builder.add(RecordKind::DeliveryGroup, group);
        const Id priority = ids.next();
        builder.add(RecordKind::Priority, priority);
        builder.set<&Priority::group>(priority, group);
        const Id outcome = ids.next();
        builder.add(RecordKind::Outcome, outcome);
        builder.set<&Outcome::priority>(outcome, priority);
        for (int count = 0; count < under; ++count) {
            const Id action = ids.next();
            builder.add(RecordKind::Action, action);
            builder.set<&Action::outcome>(action, outcome);
        }
    }
    return builder.take({u"create"_s, {}});
}

QList<Change> reversed(const QList<Change> &changes)
{
    QList<Change> back;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        back.append(*change);
        std::swap(back.last().before, back.last().after);
    }
    return back;
}

/// The living records of a kind that a copy works on, sorted, or a seed would not give the same again.
QList<Id> own(const Plan &plan, const PlanScope &scope, RecordKind kind)
{
    QList<Id> all = plan.living(kind);
    all.removeIf([&](const Id &id) { return !scope.isWholePlan() && !scope.holds(plan, {kind, id}); });
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

BareCopies::BareCopies(int count, Dice &dice)
{
    Copy first;
    first.clock = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    write(first, smallPlan(m_ids).changes);
    first.done.clear();
    m_copies = QList<Copy>(count, first);
    const QList<Id> groups = own(first.plan, {}, RecordKind::DeliveryGroup);
    for (qsizetype copy = 1; copy < count; ++copy) {
        m_copies[copy].clock = QDateTime(QDate(1970 + dice.roll(69), 1, 1), QTime(0, 0), Qt::UTC);
        if (dice.oneIn(3))
            m_copies[copy].scope = PlanScope(dice.pick(groups));
    }
}

Result<ChangeSet> BareCopies::someEdit(const Copy &copy, Dice &dice)
{
    const PlanScope scope = dice.oneIn(10) ? PlanScope() : copy.scope; // a hostile section writes where it should not
    const QList<Id> actions = own(copy.plan, scope, RecordKind::Action);
    const QList<Id> outcomes = own(copy.plan, scope, RecordKind::Outcome);
    if (actions.isEmpty() || outcomes.isEmpty())
        return ChangeSet();
    const Id action = dice.pick(actions);
    const Id outcome = dice.pick(outcomes);
    ChangeBuilder builder(copy.plan);
    switch (dice.roll(9)) {
    case 0:
        return edit::remove(copy.plan, {RecordKind::Action, action});
    case 1:
        return edit::remove(copy.plan, {RecordKind::Outcome, outcome});
    case 2:
        return edit::moveTo(copy.plan, {RecordKind::Action, action}, outcome);
    case 3: {
        const auto added = edit::addAction(copy.plan, outcome, {}, m_ids);
        return added ? Result<ChangeSet>(added->set) : fail(added.error());
    }
    case 4:
        builder.set<&Outcome::text>(outcome, u"text %1"_s.arg(dice.roll(4)));
        break;
    case 5:
        builder.set<&Action::ref>(action, u"1.%1"_s.arg(dice.roll(4)));
        break;
    default:
        builder.set<&Action::text>(action, u"text %1"_s.arg(dice.roll(4)));
    }
    return builder.take({u"field"_s, {}});
}

void BareCopies::write(Copy &copy, const QList<Change> &changes)
{
    const Id set = m_ids.next();
    copy.clock = copy.clock.addSecs(60);
    copy.plan.apply(changes);
    for (const Change &change : changes) {
        copy.history.writers.insert({change.field, change.record}, {set});
        m_wrote[{change.field, change.record}].insert(set);
        m_typed[{change.field, change.record}].append(change.after);
    }
    learn(copy, {set}, 1);
    copy.history.signatures.insert(set, {Author(), copy.clock});
    m_edits.insert(set);
}

void BareCopies::edit(qsizetype copy, Dice &dice)
{
    Copy &ours = m_copies[copy];
    const Result<ChangeSet> set = someEdit(ours, dice);
    if (!set || set->isEmpty())
        return;
    write(ours, set->changes);
    ours.done.append({false, set->changes, {}, {}});
    ours.undone.clear();
}

void BareCopies::revert(Copy &copy, QList<Done> &from, QList<Done> &to, bool isUndo)
{
    if (from.isEmpty())
        return;
    const Done done = from.takeLast();
    const QList<Change> changes = isUndo ? reversed(done.changes) : done.changes;
    to.append(done);
    if (!done.isMerge)
        return write(copy, changes);
    const Id set = m_ids.next();
    copy.plan.apply(changes);
    learn(copy, {set}, 1);
    copy.history.signatures.insert(set, {Author(), copy.clock});
    for (auto field = done.fields.cbegin(); field != done.fields.cend(); ++field) {
        m_wrote[field.key()].insert(set);
        QList<Id> &writers = copy.history.writers[field.key()];
        const bool isUntouched = writers == (isUndo ? field->after : field->before);
        writers = !isUntouched ? QList<Id>{set} : isUndo ? field->before : field->after;
    }
    learn(copy, done.learned, isUndo ? -1 : 1);
}

void BareCopies::learn(Copy &copy, const QSet<Id> &sets, int more)
{
    for (const Id &set : sets) {
        copy.merges[set] += more;
        if (copy.merges.value(set) > 0)
            copy.history.known.insert(set);
        else
            copy.history.known.remove(set);
    }
}

void BareCopies::undo(qsizetype copy)
{
    revert(m_copies[copy], m_copies[copy].done, m_copies[copy].undone, true);
}

void BareCopies::redo(qsizetype copy)
{
    revert(m_copies[copy], m_copies[copy].undone, m_copies[copy].done, false);
}

MergeSides BareCopies::sides(qsizetype into, const QList<qsizetype> &from) const
{
    MergeSides all{{&m_copies.at(into).plan, &m_copies.at(into).history, m_copies.at(into).scope}};
    for (const qsizetype other : from)
        all.append({&m_copies.at(other).plan, &m_copies.at(other).history, m_copies.at(other).scope});
    return all;
}

void BareCopies::take(Copy &copy, const MergeOutcome &outcome, QSet<Id> learned)
{
    const Id set = m_ids.next();
    Done done{true, {}, {}, learned - outcome.unlearned};
    done.learned.insert(set);
    for (const FieldOutcome &field : outcome.fields) {
        const FieldPlace place{field.change.field, field.change.record};
        QList<Id> writers = field.writers.isEmpty() ? QList<Id>{set} : field.writers;
        writers.removeAll(Id());
        m_wrote[place].insert(set);
        if (!done.fields.contains(place)) // a key that is spelt otherwise goes and comes back
            done.fields[place].before = copy.history.writers.value(place);
        done.fields[place].after = writers;
        done.changes.append(field.change);
        copy.history.writers.insert(place, writers);
    }
    copy.plan.apply(done.changes);
    learn(copy, done.learned, 1);
    copy.history.signatures.insert(set, {Author(), copy.clock});
    if (const Result<void> holds = checkRules(copy.plan, done.changes); !holds)
        m_problems.append(holds.error().sentence + holds.error().detail);
    copy.done.append(done);
    copy.undone.clear();
}

bool BareCopies::merge(qsizetype into, const QList<qsizetype> &from, Dice &dice, Undecided undecided)
{
    Copy &ours = m_copies[into];
    QSet<Id> learned;
    for (const qsizetype other : from) {
        learned += m_copies.at(other).history.known - ours.history.known;
        ours.history.signatures.insert(m_copies.at(other).history.signatures);
    }
    const MergeDraft draft = draftOf(sides(into, from));
    // What only merges say, and what changes nothing here, is nothing to do.
    if (draft.proposal.items.isEmpty() && draft.silent.isEmpty() && !learned.intersects(m_edits))
        return false;
    Proposal decided = draft.proposal;
    for (qsizetype item = 0; item < decided.items.size() && undecided == Undecided::AsPreselected; ++item) {
        for (qsizetype change = 0; change < decided.items.at(item).changes.size(); ++change) {
            const ProposedChange &asked = decided.items.at(item).changes.at(change);
            const bool isOutside = asked.ground == Ground::Outside;
            if (isOutside || asked.isQuestion() || dice.oneIn(40))
                setAccepted(decided, item, change, isOutside || dice.oneIn(2));
        }
    }
    const auto everWriters = [&](const FieldPlace &place) { return m_wrote.value(place) & learned; };
    take(ours, outcomeOf(sides(into, from), draft, decided, undecided, everWriters), learned);
    // What a section says outside of its part, and what was not taken, stays open.
    const bool isAllDecided = undecided == Undecided::AsPreselected
        && std::none_of(decided.items.cbegin(), decided.items.cend(), [](const ProposedItem &item) {
               return std::any_of(item.changes.cbegin(), item.changes.cend(),
                   [](const ProposedChange &change) { return change.ground == Ground::Outside && !change.isAccepted; });
           });
    if (isAllDecided) {
        const MergeDraft again = draftOf(sides(into, from));
        if (!again.proposal.items.isEmpty() || !again.silent.isEmpty())
            m_problems.append(u"the same files, merged again, are not “nothing to do”"_s);
    }
    return true;
}

void BareCopies::lookAtEnd()
{
    for (const Copy &copy : std::as_const(m_copies)) {
        m_problems += differences(copy.plan, m_copies.constFirst().plan);
        if (!copy.history.known.contains(m_edits))
            m_problems.append(u"an edit is not in the history of a copy"_s);
    }
    const Plan &plan = m_copies.constFirst().plan;
    for (const KindInfo &info : allKinds()) {
        for (const Id &id : plan.everIds(info.kind)) {
            for (const Field &field : info.fields) {
                const Value value = plan.value(field, id);
                if (!value.isEmpty() && field.role != FieldRole::Alive && !m_typed.value({&field, id}).contains(value))
                    m_problems.append(u"nobody typed “%1”"_s.arg(valueText(value)));
            }
        }
    }
}

} // namespace waymark::test
