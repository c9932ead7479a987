#include "TestMain.h"

#include "analysis/RunChart.h"
#include "analysis/Xmr.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

/// Mean 10, limits 7.34 and 12.66: whole numbers to test the edges of the rules with.
XmrLimits limitsAroundTen()
{
    return {10, 1, 12.66, 7.34, 10 + 2.66 * 2 / 3, 10 - 2.66 * 2 / 3, 3.267};
}

/// "up 2 3 4": the direction of the rule's first signal and the indexes it marks.
QString marked(const Runs &runs, XmrRule rule, int trendLength = usualTrendLength)
{
    QStringList words;
    for (const XmrSignal &signal : xmrSignals(runs, limitsAroundTen(), trendLength)) {
        if (signal.rule != rule)
            continue;
        if (words.isEmpty())
            words.append(signal.isUp ? u"up"_s : u"down"_s);
        words.append(QString::number(signal.index));
    }
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(waymark::analysis::XmrRule)

/// Limits and rules on plain numbers, each rule on both sides of its edge.
class TestXmr : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreTheMeanAndItsRanges();
    void rangesAreNotTakenAcrossRuns();
    void screeningLeavesOneWildRangeOut();
    void allEqualMarksNothing();
    void rules_data();
    void rules();
    void sixPointsAreATrendWhereChosen();
    void rulesDoNotReachAcrossRuns();
    void assurance_data();
    void assurance();
    void limitsOfNoWidthAtTheTargetPass();
    void runChartKnowsLongRunsAndCrossings_data();
    void runChartKnowsLongRunsAndCrossings();
    void runChartDoesNotReachAcrossRuns();
};

void TestXmr::limitsAreTheMeanAndItsRanges()
{
    const XmrLimits limits = xmrLimits({{3, 1, 4, 1, 5, 9, 2}});
    QCOMPARE(limits.mean, 25.0 / 7);
    QCOMPARE(limits.averageMovingRange, 23.0 / 6);
    QCOMPARE(limits.upper, 25.0 / 7 + 2.66 * 23 / 6);
    QCOMPARE(limits.lowerTwoSigma, 25.0 / 7 - 2.66 * 23 / 6 * 2 / 3);
    QCOMPARE(xmrLimits({}).upper, 0.0);
    QCOMPARE(xmrLimits({{7}}).upper, 7.0);
}

void TestXmr::rangesAreNotTakenAcrossRuns()
{
    const XmrLimits limits = xmrLimits({{10, 11}, {50, 51}});
    QCOMPARE(limits.mean, 30.5);
    QCOMPARE(limits.averageMovingRange, 1.0);
}

void TestXmr::screeningLeavesOneWildRangeOut()
{
    const Runs runs{{1, 2, 1, 2, 1, 2, 10, 2, 1, 2, 1, 2, 1}};
    QVERIFY(xmrLimits(runs).averageMovingRange > 2);
    QCOMPARE(xmrLimits(runs, Screening::MovingRanges).averageMovingRange, 1.0);
    QCOMPARE(xmrLimits(runs, Screening::MovingRanges).mean, xmrLimits(runs).mean);
}

void TestXmr::allEqualMarksNothing()
{
    const Runs runs{QList<double>(20, 0.1)};
    QVERIFY(xmrSignals(runs, xmrLimits(runs)).isEmpty());
}

void TestXmr::rules_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<XmrRule>("rule");
    QTest::addColumn<QString>("expected");
    using L = QList<double>;
    QTest::newRow("on the limit") << L{10, 12.66, 10} << XmrRule::BeyondLimit << u""_s;
    QTest::newRow("beyond the limit") << L{10, 12.67, 10} << XmrRule::BeyondLimit << u"up 1"_s;
    QTest::newRow("below the limit") << L{10, 7.33, 10} << XmrRule::BeyondLimit << u"down 1"_s;
    QTest::newRow("six above") << L{9, 11, 11, 11, 11, 11, 11, 9} << XmrRule::Shift << u""_s;
    QTest::newRow("seven above") << L{9, 11, 11, 11, 11, 11, 11, 11, 9} << XmrRule::Shift << u"up 1 2 3 4 5 6 7"_s;
    QTest::newRow("seven below at the end") << L{11, 9, 9, 9, 9, 9, 9, 9} << XmrRule::Shift << u"down 1 2 3 4 5 6 7"_s;
    QTest::newRow("one on the mean breaks it") << L{11, 11, 11, 10, 11, 11, 11, 11} << XmrRule::Shift << u""_s;
    QTest::newRow("on the mean but for the last binary digit")
        << L{11, 11, 11, 0.1 * 3 / 0.3 * 10, 11, 11, 11, 11} << XmrRule::Shift << u""_s;
    QTest::newRow("six rising") << L{9.2, 9.4, 9.6, 9.8, 10.1, 10.3, 10} << XmrRule::Trend << u""_s;
    QTest::newRow("seven rising") << L{9.2, 9.4, 9.6, 9.8, 10.1, 10.3, 10.5, 10} << XmrRule::Trend
                                  << u"up 0 1 2 3 4 5 6"_s;
    QTest::newRow("seven falling") << L{9, 10.5, 10.3, 10.1, 9.9, 9.7, 9.5, 9.3} << XmrRule::Trend
                                   << u"down 1 2 3 4 5 6 7"_s;
    QTest::newRow("a tie breaks it") << L{9.2, 9.4, 9.6, 9.8, 9.8, 10.1, 10.3, 10.5} << XmrRule::Trend << u""_s;
    QTest::newRow("two of three") << L{10, 12, 11, 12, 10} << XmrRule::TwoOfThree << u"up 1 3"_s;
    QTest::newRow("two of four") << L{10, 12, 11, 11, 12, 10} << XmrRule::TwoOfThree << u""_s;
    QTest::newRow("the third on the mean") << L{11, 12, 10, 12, 10} << XmrRule::TwoOfThree << u""_s;
    QTest::newRow("one beyond three sigma counts") << L{10, 8, 7, 9, 10} << XmrRule::TwoOfThree << u"down 1 2"_s;
    QTest::newRow("on either side") << L{11, 12, 8, 11} << XmrRule::TwoOfThree << u""_s;
}

void TestXmr::rules()
{
    QFETCH(QList<double>, values);
    QFETCH(XmrRule, rule);
    QFETCH(QString, expected);
    QCOMPARE(marked({values}, rule), expected);
}

void TestXmr::sixPointsAreATrendWhereChosen()
{
    const Runs runs{{9.2, 9.4, 9.6, 9.8, 10.1, 10.3, 10}};
    QCOMPARE(marked(runs, XmrRule::Trend, 6), u"up 0 1 2 3 4 5"_s);
    QCOMPARE(marked({{9.2, 9.4, 9.6, 9.8, 10.1, 10}}, XmrRule::Trend, 6), QString());
}

void TestXmr::rulesDoNotReachAcrossRuns()
{
    QCOMPARE(marked({{11, 11, 11, 11}, {11, 11, 11}}, XmrRule::Shift), QString());
    QCOMPARE(marked({{9.1, 9.2, 9.3, 9.4}, {9.5, 9.6, 9.7}}, XmrRule::Trend), QString());
    QCOMPARE(marked({{10, 12}, {12, 10}}, XmrRule::TwoOfThree), QString());
    QCOMPARE(marked({{10, 10}, {13}}, XmrRule::BeyondLimit), u"up 2"_s);
}

void TestXmr::assurance_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<Polarity>("direction");
    QTest::addColumn<Assurance>("expected");
    QTest::newRow("below, higher is better") << 6.9 << Polarity::Higher << Assurance::Pass;
    QTest::newRow("above, higher is better") << 13.1 << Polarity::Higher << Assurance::Fail;
    QTest::newRow("below, lower is better") << 6.9 << Polarity::Lower << Assurance::Fail;
    QTest::newRow("above, lower is better") << 13.1 << Polarity::Lower << Assurance::Pass;
    QTest::newRow("inside") << 10.0 << Polarity::Higher << Assurance::HitOrMiss;
    QTest::newRow("on a limit") << 7.0 << Polarity::Higher << Assurance::HitOrMiss;
    QTest::newRow("a range") << 10.0 << Polarity::Range << Assurance::NotKnown;
    QTest::newRow("not said") << 10.0 << Polarity::NotGiven << Assurance::NotKnown;
}

void TestXmr::assurance()
{
    QFETCH(double, target);
    QFETCH(Polarity, direction);
    QFETCH(Assurance, expected);
    QCOMPARE(assuranceOf(7, 13, target, direction), expected);
}

void TestXmr::limitsOfNoWidthAtTheTargetPass()
{
    for (const Polarity direction : {Polarity::Higher, Polarity::Lower}) {
        const XmrLimits limits = xmrLimits({QList<double>(18, 100.0)});
        QCOMPARE(assuranceOf(limits.lower, limits.upper, 100, direction), Assurance::Pass);
    }
    QCOMPARE(assuranceOf(100, 100, 101, Polarity::Higher), Assurance::Fail);
    QCOMPARE(assuranceOf(0, 0, 1, Polarity::Lower), Assurance::Pass);
}

void TestXmr::runChartKnowsLongRunsAndCrossings_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("expected"); // median, useful, longest/by chance, crossings/by chance
    using L = QList<double>;
    QTest::newRow("ten, quiet") << L{1, 4, 2, 5, 1, 6, 2, 5, 1, 4} << u"3, 10, 1/6, 9/2"_s;
    QTest::newRow("on the median") << L{1, 3, 5, 1, 3, 5, 3, 1, 5, 1, 5} << u"3, 8, 1/6, 7/1"_s;
    QTest::newRow("six on one side") << L{1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5} << u"3, 12, 6/7, 1/3"_s;
    QTest::newRow("none") << L{} << u"0, 0, 0/0, 0/0"_s;
}

void TestXmr::runChartKnowsLongRunsAndCrossings()
{
    QFETCH(QList<double>, values);
    QFETCH(QString, expected);
    const RunChart chart = runChart({values});
    QCOMPARE(u"%1, %2, %3/%4, %5/%6"_s.arg(chart.median)
                 .arg(chart.useful)
                 .arg(chart.longestRun)
                 .arg(chart.longestByChance)
                 .arg(chart.crossings)
                 .arg(chart.fewestByChance),
        expected);
}

void TestXmr::runChartDoesNotReachAcrossRuns()
{
    const QList<double> low(4, 1.0);
    const QList<double> high(4, 9.0);
    const RunChart chart = runChart({low, low, high, high});
    QCOMPARE(chart.longestRun, 4);
    QCOMPARE(chart.crossings, 0);
    const RunChart whole = runChart({low + low + high + high});
    QCOMPARE(whole.longestRun, 8);
    QVERIFY(whole.hasLongRun());
    QCOMPARE(whole.inLongRuns.size(), 16);
}

WAYMARK_TEST(TestXmr)

#include "tst_Xmr.moc"
