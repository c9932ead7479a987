#include "analysis/checks/KpiChecks.h"

#include "CheckedPlan.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

// 1.1a: 41%, then 50, 60, 80; 1.1b: no baseline; 2.1a: 77%, then 80, 85, 90.
const QString kpi = u"1.1a"_s;

class CheckedKpi : public CheckedPlan
{
public:
    void read(Month period, bool isProjected = false, double value = 44.0)
    {
        const Id reading = keyedId(RecordKind::Reading, id(kpi), period.text());
        ChangeBuilder builder(plan());
        builder.add(RecordKind::Reading, reading);
        builder.set<&Reading::kpi>(reading, id(kpi));
        builder.set<&Reading::period>(reading, period);
        builder.set<&Reading::value>(reading, std::optional(value));
        builder.set<&Reading::projected>(reading, isProjected);
        submit(builder);
    }
    void setTarget(int months, double value)
    {
        ChangeBuilder builder(plan());
        builder.set<&Target::value>(
            keyedId(RecordKind::Target, id(kpi), QString::number(months)), std::optional(value));
        submit(builder);
    }
};

} // namespace

/// Baseline, targets and readings of one KPI against each other.
class TestKpiChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKpiStartsSomewhere()
    {
        CheckedKpi test;
        QCOMPARE(test.sentences(CheckRule::KpiWithoutBaseline), QStringList{u"1.1b has no baseline."_s});
        test.set<&Kpi::baselineSource>(u"1.1b"_s, u"to be counted"_s);
        QCOMPARE(test.sentences(CheckRule::KpiWithoutBaseline),
            QStringList{u"The baseline of 1.1b, “to be counted”, is no number."_s});
        test.set<&Kpi::baselineLow>(u"1.1b"_s, std::optional(10.0)); // a range is one too
        QCOMPARE(test.found(CheckRule::KpiWithoutBaseline), QStringList());
    }

    void everyKpiSaysWhichWayIsBetter()
    {
        CheckedKpi test;
        QCOMPARE(test.found(CheckRule::KpiDirectionUnclear), QStringList());
        test.set<&Kpi::polarity>(kpi, Polarity::NotGiven);
        QCOMPARE(test.found(CheckRule::KpiDirectionUnclear), QStringList{kpi});
    }

    void theFirstTargetIsAheadOfTheBaseline()
    {
        CheckedKpi test;
        QCOMPARE(test.found(CheckRule::BaselineBeatsTarget), QStringList());
        test.set<&Kpi::baseline>(kpi, std::optional(50.0)); // as good, not better
        QCOMPARE(test.found(CheckRule::BaselineBeatsTarget), QStringList());
        test.set<&Kpi::baseline>(kpi, std::optional(50.5));
        QCOMPARE(test.sentences(CheckRule::BaselineBeatsTarget),
            QStringList{u"1.1a starts at 50.5%, which is better than its first target of 50%."_s});
        test.set<&Kpi::form>(kpi, KpiForm::Reduction); // the size of a reduction is no level
        QCOMPARE(test.found(CheckRule::BaselineBeatsTarget), QStringList());
        test.set<&Kpi::form>(kpi, KpiForm::Level);
        test.set<&Kpi::polarity>(kpi, Polarity::Lower);
        QCOMPARE(test.found(CheckRule::BaselineBeatsTarget), QStringList());
        test.set<&Kpi::baseline>(kpi, std::optional(6.0));
        QCOMPARE(test.found(CheckRule::BaselineBeatsTarget), QStringList{kpi});
    }

    void targetsGoTheWayTheyShould()
    {
        CheckedKpi test;
        QCOMPARE(test.found(CheckRule::TargetAgainstDirection), QStringList());
        test.setTarget(6, 50); // level is no step back
        QCOMPARE(test.found(CheckRule::TargetAgainstDirection), QStringList());
        test.setTarget(6, 49);
        QCOMPARE(test.sentences(CheckRule::TargetAgainstDirection),
            QStringList{u"1.1a is better the higher it is, but its target falls from 50% to 49%."_s});
        test.set<&Kpi::polarity>(kpi, Polarity::Lower);
        QCOMPARE(test.sentences(CheckRule::TargetAgainstDirection),
            QStringList{u"1.1a is better the lower it is, but its target rises from 49% to 80%."_s});
        test.set<&Kpi::polarity>(kpi, Polarity::NotGiven); // another rule asks
        QCOMPARE(test.found(CheckRule::TargetAgainstDirection), QStringList());
    }

    void aPercentageIsNoShareOfOne()
    {
        CheckedKpi test;
        test.read(Month(2026, 2), false, 44);
        test.read(Month(2026, 3), false, 0.45);
        QCOMPARE(test.sentences(CheckRule::ReadingLooksLikeShare),
            QStringList{u"1.1a: 0.45% in March 2026 beside 44%: was 45% meant?"_s});
        test.read(Month(2026, 1), false, 0.43); // both are asked about, and neither excuses the other
        QCOMPARE(test.found(CheckRule::ReadingLooksLikeShare).size(), 2);
        test.read(Month(2026, 3), false, 45);
        test.read(Month(2026, 1), false, 1);
        QCOMPARE(test.found(CheckRule::ReadingLooksLikeShare), QStringList());
    }

    void smallPercentagesAreLeftAlone()
    {
        CheckedKpi test;
        test.setTarget(12, 1.5); // such small ones are wanted
        test.read(Month(2026, 3), false, 0.45);
        QCOMPARE(test.found(CheckRule::ReadingLooksLikeShare), QStringList());
        test.setTarget(3, 5);
        test.setTarget(6, 4);
        test.setTarget(12, 3);
        test.set<&Kpi::baseline>(kpi, std::optional(6.0));
        test.read(Month(2026, 3), false, 0.9); // 90% would be further off
        QCOMPARE(test.found(CheckRule::ReadingLooksLikeShare), QStringList());
        test.read(Month(2026, 3), false, 0.05); // 5% would not
        QCOMPARE(test.found(CheckRule::ReadingLooksLikeShare), QStringList{kpi});
        test.set<&Kpi::unit>(kpi, Unit::Score);
        QCOMPARE(test.found(CheckRule::ReadingLooksLikeShare), QStringList());
    }

    void noPercentageIsAboveHundred()
    {
        CheckedKpi test;
        test.setTarget(12, 100);
        QCOMPARE(test.found(CheckRule::TargetAboveHundred), QStringList());
        test.setTarget(12, 120);
        QCOMPARE(test.sentences(CheckRule::TargetAboveHundred),
            QStringList{u"1.1a has a target of 120%, which is above 100%."_s});
        test.set<&Kpi::unit>(kpi, Unit::Count);
        QCOMPARE(test.found(CheckRule::TargetAboveHundred), QStringList());
    }

    void aReductionSaysFromWhat()
    {
        CheckedKpi test;
        test.set<&Kpi::form>(kpi, KpiForm::Reduction);
        QCOMPARE(test.found(CheckRule::ReductionWithoutBase), QStringList());
        test.set<&Kpi::form>(u"1.1b"_s, KpiForm::Reduction);
        QCOMPARE(test.sentences(CheckRule::ReductionWithoutBase),
            QStringList{u"1.1b is a reduction, but nothing says from what number."_s});
    }

    void readingsComeAsOftenAsWasSaid()
    {
        CheckedKpi test;
        test.set<&Kpi::frequency>(kpi, Frequency::Monthly);
        QCOMPARE(test.found(CheckRule::KpiWithoutReadings), QStringList()); // none yet is no gap
        test.read(Month(2026, 1));
        QCOMPARE(test.sentences(CheckRule::KpiWithoutReadings),
            QStringList{u"1.1a has had no reading since January 2026, 2 periods ago."_s});
        test.read(Month(2026, 6), true); // a projection tells nothing of the past
        QCOMPARE(test.found(CheckRule::KpiWithoutReadings), QStringList{kpi});
        test.read(Month(2026, 2));
        QCOMPARE(test.found(CheckRule::KpiWithoutReadings), QStringList());
        test.today = QDate(2026, 8, 31);
        QCOMPARE(test.found(CheckRule::KpiWithoutReadings), QStringList{kpi});
        test.set<&Kpi::frequency>(kpi, Frequency::Quarterly);
        QCOMPARE(test.found(CheckRule::KpiWithoutReadings), QStringList());
        test.set<&Kpi::frequency>(kpi, Frequency::NotGiven);
        test.today = QDate(2030, 1, 1);
        QCOMPARE(test.found(CheckRule::KpiWithoutReadings), QStringList());
    }

    void anActionServesEveryKpi()
    {
        CheckedKpi test;
        QCOMPARE(test.found(CheckRule::KpiWithoutActions), QStringList());
        ChangeBuilder builder(test.plan());
        builder.remove(RecordKind::Action, test.id(u"2.1.1"_s));
        builder.remove(RecordKind::Action, test.id(u"2.1.10"_s));
        test.submit(builder);
        QCOMPARE(test.sentences(CheckRule::KpiWithoutActions),
            QStringList{u"2.1a belongs to outcome 2.1, which has no actions."_s});
        test.set<&Kpi::outcome>(u"2.1a"_s, Id());
        QCOMPARE(test.sentences(CheckRule::KpiWithoutActions),
            QStringList{u"2.1a belongs to no outcome, so no action serves it."_s});
    }
};

WAYMARK_TEST(TestKpiChecks)
#include "tst_KpiChecks.moc"
