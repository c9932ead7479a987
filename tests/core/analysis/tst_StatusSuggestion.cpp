#include "analysis/StatusSuggestion.h"

#include "analysis/TellingWords.h"
#include "edit/AssessmentEdits.h"
#include "Months.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

const QDate april(2026, 4, 2);

} // namespace

/// What deadline, signature and words speak for, and in which order.
class TestStatusSuggestion : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadWithWhatStandsBeforeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("finished");
        QTest::addColumn<bool>("delayed");
        QTest::newRow("nothing") << QString() << false << false;
        QTest::newRow("finished") << u"The guide is complete and printed."_s << true << false;
        QTest::newRow("not finished") << u"The guide is not yet complete."_s << false << false;
        QTest::newRow("to be finished") << u"It will be completed in May."_s << false << false;
        QTest::newRow("nearly") << u"Nearly finished"_s << false << false;
        QTest::newRow("delayed") << u"Delayed: the supplier is on strike."_s << false << true;
        QTest::newRow("not delayed") << u"The work was not delayed by it."_s << false << false;
        QTest::newRow("part of a word") << u"Translated into plates"_s << false << false;
        QTest::newRow("first not, then so") << u"Part one is not complete; part two is complete."_s << true << false;
    }

    void wordsAreReadWithWhatStandsBeforeThem()
    {
        QFETCH(QString, text);
        QTEST(saysFinished(text), "finished");
        QTEST(!wordOfDelay(text).isEmpty(), "delayed");
    }

    void theStrongestReasonIsGiven_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("before"); // status of February
        QTest::addColumn<QString>("said"); // in March
        QTest::addColumn<QString>("suggested");
        QTest::newRow("nothing speaks") << u"Dec-26"_s << QString() << QString() << u"not assessed"_s;
        QTest::newRow("deadline passed") << u"Feb-26"_s << u"on target"_s << QString() << u"missed"_s;
        QTest::newRow("due by the end of the month") << u"Mar-26"_s << u"on target"_s << QString() << u"on target"_s;
        QTest::newRow("finished in time or not")
            << u"Feb-26"_s << u"on target"_s << u"Done."_s << u"awaiting sign-off"_s;
        QTest::newRow("finished last time")
            << u"Feb-26"_s << u"awaiting sign-off"_s << QString() << u"awaiting sign-off"_s;
        QTest::newRow("delayed") << u"Dec-26"_s << u"on target"_s << u"Delayed by a strike"_s << u"at risk"_s;
        QTest::newRow("soon and not begun") << u"Apr-26"_s << QString() << QString() << u"at risk"_s;
        QTest::newRow("soon and begun") << u"Apr-26"_s << u"on target"_s << QString() << u"on target"_s;
        QTest::newRow("as last time") << u"Dec-26"_s << u"at risk"_s << QString() << u"at risk"_s;
        QTest::newRow("not begun") << u"Dec-26"_s << u"not started"_s << QString() << u"not started"_s;
        QTest::newRow("something happened")
            << u"Dec-26"_s << u"not started"_s << u"First meeting held"_s << u"on target"_s;
        QTest::newRow("signed off") << u"Feb-26"_s << u"signed off"_s << QString() << u"signed off"_s;
        QTest::newRow("no date") << u"Ongoing"_s << u"on target"_s << QString() << u"on target"_s;
    }

    void theStrongestReasonIsGiven()
    {
        QFETCH(QString, due);
        QFETCH(QString, before);
        QFETCH(QString, said);
        TestPlan test(u"priority 1 One\noutcome 1.1 Two\naction 1.1.1 Three | "_s + due);
        const Id id = test.id(u"1.1.1"_s);
        edit::AssessmentInput february;
        february.status = statusFromText(before);
        if (!before.isEmpty())
            QVERIFY(test.document().submit(edit::assess(test.plan(), id, march.plus(-1), february)));
        edit::AssessmentInput now;
        now.said = said;
        if (!said.isEmpty())
            QVERIFY(test.document().submit(edit::assess(test.plan(), id, march, now)));
        const StatusSuggestion suggestion = suggestStatus(test.plan(), *test.plan().get<Action>(id), march, april);
        QTEST(statusText(suggestion.status), "suggested");
        QCOMPARE(suggestion.reason.isEmpty(), suggestion.status == Status::NotAssessed);
    }
};

WAYMARK_TEST(TestStatusSuggestion)
#include "tst_StatusSuggestion.moc"
