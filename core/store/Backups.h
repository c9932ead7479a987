#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace waymark {

class PlanStore;
struct Wording;

/// Copies of a plan in the application's own folder, so that a day's mistakes cost at most a day. Named by plan and
/// day; a second one of the same day and occasion is not made.
namespace backups {

/// Makes a copy unless there is one of this occasion ("edit", "import") and day, opens it once to see that it is whole,
/// and clears away what thinned() no longer keeps. Any failure leaves the plan and the earlier copies as they were.
[[nodiscard]] Result<void> make(PlanStore &store, const QString &folder, const QString &occasion, QDate today);

/// Which copies of a plan hold a wording.
struct Holding
{
    QList<QDate> days; ///< theirs, oldest first
    QStringList unreadable; ///< by their paths: nobody can say what they hold
};
[[nodiscard]] Holding holding(const QString &folder, const Id &plan, const Wording &wording);

/// What became of the copies of a plan.
struct Redacted
{
    int copies = 0; ///< that held the wording, and do not any more
    QStringList removed; ///< damaged ones, by their paths
    QStringList left; ///< by their paths: in use, or not to be written to
};
/// Takes a wording out of every copy of a plan. One that is damaged, so that nobody could go back to it and nobody can
/// say what it holds, is removed; the plan itself is not touched.
[[nodiscard]] Redacted redact(const QString &folder, const Id &plan, const Wording &wording);

/// Which of these days' copies to keep: the newest ten whatever their age, then one a week for a quarter, one a month
/// after.
[[nodiscard]] QList<QDate> thinned(QList<QDate> days, QDate today);

} // namespace backups

} // namespace waymark
