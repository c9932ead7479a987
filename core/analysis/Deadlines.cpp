#include "analysis/Deadlines.h"

#include "plan/DueCalendar.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Assessment.h"

#include <QCoreApplication>

namespace waymark::analysis {

using namespace Qt::StringLiterals;

namespace {

struct Deadline
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

bool isPast(QDate day, Status status, QDate today)
{
    return !isFinished(status) && day.isValid() && day < today;
}

Lateness latenessOf(QDate deadline, Status status, QDate today)
{
    return isPast(deadline, status, today) ? Lateness{true, monthsGoneBy(deadline, today)} : Lateness();
}

int monthsFrom(QDate one, QDate other)
{
    return !one.isValid() || !other.isValid() ? 0 : other < one ? -monthsGoneBy(other, one) : monthsGoneBy(one, other);
}

QString gonePastWords(int months)
{
    return months == 0 ? Deadline::tr("less than a month")
        : months == 1  ? Deadline::tr("1 month")
                       : Deadline::tr("%1 months").arg(months);
}

/// "by 31 March 2024", or the words themselves where they are no date.
QString dayWords(const Due &due, QDate day)
{
    if (day.isValid())
        return Deadline::tr("by %1").arg(longDay(day));
    return due.isDated() ? Deadline::tr("“%1”, counted from a start that the plan does not have").arg(due.words())
                         : Deadline::tr("“%1”, which is no date").arg(due.words());
}

QString shortWords(const Due &due)
{
    return due.isNone() ? Deadline::tr("no deadline") : due.words();
}

QString slipWords(int months)
{
    if (months > 0)
        return months == 1 ? Deadline::tr("1 month later") : Deadline::tr("%1 months later").arg(months);
    return months == -1 ? Deadline::tr("1 month earlier") : Deadline::tr("%1 months earlier").arg(-months);
}

/// As the middle of a sentence.
QString withoutStop(const QString &text)
{
    QString words = text.simplified();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

} // namespace

int monthsGoneBy(QDate from, QDate to)
{
    if (!from.isValid() || to <= from)
        return 0;
    const int months = Month::of(from).monthsTo(Month::of(to));
    const bool isLastDay = from == Month::of(from).lastDay();
    const QDate sameDay = isLastDay ? Month::of(to).lastDay() : from.addMonths(months);
    return sameDay <= to ? months : months - 1;
}

DeadlineStory deadlineStory(const Plan &plan, const Action &action, QDate today, Month upTo)
{
    const PlanCalendar calendar = plan.calendar();
    DeadlineStory story;
    story.action = action.id;
    story.original = story.now = action.due;
    story.originalDay = story.day = action.due.lastDay(calendar);
    for (const Id &id : plan.children(RecordKind::Assessment, action.id)) {
        const Assessment &assessment = *plan.get<Assessment>(id);
        if (upTo.isValid() && assessment.month > upTo)
            break; // they stand by month
        if (assessment.status != Status::NotAssessed)
            story.status = assessment.status;
        if (assessment.newDue.isNone())
            continue;
        const QDate before = story.day;
        story.day = assessment.newDue.lastDay(calendar);
        story.moves.append({assessment.month, story.now, assessment.newDue, assessment.reason, assessment.by,
            assessment.grantedBy, monthsFrom(before, story.day)});
        story.now = assessment.newDue;
    }
    story.monthsSlipped = monthsFrom(story.originalDay, story.day);
    story.late = latenessOf(story.day, story.status, today);
    story.lateAtFirst = latenessOf(story.originalDay, story.status, today);
    return story;
}

bool isOverdue(const Plan &plan, const Action &action, QDate today, Month upTo)
{
    const Status status = query::statusOf(plan, action.id, upTo);
    return !isFinished(status) && isPast(query::dueNow(plan, action, upTo).lastDay(plan.calendar()), status, today);
}

Lateness latenessAtFirst(const Plan &plan, const Action &action, QDate today, Month upTo)
{
    return latenessOf(action.due.lastDay(plan.calendar()), query::statusOf(plan, action.id, upTo), today);
}

QString deadlineWords(const DeadlineStory &story)
{
    QStringList parts;
    if (story.original.isNone())
        parts.append(story.moves.isEmpty() ? Deadline::tr("No deadline") : Deadline::tr("Without a deadline at first"));
    else
        parts.append(Deadline::tr("Due %1").arg(dayWords(story.original, story.originalDay)));
    if (!story.moves.isEmpty()) {
        parts.append(
            Deadline::tr("%1, now %2").arg(timesMovedWords(story.timesMoved()), dayWords(story.now, story.day)));
    }
    if (const QString late = lateWords(story); !late.isEmpty())
        parts.append(late);
    return parts.join(u"; "_s);
}

QString moveWords(const DeadlineMove &move)
{
    QString words =
        Deadline::tr("%1: from %2 to %3").arg(move.month.words(), shortWords(move.from), shortWords(move.to));
    if (move.monthsMoved != 0)
        words += u" (%1)"_s.arg(slipWords(move.monthsMoved));
    words += move.reason.isEmpty() ? Deadline::tr(", without a reason")
                                   : Deadline::tr(", because: %1").arg(withoutStop(move.reason));
    QStringList people;
    if (!move.by.isEmpty())
        people.append(Deadline::tr("by %1").arg(move.by));
    if (!move.grantedBy.isEmpty())
        people.append(Deadline::tr("granted by %1").arg(move.grantedBy));
    return people.isEmpty() ? words : u"%1; %2"_s.arg(words, people.join(u", "_s));
}

QString timesMovedWords(int times)
{
    return times == 1 ? Deadline::tr("moved once")
        : times == 2  ? Deadline::tr("moved twice")
                      : Deadline::tr("moved %1 times").arg(times);
}

QString lateWords(const DeadlineStory &story)
{
    QStringList parts;
    if (story.late.isPast)
        parts.append(Deadline::tr("%1 late").arg(gonePastWords(story.late.months)));
    const bool isSaid = story.late.isPast && story.day == story.originalDay;
    if (story.lateAtFirst.isPast && !isSaid)
        parts.append(Deadline::tr("%1 past its first date").arg(gonePastWords(story.lateAtFirst.months)));
    return parts.join(u", "_s);
}

QString shortLateWords(const DeadlineStory &story)
{
    if (story.late.isPast)
        return Deadline::tr("%1 late").arg(gonePastWords(story.late.months));
    return story.lateAtFirst.isPast ? Deadline::tr("was %1").arg(shortWords(story.original)) : QString();
}

} // namespace waymark::analysis
