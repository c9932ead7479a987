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

int monthsBegunSince(QDate day, QDate today)
{
    int months = Month::of(day).monthsTo(Month::of(today));
    if (day.addMonths(months) < today)
        ++months;
    return months;
}

int monthsFrom(QDate one, QDate other)
{
    return one.isValid() && other.isValid() ? Month::of(one).monthsTo(Month::of(other)) : 0;
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
    if (isPast(story.day, story.status, today))
        story.monthsLate = monthsBegunSince(story.day, today);
    return story;
}

bool isOverdue(const Plan &plan, const Action &action, QDate today, Month upTo)
{
    const Status status = query::statusOf(plan, action.id, upTo);
    return !isFinished(status) && isPast(query::dueNow(plan, action, upTo).lastDay(plan.calendar()), status, today);
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
    if (story.isOverdue())
        parts.append(lateWords(story.monthsLate));
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

QString lateWords(int monthsLate)
{
    return monthsLate == 0 ? QString()
        : monthsLate == 1  ? Deadline::tr("1 month late")
                           : Deadline::tr("%1 months late").arg(monthsLate);
}

} // namespace waymark::analysis
