#include "plan/KpiRhythm.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace waymark {

namespace {

struct RhythmWords
{
    Q_DECLARE_TR_FUNCTIONS(KpiRhythm)
};

constexpr int march = 3;
constexpr int august = 8;

bool endsTerm(int month, const TermEnds &own)
{
    const TermEnds usual;
    const auto monthOf = [](QDate day, QDate otherwise) { return (day.isValid() ? day : otherwise).month(); };
    return month == monthOf(own.autumn, usual.autumn) || month == monthOf(own.spring, usual.spring)
        || month == monthOf(own.summer, usual.summer);
}

} // namespace

ReadingStep evenStep(int months)
{
    return {months, (months * 2 + 2) / 3, months * 4 / 3};
}

QString KpiRhythm::words() const
{
    switch (period) {
    case Due::Kind::Quarter:
        return RhythmWords::tr("every quarter");
    case Due::Kind::Term:
        return RhythmWords::tr("every term");
    case Due::Kind::Year:
        return RhythmWords::tr("every year");
    default:
        return RhythmWords::tr("every month");
    }
}

const KpiRhythm *rhythmFor(Frequency frequency)
{
    static const KpiRhythm all[]{
        {Frequency::Monthly, Due::Kind::Month, evenStep(1)}, {Frequency::Quarterly, Due::Kind::Quarter, evenStep(3)},
        {Frequency::Termly, Due::Kind::Term, {4, 2, 5}}, {Frequency::Yearly, Due::Kind::Year, evenStep(12)},
        {Frequency::AcademicYear, Due::Kind::Year, evenStep(12)},
        {Frequency::Rolling12, Due::Kind::Month, evenStep(1)}, // a year's worth, published every month
    };
    const auto found = std::find_if(
        std::begin(all), std::end(all), [frequency](const KpiRhythm &rhythm) { return rhythm.frequency == frequency; });
    return found == std::end(all) ? nullptr : found;
}

bool takesPeriod(Frequency frequency, Due::Kind kind)
{
    const KpiRhythm *rhythm = rhythmFor(frequency);
    return !rhythm || rhythm->period == kind;
}

bool endsPeriod(const KpiRhythm &rhythm, Month month, const PlanCalendar &calendar)
{
    switch (rhythm.period) {
    case Due::Kind::Quarter:
        return month.month() % 3 == 0;
    case Due::Kind::Term:
        return endsTerm(month.month(), calendar.terms);
    case Due::Kind::Year:
        return month.month() == (rhythm.frequency == Frequency::AcademicYear ? august : march);
    default:
        return true;
    }
}

} // namespace waymark
