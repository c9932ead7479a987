#include "BareCopies.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The rule and what is made of it, thousands of times: small plans in memory, sections of them, everything that people
/// do to a tree, taken back and done again, clocks of seventy years, any answers, any order.
class TestMergeRuleModel : public TestCase
{
    Q_OBJECT

    static void step(BareCopies &copies, Dice &dice)
    {
        const qsizetype copy = dice.roll(int(copies.count()));
        switch (dice.roll(10)) {
        case 0:
            return copies.undo(copy);
        case 1:
            return copies.redo(copy);
        case 2:
        case 3: {
            QList<qsizetype> from;
            for (qsizetype other = 0; other < copies.count(); ++other) {
                if (other != copy && dice.oneIn(2))
                    from.append(other);
            }
            if (!from.isEmpty())
                (void)copies.merge(copy, from, dice, dice.oneIn(4) ? Undecided::LeftOpen : Undecided::AsPreselected);
            return;
        }
        default:
            copies.edit(copy, dice);
        }
    }

    /// Everybody merges everybody, in any order, until nobody learns anything.
    static void agree(BareCopies &copies, Dice &dice)
    {
        QList<std::pair<qsizetype, qsizetype>> pairs;
        for (qsizetype into = 0; into < copies.count(); ++into) {
            for (qsizetype from = 0; from < copies.count(); ++from) {
                if (into != from)
                    pairs.append({into, from});
            }
        }
        for (int round = 0; round < 20; ++round) {
            std::shuffle(pairs.begin(), pairs.end(), dice.generator());
            bool isAny = false;
            for (const auto &[into, from] : std::as_const(pairs))
                isAny = copies.merge(into, {from}, dice, Undecided::AsPreselected) || isAny;
            if (!isAny)
                return;
        }
        QFAIL("they never come to an end");
    }

private Q_SLOTS:
    /// Five thousand in parts, for the clock of a test runs for each of them; WAYMARK_RULE_HISTORIES asks for so many in
    /// each part.
    void anyOrderComesToOnePlan_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 1; part <= 5; ++part)
            QTest::addRow("part %d", part) << part;
    }

    void anyOrderComesToOnePlan()
    {
        const int wanted = qEnvironmentVariableIntValue("WAYMARK_RULE_HISTORIES");
        const int histories = wanted > 0 ? wanted : 1000;
        Dice dice("rule");
        for (int history = 0; history < histories; ++history) {
            BareCopies copies(2 + dice.roll(5), dice);
            for (int count = 0; count < 20; ++count)
                step(copies, dice);
            agree(copies, dice);
            copies.lookAtEnd();
            QVERIFY2(copies.problems().isEmpty() && !QTest::currentTestFailed(),
                qPrintable(u"history %1: "_s.arg(history) + copies.problems().join(u'\n')));
        }
        qInfo("%d histories", histories);
    }
};

WAYMARK_TEST(TestMergeRuleModel)
#include "tst_MergeRuleModel.moc"
