#include "document/merging/MergeMaterial.h"
#include "MergeCopies.h"
#include "plan/records/DeliveryGroup.h"
#include "RandomEdits.h"
#include "store/Knowledge.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString problemsIn(const QString &path)
{
    const Result<Verification> found = verifyFile(path);
    return found ? found->problems.join(u'\n') : found.error().sentence;
}

/// Every priority has a group, so that sections can be handed out.
QString linesWithGroups()
{
    return TestPlan::defaultLines()
        .replace(u"Getting help early"_s, u"Getting help early | Early Help Group"_s)
        .replace(u"Preparing for adulthood"_s, u"Preparing for adulthood | Transitions Group"_s);
}

/// What people did, and what has to be somewhere in the end.
struct Doings
{
    QSet<Id> edits; ///< the sets of edits, undos and redos
    QHash<FieldPlace, QList<Value>> typed; ///< what ever stood in each field
    QList<std::pair<FieldPlace, Value>> redacted;

    void note(const ChangeSet &set)
    {
        if (set.kind != SetKind::Merge && set.kind != SetKind::Undo && set.kind != SetKind::Redo)
            edits.insert(set.id);
        for (const Change &change : set.changes) {
            if (set.kind != SetKind::Merge)
                typed[{change.field, change.record}].append(change.after);
        }
    }
};

} // namespace

/// Several copies, worked on apart and merged in any order: nothing is lost, nothing is made up, and all agree in the
/// end.
class TestMergeModel : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<MergeCopies> m_copies;
    Doings m_doings;

    void listen(int copy)
    {
        connect(
            &m_copies->at(copy), &PlanDocument::changed, this, [this](const ChangeSet &set) { m_doings.note(set); });
    }

    int anyCopy(Dice &dice) const { return dice.roll(m_copies->count()); }

    void addCopies(Dice &dice)
    {
        const int wanted = 2 + dice.roll(5);
        while (m_copies->count() < wanted) {
            const QList<Id> groups = m_copies->plan(0).living(RecordKind::DeliveryGroup);
            if (!groups.isEmpty() && dice.oneIn(3))
                listen(m_copies->addSection(PlanScope(dice.pick(groups)), anyCopy(dice)));
            else
                listen(m_copies->addCopy(anyCopy(dice), QDate(1970 + dice.roll(69), 1, 1)));
        }
    }

    void redactSomething(int copy, Dice &dice)
    {
        const Plan &plan = m_copies->plan(copy);
        const RecordKind kind = dice.pick(QList<RecordKind>{RecordKind::Action, RecordKind::Outcome});
        const QList<Id> ids = plan.living(kind);
        const Field &text = *findField(kind, u"text"_s);
        const Id record = ids.isEmpty() ? Id() : dice.pick(ids);
        const Value wording = plan.value(text, record);
        if (record.isNull() || wording.isEmpty())
            return;
        const auto done = m_copies->at(copy).redact({&text, record, {}, Value(u"Taken out"_s), u"A name"_s});
        if (done)
            m_doings.redacted.append({{&text, record}, wording});
    }

    /// The answers are anybody's: every one is a decision, so that it must not matter.
    static void answer(MergeRehearsal &rehearsal, Dice &dice, bool leavesSome)
    {
        const Proposal &proposal = rehearsal.proposal();
        for (qsizetype item = 0; item < proposal.items.size(); ++item) {
            for (qsizetype change = 0; change < proposal.items.at(item).changes.size(); ++change) {
                const ProposedChange &asked = proposal.items.at(item).changes.at(change);
                if (asked.ground == Ground::Outside || asked.isQuestion() || (leavesSome && dice.oneIn(20)))
                    rehearsal.setAccepted(item, change, asked.ground == Ground::Outside || dice.oneIn(2));
            }
        }
    }

    /// Whether anything was merged.
    bool mergeSome(int into, const QList<int> &from, Dice &dice, bool leavesSome)
    {
        MergeRehearsal rehearsal = m_copies->rehearse(into, from);
        for (const MergeFile &file : rehearsal.files()) {
            if (file.refusal && file.refusal->code != ErrorCode::NothingToDo)
                QTest::qFail(qPrintable(file.refusal->sentence + file.refusal->detail), __FILE__, __LINE__);
        }
        const bool isOpen = leavesSome && dice.oneIn(3);
        if (!isOpen)
            answer(rehearsal, dice, leavesSome);
        const Plan before = m_copies->plan(into);
        const Result<Merged> merged =
            m_copies->at(into).merge(rehearsal, isOpen ? Undecided::LeftOpen : Undecided::AsPreselected);
        if (!merged)
            QTest::qFail(qPrintable(merged.error().sentence + merged.error().detail), __FILE__, __LINE__);
        if (!merged || !merged->isAnything)
            return false;
        // A wording that was taken out does not come back.
        if (dice.oneIn(6) && rehearsal.material().redacted.isEmpty())
            takeBackAndDoAgain(into, from, before);
        else if (!isOpen)
            checkNothingIsLeft(into, from);
        return true;
    }

    void checkNothingIsLeft(int into, const QList<int> &from)
    {
        const MergeRehearsal again = m_copies->rehearse(into, from);
        QVERIFY2(!again.hasAnything(), qPrintable(MergeCopies::lines(again).join(u'\n')));
    }

    void takeBackAndDoAgain(int into, const QList<int> &from, const Plan &before)
    {
        PlanDocument &document = m_copies->at(into);
        const Plan merged = document.plan();
        const auto undone = document.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence));
        QCOMPARE(differences(document.plan(), before), QStringList());
        QVERIFY(m_copies->rehearse(into, from).hasAnything());
        QVERIFY(document.redo());
        QCOMPARE(differences(document.plan(), merged), QStringList());
        QCOMPARE(problemsIn(document.path()), QString());
    }

    void step(Dice &dice)
    {
        const int copy = anyCopy(dice);
        PlanDocument &document = m_copies->at(copy);
        switch (dice.roll(12)) {
        case 0:
            (void)document.undo();
            break;
        case 1:
            (void)document.redo();
            break;
        case 2:
            if (dice.oneIn(4))
                redactSomething(copy, dice);
            break;
        case 3: {
            QList<int> from;
            for (int other = 0; other < m_copies->count(); ++other) {
                if (other != copy && dice.oneIn(3))
                    from.append(other);
            }
            if (!from.isEmpty())
                mergeSome(copy, from, dice, true);
            break;
        }
        default:
            (void)document.submit(randomEdit(document.plan(), m_copies->ids(), dice));
        }
    }

    /// Everybody merges everybody, in any order, until nobody learns anything.
    void agree(Dice &dice)
    {
        QList<std::pair<int, int>> pairs;
        for (int into = 0; into < m_copies->count(); ++into) {
            for (int from = 0; from < m_copies->count(); ++from) {
                if (into != from)
                    pairs.append({into, from});
            }
        }
        for (int round = 0; round < 12; ++round) {
            std::shuffle(pairs.begin(), pairs.end(), dice.generator());
            bool isAny = false;
            for (const auto &[into, from] : std::as_const(pairs)) {
                isAny = mergeSome(into, {from}, dice, false) || isAny;
                if (QTest::currentTestFailed())
                    return;
            }
            if (!isAny)
                return;
        }
        QFAIL("they never come to an end");
    }

    void checkEnd()
    {
        for (int copy = 0; copy < m_copies->count(); ++copy) {
            QCOMPARE(problemsIn(m_copies->path(copy)), QString());
            QCOMPARE(differences(m_copies->plan(copy), m_copies->plan(0)), QStringList());
            const auto store = PlanStore::openReadOnly(m_copies->path(copy));
            const QHash<Id, Signature> held = *knowledge::signatures((*store)->database());
            for (const Id &edit : std::as_const(m_doings.edits))
                QVERIFY2(held.contains(edit), "an edit is not in the history of a copy");
        }
        for (const KindInfo &info : allKinds()) {
            for (const Id &id : m_copies->plan(0).everIds(info.kind)) {
                for (const Field &field : info.fields) {
                    const Value value = m_copies->plan(0).value(field, id);
                    const bool isTyped = value.isEmpty() || field.role == FieldRole::Alive
                        || m_doings.typed.value({&field, id}).contains(value);
                    QVERIFY2(isTyped, qPrintable(valueText(value)));
                }
            }
        }
    }

private Q_SLOTS:
    void anyOrderComesToOnePlan()
    {
        // Enough to meet every rule; WAYMARK_MERGE_HISTORIES asks for more.
        const int histories = qEnvironmentVariableIntValue("WAYMARK_MERGE_HISTORIES");
        Dice dice("merges");
        for (int history = 0; history < (histories > 0 ? histories : trials(25)); ++history) {
            m_copies = std::make_unique<MergeCopies>(linesWithGroups());
            m_doings = {};
            m_doings.note(m_copies->at(0).latestSets(1)->first());
            listen(0);
            addCopies(dice);
            for (int count = 0; count < 40; ++count) {
                step(dice);
                if (QTest::currentTestFailed())
                    return;
            }
            agree(dice);
            if (!QTest::currentTestFailed())
                checkEnd();
            if (QTest::currentTestFailed()) {
                qInfo("history %d", history);
                return;
            }
        }
    }
};

WAYMARK_TEST(TestMergeModel)
#include "tst_MergeModel.moc"
