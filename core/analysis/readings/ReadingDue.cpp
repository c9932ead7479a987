#include "analysis/readings/ReadingDue.h"

#include "analysis/Trajectory.h"
#include "plan/Due.h"
#include "plan/records/Reading.h"

#include <QCoreApplication>

namespace waymark::analysis {

namespace {

struct ReadingDueWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingDueWords)
};

constexpr int march = 3;
constexpr int august = 8;

Month latestPeriod(const Plan &plan, const Kpi &kpi)
{
    Month latest;
    for (const Reading *reading : plan.all<Reading>(kpi.id)) {
        if (!reading->projected)
            latest = std::max(latest, reading->period);
    }
    return latest;
}

bool endsTerm(const Plan &plan, int month)
{
    const TermEnds usual;
    const TermEnds own = plan.calendar().terms;
    const auto monthOf = [](QDate day, QDate otherwise) { return (day.isValid() ? day : otherwise).month(); };
    return month == monthOf(own.autumn, usual.autumn) || month == monthOf(own.spring, usual.spring)
        || month == monthOf(own.summer, usual.summer);
}

Month nextAsked(const Plan &plan, const Kpi &kpi, Month from)
{
    while (!asksFor(plan, kpi, from))
        from = from.plus(1);
    return from;
}

} // namespace

bool isReadRegularly(const Kpi &kpi)
{
    return kpi.frequency != Frequency::NotGiven && kpi.frequency != Frequency::Snapshot;
}

bool asksFor(const Plan &plan, const Kpi &kpi, Month period)
{
    switch (kpi.frequency) {
    case Frequency::NotGiven:
    case Frequency::Snapshot:
        return false;
    case Frequency::Monthly:
    case Frequency::Rolling12: // a year's worth, published every month
        return true;
    case Frequency::Quarterly:
        return period.month() % 3 == 0;
    case Frequency::Termly:
        return endsTerm(plan, period.month());
    case Frequency::Yearly:
    case Frequency::AcademicYear:
        break;
    }
    const Month latest = latestPeriod(plan, kpi);
    const int usual = kpi.frequency == Frequency::AcademicYear ? august : march;
    return period.month() == (latest.isValid() ? latest.month() : usual);
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
    if (!isReadRegularly(kpi))
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
