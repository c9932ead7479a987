#include "KpiPlan.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include "analysis/ChartData.h"
#include "analysis/charts/ChartPeriod.h"
#include "analysis/KpiWords.h"
#include "plan/DueCalendar.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The day so many months after another, counted on the fingers: the same day of the month, or the month's last.
QDate monthsAfter(QDate start, int months)
{
    int year = start.year();
    int month = start.month();
    for (; months > 0; --months) {
        month = month == 12 ? 1 : month + 1;
        year += month == 1 ? 1 : 0;
    }
    for (int day = start.day();; --day) {
        if (QDate::isValid(year, month, day))
            return {year, month, day};
    }
}

struct Held
{
    std::optional<double> value;
    QDate by; ///< none for what the KPI started from
};

/// What a KPI by steps is held against on a day, from the records and nothing of analysis.
Held heldOn(const Plan &plan, const Kpi &kpi, QDate day)
{
    Held held;
    const QDate start = kpi.startsOn.isValid() ? kpi.startsOn : plan.info().start;
    int latest = -1;
    bool isAny = false;
    for (const Id &id : plan.children(RecordKind::Target, kpi.id)) {
        const Target &target = *plan.get<Target>(id);
        if (!target.value || !target.months)
            continue;
        isAny = true;
        const QDate due = monthsAfter(start, *target.months);
        if (due <= day && *target.months > latest) {
            latest = *target.months;
            held = {target.value, due};
        }
    }
    if (isAny && latest < 0)
        held.value = kpi.form == KpiForm::Reduction ? std::optional(0.0) : baselineOf(kpi);
    return held;
}

/// The height of the drawn way over a day; none where nothing is drawn.
std::optional<double> drawnOver(const ChartData &chart, QDate day)
{
    std::optional<double> height;
    for (const ChartStep &step : chart.steps) {
        if (step.from <= day && (day < step.to || step.to == chart.steps.last().to)) {
            const double share = double(step.from.daysTo(day)) / double(step.from.daysTo(step.to));
            height = step.value + (step.end() - step.value) * share;
        }
    }
    return height;
}

bool isShort(double value, double level, Polarity direction)
{
    return direction == Polarity::Lower ? value > level + 1e-9 : value < level - 1e-9;
}

/// Sentence, numbers and status on one day, as a report of that month would be made on it.
void sameOnDay(const Plan &plan, const Kpi &kpi, QDate day)
{
    const KpiPosition position = kpiPosition(plan, kpi, day, Month::of(day));
    if (!position.value)
        return;
    // A month that is not over is told by its end.
    const Held held = heldOn(plan, kpi, std::max(day, position.period.lastDay()));
    const QByteArray text = u"%1 %2: %3"_s.arg(kpi.code, day.toString(Qt::ISODate), position.sentence).toUtf8();
    const char *where = text.constData();
    QVERIFY2(position.expected == held.value, where);
    QVERIFY2(position.expectedBy == held.by, where);
    const Polarity direction = directionOf(plan, kpi);
    if (!held.value || (direction != Polarity::Higher && direction != Polarity::Lower))
        return;
    QVERIFY2((position.status == KpiStatus::Behind) == isShort(*position.value, *held.value, direction), where);
    if (held.by.isValid() && position.status != KpiStatus::Met)
        QVERIFY2(position.sentence.contains(u"%1 due by %2"_s.arg(valueWords(*held.value, kpi.unit), longDay(held.by))),
            where);
}

/// Point, way, row and, on the last day of its month, sentence.
void sameInSeries(const Plan &plan, const Kpi &kpi)
{
    const ChartData chart = chartData(plan, kpi, QDate(2026, 8, 31));
    const Polarity direction = directionOf(plan, kpi);
    for (const ChartReading &reading : readingsInOrder(chart)) {
        const QByteArray text = u"%1 %2"_s.arg(kpi.code, reading.period.text()).toUtf8();
        const char *where = text.constData();
        const Held held = heldOn(plan, kpi, reading.period.lastDay());
        QVERIFY2(reading.due == (held.by.isValid() ? valueWords(*held.value, kpi.unit) : QString()), where);
        const auto row = std::find_if(chart.rows.begin(), chart.rows.end(),
            [&reading](const ChartRow &each) { return each.month == reading.period; });
        QVERIFY2(
            row != chart.rows.end() && row->due == (reading.due.isEmpty() ? u"nothing yet"_s : reading.due), where);
        const std::optional<double> drawn = drawnOver(chart, reading.day());
        if (held.by.isValid())
            QVERIFY2(drawn && qAbs(*drawn - *held.value) < 1e-9, where);
        if (!drawn || reading.isProjected || (direction != Polarity::Higher && direction != Polarity::Lower))
            continue;
        const KpiPosition then = kpiPosition(plan, kpi, reading.period.lastDay(), reading.period);
        QVERIFY2((then.status == KpiStatus::Behind) == isShort(reading.value, *drawn, direction), where);
    }
}

void sameEverywhere(const Plan &plan, const Kpi &kpi)
{
    for (QDate day(2025, 9, 1); day <= QDate(2026, 9, 30) && !QTest::currentTestFailed(); day = day.addDays(1))
        sameOnDay(plan, kpi, day);
    if (!QTest::currentTestFailed())
        sameInSeries(plan, kpi);
}

} // namespace

/// One yardstick for a KPI: text, table, chart and status hold it against the same target on every day of a year.
class TestYardstick : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKpiOfTheExampleEveryDay()
    {
        const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        int held = 0;
        for (const Kpi *kpi : plan.all<Kpi>()) {
            sameEverywhere(plan, *kpi);
            held += kpi->path == KpiPath::Line ? 0 : 1;
        }
        QVERIFY(held >= 20);
    }

    void whateverDayTheTargetsCountFrom_data()
    {
        QTest::addColumn<QDate>("start");
        for (const QDate start : {QDate(2025, 9, 1), QDate(2025, 9, 20), QDate(2025, 8, 31), QDate(2025, 11, 30)})
            QTest::newRow(qPrintable(start.toString(Qt::ISODate))) << start;
    }
    void whateverDayTheTargetsCountFrom()
    {
        QFETCH(QDate, start);
        KpiPlan rising(u"kpi 1.1 Families|41%|50 60 80"_s);
        rising.set<&Kpi::startsOn>(start);
        rising.readMonthly(Month(2025, 9), {40, 43, 49, 51, 55, 59, 60, 61, 66, 70, 79, 81});
        sameEverywhere(rising.plan(), rising.kpi());
        KpiPlan falling(u"kpi 1.1 Weeks of waiting|41%|30 20 10"_s);
        falling.set<&Kpi::startsOn>(start);
        falling.readMonthly(Month(2025, 9), {44, 41, 38, 30, 27, 21, 20, 19, 15, 12, 10, 9});
        sameEverywhere(falling.plan(), falling.kpi());
    }

    void onALineEveryPointStandsWhereTheSentenceSays()
    {
        KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s);
        plan.set<&Kpi::path>(KpiPath::Line);
        plan.readMonthly(Month(2025, 9), {41, 46, 48, 51.6, 55, 58, 62, 64, 67, 70.5, 75, 78});
        const ChartData chart = chartData(plan.plan(), plan.kpi(), QDate(2026, 8, 31));
        int held = 0;
        for (const ChartReading &reading : readingsInOrder(chart)) {
            const std::optional<double> drawn = drawnOver(chart, reading.day());
            QVERIFY(drawn);
            QCOMPARE(reading.due, valueWords(*drawn, Unit::Percent));
            for (QDate day = reading.period.firstDay(); day <= reading.period.lastDay(); day = day.addDays(1)) {
                const KpiPosition then = kpiPosition(plan.plan(), plan.kpi(), day, reading.period);
                QVERIFY(qAbs(*then.expected - *drawn) < 1e-9);
                QCOMPARE(then.status == KpiStatus::Behind, reading.value < *drawn - 1e-9);
            }
            ++held;
        }
        QCOMPARE(held, 12);
    }

    void nobodyIsBehindTheDayBeforeATargetIsDue()
    {
        KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2026-08 64"_s);
        const auto sentence = [&plan](QDate day) { return kpiPosition(plan.plan(), plan.kpi(), day).sentence; };
        QCOMPARE(sentence({2026, 8, 31}), u"64% in August 2026, 4 points ahead of the 60% due by 1 March 2026"_s);
        QCOMPARE(sentence({2026, 9, 1}), u"64% in August 2026, 16 points behind the 80% due by 1 September 2026"_s);
        QVERIFY(kpiPosition(plan.plan(), plan.kpi(), {2026, 8, 31}).isShortOfNext);
    }

    void anOldReadingIsNamedAndNeverLooksBetter()
    {
        // The same figure, of June and of August, on the same day.
        KpiPlan old(u"kpi 1.1 Families|41%|50 60 80"_s, u"2026-05 58, 2026-06 64"_s);
        old.set<&Kpi::frequency>(Frequency::Monthly);
        KpiPlan fresh(u"kpi 1.1 Families|41%|50 60 80"_s, u"2026-05 58, 2026-08 64"_s);
        fresh.set<&Kpi::frequency>(Frequency::Monthly);
        for (QDate day(2026, 8, 31); day <= QDate(2026, 9, 30); day = day.addDays(1)) {
            const KpiPosition june = kpiPosition(old.plan(), old.kpi(), day);
            const KpiPosition august = kpiPosition(fresh.plan(), fresh.kpi(), day);
            QCOMPARE(june.status, august.status);
            QCOMPARE(june.gap, august.gap);
            QVERIFY(june.isOld());
        }
        QCOMPARE(kpiPosition(old.plan(), old.kpi(), {2026, 8, 31}).sentence,
            u"64% in June 2026 (no figure for August 2026), 4 points ahead of the 60% due by 1 March 2026"_s);
        QVERIFY(!kpiPosition(fresh.plan(), fresh.kpi(), {2026, 9, 29}).isOld());
        QVERIFY(kpiPosition(fresh.plan(), fresh.kpi(), {2026, 9, 30}).isOld());
    }

    void aCountSaysWhatMaySoonBeOtherwise()
    {
        const QDate august(2026, 8, 31);
        KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2026-06 64"_s);
        plan.set<&Kpi::frequency>(Frequency::Monthly);
        CourseCaveats caveats;
        caveats.add(kpiPosition(plan.plan(), plan.kpi(), august), august);
        QCOMPARE(caveats.words(august),
            u"1 of them has no recent figure. 1 of them is short of a target due by 30 September 2026."_s);
        // The day after it is behind, and no longer counted.
        CourseCaveats later;
        later.add(kpiPosition(plan.plan(), plan.kpi(), august.addDays(1)), august.addDays(1));
        QVERIFY(later.words(august.addDays(1)).isEmpty());
    }

    void aReadingIsOnlyOldByItsOwnRhythm()
    {
        KpiPlan plan(u"kpi 1.1 Families|41%|50 60 80"_s, u"2026-03 58, 2026-06 64"_s);
        plan.set<&Kpi::frequency>(Frequency::Quarterly);
        QVERIFY(!kpiPosition(plan.plan(), plan.kpi(), {2026, 9, 29}).isOld());
        QCOMPARE(kpiPosition(plan.plan(), plan.kpi(), {2026, 9, 30}).missing, Month(2026, 9));
        plan.set<&Kpi::frequency>(Frequency::Snapshot);
        QVERIFY(!kpiPosition(plan.plan(), plan.kpi(), {2030, 9, 30}).isOld());
        // Where nobody said how often, its readings do.
        plan.set<&Kpi::frequency>(Frequency::NotGiven);
        QCOMPARE(kpiPosition(plan.plan(), plan.kpi(), {2026, 9, 30}).missing, Month(2026, 9));
        QVERIFY(!kpiPosition(plan.plan(), plan.kpi(), {2026, 9, 29}).isOld());
    }
};

WAYMARK_TEST(TestYardstick)

#include "tst_Yardstick.moc"
