#include "models/DeadlineRow.h"

#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Less than zero where one comes first going up; nothing where the column has nothing to say of one of them.
template <typename T> int compared(const T &one, const T &other)
{
    return one < other ? -1 : other < one ? 1 : 0;
}

QString reasonOf(const DeadlineRow &row)
{
    return row.lastMove() ? row.lastMove()->reason : QString();
}

QString granterOf(const DeadlineRow &row)
{
    return row.lastMove() ? row.lastMove()->grantedBy : QString();
}

bool isBlank(const DeadlineRow &row, DeadlineColumn column)
{
    switch (column) {
    case DeadlineColumn::Ref:
    case DeadlineColumn::Text:
    case DeadlineColumn::Status:
        return false;
    case DeadlineColumn::Leads:
        return row.leads.isEmpty();
    case DeadlineColumn::Original:
        return !row.story.originalDay.isValid();
    case DeadlineColumn::Moved:
        return row.story.moves.isEmpty();
    case DeadlineColumn::Now:
        return !row.story.day.isValid();
    case DeadlineColumn::Late:
        return !row.story.lateAtFirst.isPast && !row.story.isOverdue();
    case DeadlineColumn::Reason:
        return reasonOf(row).isEmpty();
    case DeadlineColumn::GrantedBy:
        return granterOf(row).isEmpty();
    }
    return false;
}

int comparedIn(const DeadlineRow &one, const DeadlineRow &other, DeadlineColumn column)
{
    switch (column) {
    case DeadlineColumn::Ref:
        return compared(one.place, other.place);
    case DeadlineColumn::Text:
        return QString::compare(one.words.rest, other.words.rest);
    case DeadlineColumn::Leads:
        return QString::compare(one.leads, other.leads, Qt::CaseInsensitive);
    case DeadlineColumn::Original:
        return compared(one.story.originalDay, other.story.originalDay);
    case DeadlineColumn::Moved:
        return compared(one.story.timesMoved(), other.story.timesMoved());
    case DeadlineColumn::Now:
        return compared(one.story.day, other.story.day);
    case DeadlineColumn::Late:
        return compared(std::pair(one.story.lateAtFirst.months, one.story.late.months),
            std::pair(other.story.lateAtFirst.months, other.story.late.months));
    case DeadlineColumn::Reason:
        return QString::compare(reasonOf(one), reasonOf(other), Qt::CaseInsensitive);
    case DeadlineColumn::GrantedBy:
        return QString::compare(granterOf(one), granterOf(other), Qt::CaseInsensitive);
    case DeadlineColumn::Status:
        return compared(static_cast<int>(one.story.status), static_cast<int>(other.story.status));
    }
    return 0;
}

} // namespace

bool DeadlineRow::isIn(DeadlineChoice choice, QDate today) const
{
    switch (choice) {
    case DeadlineChoice::All:
        return true;
    case DeadlineChoice::Open:
        return !isFinished(story.status);
    case DeadlineChoice::Overdue:
        return story.isOverdue();
    case DeadlineChoice::PastFirst:
        return story.lateAtFirst.isPast;
    case DeadlineChoice::LongLate:
        return std::max(story.lateAtFirst.months, story.late.months) >= longLateMonths;
    case DeadlineChoice::FallingDue:
        return story.day.isValid() && !isFinished(story.status) && story.day >= today
            && story.day <= today.addMonths(fallingDueMonths);
    case DeadlineChoice::Moved:
        return !story.moves.isEmpty();
    case DeadlineChoice::MovedOften:
        return story.timesMoved() >= analysis::movedOften;
    case DeadlineChoice::Undated:
        return !story.day.isValid();
    }
    return false;
}

DeadlineRow readDeadlineRow(const Plan &plan, const Action &action, int place, QDate today)
{
    DeadlineRow row{action.id, place, analysis::deadlineStory(plan, action, today), {}, {}};
    row.leads = query::leadNames(plan, action.id).join(u" / "_s);
    row.words = FilterText::of(action.ref, action.text + u'\n' + row.leads);
    return row;
}

bool comesBefore(const DeadlineRow &one, const DeadlineRow &other, DeadlineColumn column, Qt::SortOrder order)
{
    const bool isBlankOne = isBlank(one, column);
    if (const bool isBlankOther = isBlank(other, column); isBlankOne != isBlankOther)
        return isBlankOther;
    const int going = isBlankOne ? 0 : comparedIn(one, other, column);
    if (going == 0)
        return one.place < other.place;
    return order == Qt::AscendingOrder ? going < 0 : going > 0;
}

} // namespace waymark
