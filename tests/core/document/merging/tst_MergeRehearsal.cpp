#include "document/merging/MergeRehearsal.h"

#include "edit/TreeEdits.h"
#include "MergeCopies.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Action.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Files that come back, told as people do it.
class TestMergeRehearsal : public TestCase
{
    Q_OBJECT

private:
    static QString refusalOf(MergeCopies &copies, const QString &path)
    {
        const Result<MergeRehearsal> rehearsal = copies.at(0).rehearse({path});
        const std::optional<Error> refusal = rehearsal ? rehearsal->files().first().refusal : rehearsal.error();
        return refusal ? refusal->sentence : QString();
    }

private Q_SLOTS:
    void aChangeComesInAndTheSameFileTwiceIsNothing()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        copies.type(lead, u"1.1.1"_s, u"text"_s, u"Write it well"_s);
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"Twice"_s);
        copies.type(0, u"1.1.2"_s, u"note"_s, u"Meanwhile"_s);
        const MergeRehearsal rehearsal = copies.rehearse(0, {lead});
        QCOMPARE(rehearsal.counts(), (MergeCounts{1, 2, 0, 0, 0}));
        QCOMPARE(rehearsal.files().first().sets, 2);
        QCOMPARE(rehearsal.files().first().latest.author.name, u"Author 1"_s);
        const LedgerPlace before = copies.at(0).place();
        const Merged merged = copies.merge(0, {lead});
        QVERIFY(merged.isAnything);
        QCOMPARE(copies.at(0).place().position, before.position + 3); // two carried, and the merge
        QCOMPARE(copies.text(0, u"1.1.1"_s, u"text"_s), u"Write it well"_s);
        QCOMPARE(copies.text(0, u"1.1.2"_s, u"note"_s), u"Meanwhile"_s);
        QVERIFY(!copies.rehearse(0, {lead}).hasAnything());
        QVERIFY(!copies.merge(0, {lead}).isAnything);
        QCOMPARE(verifyFile(copies.path(0))->problems, QStringList());
    }

    void severalFilesInAnyOrderAreOneMerge()
    {
        for (const QList<int> &order : {QList<int>{1, 2, 3}, QList<int>{3, 1, 2, 1}}) {
            MergeCopies copies;
            for (int lead = 1; lead <= 3; ++lead)
                copies.addCopy();
            copies.type(1, u"1.1.1"_s, u"note"_s, u"One"_s);
            copies.type(2, u"1.1.2"_s, u"note"_s, u"Two"_s);
            copies.type(3, u"1.1"_s, u"note"_s, u"Three"_s);
            const MergeRehearsal rehearsal = copies.rehearse(0, order);
            QCOMPARE(rehearsal.counts().changes, 3);
            QCOMPARE(rehearsal.counts().questions, 0);
            copies.merge(0, order);
            QCOMPARE(copies.text(0, u"1.1.1"_s, u"note"_s), u"One"_s);
            QCOMPARE(copies.text(0, u"1.1.2"_s, u"note"_s), u"Two"_s);
            QCOMPARE(copies.text(0, u"1.1"_s, u"note"_s), u"Three"_s);
            QCOMPARE(copies.at(0).latestSets(1)->first().kind, SetKind::Merge);
        }
    }

    void aConflictShowsBothAndTheLaterIsPreselected()
    {
        MergeCopies copies;
        const int earlier = copies.addCopy(0, QDate(2026, 3, 1));
        const int later = copies.addCopy(0, QDate(2026, 4, 1));
        copies.type(0, u"1.1.1"_s, u"note"_s, u"Ours"_s);
        copies.type(earlier, u"1.1.1"_s, u"note"_s, u"Earlier"_s);
        copies.type(later, u"1.1.1"_s, u"note"_s, u"Later"_s);
        QCOMPARE(MergeCopies::lines(copies.rehearse(0, {earlier})), QStringList{u"[?1.1.1 note: Ours → Earlier]"_s});
        const MergeRehearsal rehearsal = copies.rehearse(0, {later});
        QCOMPARE(MergeCopies::lines(rehearsal), QStringList{u"?1.1.1 note: Ours → Later"_s});
        const ProposedChange &asked = rehearsal.proposal().items.first().changes.first();
        QCOMPARE(asked.here.author.name, u"Author 0"_s);
        QCOMPARE(asked.there.author.name, u"Author 2"_s);
        QCOMPARE(asked.there.time.date(), QDate(2026, 4, 1));
        QCOMPARE(rehearsal.counts().questions, 1);
    }

    /// "Keep ours" is a write: the other side takes it and does not ask.
    void aDecisionIsNotAskedAgainOnTheWayBack()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        copies.type(0, u"1.1.1"_s, u"note"_s, u"Ours"_s);
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"Theirs"_s);
        MergeRehearsal rehearsal = copies.rehearse(0, {lead});
        rehearsal.answer(MergeRehearsal::Answer::Ours);
        QVERIFY(copies.at(0).merge(rehearsal, Undecided::LeftOpen)->open == 0);
        QCOMPARE(copies.text(0, u"1.1.1"_s, u"note"_s), u"Ours"_s);
        QCOMPARE(MergeCopies::lines(copies.rehearse(lead, {0})), QStringList{u"1.1.1 note: Theirs → Ours"_s});
        copies.merge(lead, {0});
        QVERIFY(!copies.rehearse(0, {lead}).hasAnything());
        QVERIFY(!copies.rehearse(lead, {0}).hasAnything());
    }

    void aQuestionThatIsLeftOpenIsAskedAgain()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        copies.type(0, u"1.1.1"_s, u"note"_s, u"Ours"_s);
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"Theirs"_s);
        copies.type(lead, u"1.1.2"_s, u"note"_s, u"Beyond doubt"_s);
        const Result<Merged> merged = copies.at(0).merge(copies.rehearse(0, {lead}), Undecided::LeftOpen);
        QCOMPARE(merged->open, 1);
        QCOMPARE(copies.text(0, u"1.1.1"_s, u"note"_s), u"Ours"_s);
        QCOMPARE(copies.text(0, u"1.1.2"_s, u"note"_s), u"Beyond doubt"_s);
        QCOMPARE(copies.rehearse(0, {lead}).counts().questions, 1);
        // Asked again nothing more is written; answered it is settled.
        QVERIFY(!copies.at(0).merge(copies.rehearse(0, {lead}), Undecided::LeftOpen)->isAnything);
        MergeRehearsal rehearsal = copies.rehearse(0, {lead});
        rehearsal.answer(MergeRehearsal::Answer::Theirs);
        QVERIFY(copies.at(0).merge(rehearsal, Undecided::LeftOpen)->isAnything);
        QCOMPARE(copies.text(0, u"1.1.1"_s, u"note"_s), u"Theirs"_s);
        QVERIFY(!copies.rehearse(0, {lead}).hasAnything());
        QCOMPARE(verifyFile(copies.path(0))->problems, QStringList());
    }

    void anEditAgainstARemovalIsAlwaysAsked()
    {
        MergeCopies copies;
        const int lead = copies.addCopy(0, QDate(2026, 4, 1));
        copies.remove(0, u"1.1.1"_s);
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"Still needed"_s);
        const Id action = copies.id(u"1.1.1"_s, lead);
        const MergeRehearsal back = copies.rehearse(0, {lead});
        QCOMPARE(back.counts().questions, 1);
        QCOMPARE(back.proposal().items.first().changes.first().ground, Ground::Removal);
        const MergeRehearsal away = copies.rehearse(lead, {0});
        QCOMPARE(away.counts().questions, 1);
        QVERIFY(!away.proposal().items.first().changes.first().isAccepted); // the edit is later
        copies.merge(0, {lead});
        QVERIFY(copies.plan(0).get<Action>(action));
        QCOMPARE(copies.text(0, u"1.1.1"_s, u"note"_s), u"Still needed"_s);
        copies.merge(lead, {0});
        QCOMPARE(differences(copies.plan(0), copies.plan(lead)), QStringList());
    }

    /// Something new under what another removed is an edit of it, and goes or stays with it.
    void whatIsAddedUnderARemovalIsAskedWithIt()
    {
        for (const bool comesBack : {true, false}) {
            MergeCopies copies;
            const int lead = copies.addCopy();
            const Id outcome = copies.id(u"1.1"_s);
            const auto added = edit::addAction(copies.plan(lead), outcome, {}, copies.ids());
            QVERIFY(copies.at(lead).submit(added->set));
            copies.remove(0, u"1.1"_s);
            MergeRehearsal rehearsal = copies.rehearse(0, {lead});
            QCOMPARE(rehearsal.counts().questions, 1);
            rehearsal.answer(comesBack ? MergeRehearsal::Answer::Theirs : MergeRehearsal::Answer::Ours);
            QVERIFY(copies.at(0).merge(rehearsal, Undecided::LeftOpen));
            QCOMPARE(copies.plan(0).get<Action>(added->id) != nullptr, comesBack);
            copies.merge(lead, {0});
            QCOMPARE(differences(copies.plan(0), copies.plan(lead)), QStringList());
            QCOMPARE(copies.plan(lead).get<Action>(added->id) != nullptr, comesBack);
        }
    }

    /// A removal that nobody edited against, below one that somebody did: left open with it, it is asked again with it.
    void aRemovalBelowAQuestionIsNotForgotten()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        const int other = copies.addCopy();
        copies.remove(lead, u"1.1.2"_s);
        copies.type(other, u"1.1"_s, u"note"_s, u"Still needed"_s);
        copies.remove(lead, u"1.1"_s);
        QCOMPARE(copies.at(0).merge(copies.rehearse(0, {lead, other}), Undecided::LeftOpen)->open, 1);
        MergeRehearsal rehearsal = copies.rehearse(0, {lead});
        QVERIFY(rehearsal.counts().removals > 0);
        rehearsal.answer(MergeRehearsal::Answer::Theirs);
        QVERIFY(copies.at(0).merge(rehearsal, Undecided::AsPreselected));
        QVERIFY(!copies.plan(0).living(RecordKind::Action).contains(copies.id(u"1.1.1"_s, other)));
        copies.merge(lead, {0});
        QCOMPARE(differences(copies.plan(0), copies.plan(lead)), QStringList());
    }

    void aRemovalThatNobodyEditedAgainstIsTaken()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        copies.remove(lead, u"1.1.1"_s);
        const Id action = copies.id(u"1.1.1"_s);
        QCOMPARE(copies.rehearse(0, {lead}).counts(), (MergeCounts{1, 1, 0, 1, 0}));
        copies.merge(0, {lead});
        QVERIFY(!copies.plan(0).get<Action>(action));
    }

    void oneUndoTakesItBackAndUnlearnsIt()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        copies.type(0, u"1.1.1"_s, u"note"_s, u"Ours"_s);
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"Theirs"_s);
        copies.type(lead, u"1.1.2"_s, u"note"_s, u"New"_s);
        const Plan before = copies.plan(0);
        const QStringList lines = MergeCopies::lines(copies.rehearse(0, {lead}));
        copies.merge(0, {lead});
        const Plan after = copies.plan(0);
        QCOMPARE(copies.at(0).undoWords(), u"merging of 1 file"_s);
        QVERIFY(copies.at(0).undo());
        QCOMPARE(differences(copies.plan(0), before), QStringList());
        QCOMPARE(MergeCopies::lines(copies.rehearse(0, {lead})), lines);
        QVERIFY(copies.at(0).redo());
        QCOMPARE(differences(copies.plan(0), after), QStringList());
        QVERIFY(!copies.rehearse(0, {lead}).hasAnything());
        QVERIFY(copies.at(0).undo());
        QVERIFY(copies.merge(0, {lead}).isAnything);
        QCOMPARE(differences(copies.plan(0), after), QStringList());
        QVERIFY(!copies.rehearse(0, {lead}).hasAnything());
        QCOMPARE(verifyFile(copies.path(0))->problems, QStringList());
    }

    void takingBackAMergeAndWhatWasTypedAfterItIsAWrite()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        const int other = copies.addCopy();
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"From the lead"_s);
        (void)copies.merge(0, {lead});
        copies.type(0, u"1.1.1"_s, u"note"_s, u"Better"_s);
        QVERIFY(copies.at(0).undo());
        (void)copies.merge(other, {0}); // has seen the edit and that it was taken back
        QCOMPARE(copies.text(other, u"1.1.1"_s, u"note"_s), u"From the lead"_s);
        QVERIFY(copies.at(0).undo());
        const QString left = copies.text(0, u"1.1.1"_s, u"note"_s);
        QVERIFY(left != "From the lead"_L1);
        (void)copies.merge(other, {0});
        (void)copies.merge(0, {other});
        QCOMPARE(copies.text(other, u"1.1.1"_s, u"note"_s), copies.text(0, u"1.1.1"_s, u"note"_s));
        QVERIFY(!copies.rehearse(0, {other}).hasAnything());
        QVERIFY(copies.at(0).undo());
        QCOMPARE(verifyFile(copies.path(0))->problems, QStringList());
    }

    void whatWasTakenBesideAnOpenQuestionIsNotAskedTwice()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        const int other = copies.addCopy();
        ChangeBuilder both(copies.plan(lead));
        both.set<&Action::note>(copies.id(u"1.1.1"_s), u"One"_s);
        both.set<&Action::note>(copies.id(u"1.1.2"_s), u"Two"_s);
        QVERIFY(copies.at(lead).submit(both.take({u"field"_s, {}})));
        copies.type(0, u"1.1.1"_s, u"note"_s, u"Mine"_s);
        const MergeRehearsal first = copies.rehearse(0, {lead});
        const Result<Merged> merged = copies.at(0).merge(first, Undecided::LeftOpen);
        QVERIFY(merged);
        QCOMPARE(merged->open, 1);
        QCOMPARE(copies.text(0, u"1.1.2"_s, u"note"_s), u"Two"_s);

        copies.type(other, u"1.1.2"_s, u"note"_s, u"Another"_s);
        MergeRehearsal second = copies.rehearse(other, {0});
        QCOMPARE(second.counts().questions, 1);
        second.answer(MergeRehearsal::Answer::Ours);
        QVERIFY(copies.at(other).merge(second, Undecided::AsPreselected));
        QCOMPARE(MergeCopies::lines(copies.rehearse(other, {0})), QStringList());
    }

    void whatWasDecidedAgainstIsNotLearnedByAQuestionLeftOpen()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        const int other = copies.addCopy();
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"One"_s);
        MergeRehearsal against = copies.rehearse(other, {lead});
        against.setAccepted(0, 0, false);
        QVERIFY(copies.at(other).merge(against, Undecided::AsPreselected));
        QCOMPARE(copies.text(other, u"1.1.1"_s, u"note"_s), QString());

        copies.remove(0, u"1.1.1"_s); // against what the other copy decided of it
        QCOMPARE(copies.at(0).merge(copies.rehearse(0, {other}), Undecided::LeftOpen)->open, 1);
        copies.merge(0, {lead});
        copies.merge(lead, {0});
        QCOMPARE(differences(copies.plan(lead), copies.plan(0)), QStringList());
    }

    void aRedactionTravels()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        copies.type(0, u"1.1.1"_s, u"note"_s, u"A child's name"_s);
        copies.merge(lead, {0});
        const Id action = copies.id(u"1.1.1"_s);
        QVERIFY(copies.at(0).redact({&fieldOf<&Action::note>(), action, {}, {}, u"A name"_s}));
        QVERIFY(bytesOf(copies.path(lead)).contains("A child's name"));
        copies.merge(lead, {0});
        QCOMPARE(copies.text(lead, u"1.1.1"_s, u"note"_s), QString());
        QVERIFY(!bytesOf(copies.path(lead)).contains("A child's name"));
        QCOMPARE(verifyFile(copies.path(lead))->problems, QStringList());
    }

    void aMoveOfThePlanBetweenIsStale()
    {
        MergeCopies copies;
        const int lead = copies.addCopy();
        copies.type(lead, u"1.1.1"_s, u"note"_s, u"Theirs"_s);
        const MergeRehearsal rehearsal = copies.rehearse(0, {lead});
        copies.type(0, u"1.1.2"_s, u"note"_s, u"Meanwhile"_s);
        const Result<Merged> merged = copies.at(0).merge(rehearsal, Undecided::AsPreselected);
        QCOMPARE(merged.error().code, ErrorCode::Stale);
        QCOMPARE(verifyFile(copies.path(0))->problems, QStringList());
    }

    void refusesInOneSentence()
    {
        MergeCopies copies;
        QVERIFY(refusalOf(copies, copies.path(0)).contains(u"is the plan itself"_s));
        const QString foreign = copies.folder() + u"/foreign.waymark"_s;
        RandomIds ids;
        FixedClock clock;
        QVERIFY(PlanDocument::create(foreign, oneOfEverything(ids), {clock, ids, {}}));
        QVERIFY(refusalOf(copies, foreign).contains(u"is of another plan than"_s));
        writeBytes(copies.folder() + u"/words.txt"_s, "no plan at all");
        QVERIFY(refusalOf(copies, copies.folder() + u"/words.txt"_s).contains(u"is not a Waymark plan"_s));
        QVERIFY(!refusalOf(copies, copies.folder() + u"/none.waymark"_s).isEmpty());
        const int lead = copies.addCopy();
        QVERIFY(refusalOf(copies, copies.path(lead)).contains(u"nothing new in"_s));
    }
};

WAYMARK_TEST(TestMergeRehearsal)
#include "tst_MergeRehearsal.moc"
