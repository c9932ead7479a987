#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"
#include "plan/records/Action.h"
#include "plan/Status.h"

#include <QDate>

namespace waymark::analysis {

/// So often moved is worth a question.
inline constexpr int movedOften = 3;

/// One move of a deadline: given with the assessment of a month, for a reason.
struct DeadlineMove
{
    Month month;
    Due from; ///< as it stood before this month
    Due to;
    QString reason;
    QString by; ///< who made the assessment
    QString grantedBy; ///< empty where nobody had to
    int monthsMoved = 0; ///< later; negative where it came earlier, 0 where either is no date
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
    int monthsLate = 0; ///< months begun since the deadline: 1 on the day after, 0 where it is not overdue
    int monthsSlipped = 0; ///< from the original deadline to the present one; 0 where either is no date

    [[nodiscard]] int timesMoved() const { return int(moves.size()); }
    [[nodiscard]] bool isOverdue() const { return monthsLate > 0; }
};

/// As of a day, from what the assessments up to and including a month say (all of them where it is not valid). Costs
/// what the action's assessments are.
[[nodiscard]] DeadlineStory deadlineStory(const Plan &plan, const Action &action, QDate today, Month upTo = {});

/// Not finished, and its deadline as it stands now is before the day. An action without a date is never overdue. The
/// story says the same; this asks for no more than it needs.
[[nodiscard]] bool isOverdue(const Plan &plan, const Action &action, QDate today, Month upTo = {});

/// "Due by 28 February 2024; moved twice, now by 30 June 2024; 3 months late".
[[nodiscard]] QString deadlineWords(const DeadlineStory &story);
/// "March 2026: from Jan 2026 to Jun 2026 (5 months later), because: the post is vacant; by A. Lead, granted by the
/// board".
[[nodiscard]] QString moveWords(const DeadlineMove &move);
/// "moved once", "moved twice", "moved 3 times".
[[nodiscard]] QString timesMovedWords(int times);
/// "3 months late"; empty where it is not late.
[[nodiscard]] QString lateWords(int monthsLate);

} // namespace waymark::analysis
