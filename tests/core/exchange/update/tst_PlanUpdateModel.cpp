#include "DraftDice.h"
#include "exchange/update/PlanUpdate.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "TestMain.h"
#include "UpdatedPlan.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

using Cell = std::pair<const Field *, Id>;
using Values = QHash<Cell, Value>;

const Month importMonth{2026, 2};
const Month updateMonth{2026, 3};

/// Every value of every living record.
Values valuesOf(const Plan &plan)
{
    Values values;
    for (const KindInfo &info : allKinds()) {
        for (const Id &id : plan.living(info.kind)) {
            for (const Field &field : info.fields)
                values.insert({&field, id}, plan.value(field, id));
        }
    }
    return values;
}

/// What belongs to the status, or to the number, that it was given with, and goes with it.
bool mayGo(const Field &field)
{
    static const QSet<QString> columns{u"signed_off_by"_s, u"signed_off_on"_s, u"unchanged"_s, u"status_text"_s};
    const QString column = QString::fromLatin1(field.column);
    return (field.kind == RecordKind::Assessment && columns.contains(column)) || field.kind == RecordKind::Reading
        || (field.kind == RecordKind::Kpi && column.startsWith(u"baseline"_s));
}

bool hasNumber(const Values &values, const Id &record)
{
    return std::any_of(values.keyBegin(), values.keyEnd(), [&](const Cell &cell) {
        return std::get<Id>(cell) == record && std::get<const Field *>(cell)->valueKind == ValueKind::Number
            && !values.value(cell).isEmpty();
    });
}

/// Empty, or what was lost or written that must not be.
QString breach(const Values &imported, const Values &before, const Values &after)
{
    for (auto cell = before.cbegin(); cell != before.cend(); ++cell) {
        const auto &[field, record] = cell.key();
        const QString where =
            QString::fromLatin1(kindInfo(field->kind).table) + u'.' + QString::fromLatin1(field->column);
        const Value now = after.value(cell.key());
        const bool isLead = field->kind == RecordKind::LeadLink;
        if (field->role == FieldRole::Alive && now != *cell && !isLead)
            return where + u" was removed"_s;
        if (field->role == FieldRole::Plain && !cell->isEmpty() && now.isEmpty() && !mayGo(*field) && !isLead)
            return where + u" was wiped: "_s + valueText(*cell);
        if (now == *cell || field->role == FieldRole::Rank || isLead)
            continue;
        if (imported.value(cell.key()) != *cell && !mayGo(*field) && !where.endsWith(u".note"_s))
            return where + u" was edited in the plan and is overwritten: "_s + valueText(*cell) + u" → "_s
                + valueText(now);
        const Value month = before.value({&fieldOf<&Assessment::month>(), record});
        if (field->kind == RecordKind::Assessment && month != Value(updateMonth))
            return where + u" of another month was changed"_s;
        if (field->kind == RecordKind::Assessment && now == detail::toValue(Status::Unreadable))
            return where + u" became unreadable"_s;
    }
    return {};
}

/// Numbers may change, and never go.
QString lostNumber(const Values &before, const Values &after)
{
    for (auto cell = before.cbegin(); cell != before.cend(); ++cell) {
        const auto &[field, record] = cell.key();
        const bool counts = field->kind == RecordKind::Reading || field->kind == RecordKind::Target;
        if (counts && field->role == FieldRole::Alive && hasNumber(before, record) && !hasNumber(after, record))
            return u"a number is gone"_s;
    }
    return {};
}

/// Every record of the document and of the plan is in one item.
QString unaccounted(const Plan &plan, PlanDraft draft, const Proposal &proposal)
{
    QHash<Id, int> said;
    qsizetype drafted = 0;
    for (const ProposedItem &item : proposal.items) {
        drafted += item.state == ProposedItem::State::Missing ? 0 : 1;
        if (item.state != ProposedItem::State::Unclear)
            said[item.record] += 100;
        for (const ProposedChoice &choice : item.choices)
            said[choice.record] += 1;
    }
    qsizetype expected = draft.priorities.size() + draft.outcomeCount() + draft.actionCount() + draft.kpis.size()
        + draft.risks.size() + draft.decisions.size() + draft.evidence.size();
    QSet<QString> terms;
    for (const DraftTerm &term : draft.terms)
        terms.insert(foldedName(term.term));
    if (drafted != expected + terms.size())
        return u"%1 items for %2 records"_s.arg(drafted).arg(expected + terms.size());
    for (const RecordKind kind : {RecordKind::Priority, RecordKind::Outcome, RecordKind::Action, RecordKind::Kpi,
             RecordKind::Risk, RecordKind::Decision, RecordKind::Evidence, RecordKind::GlossaryTerm}) {
        for (const Id &id : plan.living(kind)) {
            const int times = said.value(id);
            if (times != 100 && (times == 0 || times >= 100))
                return u"a %1 of the plan stands in %2 items"_s.arg(QString::fromLatin1(kindInfo(kind).table))
                    .arg(times);
        }
    }
    return {};
}

/// The records that an unclear item may be.
QSet<Id> unclearIn(const Proposal &proposal)
{
    QSet<Id> records;
    for (const ProposedItem &item : proposal.items) {
        for (const ProposedChoice &choice : item.choices)
            records.insert(choice.record);
    }
    return records;
}

/// Of a second time nothing is news, except what was unclear and may be clear now that the rest is settled.
QString newsBesides(const QSet<Id> &unclear, const ChangeSet &again)
{
    for (const Change &change : again.changes) {
        if (!unclear.contains(change.record) && !change.field->mayReferTo(RecordKind::Outcome))
            return QString::fromLatin1(change.field->column) + u" is news again: "_s + valueText(change.after);
    }
    return {};
}

/// What is said to be taken, waits for no answer, and is not in the set.
QStringList brokenPromises(const Proposal &proposal, const ChangeSet &set)
{
    QSet<std::pair<const Field *, Id>> written;
    for (const Change &change : set.changes)
        written.insert({change.field, change.record});
    const QSet<Id> unanswered = unansweredRecords(proposal);
    QStringList broken;
    for (const ProposedItem &item : proposal.items) {
        for (const ProposedChange &change : item.open()) {
            const bool isPromised = change.isAccepted && !needsAnswer(change, unanswered);
            if (isPromised && !written.contains({change.main().field, change.main().record}))
                broken.append(item.name + u' ' + QString::fromLatin1(change.main().field->column));
        }
    }
    return broken;
}

} // namespace

/// Documents by dice, edited by dice, against a plan that is edited too; the rules looked at from outside.
class TestPlanUpdateModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatSaysTheSameIsTheSame()
    {
        Dice dice("the same document", 11);
        for (int trial = 0; trial < trials(150); ++trial) {
            PlanDraft draft = randomDraft(dice);
            UpdatedPlan test(draft, importMonth, {2025, 1, 1});
            for (DraftPriority &priority : draft.priorities) {
                for (DraftOutcome &outcome : priority.outcomes) {
                    if (!outcome.ref.isEmpty()) // what has none is told apart by its place, where texts repeat
                        std::shuffle(outcome.actions.begin(), outcome.actions.end(), dice.generator());
                }
            }
            const Proposal proposal = test.proposed(draft, importMonth);
            QCOMPARE(proposal.count(ProposedItem::State::Same), proposal.items.size());
            QCOMPARE(test.lines(proposal), QStringList());
            QCOMPARE(unaccounted(test.plan(), draft, proposal), QString());
        }
    }

    void theRulesHoldWhateverIsEdited()
    {
        Dice dice("edited document, edited plan", 12);
        int took = 0;
        int unclear = 0;
        for (int trial = 0; trial < trials(120); ++trial) {
            PlanDraft draft = randomDraft(dice);
            UpdatedPlan test(draft, importMonth, {2025, 1, 1});
            const Values imported = valuesOf(test.plan());
            for (int edits = dice.roll(12); edits > 0; --edits)
                (void)test.document().submit(randomEdit(test.plan(), test.ids(), dice));
            editDraft(draft, dice, dice.roll(10));
            const Values before = valuesOf(test.plan());
            const Proposal proposal = test.proposed(draft, updateMonth);
            QCOMPARE(unaccounted(test.plan(), draft, proposal), QString());
            unclear += int(proposal.count(ProposedItem::State::Unclear));
            QCOMPARE(brokenPromises(proposal, updateSet(test.plan(), proposal, {})), QStringList());
            const auto outcome = test.document().submit(updateSet(test.plan(), proposal, {}));
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().sentence));
            const Values after = valuesOf(test.plan());
            QCOMPARE(breach(imported, before, after), QString());
            QCOMPARE(lostNumber(before, after), QString());

            const Proposal again = test.proposed(draft, updateMonth);
            QCOMPARE(newsBesides(unclearIn(proposal), updateSet(test.plan(), again, {})), QString());
            QCOMPARE(unaccounted(test.plan(), draft, again), QString());
            if (*outcome == PlanDocument::Outcome::NothingToDo)
                continue;
            ++took;
            QVERIFY(test.document().undo());
            QVERIFY(valuesOf(test.plan()) == before);
        }
        QVERIFY(took > trials(90) && unclear > 0);
    }

    /// What the document says anew of a record that nobody touched here, the plan says then.
    void whatIsNewsIsWritten()
    {
        Dice dice("news of a document", 13);
        for (int trial = 0; trial < trials(100); ++trial) {
            PlanDraft draft = randomDraft(dice);
            for (DraftAction *action : actionsOf(draft))
                action->text += QString::number(dice.roll(1000000)); // so that each is known by its text
            UpdatedPlan test(draft, importMonth);
            QStringList expected;
            for (DraftAction *action : actionsOf(draft)) {
                action->status = chosenStatuses.at(size_t(dice.roll(6)));
                action->said = u"March: "_s + action->text;
                action->next.clear();
                expected.append(action->text + statusText(action->status) + action->said);
            }
            const Proposal proposal = test.proposed(draft, updateMonth);
            QCOMPARE(proposal.count(ProposedItem::State::Unclear), 0);
            test.take(proposal);
            QStringList written;
            for (const Id &id : test.plan().living(RecordKind::Assessment)) {
                const Assessment &assessment = *test.plan().get<Assessment>(id);
                if (assessment.month == updateMonth)
                    written.append(test.plan().get<Action>(assessment.action)->text + statusText(assessment.status)
                        + assessment.said);
            }
            expected.sort();
            written.sort();
            QCOMPARE(written, expected);
        }
    }
};

WAYMARK_TEST(TestPlanUpdateModel)
#include "tst_PlanUpdateModel.moc"
