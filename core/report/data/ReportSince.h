#pragma once

#include "plan/Due.h"
#include "report/data/ReportBelongings.h"
#include "report/data/ReportStatus.h"

#include <QList>
#include <QString>

namespace waymark {

// What moved since the last report, and month by month; see ReportData.

struct ReportTurn
{
    QString ref;
    QString text;
    QString priority; ///< "3 Plans that are timely"
    ReportStatus before;
    ReportStatus now;
};

struct ReportRedate
{
    QString ref;
    QString text;
    QString priority;
    Due before;
    Due now;
    QString reason; ///< may be empty, which the report says
};

/// An action is under one of the first three at most, and under the fourth as well where it has another deadline.
struct ReportSince
{
    Month month; ///< how things stood before: at its end, as was known then
    QList<ReportTurn> finished; ///< known before as not finished
    QList<ReportTurn> better; ///< not finished, but better than before
    QList<ReportTurn> slipped;
    QList<ReportRedate> redated;
    QList<std::pair<ReportStatus, int>> firstAssessed; ///< how many had no status before, by the one they were given
    QList<ReportRisk> newRisks; ///< only those since a report that was issued

    [[nodiscard]] bool isEmpty() const
    {
        return finished.isEmpty() && better.isEmpty() && slipped.isEmpty() && redated.isEmpty()
            && firstAssessed.isEmpty() && newRisks.isEmpty();
    }
};

/// How a heading stood at the end of a month: a roll-up alone may stay red for years while nearly all beneath it is
/// done.
struct ReportMonth
{
    ReportStatus status;
    int missed = 0;
    int atRisk = 0;
    int finished = 0;
    int total = 0;
};

/// Month by month, the oldest first.
struct ReportHistory
{
    QString name;
    QList<ReportMonth> months;
};

} // namespace waymark
