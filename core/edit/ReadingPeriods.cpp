#include "edit/ReadingPeriods.h"

#include "edit/Edit.h"
#include "plan/KpiRhythm.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Target.h"

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBeforeStart = 10;

} // namespace

Month monthFromText(const Plan &plan, const QString &text)
{
    if (const Month month = Month::fromText(text.trimmed()); month.isValid())
        return month;
    const Due due = Due::read(text);
    const bool isPeriod = due.kind() == Due::Kind::Day || due.kind() == Due::Kind::Month
        || due.kind() == Due::Kind::Quarter || due.kind() == Due::Kind::Term || due.kind() == Due::Kind::Year;
    return isPeriod ? Month::of(due.lastDay(plan.calendar())) : Month();
}

Result<Month> periodFromText(const Plan &plan, const Kpi &kpi, const QString &text)
{
    const QString words = text.simplified();
    Due due = Due::read(words);
    const bool isMonth = due.kind() == Due::Kind::Day || due.kind() == Due::Kind::Month;
    if (isMonth || (Month::fromText(words).isValid() && !takesPeriod(kpi.frequency, Due::Kind::Year)))
        return monthFromText(plan, words);
    // "2025-26" is the financial year; a KPI of academic years means its own.
    if (due.kind() == Due::Kind::Year && kpi.frequency == Frequency::AcademicYear
        && Due::read(words + u" academic"_s).kind() == Due::Kind::Year)
        due = Due::read(words + u" academic"_s);
    const Month period = Month::of(due.lastDay(plan.calendar()));
    if (!period.isValid() || due.kind() == Due::Kind::Relative) {
        return fail(ErrorCode::Invalid,
            Edit::tr("“%1” is no month such as 2026-03 or March 2026. Nothing was changed.").arg(words.left(40)));
    }
    if (!takesPeriod(kpi.frequency, due.kind())) {
        return fail(ErrorCode::Invalid,
            Edit::tr("“%1” is not one month, and %2 is read %3. Nothing was changed; name the last month of its "
                     "period.")
                .arg(words.left(40), kpi.code, rhythmFor(kpi.frequency)->words()));
    }
    return period;
}

Month lastMonthOf(const Plan &plan)
{
    QDate last;
    for (const Id &id : plan.living(RecordKind::Target)) {
        const Target *target = plan.get<Target>(id);
        const Kpi *kpi = plan.get<Kpi>(target->kpi);
        const QDate start = kpi && kpi->startsOn.isValid() ? kpi->startsOn : plan.info().start;
        if (target->months && start.isValid())
            last = last.isValid() ? std::max(last, start.addMonths(*target->months)) : start.addMonths(*target->months);
    }
    for (const Id &id : plan.living(RecordKind::Action)) {
        const QDate due = query::dueNow(plan, *plan.get<Action>(id)).lastDay(plan.calendar());
        if (due.isValid())
            last = last.isValid() ? std::max(last, due) : due;
    }
    return Month::of(last);
}

Result<void> checkPeriod(const Plan &plan, Month period, bool isProjected, QDate today)
{
    const Month start = Month::of(plan.info().start);
    if (start.isValid() && period < start.plus(-12 * yearsBeforeStart)) {
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 is more than %2 years before the plan starts. Nothing was changed; check the year.")
                .arg(period.words())
                .arg(yearsBeforeStart));
    }
    if (!isProjected) {
        if (!today.isValid() || period <= Month::of(today))
            return {};
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 has not been yet. Nothing was changed; what is expected and not measured is typed with "
                     "“proj” behind it.")
                .arg(period.words()));
    }
    if (const Month end = lastMonthOf(plan); end.isValid() && period > end) {
        return fail(ErrorCode::Invalid,
            Edit::tr("%1 is after the plan’s last target and deadline, in %2, so nothing can be projected for it. "
                     "Nothing was changed.")
                .arg(period.words(), end.words()));
    }
    return {};
}

} // namespace waymark::edit
