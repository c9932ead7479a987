#include "analysis/readings/ReadingDue.h"

#include "analysis/readings/ReadingSeries.h"
#include "analysis/Trajectory.h"
#include "plan/KpiRhythm.h"
#include "plan/records/Reading.h"

#include <QCoreApplication>

namespace waymark::analysis {

namespace {

struct ReadingDueWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingDueWords)
};

Month latestPeriod(const Plan &plan, const Kpi &kpi)
{
    Month latest;
    for (const Reading *reading : plan.all<Reading>(kpi.id)) {
        if (!reading->projected)
            latest = std::max(latest, reading->period);
    }
    return latest;
}

Month nextAsked(const Plan &plan, const Kpi &kpi, Month from)
{
    while (!asksFor(plan, kpi, from))
        from = from.plus(1);
    return from;
}

} // namespace

bool asksFor(const Plan &plan, const Kpi &kpi, Month period)
{
    const KpiRhythm *rhythm = rhythmFor(kpi.frequency);
    if (!rhythm)
        return false;
    // Where readings of a year end with another month, that one.
    const Month latest = rhythm->period == Due::Kind::Year ? latestPeriod(plan, kpi) : Month();
    return latest.isValid() ? period.month() == latest.month() : endsPeriod(*rhythm, period, plan.calendar());
}

Month periodBeside(const Plan &plan, const Kpi &kpi, Month period, int direction)
{
    if (kpi.frequency != Frequency::Termly)
        return period.plus(direction * rhythmOf(plan, kpi).usual);
    do
        period = period.plus(direction);
    while (!asksFor(plan, kpi, period));
    return period;
}

Month lastPeriodOver(const Plan &plan, const Kpi &kpi, QDate today)
{
    Month month = Month::of(today).plus(-1);
    while (rhythmFor(kpi.frequency) && !asksFor(plan, kpi, month))
        month = month.plus(-1);
    return month;
}

Month missingSince(const Plan &plan, const Kpi &kpi, Month reading, QDate day)
{
    Month over = reading;
    if (rhythmFor(kpi.frequency)) {
        over = lastPeriodOver(plan, kpi, day.addDays(1));
    } else if (kpi.frequency == Frequency::NotGiven && plan.all<Reading>(kpi.id).size() > 1) {
        const int step = rhythmOf(plan, kpi).usual;
        while (step > 0 && over.plus(step).lastDay() <= day)
            over = over.plus(step);
    }
    return over > reading ? over : Month();
}

QString ReadingDue::words() const
{
    if (!next.isValid())
        return {};
    return overdue > 0 ? ReadingDueWords::tr("%1 overdue since %2").arg(overdue).arg(next.words()) : next.words();
}

ReadingDue readingDue(const Plan &plan, const Kpi &kpi, QDate today)
{
    ReadingDue due;
    if (!rhythmFor(kpi.frequency))
        return due;
    const Month latest = latestPeriod(plan, kpi);
    const Month start = Month::of(targetsStart(plan, kpi));
    const Month now = Month::of(today);
    due.next = nextAsked(plan, kpi, latest.isValid() ? latest.plus(1) : start.isValid() ? start : now.plus(-1));
    if (!latest.isValid() && !start.isValid())
        return due;
    for (Month period = due.next; period.plus(1) < now; period = nextAsked(plan, kpi, period.plus(1)))
        ++due.overdue;
    return due;
}

} // namespace waymark::analysis
