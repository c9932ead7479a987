#include "analysis/checks/ActionChecks.h"
#include "analysis/TellingWords.h"

#include "CheckedPlan.h"
#include "Months.h"
#include "plan/records/Evidence.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

const QString action = u"1.1.1"_s; // due in January 2026

Assessment standing(Status status)
{
    Assessment values;
    values.status = status;
    return values;
}

Assessment saying(Status status, const QString &said)
{
    Assessment values = standing(status);
    values.said = said;
    return values;
}

Assessment moved(Status status, const QString &due)
{
    Assessment values = standing(status);
    values.newDue = Due::read(due);
    return values;
}

} // namespace

/// Status, deadline and words of one action against each other.
class TestActionChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void missedNeedsANewDate()
    {
        CheckedPlan test;
        QCOMPARE(test.found(CheckRule::RedWithoutNewDate), QStringList());
        test.assess(action, march, standing(Status::Missed));
        QCOMPARE(
            test.sentences(CheckRule::RedWithoutNewDate), QStringList{u"1.1.1 is “Missed” and has no new deadline."_s});
        test.assess(action, march, moved(Status::Missed, u"Mar-26"_s));
        QCOMPARE(test.sentences(CheckRule::RedWithoutNewDate),
            QStringList{u"1.1.1 is “Missed”, and its new deadline Mar 2026 has passed as well."_s});
        test.assess(action, march, moved(Status::Missed, u"when funded"_s));
        QCOMPARE(test.sentences(CheckRule::RedWithoutNewDate),
            QStringList{u"1.1.1 is “Missed”, and its new deadline “when funded” is no date."_s});
        test.assess(action, march, moved(Status::Missed, u"Apr-26"_s));
        QCOMPARE(test.found(CheckRule::RedWithoutNewDate), QStringList());
    }

    void redBeforeItsDeadlineIsAQuestion()
    {
        CheckedPlan test;
        test.assess(u"1.2.1"_s, march, standing(Status::Missed)); // due on 30 June
        QCOMPARE(test.sentences(CheckRule::RedBeforeDeadline),
            QStringList{u"1.2.1 is “Missed”, but its deadline 30 Jun 2026 has not passed yet."_s});
        test.assess(u"1.2.1"_s, march, moved(Status::Missed, u"Sep-26"_s));
        QCOMPARE(test.found(CheckRule::RedBeforeDeadline), QStringList());
    }

    void greenIsNotPastItsDeadline()
    {
        CheckedPlan test;
        test.assess(action, march, standing(Status::OnTarget));
        test.assess(u"1.2.1"_s, march, standing(Status::OnTarget)); // due in June
        QCOMPARE(test.sentences(CheckRule::GreenPastDeadline),
            QStringList{u"1.1.1 is “On target”, but its deadline Jan 2026 has passed."_s});
        test.assess(action, march, moved(Status::OnTarget, u"Apr-26"_s));
        QCOMPARE(test.found(CheckRule::GreenPastDeadline), QStringList());
        test.assess(action, march, standing(Status::AwaitingSignOff));
        QCOMPARE(test.found(CheckRule::GreenPastDeadline), QStringList());
    }

    void greenDoesNotSpeakOfDelay()
    {
        CheckedPlan test;
        test.assess(action, march, saying(Status::OnTarget, u"The tender slipped by a month."_s));
        QCOMPARE(test.sentences(CheckRule::GreenButDelayed),
            QStringList{u"1.1.1 is “On target”, but what happened says “slipped”."_s});
        test.assess(action, march, saying(Status::OnTarget, u"All done without delay."_s));
        QCOMPARE(test.found(CheckRule::GreenButDelayed), QStringList());
        test.assess(action, march, saying(Status::AtRisk, u"The tender slipped by a month."_s));
        QCOMPARE(test.found(CheckRule::GreenButDelayed), QStringList());
    }

    void wordsOfDelay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *text, const char *word) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word);
        };
        row("Recruitment is Delayed", "Delayed");
        row("There are delays in recruitment", "delays");
        row("We are behind", "behind");
        row("The report came late", "late");
        row("Postponed twice", "Postponed");
        row("There was no delay", "");
        row("This is not delayed", "");
        row("It hasn’t been delayed", "");
        row("No longer behind", "");
        row("We did not meet. It slipped", "slipped");
        row("Done in late spring", "");
        row("The latest figures, later", "");
        row("Work behind the scenes", "");
        row("", "");
    }

    void wordsOfDelay()
    {
        QFETCH(QString, text);
        QTEST(wordOfDelay(text), "word");
    }

    void amberAndRedSayWhatIsBeingDone()
    {
        CheckedPlan test;
        test.assess(action, march, standing(Status::AtRisk));
        test.assess(u"1.1.2"_s, march, standing(Status::OnTarget));
        test.assess(u"1.2.1"_s, march, saying(Status::Missed, u"A second meeting is booked."_s));
        QCOMPARE(test.sentences(CheckRule::NothingBeingDone),
            QStringList{u"1.1.1 is “At risk”, but nothing says what is being done."_s});
        Assessment next = standing(Status::AtRisk);
        next.next = u"Hold a second meeting"_s;
        test.assess(action, march, next);
        QCOMPARE(test.found(CheckRule::NothingBeingDone), QStringList());
    }

    void whatWasSaidBeforeHoldsWhileNothingChanged()
    {
        CheckedPlan test;
        test.assess(action, february, saying(Status::AtRisk, u"A second meeting is booked."_s));
        Assessment same = standing(Status::AtRisk);
        same.unchanged = true;
        test.assess(action, march, same);
        QCOMPARE(test.found(CheckRule::NothingBeingDone), QStringList());
        same.unchanged = false;
        test.assess(action, march, same);
        QCOMPARE(test.found(CheckRule::NothingBeingDone), QStringList{action});
    }

    void wordsWithoutAStatusCount()
    {
        CheckedPlan test;
        test.assess(action, february, standing(Status::Missed));
        test.assess(action, march, saying(Status::NotAssessed, u"A second meeting is booked."_s));
        QCOMPARE(test.found(CheckRule::NothingBeingDone), QStringList());
        QCOMPARE(test.found(CheckRule::RedWithoutNewDate), QStringList{action});
    }

    void blueSaysWhoAndWhen()
    {
        CheckedPlan test;
        Assessment signedOff = standing(Status::SignedOff);
        test.assess(action, march, signedOff);
        QCOMPARE(test.sentences(CheckRule::SignedOffByNobody),
            QStringList{u"1.1.1 is signed off, but not by whom and when."_s});
        signedOff.signedOffBy = u"The board"_s;
        test.assess(action, march, signedOff);
        QCOMPARE(test.sentences(CheckRule::SignedOffByNobody), QStringList{u"1.1.1 is signed off, but not when."_s});
        signedOff.signedOffOn = QDate(2026, 3, 30);
        test.assess(action, march, signedOff);
        QCOMPARE(test.found(CheckRule::SignedOffByNobody), QStringList());
        signedOff.signedOffBy.clear();
        test.assess(action, march, signedOff);
        QCOMPARE(test.sentences(CheckRule::SignedOffByNobody), QStringList{u"1.1.1 is signed off, but not by whom."_s});
    }

    void blueHasEvidence()
    {
        CheckedPlan test;
        test.assess(action, march, standing(Status::AwaitingSignOff));
        QCOMPARE(test.found(CheckRule::SignedOffWithoutEvidence), QStringList());
        test.assess(action, march, standing(Status::SignedOff));
        QCOMPARE(test.found(CheckRule::SignedOffWithoutEvidence), QStringList{action});
        ChangeBuilder builder(test.plan());
        const Id evidence = test.ids().next();
        builder.add(RecordKind::Evidence, evidence);
        builder.set<&Evidence::owner>(evidence, test.id(action));
        builder.set<&Evidence::rank>(evidence, u"i"_s);
        builder.set<&Evidence::title>(evidence, u"The guide"_s);
        test.submit(builder);
        QCOMPARE(test.found(CheckRule::SignedOffWithoutEvidence), QStringList());
    }

    void threeNewDeadlinesAreMany()
    {
        CheckedPlan test;
        test.assess(action, Month(2026, 1), moved(Status::OnTarget, u"Feb-26"_s));
        test.assess(action, february, moved(Status::OnTarget, u"Mar-26"_s));
        QCOMPARE(test.found(CheckRule::DeadlineMovedThreeTimes), QStringList());
        test.assess(action, march, moved(Status::OnTarget, u"Apr-26"_s));
        QCOMPARE(test.sentences(CheckRule::DeadlineMovedThreeTimes),
            QStringList{u"The deadline of 1.1.1 was moved 3 times."_s});
    }

    void thisMonthIsAssessed()
    {
        CheckedPlan test(
            u"priority 1 One\noutcome 1.1 Families know\naction 1.1.1 Write|Jun-26\naction 1.1.2 Print|Jun-26"_s);
        test.assess(action, march, standing(Status::OnTarget));
        QCOMPARE(test.sentences(CheckRule::NotAssessed), QStringList{u"1.1.2 is not assessed for March 2026."_s});
        test.assess(u"1.1.2"_s, march, standing(Status::OnTarget));
        QCOMPARE(test.found(CheckRule::NotAssessed), QStringList());
        test.round = {};
        QCOMPARE(test.found(CheckRule::NotAssessed), QStringList());
    }
};

WAYMARK_TEST(TestActionChecks)
#include "tst_ActionChecks.moc"
