#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/Status.h"

#include <QDate>

namespace waymark::analysis {

/// So often moved is worth a question.
inline constexpr int movedOften = 3;

/// Whole calendar months gone by from one day to another; 0 where it is not later. Months are counted from a day to the
/// same day, or to the last one of a shorter month, and from the last day of a month to last days: a month after 31
/// July is 31 August, after 28 February 31 March.
[[nodiscard]] int monthsGoneBy(QDate from, QDate to);

/// Past a deadline and not finished, and since how many whole months.
struct Lateness
{
    bool isPast = false;
    int months = 0; ///< 0 is less than a month

    bool operator==(const Lateness &) const = default;
};

/// One move of a deadline: given with the assessment of a month, for a reason.
struct DeadlineMove
{
    Month month;
    Due from; ///< as it stood before this month
    Due to;
    QString reason;
    QString by; ///< who made the assessment
    QString grantedBy; ///< empty where nobody had to
    int monthsMoved = 0; ///< whole ones later; negative where it came earlier, 0 where either is no date
};

/// How an action's deadline came to be what it is: the original, which never changes, and every move since.
struct DeadlineStory
{
    Id action;
    Due original;
    QList<DeadlineMove> moves; ///< by month
    Due now;
    QDate originalDay; ///< the last day of the original; invalid where it is no date
    QDate day; ///< the last day on which it is still in time; invalid where there is none
    Status status = Status::NotAssessed; ///< nothing is counted against what is finished
    Lateness late; ///< against the deadline as it is now
    Lateness lateAtFirst; ///< against the original one, which moving a deadline does not make undone
    int monthsSlipped = 0; ///< whole ones from the original deadline to the present one; 0 where either is no date

    [[nodiscard]] int timesMoved() const { return int(moves.size()); }
    [[nodiscard]] bool isOverdue() const { return late.isPast; }
};

/// As of a day, from what the assessments up to and including a month say (all of them where it is not valid). Costs
/// what the action's assessments are.
[[nodiscard]] DeadlineStory deadlineStory(const Plan &plan, const Action &action, QDate today, Month upTo = {});

/// Not finished, and its deadline as it stands now is before the day. An action without a date is never overdue. The
/// story says the same; this asks for no more than it needs.
[[nodiscard]] bool isOverdue(const Plan &plan, const Action &action, QDate today, Month upTo = {});

/// Against the original deadline; costs no more than isOverdue().
[[nodiscard]] Lateness latenessAtFirst(const Plan &plan, const Action &action, QDate today, Month upTo = {});

/// "Due by 28 February 2024; moved twice, now by 30 June 2024; 3 months late, 7 months past its first date".
[[nodiscard]] QString deadlineWords(const DeadlineStory &story);
/// "March 2026: from Jan 2026 to Jun 2026 (5 months later), because: the post is vacant; by A. Lead, granted by the
/// board".
[[nodiscard]] QString moveWords(const DeadlineMove &move);
/// "moved once", "moved twice", "moved 3 times".
[[nodiscard]] QString timesMovedWords(int times);
/// "3 months late", "less than a month late, 7 months past its first date", "7 months past its first date"; empty where
/// it is neither. The one wording, on screen and in reports.
[[nodiscard]] QString lateWords(const DeadlineStory &story);
/// The same for a narrow column beside the deadline as it is now: "3 months late", or, of one that was moved past its
/// first date, what that was: "was Feb 2026". Empty where it is neither.
[[nodiscard]] QString shortLateWords(const DeadlineStory &story);

} // namespace waymark::analysis
